package check

import "duibiao/internal/diag"

// Of what a site has to tell under its profile.
var (
	sayNoProfile    = diag.Words{En: "config.toml does not say what sort of site this is, so that there is nothing to hold it against", Zh: "config.toml 没有写站点的性质，无从检查"}
	adviceNoProfile = diag.Words{En: `write [profile] kind = "government" or kind = "news"`, Zh: `请写 [profile] kind = "government" 或 kind = "news"`}

	sayNoSiteCode        = diag.Words{En: "the site's identification code is not stated: pages have no SiteIDCode", Zh: "没有写网站标识码：页面没有 SiteIDCode"}
	adviceNoSiteCode     = diag.Words{En: "write site_code in [profile], as it was assigned", Zh: "请在 [profile] 里写 site_code，照分配的编号"}
	sayNoSiteDomain      = diag.Words{En: "the site's domain is not stated: pages have no SiteDomain", Zh: "没有写网站域名：页面没有 SiteDomain"}
	adviceNoSiteDomain   = diag.Words{En: "write base_url, or domain in [profile]", Zh: "请写 base_url，或在 [profile] 里写 domain"}
	sayForeignDomain     = diag.Phrase{En: "the domain %s does not end in .gov.cn", Zh: "域名 %s 不以 .gov.cn 结尾"}
	adviceForeignDomain  = diag.Words{En: "if it is a test, set the rule to off; else write the site's own domain", Zh: "只是试用的，可把这条规则设为 off；否则请写网站自己的域名"}
	sayNoDescription     = diag.Phrase{En: "what the site is about is not stated in %s: home pages have no ColumnDescription", Zh: "没有写 %s 的网站介绍：首页没有 ColumnDescription"}
	adviceNoDescription  = diag.Words{En: "write description in [profile]", Zh: "请在 [profile] 里写 description"}
	sayNoSiteKeywords    = diag.Phrase{En: "the site has no keywords in %s: home pages have no ColumnKeywords", Zh: "没有写 %s 的网站关键词：首页没有 ColumnKeywords"}
	adviceNoSiteKeywords = diag.Words{En: "write keywords in [profile]", Zh: "请在 [profile] 里写 keywords"}
	sayNoBase            = diag.Words{En: "the site has no address: pages have no Url and no Image, and there is no sitemap.xml", Zh: "没有写站点的网址：页面没有 Url 和 Image，也没有 sitemap.xml"}
	adviceNoBase         = diag.Words{En: "write base_url", Zh: "请写 base_url"}

	sayNoPublisher    = diag.Phrase{En: "the publisher is not named in %s", Zh: "没有写 %s 的主办单位"}
	adviceNoPublisher = diag.Words{En: "write name in [publisher]", Zh: "请在 [publisher] 里写 name"}
	sayNoICP          = diag.Words{En: "the foot of pages has no number of an ICP filing", Zh: "页脚没有 ICP 备案号"}
	adviceNoICP       = diag.Words{En: "write icp in [footer], as it was registered", Zh: "请在 [footer] 里写 icp，照登记的写法"}
	sayNoPolice       = diag.Words{En: "the foot of pages has no number of a registration with the police", Zh: "页脚没有公安备案号"}
	adviceNoPolice    = diag.Words{En: "write police in [footer], as it was registered", Zh: "请在 [footer] 里写 police，照登记的写法"}
	sayNoMark         = diag.Words{En: "the foot of pages has no mark of party and government bodies", Zh: "页脚没有党政机关网站标识"}
	adviceNoMark      = diag.Words{En: "write mark in [footer]: what stands behind id= in the link of the mark", Zh: "请在 [footer] 里写 mark，即标识链接里 id= 后面的编号"}
	sayNoErrors       = diag.Words{En: "the foot of pages does not say where to report errors", Zh: "页脚没有“网站找错”"}
	adviceNoErrors    = diag.Words{En: "write site_code in [profile], or report_errors in [footer]", Zh: "请在 [profile] 里写 site_code，或在 [footer] 里写 report_errors"}
	sayNoSiteMap      = diag.Words{En: "there is no site map for readers", Zh: "没有给读者看的站点地图"}
	adviceNoSiteMap   = diag.Words{En: "take site-map = false out of [outputs]", Zh: "请删去 [outputs] 里的 site-map = false"}
	sayNoContact      = diag.Words{En: "the foot of pages does not say how to reach the publisher", Zh: "页脚没有联系方式"}
	adviceNoContact   = diag.Words{En: "write phone, email or address in [footer]", Zh: "请在 [footer] 里写 phone、email 或 address"}
	sayNoCopyright    = diag.Phrase{En: "the foot of pages has no copyright notice in %s", Zh: "页脚没有 %s 的版权声明"}
	adviceNoCopyright = diag.Words{En: "write copyright in [footer]", Zh: "请在 [footer] 里写 copyright"}

	sayNoKeywords         = diag.Words{En: "the report has no keywords: its page has no ColumnKeywords", Zh: "报告没有关键词：页面没有 ColumnKeywords"}
	adviceNoKeywords      = diag.Words{En: `write keywords = ["…"] in the front matter`, Zh: `请在 front matter 里写 keywords = ["…"]`}
	sayNoColumnType       = diag.Words{En: "the type of the column is not stated: pages have no ColumnType", Zh: "没有写栏目类别：页面没有 ColumnType"}
	adviceNoColumnType    = diag.Words{En: "write column_type in the front matter, or in [profile] of config.toml", Zh: "请在 front matter 里写 column_type，或写在 config.toml 的 [profile] 里"}
	sayColumnType         = diag.Phrase{En: "%q is none of the types of columns that are known here", Zh: "%q不是这里收录的栏目类别"}
	adviceColumnType      = diag.Words{En: "write one such as 数据发布, 政策文件 or 工作动态; check --explain profile-site says more", Zh: "请写“数据发布”“政策文件”“工作动态”这样的类别，见 check --explain profile-site"}
	sayNoContentSource    = diag.Words{En: "the report has no source: its articles have no ContentSource", Zh: "报告没有写来源：文章没有 ContentSource"}
	adviceNoContentSource = diag.Words{En: "write source in the front matter", Zh: "请在 front matter 里写 source"}
	sayNoColumnSummary    = diag.Words{En: "the report has no summary: its page has no ColumnDescription", Zh: "报告没有概要：页面没有 ColumnDescription"}
	sayNoDate             = diag.Words{En: "the article has no date, and neither has its report", Zh: "文章没有日期，报告也没有"}
	adviceNoDate          = diag.Words{En: "write date in the front matter of the article or of the report", Zh: "请在文章或报告的 front matter 里写 date"}
	sayNoClock            = diag.Words{En: "the time of day of the publication is not stated: PubDate has the day alone, not 2025-02-10 09:30", Zh: "没有写发布的时刻：PubDate 只有日期，不是 2025-02-10 09:30 的样式"}
	adviceNoClock         = diag.Words{En: `write time = "09:30" beside the date`, Zh: `请在日期旁边写 time = "09:30" 这样的时刻`}
	sayNoAuthor           = diag.Words{En: "the article does not say who wrote it", Zh: "文章没有写作者"}
	adviceNoAuthor        = diag.Words{En: "write author in the front matter", Zh: "请在 front matter 里写 author"}

	sayNoSearch       = diag.Words{En: "the site has no search", Zh: "网站没有搜索"}
	adviceOutput      = diag.Phrase{En: "take %s = false out of [outputs]", Zh: "请删去 [outputs] 里的 %s = false"}
	sayEmptyColumn    = diag.Words{En: "the report has no article that is published: an empty column", Zh: "报告没有已发布的文章，是空白栏目"}
	adviceEmptyColumn = diag.Words{En: "publish an article of it, or make the report a draft", Zh: "请发布其中的文章，或把报告设为草稿"}

	sayStaleHome = diag.Phrase{En: "the newest date of the site is %s, more than two weeks before %s", Zh: "站点最新的日期是 %s，到 %s 已超过两周"}
	sayStale     = diag.Phrase{En: "nothing new for more than %s: the newest date of the column is %s, and the day of the inspection %s", Zh: "超过%s没有更新：栏目最新的日期是 %s，检查日是 %s"}
	adviceStale  = diag.Words{En: "publish something new, or take the column off the site if it is closed", Zh: "请发布新的内容；栏目已停办的，请撤下"}
	sayVeto      = diag.Phrase{En: "%d columns of news, announcements or policy documents are without anything new: five are enough to fail the whole site", Zh: "工作动态、通知公告、政策文件类栏目有 %d 个未更新：满 5 个，全站即单项否决"}
	sayTwoWeeks  = diag.Words{En: "two weeks", Zh: "两周"}
	saySixMonths = diag.Words{En: "six months", Zh: "六个月"}
	sayOneYear   = diag.Words{En: "a year", Zh: "一年"}
)
