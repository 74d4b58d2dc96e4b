package kind

import (
	"strings"

	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// articleCorrections are the corrections of an article, together: a newsroom tells of them in
// one place, besides at each figure.
type articleCorrections struct {
	ID    string          `zh:"这一部分在页面上的 id；没有更正，或不是新闻网站，则为空" en:"The id of the part; empty if there are no corrections, or the site is no newsroom's"`
	Title string          `zh:"这一部分的标题" en:"The heading of the part"`
	Items []withdrawnItem `zh:"更正过的各项指标" en:"The metrics that were corrected"`
	last  string          // the day of the newest
}

// correctionsID is where the corrections of an article stand on its page.
const correctionsID = "_corrections"

// byline returns who wrote an article, and on the site of a government or a newsroom when it
// was published, where it is from, and when it was corrected.
func (p *place) byline(a *scope.Article, corrections *articleCorrections) []fact {
	var list []fact
	say, c, profile := &p.words().Byline, articlePiece(a), &p.Settings.Profile
	if profile.IsGovernment() && c.source != "" {
		list = append(list, fact{Term: say.Source, Text: c.source, Href: a.Sector.Value.Head.Value.SourceURL})
	}
	if c.author != "" {
		list = append(list, fact{Term: say.Author, Text: c.author})
	}
	if profile.Kind != "" && c.day != "" {
		list = append(list, p.moment(say.Published, c.day, c.time))
	}
	if corrections.ID != "" {
		day := words.Slot{Name: "date", Text: p.words().Date8601(corrections.last)}
		list = append(list, fact{Text: say.Corrected.Fill(day), Href: "#" + corrections.ID})
	}
	return list
}

// authors returns the names of a byline, one by one.
func authors(byline string) []string {
	names := strings.FieldsFunc(byline, func(r rune) bool { return strings.ContainsRune("、，,;；", r) })
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	return names
}

// moment returns a day with the time of that, if it is stated.
func (p *place) moment(term, day, clock string) fact {
	f := fact{Term: term, Text: p.words().Date8601(day), Date: day}
	if clock != "" {
		f.Text, f.Date = f.Text+" "+clock, day+"T"+clock
	}
	return f
}

// articleCorrections returns the corrections of an article of a newsroom's site.
func (p *place) articleCorrections(a *scope.Article) articleCorrections {
	var v articleCorrections
	if !p.Settings.Profile.IsNews() {
		return v
	}
	s := &a.Sector.Value
	for _, metrics := range [][]scope.Keyed[scope.Metric]{s.Metrics, s.Withdrawn} {
		for i := range metrics {
			m := &metrics[i].Value
			if len(m.Corrections) > 0 {
				v.Items = append(v.Items, withdrawnItem{m.ID, link{m.Label, p.figure(s.Lang, s.Head.Value.Slug, s.Slug, m.ID)}, p.corrections(m)})
				v.last = max(v.last, m.Corrections[len(m.Corrections)-1].Date)
			}
		}
	}
	if len(v.Items) > 0 {
		v.ID, v.Title = correctionsID, p.words().Byline.Corrections
	}
	return v
}
