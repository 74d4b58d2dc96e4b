package kind

import (
	"cmp"
	"html/template"

	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// cardView is a metric as a card: what became of its target, or how that lies beside the
// result, with its drawing and a sentence. What most metrics have not is a slice of one or
// none.
type cardView struct {
	ID        string           `zh:"指标的代号，也是它在页面上的 id；页面上别处已有则为空" en:"The id of the metric, also on the page; empty if it stands elsewhere on the page"`
	Class     string           `zh:"状态，用作 class：up、down、same、met、not-met、off、so-far、open、no-result、result-withdrawn、pending、in-words 或 withdrawn" en:"The state, as a class: up, down, same, met, not-met, off, so-far, open, no-result, result-withdrawn, pending, in-words or withdrawn"`
	Group     string           `zh:"指标所在的组；没有则为空" en:"The group of the metric; empty if it has none"`
	Label     label            `zh:"指标的名称" en:"The name of the metric"`
	State     verdictMark      `zh:"状态：方块和文字" en:"The state: a square and its words"`
	Badge     string           `zh:"状态所说的实绩确定到什么程度，如“初步核算”；没有说明则为空" en:"How final the result is that the state is about, such as Preliminary; empty if nothing is said of it"`
	Body      cardBody         `zh:"数字、图形和句子" en:"The figures, their drawing and the sentences"`
	Outcome   []cardOutcome    `zh:"目标后来的结果，最多一项" en:"What became of the target later: one, or none"`
	Growth    []cardBody       `zh:"比上年的增速，最多一项" en:"The change over a year before: one, or none"`
	Way       string           `zh:"说明数值或名次越低越好；不是这样则为空" en:"That lower is better; empty where it is not"`
	Note      string           `zh:"注释；没有则为空" en:"The note; empty if there is none"`
	Source    sourceView       `zh:"数字的来源，与报告的来源不同时才有" en:"Where the figures come from, if it is not where the report’s do"`
	Corrected []correctedView  `zh:"代替更正，是指向更正处的链接，最多一个" en:"In place of the corrections: a link to them, or none"`
	Corrects  []correctionView `zh:"已作的更正，按日期" en:"The corrections that were made, by date"`
}

// cardBody is the figures of a metric, or of its growth, with their drawing and sentences.
type cardBody struct {
	State     []verdictMark  `zh:"增速的状态，最多一项；卡片自己的状态不在这里" en:"The state of growth: one, or none; that of the card stands above"`
	HasBars   bool           `zh:"是否有数字" en:"Whether there are figures"`
	Class     string         `zh:"两条相差的方向，用作 class：up、down 或为空" en:"How the two bars differ, as a class: up, down or none"`
	Pair      []pairView     `zh:"结果与目标两条，最多一组" en:"The bars of a result and a target: one pair, or none"`
	Lines     []cardLine     `zh:"其他各行" en:"The other lines"`
	Sentences []cardSentence `zh:"各句" en:"The sentences"`
	Outcome   []cardOutcome  `zh:"增速目标后来的结果，最多一项；卡片自己的不在这里" en:"What became of the target of growth later: one, or none; that of the card stands in it"`
}

// cardLine is a figure with its drawing.
type cardLine struct {
	Label  string        `zh:"数字的名称" en:"What the figure is called"`
	Text   string        `zh:"数字，带单位和限定；文字目标则为空" en:"The figure with its unit and bound; empty for a target in words"`
	Badge  string        `zh:"数字确定到什么程度；状态旁已说、或没有说明则为空" en:"How final the figure is; empty if the state says so, or nothing does"`
	Words  string        `zh:"文字目标；不是则为空" en:"A target in words; empty if it is a figure"`
	Aim    string        `zh:"数字旁的目标；没有则为空" en:"The target beside the figure; empty if there is none"`
	Nested []plot.Nested `zh:"目标和其中的实绩，最多一个图" en:"The target with the result inside: one drawing, or none"`
	Ranks  []plot.Ranks  `zh:"名次，最多一个图" en:"Ranks: one drawing, or none"`
	SoFar  []soFarView   `zh:"截至某日的进度，最多一个图" en:"A part of a period: one drawing, or none"`
}

// cardSentence is a sentence, perhaps with an arrow before it.
type cardSentence struct {
	Arrow []plot.Square `zh:"句前的箭头，最多一个：结果在目标的哪一边" en:"The arrow before it: one, or none; on which side of the target the result lies"`
	Text  template.HTML `zh:"句子" en:"The sentence"`
}

// cardOutcome is what became of a target after the report.
type cardOutcome struct {
	Verdict verdictMark `zh:"判定" en:"The verdict"`
	Text    string      `zh:"后来的结果；来源未列则为空" en:"The result; empty if the source has none"`
	Href    string      `zh:"后来的报告中这个指标的链接；就在本报告则为空" en:"The link to the metric in the later report; empty if it is this one"`
	Report  string      `zh:"后来的报告的标题；就在本报告则为空" en:"The title of the later report; empty if it is this one"`
}

// The sizes of squares, in pixels.
const (
	smallSquare = 14
	largeSquare = 30
	arrowSize   = 12
)

// card puts a metric into v; href is where its name leads.
func (p *place) card(v *cardView, m *scope.Metric, href string) {
	main := m.Main()
	*v = cardView{
		ID: m.ID, Group: m.Group, Label: label{Text: m.Label, Href: href}, Way: p.way(m), Note: m.Note,
		Source: sourceView{cmp.Or(m.Source, m.SourceURL), m.SourceURL}, Corrects: p.corrections(m), Outcome: p.cardOutcomes(main),
	}
	if m.IsGone() {
		v.Class, v.State = "withdrawn", verdictMark{p.square(plot.TargetOnly), p.words().Card.State.Withdrawn}
		return
	}
	v.Class, v.State = p.cardState(m.Spoken())
	v.Badge = p.badge(m.Spoken())
	p.cardBody(&v.Body, main)
	if main == m && len(m.Growth) > 0 {
		v.Growth = []cardBody{{}}
		p.growthBody(&v.Growth[0], &m.Growth[0])
		if m.Spoken() != main {
			v.Growth[0].State = nil // it is that of the card
		}
	}
}

// cardBody puts the figures of a metric into b, with their drawing and sentences.
func (p *place) cardBody(b *cardBody, m *scope.Metric) {
	if at, ok := due(m); ok {
		p.dueBody(b, m, at)
	} else {
		p.besideBody(b, m)
	}
	b.HasBars = len(b.Pair) > 0 || len(b.Lines) > 0
}

// dueBody tells what became of a target, and what is set next.
func (p *place) dueBody(b *cardBody, m *scope.Metric, at *scope.Point) {
	var most quantity.Decimal
	next := m.Target.IsSaid() && m.Target.Period != at.Period
	if next && m.Target.Known {
		most = highest(&m.Target)
	}
	actual, target := p.figureLabels(m)
	if m.Actual.Known && m.Actual.Period != at.Period {
		b.Lines = append(make([]cardLine, 0, 2), cardLine{Label: actual, Text: m.Actual.Text, Badge: p.ownBadge(m)})
	}
	b.Lines = append(b.Lines, p.dueLine(m, at, &most))
	p.differ(b, m, at)
	if !next {
		if m.Actual.Known && m.Actual.Period != at.Period && m.Target.Known {
			p.compare(b, m)
		}
		return
	}
	line := cardLine{Label: target, Text: m.Target.Text, Words: m.Target.Words}
	if bar, ok := plot.NewNested(plot.Figure{}, p.lengthOf(m, &m.Target), most); ok {
		line.Nested = []plot.Nested{bar}
	}
	b.Lines = append(b.Lines, line)
	if m.Actual.Known && m.Target.Known {
		p.compare(b, m)
	}
	if at.Target.Said() == m.Target.Said() {
		b.Sentences = append(b.Sentences, cardSentence{Text: p.words().Card.AsBefore.HTML(
			words.Slot{Name: "target_period", Text: p.words().NameBefore(m.Target.Period)}, words.Slot{Name: "was_period", Text: p.words().NameBefore(at.Period)},
		)})
	}
}

// dueLine draws a result inside its target. Most is what the axis has room for.
func (p *place) dueLine(m *scope.Metric, at *scope.Point, most *quantity.Decimal) cardLine {
	result := at.Judged()
	line := cardLine{Text: result.Text}
	if at.IsEarly() { // of one that is not, the state says of which part it is
		line.Text = p.words().Result(at)
	}
	line.Label, _ = p.labels(m, at.Period, at.Period)
	if result.Known {
		line.Aim = p.words().Card.Aim.Fill(words.Slot{Name: "target", Text: at.Target.Said()})
	} else {
		_, line.Label = p.labels(m, at.Period, at.Period)
		line.Text, line.Words = at.Target.Text, at.Target.Words
	}
	for _, f := range []*scope.Stated{result, &at.Target} {
		if own := highest(f); f.Known && own.Cmp(*most) > 0 {
			*most = own
		}
	}
	p.draw(&line, m, result, at, *most)
	return line
}

// draw draws a result and a target of one period.
func (p *place) draw(line *cardLine, m *scope.Metric, result *scope.Stated, at *scope.Point, most quantity.Decimal) {
	shown, target := p.lengthOf(m, result), p.lengthOf(m, &at.Target)
	switch {
	case m.Rank:
		p.drawRanks(line, result, &at.Target)
	case result.Bound == quantity.Range:
	case at.Verdict.Outcome == report.SoFar && at.Verdict.Time.Known:
		time, err := quantity.ParseDecimal(at.Verdict.Time.Value)
		if bar, ok := plot.NewSoFar(shown, target, time); err == nil && ok {
			line.SoFar = []soFarView{{bar, p.words().Card.TimeGone.Fill(words.Slot{Name: "time", Text: at.Verdict.Time.Text})}}
		}
	default:
		if bar, ok := plot.NewNested(shown, target, most); ok {
			line.Nested = []plot.Nested{bar}
		}
	}
}

// drawRanks draws ranks.
func (p *place) drawRanks(line *cardLine, result, target *scope.Stated) {
	if r, ok := plot.NewRanks(drawable(result), drawable(target), quantity.Decimal.String); ok {
		line.Ranks = []plot.Ranks{r}
	}
}

// lengthOf returns a figure as it is drawn from zero; ranks are not.
func (p *place) lengthOf(m *scope.Metric, f *scope.Stated) plot.Figure {
	if m.Rank {
		return plot.Figure{}
	}
	return drawable(f)
}

// highest returns the higher end of a figure.
func highest(f *scope.Stated) quantity.Decimal {
	return drawable(f).High
}

// differ adds how far a result lies from its target.
func (p *place) differ(b *cardBody, m *scope.Metric, at *scope.Point) {
	var said words.Said
	p.words().Differ(&said, m, at)
	text := said.Text()
	if text == "" {
		return
	}
	s := cardSentence{Text: said.HTML(text)}
	switch v := &at.Verdict; {
	case v.Reason == report.Equal:
		s.Arrow = []plot.Square{plot.Arrow(plot.Same, arrowSize)}
	case v.Gap.Known && v.Gap.Sign > 0:
		s.Arrow = []plot.Square{plot.Arrow(plot.Above, arrowSize)}
	case v.Gap.Known && v.Gap.Sign < 0:
		s.Arrow = []plot.Square{plot.Arrow(plot.Below, arrowSize)}
	}
	b.Sentences = append(b.Sentences, s)
}

// besideBody holds a target beside the result of the period before.
func (p *place) besideBody(b *cardBody, m *scope.Metric) {
	actual, target := p.figureLabels(m)
	mark := compared(m)
	if m.Comparison.Known && mark != plot.Open && !m.Rank {
		if pair, ok := plot.NewPair(drawable(&m.Actual), drawable(&m.Target), smallSquare); ok {
			b.Class = classOf(mark)
			b.Pair = p.room.pairs.take(1)
			b.Pair[0] = pairView{namedFigure{actual, m.Actual.Text}, p.ownBadge(m), namedFigure{target, m.Target.Text}, pair}
			p.compare(b, m)
			return
		}
	}
	if m.Actual.Known {
		b.Lines = append(b.Lines, cardLine{Label: actual, Text: m.Actual.Text, Badge: p.ownBadge(m)})
	}
	if aim := m.Promise(); aim.IsSaid() {
		b.Lines = append(b.Lines, cardLine{Label: target, Text: aim.Text, Words: aim.Words})
	}
	if m.Rank && m.Actual.Known && m.Target.Known {
		p.drawRanks(&b.Lines[1], &m.Actual, &m.Target)
	}
	p.compare(b, m)
}

// compare adds how a target lies beside the result of the period before.
func (p *place) compare(b *cardBody, m *scope.Metric) {
	var said words.Said
	p.words().Compare(&said, m, p.spans(m.Actual.Period, m.Target.Period))
	text, ok := p.views.comparison(m)
	if !ok {
		text = said.Text()
	}
	if text != "" {
		b.Sentences = append(b.Sentences, cardSentence{Text: said.HTML(text)})
	}
}

// compared says how the target of a metric lies beside its result, as text: the pages of an
// article and of its report do.
func (p *place) compared(m *scope.Metric) string {
	text, ok := p.views.comparison(m)
	if !ok {
		var said words.Said
		p.words().Compare(&said, m, p.spans(m.Actual.Period, m.Target.Period))
		text = said.Text()
		p.views.compare(m, text)
	}
	return text
}

// figureLabels returns what the figures of a metric, or of its growth, are called.
func (p *place) figureLabels(m *scope.Metric) (actual, target string) {
	return p.labels(m, m.Actual.Period, m.Target.Period)
}

// labels does the same for other periods.
func (p *place) labels(m *scope.Metric, result, aim period.Period) (actual, target string) {
	spans := p.spans(result, aim)
	if m.IsGrowth {
		return p.words().GrowthLabels(spans)
	}
	return spans.ActualLabel, spans.TargetLabel
}

// growthBody puts the growth of a metric into b, with its state if it has a target.
func (p *place) growthBody(b *cardBody, g *scope.Metric) {
	p.cardBody(b, g)
	if stand := g.Stand(); stand != report.ResultOnly && stand != report.TargetOnly && (g.Answer > 0 || g.Actual.Known) {
		_, state := p.cardState(g)
		b.State = []verdictMark{state}
	}
	b.Outcome = p.cardOutcomes(g)
}

// cardOutcomes returns what became of the target after the report: as a later one tells, or
// as this one does.
func (p *place) cardOutcomes(m *scope.Metric) []cardOutcome {
	if len(m.Outcome) > 0 {
		o := &m.Outcome[0]
		at := p.marked(o.Point)
		v := p.cardOutcome(m, &at)
		v.Report, v.Href = o.By.Title, p.toTeller(&o.By)
		return []cardOutcome{v}
	}
	if at, ok := m.Answered(); ok {
		if _, ok := due(m); !ok {
			return []cardOutcome{p.cardOutcome(m, at)}
		}
	}
	return nil
}

func (p *place) cardOutcome(m *scope.Metric, at *scope.Point) cardOutcome {
	v := cardOutcome{Verdict: verdictMark{p.square(verdictMarkOf(&at.Verdict)), p.words().Outcome(at.Verdict.Outcome)}}
	if at.Judged().Known {
		say := p.words().Card.Result
		if m.IsGrowth {
			say = p.words().Growth.Result
		}
		v.Text = say.Fill(
			words.Slot{Name: "period", Text: p.words().NameBefore(at.Period)}, words.Slot{Name: "result", Text: p.words().Result(at)},
		)
	}
	return v
}
