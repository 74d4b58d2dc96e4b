package kind

import (
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// ledger is every figure of a report, sector by sector.
type ledger struct {
	ID      string         `zh:"这一部分在页面上的 id" en:"The id of the part on this page"`
	Title   string         `zh:"标题；没有领域则为空" en:"The heading; empty if there are no sectors"`
	Filter  []filterView   `zh:"显示哪些指标的选择，最多一个；只有一类则没有" en:"The choice of figures: one, or none if all are of one kind"`
	Jump    jump           `zh:"通往各个领域的链接" en:"The links to the sectors"`
	Sectors []ledgerSector `zh:"各个领域" en:"The sectors"`
}

// filterView is the choice of figures, which works without a script.
type filterView struct {
	Legend  string `zh:"选择的名称" en:"The name of the choice"`
	All     string `zh:"“全部”" en:"All figures"`
	Both    string `zh:"有实绩也有目标的；没有则为空" en:"Those with a result and a target; empty if there are none"`
	Results string `zh:"只有实绩的；没有则为空" en:"Results alone; empty if there are none"`
	Targets string `zh:"只有目标的；没有则为空" en:"Targets alone; empty if there are none"`
}

// jump leads to the sectors of a page.
type jump struct {
	Label string     `zh:"导航的名称，供读屏软件使用；只有一个领域则为空" en:"The name of the links, for screen readers; empty if there is but one sector"`
	Items []jumpItem `zh:"各个领域" en:"The sectors"`
}

// jumpItem leads to a sector of a page.
type jumpItem struct {
	link
	Lang string `zh:"文字的语言与页面不同时，它的 BCP 47 标签；否则为空" en:"The BCP 47 tag of the text’s language, if it is not that of the page; else empty"`
	Seal seal   `zh:"领域的印章，一个字" en:"The seal of the sector, one character"`
}

// ledgerSector is a sector with its figures.
type ledgerSector struct {
	Foreign   foreign    `zh:"领域只有原文的语言时才有" en:"Only if the sector is in the language of the original alone"`
	ID        string     `zh:"本领域在页面上的 id" en:"The id of the sector on this page"`
	Seal      seal       `zh:"领域的印章，一个字" en:"The seal of the sector, one character"`
	Title     string     `zh:"领域的标题" en:"The title of the sector"`
	Summary   string     `zh:"领域的概要；没有则为空" en:"The summary of the sector; empty if there is none"`
	Href      string     `zh:"领域的文章的链接" en:"The link to its article"`
	Read      string     `zh:"阅读全文的链接上的文字" en:"The text of the link to the article"`
	ReadLabel string     `zh:"同上，但说明是哪个领域，供读屏软件使用" en:"The same with the name of the sector, for screen readers"`
	Cards     []cardView `zh:"有实绩也有目标的指标，或已有结果的指标" en:"The metrics with a result and a target, or with what became of one"`
	Lists     listsView  `zh:"其余的指标" en:"The other metrics"`
}

// ledger returns every figure.
func (o *survey) ledger(figures int) ledger {
	if len(o.sectors) == 0 {
		return ledger{}
	}
	l := ledger{ID: indexID, Title: o.words().Overview.Every, Sectors: make([]ledgerSector, len(o.sectors))}
	var n [3]int
	for i := range o.sectors {
		v := &l.Sectors[i]
		o.ledgerSector(v, &o.sectors[i])
		n[0] += len(v.Cards)
		for _, list := range v.Lists.Lists {
			if list.Class == "results" {
				n[1] += len(list.Rows)
			} else {
				n[2] += len(list.Rows)
			}
		}
		l.Jump.Items = append(l.Jump.Items, jumpItem{link{v.Title, "#" + v.ID}, v.Foreign.Lang, v.Seal})
	}
	if len(o.sectors) > 1 {
		l.Jump.Label = o.words().Overview.Sectors
	}
	l.Filter = o.filter(figures, n)
	return l
}

// filter returns the choice of figures: of cards, results and targets so many.
func (o *survey) filter(figures int, n [3]int) []filterView {
	say, kinds := &o.words().Overview.Filter, 0
	text := func(n int, say words.Pattern) string {
		if n == 0 {
			return ""
		}
		kinds++
		return say.Fill(words.Number("n", n))
	}
	v := filterView{say.Legend, say.All.Fill(words.Number("n", figures)), text(n[0], say.Both), text(n[1], say.Results), text(n[2], say.Targets)}
	if kinds < 2 {
		return nil
	}
	return []filterView{v}
}

// ledgerSector puts a sector with its figures into v.
func (o *survey) ledgerSector(v *ledgerSector, s *surveyed) {
	own := s.own
	*v = ledgerSector{
		Foreign: o.foreign(s.Lang), ID: sectorID(s.Sector), Seal: o.seal(s.Mark), Title: s.Title, Summary: s.Summary, Href: s.articleLink(),
		Read: own.words().Page.Read, ReadLabel: own.words().Overview.ReadSector.Fill(words.Slot{Name: "sector", Text: s.Title}),
	}
	v.Cards = s.cards(s.Metrics)
	v.Lists = own.lists(s.Sector, true, func(r *figureRow, m *scope.Metric) {
		r.Href = s.figureLink(m)
		r.Corrected = own.correctedMark(m, r.Href)
	})
}

// cards returns the cards of metrics. In the place of corrections is a link to them.
func (s *surveyed) cards(metrics []scope.Keyed[scope.Metric]) []cardView {
	n := 0
	for i := range metrics {
		if hasCard(&metrics[i].Value) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	cards := make([]cardView, n)
	n = 0
	for i := range metrics {
		m := &metrics[i].Value
		if !hasCard(m) {
			continue
		}
		v := &cards[n]
		n++
		s.own.card(v, m, s.figureLink(m))
		v.Label.Grouped = true
		v.Corrected, v.Corrects = s.own.correctedMark(m, v.Label.Href), nil
	}
	return cards
}
