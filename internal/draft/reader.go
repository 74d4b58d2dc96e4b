package draft

import (
	"errors"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// reader makes figures of passages.
type reader struct {
	draft   *Draft
	units   *quantity.Units
	figures []*Figure

	tense  tense    // of what is told, until a year or a heading says otherwise
	tells  []column // of the table that is read
	headed headed
}

// passage reads a passage.
func (r *reader) passage(p passage) {
	r.begin(&p)
	switch {
	case p.piece.cells != nil:
		r.row(p)
		return
	case p.spaced != nil:
		r.leaveSpaced(p)
		return
	}
	at := 0
	text := p.piece.text
	list := prose.Trace(text, prose.Chinese)
	for at < len(text) {
		end := sentenceEnd(text, at)
		s := sentence{reader: r, passage: &p, text: text[at:end], at: at, tense: r.tense, common: r.tense, scope: noScope, joint: at, passed: at}
		var n int
		for n < len(list) && list[n].Start < end {
			n++
		}
		s.read(list[:n])
		r.tense = s.common
		list, at = list[n:], end
	}
}

// sentenceEnd returns where the sentence ends that begins at a place.
func sentenceEnd(text string, at int) int {
	for i, c := range text[at:] {
		if strings.ContainsRune("。！？；", c) {
			return at + i + utf8.RuneLen(c)
		}
	}
	return len(text)
}

// sentence reads the figures of a sentence.
type sentence struct {
	*reader
	passage *passage
	text    string
	at      int // where it begins in the passage
	tense
	common   tense   // of the sentences that follow
	main     tense   // before what is told aside
	aside    bool    // whether something is
	brackets []tense // before those that are open
	saysYear bool    // whether it has named a year
	seen     int     // up to where these were looked for

	joint   int // where the last figure ends, in the passage
	before  []*Figure
	run     []*Figure // the last levels that are told together
	subject string    // label of the last figure

	scope     int // of the last figure
	scopeWord string
	isOfOther bool

	planShare int // where the last share of a plan ends, in the passage

	promised int // where the first word ends that says what is to be; 0 if it has not been looked for
	expected int // likewise for what is only expected
	inClause sideClause

	next   *prose.Figure // that is recognised behind this one, if it is the next that is
	asides []asideStart  // brackets that are open
	passed int           // up to where these were looked for, in the passage

	listed     []name // those of a list whose figures are still to come
	listChange string // what is told of them: a change, in which direction
	listWay    prose.Direction
	listEach   string // and of what each is: 每月
}

func (s *sentence) read(list []prose.Recognised) {
	for i := range list {
		rec := &list[i]
		if rec.Figure == nil {
			s.none(rec)
			continue
		}
		s.turn(rec.Start - s.at)
		end := s.at + len(s.text)
		s.next = nil
		if i+1 < len(list) && list[i+1].Figure != nil {
			end, s.next = list[i+1].Start, list[i+1].Figure
		}
		s.figure(rec.Figure, max(rec.End, end))
	}
	s.turn(len(s.text))
}

// none lists what is no figure, though it has a number that a reader may take for one.
func (s *sentence) none(rec *prose.Recognised) {
	text := s.passage.piece.text[rec.Start:rec.End]
	switch rec.By.Name {
	case "code":
		if isAmountInLetters(text) {
			s.leave(text, sayLetters, rec.Start)
		}
	case "policy", "programme", "approximation":
		if rec.HasNumber(s.passage.piece.text) && strings.ContainsAny(text, "0123456789") || rec.By.Name == "approximation" && utf8.RuneCountInString(text) > 1 {
			s.leave(text, sayNoFigure.With(withoutStop(rec.By.Doc)), rec.Start)
		}
	}
}

// leave lists a figure as left out that stands at a place of the passage.
func (s *sentence) leave(text string, why diag.Words, at int) {
	sector := s.passage.sector
	sector.Left = append(sector.Left, Left{text, withoutStop(why), excerpt(s.text, at-s.at)})
}

// prefixOf and suffixOf return the first word of a list that begins or ends a text.
func prefixOf(text string, list []string) string {
	for _, w := range list {
		if strings.HasPrefix(text, w) {
			return w
		}
	}
	return ""
}

func suffixOf(text string, list []string) string {
	for _, w := range list {
		if strings.HasSuffix(text, w) {
			return w
		}
	}
	return ""
}

// sideOf returns the side of a figure, and whether that is in doubt.
func (s *sentence) sideOf(start int) (side, diag.Words) {
	at := start - s.at
	clause := s.clauseAt(at)
	switch {
	case s.side == actual && clause.promised <= at && !isComparison(bare(opening(s.text[clause.start:at]))):
		return target, sayPromised
	case s.side == target && clause.done <= at:
		return actual, sayDone
	case s.side == actual:
		return actual, s.planned(clause, at)
	case s.side != noSide:
		return s.side, diag.Words{}
	case s.isPromised(at):
		return target, sayNoPromisedYear
	}
	return actual, sayNoPeriod
}

// isPromised reports whether the sentence says up to a place that something is to be.
func (s *sentence) isPromised(at int) bool {
	if s.promised == 0 {
		s.promised = firstEnd(promises(s.text), words().Promises)
	}
	return s.promised <= at
}

// figure makes a figure of what was recognised, or leaves it out with the reason.
func (s *sentence) figure(f *prose.Figure, end int) {
	text := s.passage.piece.text
	if s.isListMark(f) || f.Start < s.joint { // which stands in the letters that the one before goes on in
		return
	}
	s.passBrackets(f.Start)
	if why := s.unfit(f); !why.IsZero() {
		if !f.Per {
			s.leave(f.Text, why, f.Start)
		}
		return
	}
	s.withSign(f)
	s.extend(f)
	if isBesideDash(text[s.at:f.Start], text[f.End:]) {
		s.leave(f.Text, sayDash, f.Start)
		s.joint = f.End
		return
	}
	if strings.HasPrefix(text[f.End:], "/") || f.Unit != "" && dividedOn.MatchString(text[f.End:]) {
		s.leave(f.Text, sayDivided, f.Start)
		s.joint = f.End
		return
	}
	if goesOnInLetters(text[f.End:]) && f.Unit == "" && endsInNumber(f.Text) || isPower(f.Text, text[f.End:]) {
		s.joint = f.End + lettersEnd(text[f.End:])
		s.leave(text[f.Start:s.joint], sayLetters, f.Start)
		return
	}
	behind := text[f.End:max(f.End, min(end, s.at+len(s.text)))]
	if s.isQualifier(f, behind) {
		s.leave(f.Text, sayName, f.Start)
		return
	}
	s.withUnitBefore(f)
	isShared := s.withUnitOfNext(f, behind)
	shown, q, why := s.quantity(f)
	if !why.IsZero() {
		s.leave(f.Text, why, f.Start)
		if name := nameOfPart(text[max(s.joint, s.at):f.Start]); name != "" {
			s.subject = name
		}
		s.joint = f.End
		return
	}
	side, doubt := s.sideOf(f.Start)
	if side == actual && isPlanBehind(text[f.End:s.at+len(s.text)]) {
		s.leave(f.Text, sayOwnPlan, f.Start)
		if name := nameOfPart(text[max(s.joint, s.at):f.Start]); name != "" {
			s.subject = name
		}
		s.joint = f.End
		return
	}
	if why := s.elsewhen(); !why.IsZero() {
		s.leave(f.Text, why, f.Start)
		if s.within.isPart && s.subject == "" {
			s.subject = nameOfPart(text[max(s.joint, s.at):f.Start])
		}
		s.joint = f.End
		return
	}
	fig := &Figure{
		Text: shown, Quantity: q, side: side, sector: s.passage.sector, group: s.passage.group,
		sentence: excerpt(s.text, f.Start-s.at),
	}
	fig.doubt(doubt)
	s.tense.doubts(fig, s.draft.isPlan)
	s.cumulated(f, fig)
	if isBroken(text[:f.Start], f.Text, text[f.End:]) {
		fig.doubt(sayBroken)
	}
	l := labeller{
		sentence: s, figure: f, made: fig,
		lead: text[max(s.joint, s.at):f.Start], behind: behind,
	}
	if why := l.label(); !why.IsZero() {
		s.leave(f.Text, why, f.Start)
		s.joint = f.End
		return
	}
	if s.within.isMany && !s.within.isBefore {
		s.overYears(fig)
	}
	if isShared {
		fig.doubt(sayListed)
	}
	if strings.HasSuffix(text[:f.Start], "〔") {
		fig.doubt(sayManyYears) // as plans write a total of their years
	}
	if isNoShare(fig) {
		fig.doubt(sayOfWhat)
	}
	l.ofPlace()
	s.together(&l, fig)
	s.before = append(s.before, fig)
	s.figures = append(s.figures, fig)
	s.passage.piece.spots = append(s.passage.piece.spots, spot{l.start(), f.End, -1, fig})
	if !l.isInside {
		s.joint = f.End
	}
}

// doubt adds a doubt, if it is one.
func (f *Figure) doubt(why diag.Words) {
	if !why.IsZero() {
		f.doubts = append(f.doubts, why)
	}
}

// unfit says why a figure is none of a metric.
func (s *sentence) unfit(f *prose.Figure) diag.Words {
	behind := s.passage.piece.text[f.End:]
	clause := s.passage.piece.text[s.at:f.Start]
	switch {
	case f.From:
		return sayOrigin
	case isOfStructure(s.passage.piece.text, f):
		return sayStructure
	case f.Class == prose.Percent && (s.goesOnPlanShare(f.Start) || suffixOf(clause, words().PlanShares) != "" || isDoneOf(behind)):
		s.planShare = f.End
		return sayPlanShare
	case s.clauseAt(f.Start-s.at).likened <= f.Start-s.at:
		return sayLikened
	case isOfOthers(clause, behind):
		return sayOthers
	case f.Per:
		return sayPer
	case f.Class == prose.Multiple:
		return sayMultiple
	case f.Class == prose.Rank && prefixOf(behind, words().RankNames) != "":
		return sayName
	case f.Words && f.Class != prose.Percent && f.Class != prose.Rank && !isPlace(f, behind):
		return sayInWords
	case (f.Class == prose.Years || f.Class == prose.Months) && prefixOf(behind, words().StretchEnds) != "":
		return sayStretch
	case (f.Class == prose.Years || f.Class == prose.Months) && suffixOf(clause, words().Long) == "" && (!isStated(clause) || goesOnInNoun(behind)):
		return sayStretch
	}
	return diag.Words{}
}

// isStated reports whether the words before a figure state it: 达到79.2岁.
func isStated(before string) bool {
	return suffixOf(before, words().Trailing) != "" || suffixOf(before, words().Ages) != ""
}

// goesOnInNoun reports whether a figure goes on in what it is a stretch of: 近5年最好.
func goesOnInNoun(behind string) bool {
	r, _ := utf8.DecodeRuneInString(behind)
	return hasHan(string(r)) && prefixOf(behind, words().NeverNoun) == "" && prefixOf(behind, words().Bounds) == ""
}

// quantity reads a figure as front matter does, and writes it as that is to have it.
func (s *sentence) quantity(f *prose.Figure) (string, quantity.Quantity, diag.Words) {
	text := f.Text
	switch {
	case f.Class == prose.Rank && f.Bound == quantity.RankWithin:
		text = words().Within + f.Value.Trim().String()
	case f.Class == prose.Rank:
		text = words().First + f.Value.Trim().String()
	default:
		if w := suffixOf(text, words().Large); w != "" {
			text = strings.TrimSuffix(text, w) + words().Counter
		}
	}
	q, err := s.units.Parse(text)
	if err != nil {
		return "", q, reason(err)
	}
	return text, q, diag.Words{}
}

// reason says why a figure cannot be read.
func reason(err error) diag.Words {
	var problem *quantity.ParseError
	if errors.As(err, &problem) {
		return problem.Reason
	}
	return diag.Said(err)
}

// withoutStop returns words without the mark that ends a sentence.
func withoutStop(w diag.Words) diag.Words {
	return diag.Words{Zh: strings.TrimSuffix(w.Zh, "。"), En: strings.TrimSuffix(w.En, ".")}
}

// cumulated doubts what is called a total of something that a year has a figure of too: 累计新增就业.
func (s *sentence) cumulated(f *prose.Figure, made *Figure) {
	w := words()
	at := f.Start - s.at
	clause := s.text[max(s.clauseAt(at).start, at-window):at]
	i := strings.LastIndex(clause, w.Cumulative)
	if strings.HasPrefix(bare(clause), w.Yearly[0]) && containsOne(clause, w.Carried) {
		made.doubt(sayManyYears)
	}
	if i >= 0 && containsOne(clause, w.OfYears) && !containsOne(clause, w.WholeYear) && !s.within.isMany {
		made.doubt(sayOfYears)
	}
}

// end returns where a figure of the passage ends, which is the last that was read.
func (p *passage) end(f *Figure) int {
	if n := len(p.piece.spots); n > 0 && p.piece.spots[n-1].figure == f {
		return p.piece.spots[n-1].end
	}
	return -1
}
