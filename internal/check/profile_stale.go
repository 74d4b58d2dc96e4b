package check

import (
	"cmp"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var profileStale = Rule{
	ID: "profile-stale",
	Doc: diag.Words{En: `Columns in which nothing was published for too long; only duibiao check --profile looks.

The limits are those of the indicators for government sites (政府网站与政务新媒体检查指标,
国办秘函〔2019〕19号). A site fails as a whole whose home page has nothing new for two
weeks, or of which five or more columns have nothing new: columns of news for two weeks, of
announcements and policy documents for six months. So do ten or more columns of any type
that should have been updated and were not for long, for which no time is given; a year is
taken here.

The type of a column is its column_type: 工作动态 (news) has two weeks; 政策文件 (policy
documents) and 通知公告 (announcements) have six months. What is new is told by the dates
of articles and of corrections. Days are counted to the day that --date names; without
it to the newest date of the site, so that the same content is judged alike every day.`, Zh: `长期没有更新的栏目；只有 duibiao check --profile 检查。

期限依据《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：首页两周没有更新，即单项
否决；两周内没有更新的动态、要闻类栏目和六个月内没有更新的通知公告、政策文件类栏目，累计满
5 个，也单项否决。应更新而长期未更新的栏目满 10 个，同样否决；指标没有写期限，这里按一年。

栏目的类别就是它的 column_type：“工作动态”按两周，“政策文件”和“通知公告”按六个月。有没有
更新，看文章和更正的日期。算到 --date 写明的那一天；不写则算到站点上最新的日期，所以同样的
内容不论哪天检查，结果都一样。`},
	Severity: diag.Warning,
	Inspect:  findStale,
}

// lapse is how long a column may have nothing new.
type lapse struct {
	months, days int
	said         diag.Words
}

// vetoed is how many columns of news and of documents without anything new fail a site as a whole.
const vetoed = 5

// The lapses of the indicators for government sites, 国办秘函〔2019〕19号: "监测2周，首页无信息更新的", "监测时间点前2周内的动态、
// 要闻类栏目，以及监测时间点前6个月内的通知公告、政策文件类一级栏目，累计超过（含）5个未更新". For "应更新但长期未更新的栏目" they give
// no time: the year is this program's.
func twoWeeks() lapse  { return lapse{0, 14, sayTwoWeeks} }
func sixMonths() lapse { return lapse{6, 0, saySixMonths} }
func oneYear() lapse   { return lapse{12, 0, sayOneYear} }

func lapseOf(columnType string) lapse {
	switch {
	case config.IsNewsColumn(columnType):
		return twoWeeks()
	case config.IsPolicyColumn(columnType):
		return sixMonths()
	}
	return oneYear()
}

// isOver reports whether it has passed since a day.
func (l lapse) isOver(since, day time.Time) bool {
	return since.AddDate(0, l.months, l.days).Before(day)
}

func findStale(in *Inspection) diag.List {
	if !in.Config.Profile.IsGovernment() {
		return nil
	}
	var newest time.Time
	last := make([]time.Time, len(in.Reports))
	for i, r := range in.Reports {
		last[i] = lastOf(r)
		newest = later(newest, last[i])
	}
	day := in.Day
	if day.IsZero() {
		day = newest
	}
	var diags diag.List
	if !newest.IsZero() && twoWeeks().isOver(newest, day) {
		diags.Add(diag.Diagnostic{Pos: in.Config.Places.Profile, Message: sayStaleHome.With(dayOf(newest), dayOf(day)), Hint: adviceStale})
	}
	counted := 0
	for i, r := range in.Reports {
		limit := lapseOf(cmp.Or(r.ColumnType, in.Config.Profile.ColumnType))
		if !last[i].IsZero() && limit.isOver(last[i], day) {
			pos := diag.Position{File: r.Texts[in.Config.DefaultLanguage].File, Line: 1, Column: 1}
			diags.Add(diag.Diagnostic{Pos: pos, Message: sayStale.With(limit.said, dayOf(last[i]), dayOf(day)), Hint: adviceStale})
			if limit != oneYear() {
				counted++
			}
		}
	}
	if counted >= vetoed {
		diags.Add(diag.Diagnostic{Pos: in.Config.Places.Profile, Message: sayVeto.With(counted), Hint: adviceStale})
	}
	return diags
}

// lastOf returns the newest date of a report.
func lastOf(r *report.Report) time.Time {
	last := r.Date
	for _, s := range r.Sectors {
		last = later(last, s.Date)
		for _, metrics := range [][]*report.Metric{s.Metrics, s.Withdrawn} {
			for _, m := range metrics {
				for _, c := range m.Corrections {
					last = later(last, c.Date)
				}
			}
		}
	}
	return last
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
