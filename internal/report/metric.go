package report

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// idSet knows the metric ids of a report, which share the folder of embeds with its
// sectors.
type idSet struct {
	sectors map[string]*Article
	first   map[string]diag.Position
	refused map[string]bool // ids of which a mistake has been reported
}

// entry is a metric in one file.
type entry struct {
	*front.Metric
	article *Article
	keys    decode.Table
}

func (e entry) key(name string) diag.Position   { return e.keys.Key(name) }
func (e entry) value(name string) diag.Position { return e.keys.Value(name) }
func (e entry) has(name string) bool            { return e.keys.Has(name) }

// blank reports whether a word is missing, or there and empty. One that is there and
// no string has been reported already.
func (e entry) blank(name string) bool { return blank(e.keys, name) }

func blank(t decode.Table, name string) bool {
	literal := t.Literal(name)
	return !t.Has(name) || literal != "" && strings.TrimSpace(strings.Trim(literal, `"'`)) == ""
}

// entries returns the metrics of an article, in order.
func entries(a *Article) []entry {
	list := make([]entry, len(a.Sector.Metrics))
	tables := a.Keys.Table("metrics").Elements()
	for i := range a.Sector.Metrics {
		list[i] = entry{article: a, Metric: &a.Sector.Metrics[i]}
		if i < len(tables) {
			list[i].keys = tables[i]
		}
	}
	return list
}

// statedMetric is a metric in the original, with the further points of its series.
type statedMetric struct {
	entry
	further []pointEntry
}

// metrics makes a sector's metrics: the figures from the original, the words from
// every language.
func (b *builder) metrics(sec *Sector, s set, ids *idSet) {
	original := s.original(b.cfg)
	byID := map[string]*Metric{}
	stated := map[string]statedMetric{}
	for _, e := range entries(original) {
		if !b.newID(e, ids) {
			ids.refused[e.ID] = true
			b.judge(sec, e)
			continue
		}
		m, further := b.metric(sec, e)
		sec.Metrics = append(sec.Metrics, m)
		byID[m.ID], stated[m.ID] = m, statedMetric{e, further}
	}
	for lang, a := range s {
		if a != nil && a != original {
			if isNoList(original, "metrics") {
				refuseAll(a, ids.refused)
			}
			b.translate(lang, a, sec.Metrics, byID, stated, ids.refused)
		}
	}
	for _, m := range sec.Metrics {
		m.joinWords()
	}
}

// isNoList reports whether something else than a list stands under a key, which is said already: a
// [table] for [[tables]].
func isNoList(a *Article, key string) bool {
	return a.Keys.Has(key) && len(a.Keys.Table(key).Elements()) == 0 && !strings.HasPrefix(a.Keys.Literal(key), "[")
}

// refuseAll notes the ids of an article as those of which the original has a mistake.
func refuseAll(a *Article, refused map[string]bool) {
	for _, e := range entries(a) {
		refused[e.ID] = true
	}
}

// judge reports what else is wrong with a metric that has no usable id, so that all of
// its mistakes are found at once.
func (b *builder) judge(sec *Sector, e entry) { b.metric(sec, e.named()) }

// named returns the entry with a name for messages: its label, if it has no id.
func (e entry) named() entry {
	named := *e.Metric
	named.ID = cmp.Or(e.ID, e.Label, "?")
	e.Metric = &named
	return e
}

// newID reports whether the metric has a usable id of its own.
func (b *builder) newID(e entry, ids *idSet) bool {
	switch first, twice := ids.first[e.ID]; {
	case e.ID == "":
		if e.blank("id") {
			b.diags.Error(e.key("id"), ruleID, sayNoID)
		}
		return false
	case !front.IsSlug(e.ID):
		b.diags.Errorf(e.value("id"), ruleID, sayBadID, e.ID)
		return false
	case len(e.ID) > front.MaxID:
		b.diags.Errorf(e.value("id"), ruleID, sayLongID, len(e.ID), front.MaxID)
		return false
	case address.IsDevice(e.ID):
		b.diags.Errorf(e.value("id"), ruleID, sayDeviceID, e.ID)
		return false
	case twice:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("id"), Rule: ruleID, Message: sayIDTwice.With(e.ID),
		}.WithNote(first, sayFirstUsed))
		return false
	case ids.sectors[e.ID] != nil:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("id"), Rule: ruleID, Message: sayIDOfArticle.With(e.ID),
			Hint: adviceEmbed.With(e.ID),
		}.WithNote(diag.Position{File: ids.sectors[e.ID].File}, sayTheArticle))
		return false
	}
	ids.first[e.ID] = e.value("id")
	return true
}

