package kind

import (
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// dropped are the targets that are due and whose metrics a report has no longer.
type dropped struct {
	ID    string        `zh:"这一部分在页面上的 id；没有这样的目标则为空" en:"The id of the part on this page; empty if there are no such targets"`
	Title string        `zh:"这一部分的标题" en:"The heading of the part"`
	Lead  string        `zh:"这些目标是怎么回事，一句话" en:"What these targets are, in a sentence"`
	Items []droppedItem `zh:"各项目标" en:"The targets"`
}

// droppedItem is such a target.
type droppedItem struct {
	Label  link   `zh:"指标的名称，链接到定下目标的报告" en:"The name of the metric, with the link to where the target was stated"`
	Text   string `zh:"目标和它的时期" en:"The target with its period"`
	Report string `zh:"定下目标的报告的标题" en:"The title of the report that stated it"`

	Corrects []correctionView `zh:"目标已作的更正，按日期" en:"The corrections that were made of the target, by date"`
}

const droppedID = "_dropped"

// dropped lists them, if there are any.
func (p *place) dropped(list []scope.Dropped) dropped {
	if len(list) == 0 {
		return dropped{}
	}
	say := &p.words().Dropped
	d := dropped{ID: droppedID, Title: say.Title, Lead: say.Lead}
	for i := range list {
		f := &list[i]
		pattern := say.Item
		if !f.Target.IsSaid() {
			pattern = say.Withdrawn
		}
		item := droppedItem{
			Label:  link{f.Label, p.toOrigin(&f.From.Origin)},
			Report: f.From.Title,
			Text: pattern.Fill(
				words.Slot{Name: "period", Text: p.words().NameBefore(f.Target.Period)}, words.Slot{Name: "target", Text: f.Target.Said()},
			),
		}
		for j := range f.Corrected {
			item.Corrects = append(item.Corrects, p.corrections(&f.Corrected[j])...)
		}
		d.Items = append(d.Items, item)
	}
	return d
}

// dropped writes the targets that are due and whose metrics a report has no longer, given in
// every language, if there are any.
func (d *dataWriter) dropped(in func(lang int) []scope.Dropped) {
	if len(in(0)) == 0 {
		return
	}
	d.key("dropped")
	d.open('[')
	for i := range in(0) {
		f := &in(0)[i]
		d.open('{')
		d.text("report", f.From.Report)
		d.text("id", f.From.ID)
		d.words("label", func(lang int) string { return in(lang)[i].Label })
		d.period("", f.Target.Period)
		d.stated("target", func(lang int) *scope.Stated { return &in(lang)[i].Target })
		if len(f.Corrected) > 0 {
			versions := make([]*scope.Metric, len(d.codes))
			for lang := range versions {
				versions[lang] = &in(lang)[i].Corrected[0]
			}
			d.corrections(versions)
		}
		d.close('}')
	}
	d.close(']')
}
