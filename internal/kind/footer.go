package kind

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/width"
)

// footer is the bottom of a page.
type footer struct {
	SiteTitle      string       `zh:"站名" en:"The title of the site"`
	Line           string       `zh:"本站做什么，一行字" en:"What the site does, in a line"`
	Links          []link       `zh:"关于本站、站点地图、找错等链接；没有则为空" en:"The links: to the page about the site, the site map, and so on; none if there are none"`
	PublisherLabel string       `zh:"主办单位前面的文字，连同后面的空格" en:"What stands before the publisher, with a space behind it where there is one"`
	Publisher      string       `zh:"主办单位的名称；没有则为空" en:"The name of the publisher; empty if none is set"`
	PublisherURL   string       `zh:"主办单位的网址；没有则为空" en:"The publisher's address; empty if none is set"`
	Contacts       []footerItem `zh:"承办单位、地址、电话、邮箱，写了的才有" en:"Who runs the site, address, telephone and e-mail, as far as they are set"`
	Numbers        []footerItem `zh:"标识码、备案号和标识，写了的才有" en:"The site's code, registrations and marks, as far as they are set"`
	Copyright      string       `zh:"版权声明；没有则为空" en:"The copyright notice; empty if none is set"`
}

// footerItem is one thing that the foot of a page tells.
type footerItem struct {
	Label string `zh:"前面的文字，连同后面的空格；没有则为空" en:"What stands before it, with a space behind it where there is one; empty if nothing does"`
	Text  string `zh:"内容" en:"What is told"`
	Lang  string `zh:"内容的语言，与本页不同才有，BCP 47 标签" en:"The language of that, a BCP 47 tag, if it is not that of the page"`
	Href  string `zh:"内容的链接；没有则为空" en:"The link of it; empty if it has none"`
	Dial  string `zh:"电话号码，只有数字；不是电话则为空" en:"The number to dial; empty if it is no telephone"`
	Image string `zh:"内容前面的图标；没有则为空" en:"The picture before it; empty if there is none"`
}

func (p *place) footer() footer {
	f := &p.Settings.Footer
	return footer{
		SiteTitle:      p.siteTitle(),
		Line:           p.words().About.Line,
		Links:          p.footerLinks(),
		PublisherLabel: leading(p.words().Page.Publisher),
		Publisher:      p.Settings.Publisher.Names[p.lang],
		PublisherURL:   p.Settings.Publisher.URL,
		Contacts:       p.footerContacts(f),
		Numbers:        p.footerNumbers(f),
		Copyright:      f.Copyrights[p.lang],
	}
}

// leading returns a label as it stands before what it is of: a wide mark, such as the Chinese colon, has
// its space within it.
func leading(label string) string {
	if last, _ := utf8.DecodeLastRuneInString(label); label == "" || width.Of(string(last)) > 1 {
		return label
	}
	return label + " "
}

// footerLinks returns the links of the foot.
func (p *place) footerLinks() []link {
	list := p.aboutLinks()
	if p.on(siteMapName) {
		list = append(list, link{p.words().SiteMap.Title, p.to(address.SiteMap(p.code(), 1))})
	}
	if to := p.reportErrors(); to != "" {
		list = append(list, link{p.words().Footer.ReportErrors, to})
	}
	for _, l := range p.menu(true) {
		list = append(list, l.link)
	}
	for _, l := range p.Settings.Footer.Links {
		if l.Texts[p.lang] != "" {
			list = append(list, link{l.Texts[p.lang], l.URL})
		}
	}
	return list
}

// reportErrors returns where a reader tells of a mistake: of a government's site that says
// nothing else at the official service, which knows sites by their codes.
func (p *place) reportErrors() string {
	profile, own := &p.Settings.Profile, p.Settings.Footer.ReportErrors
	if own != "" || !profile.IsGovernment() || profile.SiteCode == "" {
		return own
	}
	q := url.Values{"site_code": {profile.SiteCode}}
	if page := p.url(p.path); page != "" {
		q.Set("url", page)
	}
	return "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?" + q.Encode()
}

// footerContacts says how to reach who runs the site.
func (p *place) footerContacts(f *config.Footer) []footerItem {
	say := &p.words().Footer
	var list []footerItem
	add := func(label, text, href string) {
		if text != "" {
			list = append(list, footerItem{Label: leading(label), Text: text, Href: href})
		}
	}
	add(say.Operator, f.Operators[p.lang], "")
	add(say.Address, f.Addresses[p.lang], "")
	if f.Phone != "" {
		list = append(list, footerItem{Label: leading(say.Phone), Text: f.Phone, Dial: dialled(f.Phone)})
	}
	add(say.Email, f.Email, "mailto:"+f.Email)
	return list
}

// dialled returns a telephone number as a link has it.
func dialled(phone string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("+0123456789", r) {
			return r
		}
		return -1
	}, phone)
}

// footerNumbers returns what the site is registered under, as it was registered: in Chinese on
// every page.
func (p *place) footerNumbers(f *config.Footer) []footerItem {
	say := &p.words().Footer
	var list []footerItem
	add := func(label, text, href, image string) {
		if text == "" {
			return
		}
		i := footerItem{Label: leading(label), Text: text, Href: href}
		if !p.isChinese() && strings.ContainsFunc(text, isHan) {
			i.Lang = "zh-Hans"
		}
		if image != "" {
			i.Image = p.to(address.Asset(image))
		}
		list = append(list, i)
	}
	if p.Settings.Profile.IsGovernment() {
		add(say.SiteCode, p.Settings.Profile.SiteCode, "", "")
	}
	add(say.ICP, f.ICP, "https://beian.miit.gov.cn/", "")
	add(say.Police, f.Police, "https://beian.mps.gov.cn/#/query/webSearch?code="+digits(f.Police), f.PoliceImage)
	if f.Mark != "" {
		add("", say.Mark, "https://bszs.conac.cn/sitename?method=show&id="+f.Mark, f.MarkImage)
	}
	return list
}

// missingMarks reports pictures of the foot that are not in static/.
func (e *Env) missingMarks(cfg *config.Config) diag.List {
	if e.assets == nil {
		return nil
	}
	var diags diag.List
	for key, name := range cfg.Footer.Images() {
		if !e.hasAsset(address.Asset(name)) {
			diags.Errorf(cfg.Places.Footer, ruleStatic, sayNoMark, key, name)
		}
	}
	return diags
}

// hasAsset reports whether a static file is published at a path, in just these letters.
func (e *Env) hasAsset(path string) bool {
	return slices.ContainsFunc(e.assets.files, func(f assetFile) bool { return f.path == path })
}

func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
