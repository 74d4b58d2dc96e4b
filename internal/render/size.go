package render

import "duibiao/internal/width"

// longFigure is the width from which a figure may break, in columns: at its size
// that is all there is on a screen of 320 pixels.
const longFigure = 26

// keptColumns is how much of a sentence can be kept on one line there.
const keptColumns = 34

// proseColumns is how much of a text can be kept on one line there, also in a list
// within a list.
const proseColumns = 26

// longWord is the width from which a Chinese figure and the words before it may be too
// much for a line there.
const longWord = 13

// columns returns the width of a text in columns of half an em.
func columns(text string) int { return width.Of(text) }

// frameColumns is how many columns an embed has on a small screen.
const frameColumns = 38

// lines returns how many lines a text takes in an embed.
func lines(text string) int { return (columns(text) + frameColumns - 1) / frameColumns }

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
	width := 0
	for i, f := range v.Figures {
		width += 4 * columns(f.Text) / 3
		if i == 0 || width > frameColumns {
			height += 50
		}
	}
	if v.HasBar {
		height += 42
	}
	for _, c := range v.Corrections {
		height += lineHeight*lines(c.Spoken) + 8
	}
	return height
}
