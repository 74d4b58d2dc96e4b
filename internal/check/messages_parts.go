package check

import (
	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

// What the parts of an article are called, a row each.
var (
	sayLead          = diag.Words{En: "the text before the first heading", Zh: "第一个标题之前的文字"}
	saySection       = diag.Phrase{En: "the section “%s”", Zh: "“%s”一节"}
	sayNoHeading     = diag.Words{En: "the section “without a heading”", Zh: "没有标题的一节"}
	sayTheTitle      = diag.Words{En: "the title", Zh: "标题"}
	sayTheSummary    = diag.Words{En: "the summary", Zh: "摘要"}
	sayTheSource     = diag.Words{En: "the source", Zh: "数据来源"}
	saySourceOf      = diag.Phrase{En: "the source of %s", Zh: "指标 %s 的来源"}
	saySourceOfPoint = diag.Phrase{En: "the source of %s for %s", Zh: "指标 %s 在 %s 的来源"}
	sayNoteOfPoint   = diag.Phrase{En: "the note of %s for %s", Zh: "指标 %s 在 %s 的说明"}
	sayGoalOfPoint   = diag.Phrase{En: "the target of %s for %s", Zh: "指标 %s 在 %s 的目标"}
	sayGoalOf        = diag.Phrase{En: "the target of %s", Zh: "指标 %s 的目标"}
	sayNoteOf        = diag.Phrase{En: "the note of %s", Zh: "指标 %s 的说明"}
	sayLabelOf       = diag.Phrase{En: "the label of %s", Zh: "指标 %s 的名称"}
	sayGroupOf       = diag.Phrase{En: "the group of %s", Zh: "指标 %s 的小标题"}
	sayReasonOf      = diag.Phrase{En: "the reason for the correction of %s", Zh: "%s 的更正理由"}
	sayReasonOfDate  = diag.Phrase{En: "the reason for the correction of %s on %s", Zh: "%s 在 %s 的更正理由"}
)

// sectionName is how a person knows a section.
func sectionName(s *markdown.Section) diag.Words {
	switch {
	case s.Level == 0:
		return sayLead
	case s.Heading == "":
		return sayNoHeading
	}
	return saySection.With(s.Heading)
}

// partName is how a person knows a part.
func partName(p *claim.Part) diag.Words {
	if p.Section != nil {
		return sectionName(p.Section)
	}
	if !p.Key.Period.IsZero() {
		return pointName(p.Key)
	}
	switch k := p.Key; k.Name {
	case "title":
		return sayTheTitle
	case "summary":
		return sayTheSummary
	case "source":
		return sourceName(k)
	case "note":
		return sayNoteOf.With(k.ID)
	case "target", "growth.target":
		return sayGoalOf.With(k.ID)
	case "label":
		return sayLabelOf.With(k.ID)
	case "group":
		return sayGroupOf.With(k.ID)
	default:
		return reasonName(k)
	}
}

// pointName is how a person knows words of a point of a series.
func pointName(k claim.Key) diag.Words {
	if k.Name == "source" {
		return saySourceOfPoint.With(k.ID, k.Period)
	}
	if k.Name != "note" {
		return sayGoalOfPoint.With(k.ID, k.Period)
	}
	return sayNoteOfPoint.With(k.ID, k.Period)
}

func sourceName(k claim.Key) diag.Words {
	if k.ID != "" {
		return saySourceOf.With(k.ID)
	}
	return sayTheSource
}

// reasonName is how a person knows the reason of a correction.
func reasonName(k claim.Key) diag.Words {
	if k.Date == "" {
		return sayReasonOf.With(k.ID)
	}
	return sayReasonOfDate.With(k.ID, k.Date)
}
