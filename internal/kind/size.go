package kind

import (
	"unicode/utf8"

	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/width"
)

// longFigure is the width from which a figure may break, in columns: at its size
// that is all there is on a screen of 320 pixels.
const longFigure = 26

// proseColumns is how much of a text can be kept on one line there, also in a list
// within a list.
const proseColumns = 26

// How many columns an embed has where it is 230 pixels wide, by the size of the text.
const (
	labelColumns = 20
	textColumns  = 23
	noteColumns  = 27
)

// The heights of lines in pixels, likewise.
const (
	labelHeight = 24
	textHeight  = 23
	noteHeight  = 20
)

// lines returns how many lines a text takes that are so many columns wide. It breaks at
// spaces and behind Chinese punctuation; what is wider than a line breaks anywhere.
func lines(text string, columns int) int {
	if len(text) <= columns { // no character has more columns than bytes
		return min(len(text), 1)
	}
	n, at, piece := 0, columns, 0 // so that the first piece begins a line
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		piece += width.Rune(r)
		i += size
		if i < len(text) && r != ' ' && (r < utf8.RuneSelf || !isPause(r)) {
			continue
		}
		if at+piece > columns+1 { // a space at the end takes no room
			n, at = n+1+(piece-1)/columns, (piece-1)%columns+1
		} else {
			at += piece
		}
		piece = 0
	}
	return n
}

// isPause reports whether a line may end behind a character.
func isPause(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '）', '》', '”':
		return true
	}
	return false
}

// creditHeight is the height of the line below each embed.
func creditHeight(credit string) int { return 28 + noteHeight*lines(credit, noteColumns) }

// frameHeight estimates the height of an embed in pixels, on the safe side: the
// iframe keeps it where no script tells the real one.
func frameHeight(height int) int { return (height + 9) / 10 * 10 }

// metricHeight estimates the height of the card of a metric.
func metricHeight(v *metricView) int {
	height := 35 + labelHeight*lines(v.Label.Text, labelColumns) + 2*textHeight // and its state
	height += figuresHeight(v.Figures)
	if len(v.Figures) > 1 || v.Verdict.Spoken != "" { // there may be a drawing
		height += 32
	}
	if v.Verdict.Spoken != "" {
		height += 2 * textHeight // the target beside the result, and that it is worded as the one before
	}
	height += sentenceHeight(v.Spoken) + sentenceHeight(v.Verdict.Spoken) + outcomeHeight(v.Outcome)
	for i := range v.Growth {
		g := &v.Growth[i]
		height += 60 + figuresHeight(g.Figures) + 2*sentenceHeight(g.Verdict.Spoken) + outcomeHeight(g.Outcome)
	}
	height += notesHeight(v)
	for _, c := range v.Corrections {
		height += 22 + noteHeight*lines(c.Spoken, noteColumns-4)
	}
	return height
}

// pinnedHeight estimates the height of a figure as it was released.
func pinnedHeight(c *pinnedCard) int {
	height := 35 + labelHeight*lines(c.Label, labelColumns) + textHeight*lines(c.Released, textColumns)
	height += 34 + textHeight*lines(c.Figure, textColumns) + 26*lines(c.Text, labelColumns)
	for _, note := range c.Notes {
		height += 4 + noteHeight*lines(note, noteColumns)
	}
	for _, text := range c.Changes {
		height += 22 + noteHeight*lines(text+" "+c.Today.Text, noteColumns-4)
	}
	return height
}

// figuresHeight estimates the height of figures, each under its name and above its bar.
func figuresHeight(list []figureView) int {
	height := 12
	for i := range list {
		height += 22 + 26*lines(list[i].Text, labelColumns) + 28
	}
	return height
}

// sentenceHeight estimates the height of a sentence.
func sentenceHeight(text string) int {
	if text == "" {
		return 0
	}
	return 2 + textHeight*lines(text, textColumns)
}

// notesHeight estimates the height of what stands below the sentences of a card.
func notesHeight(v *metricView) int {
	height := 0
	for _, text := range [...]string{v.Way, v.Note, v.Source.Text} {
		if text != "" {
			height += 4 + noteHeight*lines(text, noteColumns)
		}
	}
	return height
}

// outcomeHeight estimates the height of what a later report tells.
func outcomeHeight(list []outcomeView) int {
	height := 0
	for i := range list {
		height += 17 + textHeight*(lines(list[i].Spoken, textColumns)+lines(list[i].Report, textColumns))
	}
	return height
}

// sectorHeight estimates the height of all metrics of a sector, with the headings.
func (p *place) sectorHeight(s *scope.Sector) int {
	height := 40 + labelHeight*lines(s.Title, labelColumns) + 2*(36+2*textHeight)
	for i := range s.Metrics {
		m := &s.Metrics[i].Value
		if hasCard(m) || len(m.Corrections) > 0 {
			height += p.cardHeight(&s.Metrics[i])
		} else {
			height += rowHeight(m)
		}
	}
	for i := range s.Withdrawn {
		height += p.cardHeight(&s.Withdrawn[i])
	}
	return height
}

// cardHeight estimates the height of a card among others.
func (p *place) cardHeight(m *scope.Keyed[scope.Metric]) int {
	views := p.room.metrics.take(1)
	p.metric(&views[0], m)
	return 12 + metricHeight(&views[0])
}

// rowHeight estimates the height of a metric that stands in a list.
func rowHeight(m *scope.Metric) int {
	main := m.Main()
	height := 16 + textHeight*(lines(m.Label, textColumns)+max(1, lines(main.Actual.Text, textColumns), lines(main.Target.Said(), textColumns)))
	if m.Note != "" {
		height += noteHeight * lines(m.Note, noteColumns)
	}
	if m.Direction != report.Up || m.Rank {
		height += noteHeight
	}
	return height + 2*noteHeight*len(m.Growth)
}

// nameColumns is how many columns the name of a metric has in a gap chart, beside its seal.
const nameColumns = 17

// reportHeight estimates the height of the head of an embed of a report.
func reportHeight(title string) int { return 32 + 28*lines(title, labelColumns-3) }

// scoreHeight estimates the height of the answer and of the counts of a report.
func scoreHeight(s *embedScore) int {
	height := 12 + textHeight*lines(joined(s.Answer), textColumns)
	for i := range s.Score {
		height += 64 + textHeight*(lines(s.Score[i].Name, textColumns)+lines(s.Score[i].About, textColumns))
	}
	return height
}

// gapHeight estimates the height of a gap chart.
func gapHeight(g *gapChart) int {
	height := 12 + labelHeight*lines(g.Title, labelColumns) + textHeight*lines(g.Deck, textColumns)
	for i := range g.Parts {
		part := &g.Parts[i]
		height += 50 + textHeight*lines(part.Heading+" "+part.Count, textColumns)
		for j := range part.Rows {
			height += gapRowHeight(&part.Rows[j])
		}
	}
	return height
}

func gapRowHeight(r *gapRow) int {
	height := 52 + textHeight*lines(r.Label, nameColumns)
	if r.Way != "" {
		height += noteHeight * lines(r.Way, nameColumns)
	}
	for _, f := range [...]namedFigure{r.Result, r.Target} {
		height += textHeight * (lines(f.Label, textColumns) + lines(f.Text, textColumns))
	}
	for i := range r.Outcome {
		height += 6 + textHeight*(lines(r.Outcome[i].Verdict.Text, labelColumns)+lines(r.Outcome[i].Result, textColumns))
	}
	for i := range r.Corrects {
		height += 22 + noteHeight*lines(r.Corrects[i].Spoken, noteColumns-4)
	}
	return height
}
