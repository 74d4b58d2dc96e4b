package config

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// The profiles: who answers for a site, and so what its pages have to tell.
const (
	Government = "government" // the tags and the foot of page of 国办发〔2017〕47号
	News       = "news"       // bylines, corrections and the copyright
)

// Profile says of what sort a site is.
type Profile struct {
	Kind string // [Government], [News] or empty

	SiteCode   string // of a government's site: 网站标识码
	Domain     string // its host; empty if neither that nor base_url is stated
	ColumnType string // of reports that don't state their own

	Descriptions []string   // what the site is about, by language
	Keywords     [][]string // likewise
}

// IsGovernment reports whether the site is a government's.
func (p *Profile) IsGovernment() bool { return p.Kind == Government }

// IsNews reports whether the site is a newsroom's.
func (p *Profile) IsNews() bool { return p.Kind == News }

// ColumnTypes are the types of columns that the annex to 国办发〔2017〕47号 names, as far as they are known here, and
// two of the indicators of inspections. An authority may have others.
func ColumnTypes() []string {
	return []string{
		"首页", "概况信息", "机构职能", "负责人信息", "工作动态", "动态要闻", "通知公告", "政策文件", "信息公开指南", "信息公开目录", "信息公开年报",
		"依法申请公开", "数据发布", "数据开放", "政策解读", "回应关切", "办事服务", "咨询投诉", "征集调查", "在线访谈",
	}
}

// IsNewsColumn reports whether columns of a type are for news.
func IsNewsColumn(columnType string) bool {
	return slices.Contains([]string{"工作动态", "动态要闻"}, columnType)
}

// IsPolicyColumn reports whether columns of a type are for policy documents or announcements.
func IsPolicyColumn(columnType string) bool {
	return slices.Contains([]string{"政策文件", "通知公告"}, columnType)
}

// Places are where these tables of config.toml stand. Of a footer that is not there it is the
// profile, which asks for it.
type Places struct {
	Profile, Footer diag.Position
}

// SiteCode is the form of a government's site: ten digits, or of a ministry bm and eight.
const siteCode = `^(bm[0-9]{8}|[0-9]{10})$`

// domain is the form of a host, without http:// and a path.
const domain = `^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$`

var (
	siteCodePattern = patternOf(siteCode)
	domainPattern   = patternOf(domain)
)

// profile is the table [profile].
type profile struct {
	Kind        string              `toml:"kind"`
	SiteCode    string              `toml:"site_code"`
	Domain      string              `toml:"domain"`
	ColumnType  string              `toml:"column_type"`
	Description map[string]string   `toml:"description"`
	Keywords    map[string][]string `toml:"keywords"`
}

// Describe implements [decode.Described].
func (profile) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "站点的性质", En: "What sort of site this is"}, Keys: map[string]decode.Key{
		"kind": {
			Words: decode.Words{
				Zh: "政府网站写 \"government\"，新闻媒体写 \"news\"；不写则两者都不是。duibiao help profile 有说明。",
				En: `"government" for the site of a government, "news" for that of a newsroom; neither if it is left out. See duibiao help profile.`,
			},
			Choices: []string{Government, News},
		},
		"site_code": {
			Words: decode.Words{
				Zh: "政府网站标识码：10 位数字，或 bm 加 8 位数字。",
				En: "The identification code of a government's site: ten digits, or bm and eight digits.",
			},
			Pattern: siteCode, Examples: []any{"0000000000"},
		},
		"domain": {
			Words: decode.Words{
				Zh: "网站的域名，不带 https:// 和路径。不写则是 base_url 的域名。",
				En: "The domain of the site, without https:// and a path. If it is left out, it is that of base_url.",
			},
			Pattern: domain, Examples: []any{"www.example.gov.cn"},
		},
		"column_type": {
			Words: decode.Words{
				Zh: "报告所属栏目的类别（ColumnType），按《网页设计规范》填写。报告可以另写自己的。",
				En: "The type of the column that reports are in (ColumnType), in the Chinese terms of the official specification. A report may state its own.",
			},
			Examples: []any{"数据发布"},
		},
		"description": {
			Words: decode.Words{
				Zh: "网站的内容，一两句话，每种语言各写一个。",
				En: "What the site is about, in a sentence or two, in each of its languages.",
			},
			Names: codes,
			Each:  &decode.Key{Words: decode.Words{Zh: "用这种语言写。", En: "In this language."}},
		},
		"keywords": {
			Words: decode.Words{
				Zh: "网站的关键词，每种语言各写一组。",
				En: "The keywords of the site, a list in each of its languages.",
			},
			Names:    codes,
			Each:     &decode.Key{Words: decode.Words{Zh: "这种语言的关键词。", En: "Those in this language."}},
			Examples: []any{map[string][]string{"zh": {"政府工作报告", "民生实事"}}},
		},
	}}
}

// profile reads of what sort the site is.
func (r *reader) profile(baseURL string) Profile {
	f := &r.Profile
	p := Profile{
		Kind: f.Kind, SiteCode: f.SiteCode, Domain: strings.ToLower(f.Domain), ColumnType: strings.TrimSpace(f.ColumnType),
		Descriptions: r.words(f.Description, "profile.description"), Keywords: make([][]string, len(r.codes)),
	}
	if p.Kind != "" && p.Kind != Government && p.Kind != News {
		r.mistaken("profile.kind", adviceKind, sayKind, p.Kind)
		p.Kind = ""
	}
	if p.SiteCode != "" && !siteCodePattern.MatchString(p.SiteCode) {
		r.mistaken("profile.site_code", adviceSiteCode, saySiteCode, p.SiteCode)
	}
	switch {
	case p.Domain == "":
		p.Domain = hostOf(baseURL)
	case !domainPattern.MatchString(p.Domain):
		r.mistaken("profile.domain", adviceDomain, sayDomain, p.Domain)
	}
	for _, code := range slices.Sorted(maps.Keys(f.Keywords)) {
		if i := slices.Index(r.codes, code); i >= 0 {
			p.Keywords[i] = r.keywords(f.Keywords[code], decode.Path("profile.keywords", code))
		} else {
			r.unknownLanguage(decode.Path("profile.keywords", code), code)
		}
	}
	return p
}

// keywords reports keywords that are none.
func (r *reader) keywords(list []string, path string) []string {
	for i, word := range list {
		if !IsKeyword(word) {
			r.errorf(decode.Path(path, i), sayKeyword, word)
		}
	}
	return list
}

// IsKeyword reports whether a text may be a keyword: lists of them are written with commas.
func IsKeyword(word string) bool {
	return strings.TrimSpace(word) != "" && !strings.ContainsAny(word, ",，、;；\n")
}

// mistaken reports a value that is not as its key wants it.
func (r *reader) mistaken(path string, advice diag.Words, message diag.Phrase, args ...any) {
	r.diags.Add(diag.Diagnostic{Pos: r.keys.Value(path), Rule: rule, Message: message.With(args...), Hint: advice})
}

// hostOf returns the host of an address, without its port.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}
