package config

import (
	"io/fs"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// Footer is what the foot of every page tells of who answers for the site, as far as
// config.toml states it. What is not stated is empty and not shown.
type Footer struct {
	Operators    []string // who runs the site for its publisher, by language
	Addresses    []string // likewise
	Copyrights   []string // likewise
	Phone, Email string

	ICP         string // 京ICP备12345678号-1
	Police      string // 京公网安备 11040102700072号
	PoliceImage string // a file in static/
	Mark        string // the identifier of the mark of party and government bodies
	MarkImage   string // a file in static/

	ReportErrors string // where a reader tells of a mistake
	Links        []FooterLink
}

// FooterLink is a further link.
type FooterLink struct {
	Texts []string // by language; it is left out where that is empty
	URL   string
}

// HasContact reports whether a reader is told how to reach somebody.
func (f *Footer) HasContact() bool {
	for _, address := range f.Addresses {
		if address != "" {
			return true
		}
	}
	return f.Phone != "" || f.Email != ""
}

// Images are the files in static/ that the foot of pages shows, by their keys.
func (f *Footer) Images() map[string]string {
	images := map[string]string{}
	for key, name := range map[string]string{"police_image": f.PoliceImage, "mark_image": f.MarkImage} {
		if name != "" {
			images[key] = name
		}
	}
	return images
}

// provinces are the short names with which registrations begin.
const provinces = `[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀渝贵黔云滇藏陕秦陇甘青宁新]`

// The forms of what the foot of a page has.
const (
	icp    = `^` + provinces + `ICP(备([0-9]{8}|[0-9]{10})号(-[0-9]{1,3})?|证[0-9]{6}号)$`
	police = `^` + provinces + `公网安备 ?[0-9]{14}号$`
	mark   = `^[0-9A-Fa-f]{32}$`
	phone  = `^[+]?[0-9][0-9 ()-]{1,28}[0-9]$`
	email  = `^[^@\s<>",;]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`
)

var (
	icpPattern    = patternOf(icp)
	policePattern = patternOf(police)
	markPattern   = patternOf(mark)
	phonePattern  = patternOf(phone)
	emailPattern  = patternOf(email)
)

// footer is the table [footer].
type footer struct {
	Operator     map[string]string `toml:"operator"`
	Address      map[string]string `toml:"address"`
	Copyright    map[string]string `toml:"copyright"`
	Phone        string            `toml:"phone"`
	Email        string            `toml:"email"`
	ICP          string            `toml:"icp"`
	Police       string            `toml:"police"`
	PoliceImage  string            `toml:"police_image"`
	Mark         string            `toml:"mark"`
	MarkImage    string            `toml:"mark_image"`
	ReportErrors string            `toml:"report_errors"`
	Links        []footerLink      `toml:"links"`
}

// Describe implements [decode.Described].
func (footer) Describe() decode.Description {
	inEach := func(zh, en string) decode.Key {
		return decode.Key{
			Words: decode.Words{Zh: zh + "，每种语言各写一个。", En: en + ", in each of the site's languages."},
			Names: codes, Each: &decode.Key{Words: decode.Words{Zh: "用这种语言写。", En: "In this language."}},
		}
	}
	formed := func(pattern, example, zh, en string) decode.Key {
		return decode.Key{Words: decode.Words{Zh: zh, En: en}, Pattern: pattern, Examples: []any{example}}
	}
	return decode.Description{Title: decode.Words{Zh: "页脚", En: "The foot of every page"}, Keys: map[string]decode.Key{
		"operator":  inEach("承办单位的名称", "Who runs the site for its publisher"),
		"address":   inEach("通信地址", "The postal address"),
		"copyright": inEach("版权声明，如“© 2026 ××报社”", "The copyright notice, such as “© 2026 The Example Post”"),
		"phone":     formed(phone, "010-12345678", "联系电话。", "The telephone number."),
		"email":     formed(email, "web@example.gov.cn", "电子邮箱。", "The e-mail address."),
		"icp": formed(icp, "京ICP备00000000号-1", "ICP 备案号，链接到工业和信息化部的备案查询。",
			"The number of the ICP filing, which links to the ministry's register."),
		"police": formed(police, "京公网安备 11000000000000号", "公安机关备案号，链接到公安部的备案查询。",
			"The number of the registration with the police, which links to their register."),
		"police_image": formed("", "beian.png", "公安备案的图标：static 文件夹里的一个文件。", "The mark of that registration: a file in static/."),
		"mark": formed(mark, "00000000000000000000000000000000", "党政机关网站标识的编号：标识链接里 id= 后面的 32 位。",
			"The identifier of the mark of party and government bodies: the 32 characters behind id= in its link."),
		"mark_image": formed("", "dangzheng.png", "党政机关网站标识的图标：static 文件夹里的一个文件。不写则只有文字。",
			"That mark: a file in static/. Without it the link is text."),
		"report_errors": formed(WebAddress, "https://www.example.org/errors.html",
			"读者从哪里指出网站的错误：完整的网址。政府网站有标识码的，不写则链接到“我为政府网站找错”。",
			"Where readers tell of mistakes: a whole address. A government's site that has its code links to the official service if this is left out."),
		"links": {Words: decode.Words{Zh: "其他链接，每个链接一张 [[footer.links]] 表。", En: "Further links, each a table [[footer.links]]."}},
	}}
}

// footerLink is a table of [[footer.links]].
type footerLink struct {
	Text map[string]string `toml:"text"`
	URL  string            `toml:"url"`
}

// Describe implements [decode.Described].
func (footerLink) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "链接", En: "A link"}, Keys: map[string]decode.Key{
		"text": {
			Words:    decode.Words{Zh: "链接的文字，每种语言各写一个；没有写的语言没有这个链接。", En: "The text of the link, in each of the site's languages; in one that it has no text in it is left out."},
			Required: true, Names: codes, Each: &decode.Key{Words: decode.Words{Zh: "用这种语言写。", En: "In this language."}},
		},
		"url": {
			Words:    decode.Words{Zh: "链接的完整网址。", En: "The whole address that it leads to."},
			Required: true, Pattern: WebAddress, Examples: []any{"https://www.example.gov.cn/"},
		},
	}}
}

