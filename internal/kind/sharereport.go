package kind

import (
	"duibiao/internal/canvas"
	"duibiao/internal/plot"
)

// drawReport draws a report: its answer, and the counts that are the head of its page.
func (e *Env) drawReport(r *sharedReport, measure func(string, float64) float64) *canvas.Drawing {
	p := e.at(r.Lang, "")
	s := newShareSheet(p, measure, "")
	if measure(r.Title, 10) == 0 && r.Title != "" {
		s.field(r.Score.Marks)
	} else {
		s.title(shareMargin, r.Title)
		s.sentences(234, sentencesOf(p.words().Answer(&r.Score.Counts, p.spans(r.Score.Actual, r.Score.Target))), 3)
	}
	s.Rect(shareMargin, 430, shareRight-shareMargin, 3, canvas.Ink)
	s.counts(r.Score.items(p, shareSquare))
	return s.Drawing
}

// shareSquare is how large the squares of counts are.
const shareSquare = 52

// counts draws the counts side by side, each with its square.
func (s *shareSheet) counts(list []scoreItem) {
	column := float64(shareRight - shareMargin)
	if len(list) > 0 {
		column /= float64(max(len(list), 4))
	}
	texts, caption := s.captions(list, column-28)
	for i := range list {
		c, x := &list[i], shareMargin+column*float64(i)
		if i > 0 {
			s.Rect(x-1, 448, 1.5, 126, canvas.Rule)
			x += 22
		}
		s.square(&c.Square, x, 462, 3.5)
		size := 72.0
		for size > 30 && s.measure(c.Number, size) > column-shareSquare-46 {
			size--
		}
		s.Text(canvas.Text{X: x + shareSquare + 18, Y: 488 + size/3, Size: size, Colour: canvas.Ink, Bold: true, Serif: true, Text: c.Number})
		for j, line := range texts[i] {
			s.Text(canvas.Text{X: x, Y: 562 + 1.15*caption*float64(j), Size: caption, Colour: canvas.Soft, Text: line})
		}
	}
}

// captions breaks what counts are of into lines, all as large as each has room for: in a line
// each, if none is small then, else in two, or as many as there must be.
func (s *shareSheet) captions(list []scoreItem, room float64) (texts [][]string, size float64) {
	texts = make([][]string, len(list))
	for _, most := range []int{1, 2} {
		for size = 26; size >= 22 || most == 2 && size >= 20; size-- {
			fit := true
			for i := range list {
				texts[i] = s.even(list[i].Name, size, room, most)
				fit = fit && texts[i] != nil && s.widest(texts[i], size) <= room
			}
			if fit {
				return texts, size
			}
		}
	}
	for i := range list {
		texts[i] = s.wrap(list[i].Name, 20, room, len(list[i].Name))
	}
	return texts, 20
}

func (s *shareSheet) widest(lines []string, size float64) (most float64) {
	for _, line := range lines {
		most = max(most, s.measure(line, size))
	}
	return most
}

// field draws a square for each metric, where there is no font for words.
func (s *shareSheet) field(marks []int) {
	total := 0
	for _, n := range marks {
		total += n
	}
	const left, top, wide, high = shareMargin, 120, shareRight - shareMargin, 270
	pitch := 78
	for pitch > 9 && (wide/pitch)*((high+pitch/5)/pitch) < total {
		pitch--
	}
	row, size := wide/pitch, pitch*4/5
	i := 0
	for mark, n := range marks {
		q := plot.NewSquare(plot.Mark(mark), size)
		for range n {
			x, y := left+i%row*pitch, top+i/row*pitch
			if y+size > top+high {
				return
			}
			s.square(&q, float64(x), float64(y), max(1.5, float64(size)/18))
			i++
		}
	}
}
