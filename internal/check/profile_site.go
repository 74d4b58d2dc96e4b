package check

import (
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

var profileSite = Rule{
	ID: "profile-site",
	Doc: diag.Words{En: `What every page of a government's site has to tell of the site, and is not stated.

With [profile] kind = "government" pages have the tags of the annex to 国办发〔2017〕47号:
SiteName, SiteDomain and SiteIDCode on every page, and on home pages ColumnName,
ColumnDescription, ColumnKeywords and ColumnType. Their values come from config.toml.
What is not stated there is left out of the pages: nothing is made up.

A column_type that the annex does not name, as far as its terms are known here, is
warned of: 数据发布, 政策文件, 工作动态, 通知公告 and so on. If the authority has its own,
set the rule to off.

The domain of a Chinese government's site ends in .gov.cn. With kind = "news" this rule
wants the publisher and base_url, without which nobody can quote a page.`, Zh: `政府网站的页面要写明、而 config.toml 没有写的网站信息。

[profile] kind = "government" 时，页面带有国办发〔2017〕47号附件规定的标签：每一页有
SiteName、SiteDomain 和 SiteIDCode，首页还有 ColumnName、ColumnDescription、
ColumnKeywords 和 ColumnType。它们的值取自 config.toml；没有写的，页面就没有这个标签，
程序不会编造。

column_type 不是附件里的栏目类别（这里收录的有“数据发布”“政策文件”“工作动态”“通知公告”
等）时会有提示；上级另有规定的，可把这条规则设为 off。

政府网站的域名以 .gov.cn 结尾。kind = "news" 时，这条规则要求写明发布者和 base_url，
否则别人无法引用网页。`},
	Severity: diag.Warning,
	Site:     findSite,
}

// isColumnType reports whether a type is none, or one that is known.
func isColumnType(s string) bool { return s == "" || slices.Contains(config.ColumnTypes(), s) }

// columnTypeMeant says which type may have been meant.
func columnTypeMeant(s string) diag.Words {
	if hint := diag.DidYouMean(s, config.ColumnTypes()); !hint.IsZero() {
		return hint
	}
	return adviceColumnType
}

func findSite(s *Site) diag.List {
	c := s.Config
	p := &c.Profile
	l := lacking{pos: c.Places.Profile}
	switch {
	case p.IsGovernment():
		l.unless(p.SiteCode != "", sayNoSiteCode, adviceNoSiteCode)
		l.unless(isColumnType(p.ColumnType), sayColumnType.With(p.ColumnType), columnTypeMeant(p.ColumnType))
		l.unless(p.Domain != "", sayNoSiteDomain, adviceNoSiteDomain)
		l.unless(p.Domain == "" || p.Domain == "gov.cn" || strings.HasSuffix(p.Domain, ".gov.cn"), sayForeignDomain.With(p.Domain), adviceForeignDomain)
		l.inEach(c, func(lang int) bool { return p.Descriptions[lang] != "" }, sayNoDescription, adviceNoDescription)
		l.inEach(c, func(lang int) bool { return len(p.Keywords[lang]) > 0 }, sayNoSiteKeywords, adviceNoSiteKeywords)
	case p.IsNews():
		l.inEach(c, func(lang int) bool { return c.Publisher.Names[lang] != "" }, sayNoPublisher, adviceNoPublisher)
	default:
		return nil
	}
	l.unless(c.BaseURL != "", sayNoBase, adviceNoBase)
	return l.diags
}