// metric makes a metric of its entry in the original.
func (b *builder) metric(sec *Sector, e entry) (*Metric, []pointEntry) {
	m := &Metric{Sector: sec, ID: e.ID, Words: make([]Words, len(b.cfg.Languages))}
	if _, problem := config.Word(e.Unit); e.Unit != nil && !problem.IsZero() {
		b.diags.Errorf(e.value("unit"), ruleUnit, sayUnitProblem, problem)
	}
	m.Actual = b.figure(e, "actual", e.Actual, sec.Report.ActualPeriod)
	own := &Point{Period: sec.Report.TargetPeriod}
	b.target(e, e.Target, own)
	m.Target, m.Goal = own.Target, own.Goal
	if !e.has("actual") && !e.has("target") && !e.has("series") && !e.has("growth") && !b.takesFigures(e.ID) && !b.isPartial() {
		b.diags.Errorf(e.key("actual"), ruleMetric, sayNoFigures, e.ID)
	}
	status := b.status(e, e.Status)
	further := b.series(m, e, sec.Report, status)
	b.unitless(m, e, further)
	b.judging(m, e)
	m.judge(sec.Report.ActualPeriod)
	b.growth(m, e, sec.Report, status, further)
	m.SourceURL = e.SourceURL
	if e.SourceURL != "" {
		if err := config.CheckURL(e.SourceURL); err != nil {
			b.diags.Errorf(e.value("source_url"), ruleMetric, sayAddress, err)
		}
	}
	b.words(m, b.cfg.DefaultLanguage, e)
	if m.Actual != nil && m.Target != nil && b.comparable(m, e) && m.isAhead() {
		m.Comparison = Compare(m.Actual.Quantity, m.Target.Quantity, m.Kind, m.Direction)
	}
	return m, further
}

// isAhead reports whether the target is one of a later period, and one that is as long, or
// the metric is not counted over a period at all. A target of the result's own period, or
// of one that it opens, has a verdict instead.
func (m *Metric) isAhead() bool {
	return !m.isWithin() && m.isOfOneLength()
}

// isOfOneLength reports whether the two figures were counted over equally long periods, or
// not over a period at all. What half a year brought says nothing beside a whole one's.
func (m *Metric) isOfOneLength() bool {
	return m.Kind != Flow || m.Actual.Period.Months == m.Target.Period.Months
}

// rankKind refuses to call something a rank that is none.
func (b *builder) rankKind(m *Metric, e entry) {
	for part, f := range []*Figure{m.Actual, m.Target} {
		if f != nil && m.Kind == Rank && !isRank(f) && f.Unit != "" {
			key := published.Part(part).String()
			b.diags.Add(diag.Diagnostic{
				Pos: e.value(key), Rule: ruleMetric,
				Message: sayNotRank.With(wordOfKey(key), m.ID),
				Hint:    adviceRank,
			})
		}
	}
}

// choice looks a word up among those allowed.
func (b *builder) choice(e entry, key, word string, allowed []string, byDefault int) int {
	if word == "" {
		return byDefault
	}
	i := slices.Index(allowed, word)
	if i < 0 {
		hint := diag.DidYouMean(word, allowed)
		if hint.IsZero() {
			hint = oneOf(allowed)
		}
		b.diags.Add(diag.Diagnostic{
			Pos: e.value(key), Rule: ruleMetric, Hint: hint,
			Message: sayUnknownWord.With(wordOfKey(key), word),
		})
		return byDefault
	}
	return i
}

