package kind

import (
	"html/template"

	"duibiao/internal/scope"
)

// bodyPart is a stretch of a text.
type bodyPart struct {
	HTML  template.HTML `zh:"一段正文" en:"A stretch of the text"`
	Label string        `zh:"旁边各项指标的统称，供读屏软件使用" en:"What the metrics beside it are called, for screen readers"`
	Cards []mini        `zh:"这一段首次引用的指标；没有则为空" en:"The metrics that it is the first to cite; empty if there are none"`
}

// citer gives the blocks of an article's text the metrics of the article that they are the
// first to cite.
type citer struct {
	*place
	sector *scope.Sector
	index  map[string]int // of the metrics, by id
	shown  []bool         // those that have an element of their own already
}

func (p *place) citer(s *scope.Sector) *citer {
	return &citer{place: p, sector: s, shown: make([]bool, len(s.Metrics))}
}

// parts returns a text in stretches, of which each ends with the figures that it cites.
func (c *citer) parts(b *scope.Body) []bodyPart {
	text, quotes := textWriter{place: c.place, body: b, quotes: b.Quotes, files: b.Files}, b.Quotes
	list := make([]bodyPart, 0, 1+2*len(b.Blocks))
	add := func(to int, cards []mini) {
		if to > text.at {
			list = append(list, bodyPart{HTML: text.upTo(to), Cards: cards})
		}
	}
	for _, block := range b.Blocks {
		n := 0
		for n < len(quotes) && quotes[n].At < block.To {
			n++
		}
		if cards := c.first(quotes[:n]); len(cards) > 0 {
			add(block.From, nil)
			add(block.To, cards)
			list[len(list)-1].Label = c.words().Article.Cited
		}
		quotes = quotes[n:]
	}
	add(len(b.HTML), nil)
	return list
}

// first returns the metrics of the article that a block is the first to cite: those with a
// result and a target first.
func (c *citer) first(quotes []scope.Quote) []mini {
	var cards, lines []mini
	for i := range quotes {
		m := c.take(&quotes[i])
		switch {
		case m == nil:
		case hasCard(m):
			cards = append(cards, c.mini(c.sector, m))
		default:
			lines = append(lines, c.mini(c.sector, m))
		}
	}
	return append(cards, lines...)
}

// take returns the metric that a quote cites a figure of, if it is one of the article that no
// block has cited.
func (c *citer) take(q *scope.Quote) *scope.Metric {
	if q.Value == "" || q.Sector != c.sector.Slug || q.Report != c.sector.Head.Value.Slug {
		return nil
	}
	i := c.at(q.ID)
	if i < 0 || c.shown[i] {
		return nil
	}
	c.shown[i] = true
	return &c.sector.Metrics[i].Value
}

// isToldByRow reports whether a row of the gap chart says all of a metric. What became of a
// target, and how a metric grew, is told by a card.
func isToldByRow(m *scope.Metric) bool {
	main := m.Main()
	return main.Answer == 0 && len(main.Outcome) == 0 && (main != m || len(m.Growth) == 0)
}

// gaps returns the gap chart. A metric that the text does not cite is led to there, if its row
// says all of it.
func (c *citer) gaps(a *scope.Article) gapChart {
	o := c.survey(&c.sector.Head.Value, []scope.Keyed[scope.Sector]{a.Sector})
	o.finish = func(r *gapRow, m *scope.Metric) {
		r.Seal = seal{} // all have the same
		i := c.at(m.ID)
		if !c.shown[i] && isToldByRow(m) {
			r.ID, r.Corrects = m.ID, c.corrections(m)
			c.shown[i] = true
		}
	}
	return o.gaps()
}

// at returns the index of a metric of the article, or -1.
func (c *citer) at(id string) int {
	if c.index == nil {
		c.index = make(map[string]int, len(c.sector.Metrics))
		for i := range c.sector.Metrics {
			c.index[c.sector.Metrics[i].Value.ID] = i
		}
	}
	if i, ok := c.index[id]; ok {
		return i
	}
	return -1
}
