package kind

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/canvas"
	"duibiao/internal/plot"
	"duibiao/internal/words"
)

// shareMargin is the margin at both sides of a picture; shareRight is where its right one
// begins.
const (
	shareMargin = 64
	shareRight  = shareWidth - shareMargin
)

// shareSheet is a picture that is being drawn. What is nested in a drawing for pages in per
// cent stands here in pixels, since renderers differ in that.
type shareSheet struct {
	*canvas.Drawing
	*place
	measure func(text string, size float64) float64 // 0 of what isn't written
}

// newShareSheet begins a picture: the mark and the name of the site, and at the right what
// the picture belongs to.
func newShareSheet(p *place, measure func(string, float64) float64, within string) *shareSheet {
	s := &shareSheet{&p.room.drawing, p, measure}
	s.Reset(shareWidth, shareHeight)
	s.Result = p.Settings.Theme.Bars.Light
	s.Rect(0, 0, shareWidth, 8, canvas.Ink)
	s.Rect(shareMargin, 48, 37, 12, canvas.Result)
	s.Stroke(shareMargin+1.5, 67.5, "M0 0h44v10h-44z", canvas.Line{Width: 3, Colour: canvas.Up})
	name := canvas.Text{X: 126, Y: 71, Size: 26, Colour: canvas.Ink, Bold: true, Serif: true, Text: p.siteTitle()}
	s.Text(name)
	if room := shareRight - 126 - s.measure(name.Text, name.Size) - 40; s.measure(within, 24) <= room {
		s.Text(canvas.Text{X: shareRight, Y: 71, Size: 24, Anchor: canvas.End, Colour: canvas.Soft, Text: within})
	}
	return s
}

// title writes the name of what is shown from x on, as large as fits one line, else in two.
// What doesn't fit these is cut.
func (s *shareSheet) title(x float64, text string) {
	const largest, smallest, pitch = 64, 42, 48
	room, size, y := shareRight-x, float64(largest), 174.0
	for size > smallest && s.measure(text, size) > room {
		size--
	}
	if s.measure(text, size) > room {
		y = 138
	}
	lines := s.wrap(text, size, room, len(text))
	if len(lines) > 2 {
		lines = []string{lines[0], s.cut(lines[1], size, room)}
	}
	for i, line := range lines {
		s.Text(canvas.Text{X: x, Y: y + pitch*float64(i), Size: size, Colour: canvas.Ink, Bold: true, Serif: true, Text: line})
	}
}

// cut ends a line that is not the last one, where it has room for the sign that
// says so, which is an em wide at most.
func (s *shareSheet) cut(line string, size, room float64) string {
	const sign = "…"
	for room -= size; s.measure(line, size) > room; {
		_, last := utf8.DecodeLastRuneInString(line)
		line = line[:len(line)-last]
		if at := strings.LastIndexByte(line, ' '); at > len(line)/2 {
			line = line[:at]
		}
	}
	return strings.TrimRightFunc(line, func(r rune) bool { return unicode.IsPunct(r) || r == ' ' }) + sign
}

// sentences writes as many whole sentences as fit so many lines below the title, from y on.
func (s *shareSheet) sentences(y float64, list []string, most int) {
	const size, pitch = 32, 44
	var lines []string
	text := ""
	for _, sentence := range list {
		text += sentence
		more := s.even(strings.TrimSpace(text), size, shareRight-shareMargin, most)
		if more == nil {
			break
		}
		lines = more
	}
	for i, line := range lines {
		s.Text(canvas.Text{X: shareMargin, Y: y + pitch*float64(i), Size: size, Colour: canvas.Ink, Serif: true, Text: line})
	}
}

// even breaks a text into lines as wrap does, of which the last is not a mere end.
func (s *shareSheet) even(text string, size, room float64, most int) []string {
	const least, step = .25, .05
	lines := s.wrap(text, size, room, most)
	for part := 1 - step; len(lines) > 1 && part > .5; part -= step {
		if s.measure(lines[len(lines)-1], size) >= least*room {
			break
		}
		more := s.wrap(text, size, part*room, len(lines))
		if more == nil {
			break
		}
		lines = more
	}
	return lines
}

// wrap breaks a text into lines that have so much room; nil if there would be more than most.
func (s *shareSheet) wrap(text string, size, room float64, most int) []string {
	text = strings.TrimSpace(text)
	lines := make([]string, 0, 3)
	from, at, long := 0, 0, 0.0 // where the line begins, where it goes on, how long it is until there
	for at < len(text) {
		end := at + phraseLength(text[at:])
		phrase := text[at:end]
		if from < at && long+s.measure(strings.TrimRight(phrase, " "), size) > room {
			if len(lines)+1 == most {
				return nil
			}
			lines = append(lines, strings.TrimRight(text[from:at], " "))
			from, long = at, 0
		}
		long += s.measure(phrase, size)
		at = end
	}
	if from < len(text) {
		lines = append(lines, text[from:])
	}
	return lines
}

// phraseLength returns how much of a text comes before the first place where a line may end:
// behind spaces, and between Chinese characters unless the second is a mark that can't begin a
// line or the first one that can't end it. Numbers stay with the unit behind them.
func phraseLength(text string) int {
	var before rune
	a, size := utf8.DecodeRuneInString(text)
	for i := size; i < len(text); i += size {
		var b rune
		b, size = utf8.DecodeRuneInString(text[i:])
		switch {
		case a == ' ' && b != ' ' && !unicode.IsDigit(before):
			return i
		case isWide(b) && (isWide(a) || unicode.IsPunct(a)) && !strings.ContainsRune("，。、；：？！）》”’％", b) && !strings.ContainsRune("（《“‘(", a):
			return i
		case isWide(a) && !isWide(b) && (unicode.IsDigit(b) || unicode.IsLetter(b)) && !strings.ContainsRune("（《“‘", a):
			return i
		}
		before, a = a, b
	}
	return len(text)
}

func isWide(r rune) bool { return r >= 0x2e80 }

// joined returns an answer as text.
func joined(parts []words.Part) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}

// sentencesOf returns the sentences of an answer.
func sentencesOf(parts []words.Part) []string {
	text := joined(parts)
	var list []string
	from := 0
	for i, r := range text {
		end := i + len(string(r))
		if r == '。' || r == '.' && (end == len(text) || text[end] == ' ') {
			list, from = append(list, text[from:end]), end
		}
	}
	if from < len(text) {
		list = append(list, text[from:])
	}
	return list
}

// square draws a mark at a place, with lines so wide.
func (s *shareSheet) square(q *plot.Square, x, y, line float64) {
	solid, edge := canvas.Result, canvas.Ink
	switch q.Class {
	case "up":
		solid = canvas.Up
	case "down":
		solid = canvas.Down
	case "mute":
		solid, edge = canvas.Mute, canvas.Mute
	}
	s.Fill(x, y, q.Solid, solid)
	if q.Frame != "" {
		dash, gap, _ := strings.Cut(q.Dash, " ")
		s.Stroke(x, y, q.Frame, canvas.Line{Width: line, Dash: pixels(dash), Gap: pixels(gap), Colour: edge})
	}
	s.Stroke(x, y, q.Line, canvas.Line{Width: line, Colour: edge})
	s.Stroke(x, y, q.Cut, canvas.Line{Width: line * 1.4, Colour: canvas.Paper})
	s.Fill(x, y, q.Pip, canvas.Paper)
}

// pixels reads a length of package plot.
func pixels(text string) float64 {
	v, _ := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64) // which plot has written
	return v
}

// part returns a length in per cent of a whole.
func part(text string, whole float64) float64 { return pixels(text) * whole / 100 }