// judging reads how the figures of a metric are to be judged.
func (b *builder) judging(m *Metric, e entry) {
	m.Kind = Kind(b.choice(e, "kind", e.Kind, front.Kinds(), int(defaultKind(m.figures()))))
	m.Direction = Direction(b.choice(e, "direction", e.Direction, front.Directions(), int(defaultDirection(m.Kind))))
	if m.Kind == Rank && m.Direction == Up {
		b.diags.Add(diag.Diagnostic{Pos: e.value("direction"), Rule: ruleMetric, Message: sayRankUp.With(m.ID), Hint: adviceRankUp})
	}
	b.rankKind(m, e)
}

// defaultKind tells the kind that the figures show themselves.
func defaultKind(figures []*Figure) Kind {
	for _, f := range figures {
		switch {
		case f.Bound == quantity.RankWithin || f.Unit == quantity.Rank:
			return Rank
		case IsShare(f.Unit), f.IsRatio():
			return Rate
		}
	}
	return Flow
}

// IsShare reports whether a unit is one of shares, or of points between them, also by the year or another time.
func IsShare(unit string) bool {
	unit, _, _ = strings.Cut(unit, "/")
	return unit == "%" || unit == "‰" || unit == PercentagePoint || unit == perMillePoint || unit == basisPoint
}

// PercentagePoint is the unit of a difference between percentages.
const PercentagePoint = "个百分点"

// defaultDirection is up, but the first place is the best.
func defaultDirection(k Kind) Direction {
	if k == Rank {
		return Down
	}
	return Up
}

// comparable reports whether actual and target are the same sort of thing.
func (b *builder) comparable(m *Metric, e entry) bool {
	if haveOneMeasure(m.Actual, m.Target) {
		return true
	}
	b.diags.Add(diag.Diagnostic{
		Pos: e.value("target"), Rule: ruleUnit,
		Message: sayIncomparable.With(measureName(m.Target), measureName(m.Actual)),
		Hint:    adviceSameUnit,
	}.WithNote(e.value("actual"), sayTheActual))
	return false
}

func isRank(f *Figure) bool { return f.Bound == quantity.RankWithin || f.Unit == quantity.Rank }

// IsRank reports whether the metric is a place in an order.
func (m *Metric) IsRank() bool {
	return m.Kind == Rank || m.Actual != nil && isRank(m.Actual) || m.Target != nil && isRank(m.Target)
}

// oneOf is the hint that names all words that are allowed.
func oneOf(allowed []string) diag.Words { return adviceOneOf.With(diag.Listed(allowed)) }

// words puts the words of one language into a metric and writes its figures in it.
func (b *builder) words(m *Metric, lang int, e entry) {
	isBegun := lang != b.cfg.DefaultLanguage && isUnlabelled(e.Metric, e.keys)
	if strings.TrimSpace(e.Label) == "" && e.blank("label") && !isBegun {
		b.diags.Errorf(e.key("label"), ruleMetric, sayNoLabel, m.ID)
	}
	w := Words{Label: e.Label, Group: e.Group, Note: e.Note}
	if isBegun && !e.has("unit") {
		w.Unit, _ = b.unitByTable(m.Unit(), lang) // one that has no word is to be given it with the label
	} else {
		w.Unit = b.unitName(m, lang, e)
	}
	b.checkLabelUnit(m, w.Unit, e)
	m.Words[lang] = w
	for _, f := range m.figures() {
		if f.Texts[lang] == "" {
			f.Texts[lang] = b.cfg.Languages[lang].Style.Write(f.Quantity, w.Unit)
		}
	}
	if m.Growth != nil {
		b.growthWords(m, lang)
	}
	if m.Sources == nil {
		m.Sources = make([]string, len(b.cfg.Languages))
	}
	m.Sources[lang] = e.Source
}

// figures returns all figures of a metric, of all periods.
func (m *Metric) figures() []*Figure {
	list := make([]*Figure, 0, 2+len(m.Series))
	for _, f := range []*Figure{m.Actual, m.Target} {
		if f != nil {
			list = append(list, f)
		}
	}
	for _, p := range m.Series {
		for _, f := range []*Figure{p.Actual, p.Target} {
			if f != nil && f != m.Actual && f != m.Target {
				list = append(list, f)
			}
		}
	}
	return list
}
