package check

import (
	"cmp"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var profileArticle = Rule{
	ID: "profile-article",
	Doc: diag.Words{En: `What pages of reports and articles have to tell under the site's profile, and is not stated.

With [profile] kind = "government" the page of a report is a column: it needs keywords, a
summary and the column's type. The page of an article needs ArticleTitle, PubDate and
ContentSource: a date with a time of day, 2025-02-10 09:30, and a source. These stand in
front matter: date, time, summary, keywords, column_type and source; an article has the
date, the time and the source of its report unless it states its own date. What is not
stated is left out of the page: nothing is made up, not even a time of day.

With kind = "news" an article has an author and a date.`, Zh: `报告页和文章页按站点的性质要写明、而没有写的内容。

[profile] kind = "government" 时，报告页是栏目，要有关键词、概要和栏目类别。文章页要有
ArticleTitle、PubDate 和 ContentSource，即带时刻的日期（2025-02-10 09:30）和来源。它们写
在 front matter 里：date、time、summary、keywords、column_type 和 source；文章没有自己的
日期，就用报告的日期、时刻和来源。没有写的，页面就没有这一项：程序不会编造，时刻也不会。

kind = "news" 时，文章要有作者和日期。`},
	Severity: diag.Warning,
	Work:     findPublication,
}

func findPublication(w *Work) diag.List {
	var diags diag.List
	if w.config.Profile.Kind == "" {
		return nil
	}
	for _, a := range w.published {
		l := lacking{pos: diag.Position{File: a.File, Line: 1, Column: 1}}
		switch isOriginal := a.Lang == w.config.DefaultLanguage; {
		case w.config.Profile.IsNews():
			if isOriginal && a.Sector != nil {
				l.unless(a.Sector.Author != "", sayNoAuthor, adviceNoAuthor)
				l.unless(w.sector == nil || !w.sector.Date.IsZero(), sayNoDate, adviceNoDate)
			}
		case a.Index != nil:
			w.lacksOfColumn(&l, a, isOriginal)
		case a.Sector != nil && isOriginal && w.sector != nil:
			w.lacksOfArticle(&l)
		}
		diags = append(diags, l.diags...)
	}
	return diags
}

// lacksOfColumn says what the page of a report lacks in a language.
func (w *Work) lacksOfColumn(l *lacking, a *report.Article, isOriginal bool) {
	m := a.Index
	l.unless(len(m.Keywords) > 0, sayNoKeywords, adviceNoKeywords)
	if !isOriginal {
		return
	}
	l.unless(cmp.Or(m.ColumnType, w.config.Profile.ColumnType) != "", sayNoColumnType, adviceNoColumnType)
	l.unless(isColumnType(m.ColumnType), sayColumnType.With(m.ColumnType), columnTypeMeant(m.ColumnType))
	l.unless(m.Source != "", sayNoContentSource, adviceNoContentSource)
	l.unless(m.Summary != "", sayNoColumnSummary, adviceSummary)
}

// lacksOfArticle says what the page of an article lacks.
func (w *Work) lacksOfArticle(l *lacking) {
	s := w.sector
	l.unless(!s.Date.IsZero(), sayNoDate, adviceNoDate)
	l.unless(s.Date.IsZero() || s.Time != "", sayNoClock, adviceNoClock)
}
