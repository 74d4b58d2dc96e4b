package check

import (
	"duibiao/internal/diag"
)

var numberStyle = Rule{
	ID: "number-style",
	Doc: diag.Words{En: `Figures that are not written as the standard, or good English, has them.

In Chinese, GB/T 15835-2011: both ends of a range have their unit where one could be
read without it (15%～30%, 9亿～16亿); only 万 and 亿 stand beside digits, not 千 or 百;
dates are whole (2025年3月1日), years have four digits; digits are half width;
a decrease is no multiple (减少N倍).

In English: yuan rather than a bare ¥, million and billion in full, no space before %,
groups of three digits, no Chinese punctuation or 万 and 亿 among the words.`, Zh: `数字的写法不合标准，或不合英文习惯。

中文依据 GB/T 15835-2011：范围两端的单位，省略后会引起误解的都要写
（15%～30%，9亿～16亿）；阿拉伯数字后面只能接万、亿，不接千、百；日期要完整
（2025年3月1日），年份写四位；数字用半角；减少不用倍数（减少N倍）。

英文：不单用 ¥，写 yuan；million、billion 写全；% 前面不空格；数字三位一隔；
文字中间不用中文标点，也不用万、亿。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findStyle,
}

func findStyle(w *Work) diag.List {
	var diags diag.List
	for a := range w.readable() {
		for _, p := range w.parts(a) {
			for i := range p.Passages {
				passage := &p.Passages[i]
				for _, f := range passage.Style() {
					if passage.IsQuoted(f.Start, f.End) {
						continue
					}
					diags.Add(diag.Diagnostic{Pos: passage.Pos(f.Start), Message: f.Message, Hint: f.Hint})
				}
			}
		}
	}
	return diags
}
