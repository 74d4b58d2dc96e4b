package check

import (
	"slices"
	"strings"

	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

var figureDirection = Rule{
	ID: "figure-direction",
	Doc: diag.Words{En: `A figure that goes up in one language and down in the other.

A rise and a fall belong to the figure: 出口增长3.2% is “exports rose 3.2%”, not “fell”.
What is compared is what the words around it say, 增长, 下降, 由…降至…, up, fell by, 0.6
points faster, with the sign before it: 增长-2.1% is “down 2.1%”. Where one language does
not say, nothing is compared. So it is with what something changed to and by how much: 降至
5.1% is “fell to 5.1%”, not “by 5.1%”.

A direction is said once: 下降−3.2% and “fell by −3.2%” are rises, and so are words for a
fall beside {{a}} of what is 下降3.2% or −3.2%. Leave out the sign, or write 为{{a}}, “was
{{a}}”. Nor may a word say another way than the data: “to fall by {{a.gap}}” of a target
that is higher.`, Zh: `同一个数字，一种语言说增，另一种语言说减。

增减是数字的一部分：“出口增长3.2%”是 exports rose 3.2%，不是 fell。
比较的是数字前后的说法（增长、下降、由……降至……；up、fell by、0.6 points faster）
以及数字本身的负号：“增长-2.1%”就是 down 2.1%。有一种语言没有说增减的，不比较。
增减到多少与增减了多少也这样比较：“降至5.1%”是 fell to 5.1%，不是 by 5.1%。

增减只说一次：“下降−3.2%”、fell by −3.2% 字面上是增；{{a}} 本身是 下降3.2% 或 −3.2%
的，旁边再写“下降”也一样。请去掉负号，或写成 为{{a}}、was {{a}}。也不能与数据相反：
目标比实绩高的，不能说“要减少{{a.gap}}”。`},
	Severity: diag.Warning,
	Prose:    true,
	Work: func(w *Work) diag.List {
		return slices.Concat(w.different(func(c *comparison) []prose.Difference { return c.differences.Ways }, sayOtherWay),
			w.different(func(c *comparison) []prose.Difference { return c.differences.Steps }, sayOtherStep), w.twofold())
	},
}

// signOfGap returns whether the target of a metric, or of its growth, is above its level or below it.
func (w *Work) signOfGap(ref *markdown.Reference) int {
	m := w.byID()[ref.ID]
	if m != nil && strings.Contains(ref.Field, ".") {
		m = m.Growth
	}
	if m == nil || m.Comparison == nil || m.Comparison.Gap == nil || m.Target.Bound == quantity.Range {
		return 0
	}
	return m.Comparison.Gap.Sign()
}

// twofold reports figures whose direction is said by a word beside them and by themselves.
func (w *Work) twofold() diag.List {
	var diags diag.List
	for a := range w.readable() {
		for _, p := range w.parts(a) {
			for i := range p.Passages {
				for _, t := range p.Passages[i].Twofold {
					message, hint := sayTwofold, adviceTwofold
					if t.IsDiff {
						message, hint = sayOtherSign, adviceOtherSign
					}
					diags.Add(diag.Diagnostic{Pos: t.Pos, Message: message.With(t.Word, t.Says), Hint: hint})
				}
				for _, g := range p.Passages[i].Gaps {
					if sign := w.signOfGap(g.Ref); sign*int(g.Change.Way) < 0 {
						diags.Add(diag.Diagnostic{Pos: g.Pos, Message: sayOtherSign.With(g.Change.Word, g.Says), Hint: adviceOtherSign})
					}
				}
			}
		}
	}
	return diags
}

var figureBound = Rule{
	ID: "figure-bound",
	Doc: diag.Words{En: `A bound that one language has and the other has not, or has otherwise.

40%左右 is “around 40%”, not “over 40%”; 85%以上 is “at least 85%”, and without a bound it
says more than the original; 近 lies below its number and 左右 around it. “At least” may
stand for “more than”, and “at most” for “less than”.

A reference writes the bound that the data have, and none if they have none: “more than
{{parks}}” says more than they do, or says the bound twice. Where something is compared
with it, below {{rate.target}}, the word belongs to the comparison. So it is with words that
make another number or another unit of it: minus {{rate}}, {{parks}} million, {{people}}次.`, Zh: `一种语言有的限定词，另一种语言没有，或者不同。

“40%左右”是 around 40%，不是 over 40%；“85%以上”是 at least 85%，去掉限定词就比原文
说得更死；“近”在数字之下，“左右”在数字上下。以上与超过、以内与低于可以互换。

引用会写出数据里的限定词，数据没有的就不写：“超过{{parks}}”不是说过了头，就是
把限定词说了两遍。与它作比较的（低于{{rate.target}}）不在此列。把它变成另一个数或
另一个单位的词也不能写在引用旁边：负{{rate}}、{{parks}}百、{{people}}次。`},
	Severity: diag.Warning,
	Prose:    true,
	Work: func(w *Work) diag.List {
		return append(w.different(func(c *comparison) []prose.Difference { return c.differences.Bounds }, sayOtherBound), w.bounded()...)
	},
}

// bounded reports references with a bound beside them that the data do not have, or have already, and with
// words that make another number of it.
func (w *Work) bounded() diag.List {
	var diags diag.List
	for a := range w.readable() {
		for _, p := range w.parts(a) {
			for i := range p.Passages {
				for _, b := range p.Passages[i].Bounded {
					diags.Add(diag.Diagnostic{Pos: b.Pos, Message: saidOfBounded(&b), Hint: adviceBounded.With(b.Word)})
				}
				for _, a := range p.Passages[i].Altered {
					diags.Add(diag.Diagnostic{Pos: a.Pos, Message: sayAltered.With(a.Name, a.Says, a.Reads), Hint: adviceAltered})
				}
			}
		}
	}
	return diags
}

func saidOfBounded(b *claim.Bounded) diag.Words {
	switch {
	case b.Says == "":
		return sayBoundedThere.With(b.Word, b.Name)
	case b.Own:
		return sayBoundedTwice.With(b.Word, b.Name, b.Says)
	}
	return sayBounded.With(b.Word, b.Name, b.Says)
}

var figureBasis = Rule{
	ID: "figure-basis",
	Doc: diag.Words{En: `A figure that is of another time, another thing or another comparison in the translation.

月均收入4961元 is a “monthly income”, not an “annual” one; 同比增长3.2% is “year on
year”, not “month on month”; 每亩500公斤 is “per mu”, not “per hectare”, and 5万户 are
“50,000 households”, not “people”. What is compared is what the words beside the same
figure say in either language. Where one of them does not say, nothing is compared.`, Zh: `同一个数字，两种语言说的时间、对象或比较基准不同。

“月均收入4961元”是 monthly income，不是 annual income；“同比增长3.2%”是 year on year，
不是 month on month；“每亩500公斤”是 per mu，不是 per hectare；“5万户”是
50,000 households，不是 people。比较的是两种语言里同一个数字旁边的说法。有一种语言
没有说的，不比较。`},
	Severity: diag.Warning,
	Prose:    true,
	Work: func(w *Work) diag.List {
		return w.different(func(c *comparison) []prose.Difference { return c.differences.Bases }, sayOtherBasis)
	},
}

var figureOrder = Rule{
	ID: "figure-order",
	Doc: diag.Words{En: `Two figures of a sentence that have changed places in the translation.

出口增长7.1%，进口增长2.3% has its figures in the order in which the translation has them.
Figures of one kind are compared within a sentence, unless the sentence says otherwise:
“50 minutes, down from 80”.`, Zh: `同一句里的两个数字，在译文里换了位置。

“出口增长7.1%，进口增长2.3%”，译文里的数字也应是这个次序。
同一句里同一类的数字按先后比较；句子另有交代的除外，如 50 minutes, down from 80。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findExchanged,
}

// different reports figures that are otherwise the same. The message is told of that of the
// translation and of that of the original.
func (w *Work) different(list func(*comparison) []prose.Difference, message diag.Phrase) diag.List {
	var diags diag.List
	for t := range w.translations() {
		for _, c := range w.comparisons(t) {
			from, to := c.figures[0], c.figures[1]
			for _, d := range list(&c) {
				diags.Add(diag.Diagnostic{
					Pos: to.Pos(d.B), Message: message.With(to.Spelling(d.B), from.Spelling(d.A)), Hint: adviceCompare,
				}.WithNote(from.Pos(d.A), sayOriginal))
			}
		}
	}
	return diags
}

func findExchanged(w *Work) diag.List {
	var diags diag.List
	for t := range w.translations() {
		for _, c := range w.comparisons(t) {
			from, to := c.figures[0], c.figures[1]
			for _, d := range c.differences.Orders {
				diags.Add(diag.Diagnostic{
					Pos: to.Pos(d.B),
					Message: sayExchanged.With(to.Spelling(d.B), to.Spelling(d.WithB),
						from.Spelling(d.WithA), from.Spelling(d.A)),
					Hint: adviceCompare,
				}.WithNote(from.Pos(d.A), sayOriginal))
			}
		}
	}
	return diags
}
