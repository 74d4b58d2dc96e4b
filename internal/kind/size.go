package kind

import "duibiao/internal/width"

// longFigure is the width from which a figure may break, in columns: at its size
// that is all there is on a screen of 320 pixels.
const longFigure = 26

// proseColumns is how much of a text can be kept on one line there, also in a list
// within a list.
const proseColumns = 26

// frameColumns is how many columns an embed has on a small screen.
const frameColumns = 38

// lines returns how many lines a text takes in an embed.
func lines(text string) int { return (width.Of(text) + frameColumns - 1) / frameColumns }

// lineHeight is the height of a line of small text in pixels.
const lineHeight = 21

// frameHeight estimates the height of an embed in pixels, on the safe side: the
// iframe keeps it where no script tells the real one.
func frameHeight(credit, metrics int) int {
	return (52 + credit + metrics + 9) / 10 * 10
}

// metricHeight estimates the height of a metric with the space around it.
func metricHeight(v *metricView) int {
	height := 23*lines(v.Label.Text) + lineHeight*lines(v.Way) + 22*lines(v.Spoken) + lineHeight*lines(v.Note) + 46
	row := 0
	for i, f := range v.Figures {
		row += 4 * width.Of(f.Text) / 3
		if i == 0 || row > frameColumns {
			height += 50
		}
	}
	if v.HasBar {
		height += 42
	}
	height += 32 * len(v.Verdict.Bar)
	height += 22*lines(v.Verdict.Spoken) + lineHeight*lines(v.Source.Text)
	height += outcomeHeight(v.Outcome)
	for i := range v.Growth {
		g := &v.Growth[i]
		height += 48*len(g.Figures) + 22*lines(g.Verdict.Spoken) + outcomeHeight(g.Outcome)
	}
	for _, c := range v.Corrections {
		height += lineHeight*lines(c.Spoken) + 8
	}
	return height
}

// outcomeHeight estimates the height of what a later report tells.
func outcomeHeight(list []outcomeView) int {
	height := 0
	for i := range list {
		height += 22*lines(list[i].Spoken) + lineHeight*lines(list[i].Report)
	}
	return height
}
