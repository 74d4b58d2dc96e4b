package kind

import (
	"strings"

	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// fields are the sectors of a report as squares.
type fields struct {
	Title string      `zh:"标题；只有一个领域则为空" en:"The heading; empty if there is but one sector"`
	Deck  string      `zh:"怎样读方块" en:"How to read the squares"`
	Items []fieldItem `zh:"各个领域" en:"The sectors"`
}

// fieldItem is a sector as squares.
type fieldItem struct {
	Foreign foreign   `zh:"领域只有原文的语言时才有" en:"Only if the sector is in the language of the original alone"`
	Seal    seal      `zh:"领域的印章，一个字" en:"The seal of the sector, one character"`
	Title   string    `zh:"领域的标题" en:"The title of the sector"`
	Href    string    `zh:"领域的文章的链接" en:"The link to its article"`
	Units   unitsView `zh:"方块和文字" en:"The squares, and the same in words"`
}

// squaresInRow is how many squares of a sector stand in a row.
const squaresInRow = 11

// fields returns the sectors as squares.
func (o *survey) fields() fields {
	if len(o.sectors) < 2 {
		return fields{}
	}
	f := fields{Deck: o.words().Overview.Fields.Deck, Items: make([]fieldItem, len(o.sectors))}
	figures := 0
	for i := range o.sectors {
		s := &o.sectors[i]
		figures += len(s.Metrics)
		f.Items[i] = fieldItem{o.foreign(s.Lang), o.seal(s.Mark), s.Title, s.articleLink(), s.own.units(s.Sector, squaresInRow)}
	}
	f.Title = o.words().Overview.Fields.Title.Say(len(o.sectors), words.Number("figures", figures))
	return f
}

// units returns the metrics of a sector as squares, so many in a row, with the same in words: those
// of their cards.
func (p *place) units(s *scope.Sector, row int) unitsView {
	if len(s.Metrics) == 0 {
		return unitsView{}
	}
	marks := make([]plot.Mark, len(s.Metrics))
	var n [plot.Marks + 2]int
	const unknown, about = plot.Mark(plot.Marks), plot.Mark(plot.Marks + 1) // which have the squares of what cannot be determined, and of the same
	for i := range s.Metrics {
		of := s.Metrics[i].Value.Spoken()
		stand := of.Stand()
		marks[i] = standMark(of, stand)
		switch {
		case stand == report.Beside && marks[i] == plot.Open:
			n[unknown]++
		case stand == report.Beside && marks[i] == plot.Same && of.IsAbout():
			n[about]++
		default:
			n[marks[i]]++
		}
	}
	n[plot.OffBelow] += n[plot.OffAbove]
	squares, _ := plot.NewUnits(marks, row)
	say := &p.words().Overview.Fields
	list := make([]string, 0, 4)
	for _, c := range [...]struct {
		mark plot.Mark
		say  *words.Counted
	}{
		{plot.Met, &say.Met}, {plot.NotMet, &say.NotMet}, {plot.OffBelow, &say.Off}, {plot.SoFar, &say.SoFar}, {plot.NoResult, &say.NoResult}, {plot.Withdrawn, &say.Withdrawn},
		{plot.Open, &say.Open}, {plot.InWords, &say.InWords}, {plot.Pending, &say.Pending}, {plot.Above, &say.Above}, {plot.Below, &say.Below},
		{plot.Same, &say.Same}, {about, &say.About}, {plot.Within, &say.Around}, {unknown, &say.Unknown}, {plot.ResultOnly, &say.ResultOnly}, {plot.TargetOnly, &say.TargetOnly},
	} {
		if n[c.mark] > 0 {
			list = append(list, c.say.Say(n[c.mark]))
		}
	}
	return unitsView{squares, say.Figures.Say(len(marks), words.Slot{Name: "list", Text: strings.Join(list, say.Separator)})}
}
