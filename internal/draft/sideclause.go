package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// sideClause is what stands between two commas of a sentence, with the places where the words of it end that say of which
// side its figures are. It is looked through once, however many figures it has.
type sideClause struct {
	start, end     int
	promised, done int
	planned        int
	likened        int
}

// sideMarks divide a sentence into such clauses.
const sideMarks = "，；"

// clauseAt returns the clause that a place of the sentence is in; places are asked for in their order.
func (s *sentence) clauseAt(at int) *sideClause {
	c := &s.inClause
	if at <= c.end && c.end > 0 {
		return c
	}
	if i := strings.LastIndexAny(s.text[c.end:at], sideMarks); i >= 0 {
		_, size := utf8.DecodeRuneInString(s.text[c.end+i:])
		c.start = c.end + i + size
	}
	c.end = len(s.text)
	if i := strings.IndexAny(s.text[at:], sideMarks); i >= 0 {
		c.end = at + i
	}
	text := s.text[c.start:c.end]
	c.promised = c.start + firstEnd(promises(text), words().StrongPromises)
	c.done = c.start + firstEnd(text, words().Done)
	c.planned = c.start + firstEnd(masked(text, words().NeverPlanned), words().Planned)
	c.likened = c.start + firstEnd(text, words().Likened)
	return c
}

// planned says of what is told as a result that its words are those of a plan, or of what is expected.
func (s *sentence) planned(clause *sideClause, at int) diag.Words {
	if s.expected == 0 {
		s.expected = firstEnd(masked(s.text, words().NeverPlanned), words().Expected)
	}
	switch {
	case s.expected <= at:
		return sayExpected
	case clause.planned <= at && !isComparison(bare(opening(s.text[clause.start:at]))):
		return sayPlanned
	}
	return diag.Words{}
}

// maxOpens is how many bytes of a clause tell how it begins.
const maxOpens = 150

// opening returns the beginning of a text.
func opening(text string) string {
	return strings.ToValidUTF8(text[:min(len(text), maxOpens)], "")
}

// isNoShare reports whether a figure in per cent is called a level by a name that is none of a share: 增收5%.
func isNoShare(f *Figure) bool {
	return f.Quantity.Unit == "%" && !f.isGrowth && !f.isChange && !containsOne(f.label, words().ShareNames) && !slices.Contains(f.doubts, sayOfWhat)
}

// maxPlan is how many bytes of what follows a figure may say that it is planned.
const maxPlan = 36

// isPlanBehind reports whether what stands behind a figure calls it a plan: 5%的预期目标.
func isPlanBehind(behind string) bool {
	rest, ok := strings.CutPrefix(behind, "的")
	rest = rest[:min(len(rest), maxPlan)]
	if i := strings.IndexAny(rest, clauseMarks+"、（）"); i >= 0 {
		rest = rest[:i]
	}
	return ok && containsOne(rest, words().PlanNames)
}

// isDoneOf reports whether what stands behind a share calls it one of a plan: 超额12%完成年度任务.
func isDoneOf(behind string) bool {
	rest := behind[:min(len(behind), maxPlan)]
	if i := strings.IndexAny(rest, clauseMarks+"、（）"); i >= 0 {
		rest = rest[:i]
	}
	return strings.HasPrefix(rest, words().Accomplish) && containsOne(rest, words().PlanNames)
}

// goesOnPlanShare reports whether a figure goes on from a share of a plan: 完成任务的112.5%、106.7%.
func (s *sentence) goesOnPlanShare(start int) bool {
	if s.planShare == 0 || start-s.planShare > len("以及") {
		return false
	}
	between := s.passage.piece.text[s.planShare:start]
	return between == "、" || between == "和" || between == "与" || between == "以及"
}
