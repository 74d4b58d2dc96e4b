package check

import "duibiao/internal/diag"

var profileFooter = Rule{
	ID: "profile-footer",
	Doc: diag.Words{En: `What the foot of pages has to tell, and is not stated.

An inspection of a government's site looks at the foot of its pages for: who publishes
it (主办单位), how to reach them, the site's identification code, the number of the ICP
filing, that of the registration with the police, the mark of party and government
bodies, where to report errors, and the site map. They stand in [publisher], [profile]
and [footer] of config.toml. What is not stated there is left out of the page: nothing
is made up, since a false number is worse than none.

With kind = "news" it wants a contact and the copyright notice.`, Zh: `页脚要写明、而 config.toml 没有写的内容。

检查政府网站时，页脚要有：主办单位、联系方式、网站标识码、ICP 备案号、公安备案号、
党政机关网站标识、网站找错和站点地图。它们写在 config.toml 的 [publisher]、[profile] 和
[footer] 里。没有写的，页脚就没有这一项：程序不会编造，因为错的号码比没有更糟。

kind = "news" 时，这条规则要求写明联系方式和版权声明。`},
	Severity: diag.Warning,
	Site:     findFooter,
}

func findFooter(s *Site) diag.List {
	c := s.Config
	p, f := &c.Profile, &c.Footer
	if p.Kind == "" {
		return nil
	}
	l := lacking{pos: c.Places.Footer}
	if p.IsGovernment() {
		l.inEach(c, func(lang int) bool { return c.Publisher.Names[lang] != "" }, sayNoPublisher, adviceNoPublisher)
		l.unless(f.ICP != "", sayNoICP, adviceNoICP)
		l.unless(f.Police != "", sayNoPolice, adviceNoPolice)
		l.unless(f.Mark != "", sayNoMark, adviceNoMark)
		l.unless(f.ReportErrors != "" || p.SiteCode != "", sayNoErrors, adviceNoErrors)
		l.unless(s.has("site-map"), sayNoSiteMap, adviceNoSiteMap)
	} else {
		l.inEach(c, func(lang int) bool { return f.Copyrights[lang] != "" }, sayNoCopyright, adviceNoCopyright)
	}
	l.unless(f.HasContact(), sayNoContact, adviceNoContact)
	return l.diags
}
