package check

import (
	"fmt"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
)

var figureParity = Rule{
	ID: "figure-parity",
	Doc: `Figures in one language that the other does not have.

Every section of a translation, and every word of its front matter, has the figures
of its original, wherever they stand in it. They are compared as quantities: 2850万
is 28.5 million, 5.09万亩 is 50,900 mu, 三所 is "three schools"; 5个百分点 is not 5%, and
90亿 is not 90 billion. Figures that come from the data count as what they say.

What prose says freely is let pass: "both" for 两个, a number in words that the other
language leaves out, a figure that is said once more. Dates, ordinals, names and codes
with digits are no figures. Where brackets repeat a figure in another unit, they have
to agree with it: 50,900 mu (3,390 hectares).`,
	Prose: true,
	Run:   findUnequalFigures,
}

func findUnequalFigures(in *Input) diag.List {
	var diags diag.List
	for a := range in.published() {
		if in.Outlines[a.File] != nil {
			diags = append(diags, disagreeing(in.parts(a), in.language(a))...)
		}
	}
	for t := range in.translations() {
		for _, c := range in.comparisons(t) {
			diags = append(diags, c.differences()...)
		}
	}
	return diags
}

// disagreeing reports figures whose brackets say something else.
func disagreeing(parts []part, lang prose.Language) diag.List {
	var diags diag.List
	for _, p := range parts {
		for _, passage := range p.passages {
			for _, f := range passage.typedFigures(lang) {
				if !f.Agrees() {
					diags.Add(diag.Diagnostic{
						Pos:     passage.pos(f.Start),
						Message: fmt.Sprintf("%s is not %s, as the brackets behind it say", f.Text, f.Also.Text),
						Hint:    "convert it anew, or refer to the metric: {{id}}",
					})
				}
			}
		}
	}
	return diags
}

// comparison is a part of a translation beside that of its original.
type comparison struct {
	from, to         part
	fromLang, toLang prose.Language
}

// comparisons pairs the parts of two articles: the sections in order, as far as they
// correspond, and the words of the front matter by name.
func (in *Input) comparisons(t translation) []comparison {
	sections, _ := t.sections()
	from, to := in.parts(t.original), in.parts(t.article)
	var list []comparison
	add := func(from, to part) {
		list = append(list, comparison{from, to, in.language(t.original), in.language(t.article)})
	}
	for i := range sections {
		add(from[i], to[i])
	}
	for _, p := range to[len(t.to.Sections):] {
		if i := slices.IndexFunc(from, func(q part) bool { return q.name == p.name }); i >= len(t.from.Sections) {
			add(from[i], p)
		}
	}
	return list
}

// differences reports the figures that only one of the two parts has. Where each has
// one of a kind in place of the other, they are told together.
func (c comparison) differences() diag.List {
	from, to := newFigures(c.from, c.fromLang), newFigures(c.to, c.toLang)
	was, is := prose.Diff(from.all, to.all)
	var diags diag.List
	for _, f := range is {
		i := slices.IndexFunc(was, func(g prose.Figure) bool { return g.Class == f.Class })
		if i < 0 && len(is) == 1 && len(was) == 1 {
			i = 0
		}
		d := diag.Diagnostic{Pos: to.pos(f), Hint: "compare with the source; one of the two is mistaken"}
		if i < 0 {
			d.Message = fmt.Sprintf("the original has no figure %s in %s", f.Text, c.from.name)
			diags.Add(d.WithNote(c.from.pos, "the original"))
			continue
		}
		d.Message = fmt.Sprintf("%s here, %s in the original", f.Text, was[i].Text)
		diags.Add(d.WithNote(from.pos(was[i]), "the original"))
		was = slices.Delete(slices.Clone(was), i, i+1)
	}
	for _, f := range was {
		diags.Add(diag.Diagnostic{
			Pos: c.to.pos, Message: fmt.Sprintf("%s lacks the figure %s of the original", c.to.name, f.Text),
			Hint: "compare with the source; one of the two is mistaken",
		}.WithNote(from.pos(f), "the original"))
	}
	return diags
}