// footer reads the foot of the page.
func (r *reader) footer() Footer {
	raw := &r.Footer
	f := Footer{
		Operators: r.words(raw.Operator, "footer.operator"), Addresses: r.words(raw.Address, "footer.address"),
		Copyrights: r.words(raw.Copyright, "footer.copyright"),
		Phone:      r.formed("phone", raw.Phone, phonePattern, sayPhone), Email: r.formed("email", raw.Email, emailPattern, sayEmail),
		ICP: r.formed("icp", raw.ICP, icpPattern, sayICP), Police: r.formed("police", raw.Police, policePattern, sayPolice),
		Mark:        r.formed("mark", raw.Mark, markPattern, sayMark),
		PoliceImage: r.image("police_image", raw.PoliceImage), MarkImage: r.image("mark_image", raw.MarkImage),
		ReportErrors: raw.ReportErrors,
	}
	r.address("footer.report_errors", f.ReportErrors)
	for i, l := range raw.Links {
		path := decode.Path("footer.links", i)
		if l.URL == "" || len(l.Text) == 0 {
			r.diags.Error(r.keys.Key(path), rule, sayHalfLink)
		}
		r.address(path+".url", l.URL)
		f.Links = append(f.Links, FooterLink{r.words(l.Text, path+".text"), l.URL})
	}
	return f
}

// formed reports a value that has not its form.
func (r *reader) formed(key, value string, form *pattern, message diag.Phrase) string {
	value = strings.TrimSpace(value)
	if value != "" && !form.MatchString(value) {
		r.mistaken("footer."+key, adviceAsRegistered, message, value)
	}
	return value
}

// image reports the name of a file in static/ that is none.
func (r *reader) image(key, name string) string {
	if name != "" && !fs.ValidPath(name) {
		r.errorf("footer."+key, sayImage, name)
		return ""
	}
	return name
}

// address reports an address that is none; it may be left out.
func (r *reader) address(path, address string) {
	if address == "" {
		return
	}
	if err := CheckURL(address); err != nil {
		r.errorf(path, sayFooterURL, err)
	}
}
