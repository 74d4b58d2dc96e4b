package check

import "duibiao/internal/diag"

// figureRules are those of metrics and of what refers to them.
func figureRules() []Rule {
	return []Rule{
		{ID: "correction", Doc: diag.Words{En: `A correction that says too little or does not fit.

A table [[corrections]] stands in the article of its metric and states id, date, was
(the figure that was published) and reason; figure = "target" if it is not about the
actual. A metric that is gone is named by label = "…". A translation has the same id,
and the words: reason and label. The correction must change something: was is not
what the figure still is.`, Zh: `更正的内容不全，或对不上。

[[corrections]] 表写在指标所在的文章里，写明 id、date、was（原来发布的数字）和 reason；
更正的不是实绩，就写 figure = "target"。指标已经删去的，用 label = "…" 写明名称。
译文写相同的 id，再写 reason、label 的译文。更正必须改变了什么：was 不能与现在的数字相同。`}},
		{ID: "figure-differs", Doc: diag.Words{En: `A translation repeats a figure and states another one.

Figures are stated once, in the default language's file, and a translation inherits
them. It may repeat them, as in actual = "28.5 million passengers" for 2850万人次; then
they are held against the original, as quantities.`, Zh: `译文重复了一个数字，却与原文不同。

数字只写一次，写在默认语言的文件里，译文沿用。译文也可以重复，如把 2850万人次 写成
actual = "28.5 million passengers"；重复的数字要与原文是同一个数量。`}},
		{ID: "figure-syntax", Doc: diag.Words{En: `A figure in front matter that cannot be read, or in two ways.

A figure is a string as a person writes it ("2850万人次", "100万吨以上", "4.5%至5%",
"28.5 million passengers") or a number with unit = "…". Refused are, for example,
"3、4个", which is no number, and "4千个", since only 万 and 亿 stand beside digits.

近, 接近, nearly and almost mean less than the number, but by less than a tenth of it: a
convention, without which nothing could be said of 近3万人. It is more than 2.7万 and less
than 3万, so it is short of 3万, reaches 2万, and cannot be held against 2.8万.`, Zh: `front matter 里的数字读不出，或有两种读法。

数字照平常的写法写成字符串（"2850万人次"、"100万吨以上"、"4.5%至5%"、
"28.5 million passengers"），或写成数，另写 unit = "…"。不接受的例如 "3、4个"，
它不是一个数；又如 "4千个"，因为阿拉伯数字后面只能接万、亿。

“近”“接近”、nearly、almost 按约定表示不到这个数，但多于它的九成；没有这个约定，就无法拿
近3万人 作比较。近3万 多于2.7万、不到3万：对3万来说没有达到，对2万来说达到了，对2.8万来说
无法判定。`}},
		{ID: "figure-unit", Doc: diag.Words{En: `A figure whose unit does not fit.

Actual and target of a metric are in one unit, so that they can be compared; unit =
"…" does not contradict the figure; and every language has a word for it: from the
table of units, from [units] in config.toml, or from unit = "…" in the translation.`, Zh: `数字的单位对不上。

一个指标的实绩和目标用同一个单位，才能对照；unit = "…" 不能与数字自己的单位矛盾；
每种语言都要有单位的译法：取自内置单位表、config.toml 的 [units]，或译文里的 unit = "…"。`}},
		{ID: "metric", Doc: diag.Words{En: `A metric that says too little or what cannot be.

It needs a label and an actual or a target. kind is flow, stock, rate or rank, and
direction up, down or steady.`, Zh: `指标的内容不全，或不能接受。

指标要有名称，要有实绩或目标。kind 是 flow、stock、rate 或 rank，
direction 是 up、down 或 steady。`}},
		{ID: "metric-id", Doc: diag.Words{En: `The id of a metric, or the anchor of a heading, that does not name it alone.

An id is small letters, digits and hyphens, and no other metric or article of the
report and no heading of its page has the same: it stands in addresses and data. A
translation names a metric of the original by it.

An anchor that {#…} gives to a heading is that of no metric and no heading above, or
links to it would lead there. It does not begin with _: such are the page's own.`, Zh: `指标的代号或标题的锚点不是独有的。

代号用小写字母、数字和连字符，同一报告里的指标、文章和页面上的标题不能与它相同：
它要用在网址和数据里。译文用它指明原文的指标。

标题用 {#…} 写的锚点，不能与指标或前面的标题相同，否则链接会指到那里去。
锚点也不能以 _ 开头，那样的锚点留给页面本身。`}},
		{ID: "published", Doc: diag.Words{En: `A record of what was published that is damaged or gone, or that a report contradicts.

content/<report>/published.toml is written by duibiao build --release, sealed, and kept in
version control. What is in it cannot be guessed: bring back the version that was
committed. config.toml names the reports that must have one, in released; of two versions
that were merged, take one whole and release again.

A correction that was released stays as it was, with its reason. The label of a metric in
each language, its kind and its direction stay too, or are corrected themselves:

	[[corrections]]
	id = "airport-passengers"
	figure = "label"
	date = 2025-03-01
	was = "机场旅客"
	reason = "名称写得不全。"

A translation whose label has changed has a was of its own. What a report follows, and
which metric of that one a metric continues, stays as well, since verdicts hang on it. If
that was mistaken, each metric has a correction: figure = "same_as", was = "2023/old-id".`, Zh: `发布记录损坏了、不见了，或者报告与它不符。

content/<报告>/published.toml 由 duibiao build --release 写成，带有校验值，要放进版本库。
其中的内容无法推测：请恢复提交过的版本。哪些报告必须有记录，写在 config.toml
的 released 里。合并过两个版本的，请完整采用其中一个，再发布一次。

已经发布的更正，连同理由，要照原样保留。指标在各种语言里的名称、kind 和 direction 也不变；
要改的，也要写更正：

	[[corrections]]
	id = "airport-passengers"
	figure = "label"
	date = 2025-03-01
	was = "机场旅客"
	reason = "名称写得不全。"

译文的名称改了的，译文的更正里也要写 was。报告接哪一篇（follows）、指标接续哪个指标
（same_as），关系到目标是否达到，也不变；确实写错了的，每个指标写一条更正：
figure = "same_as"，was = "2023/原代号"。`}},
		{ID: "online", Doc: diag.Words{En: `A report that says otherwise than what is online.

duibiao check --against public holds the site against the data that were published:
a folder with data/<report>.json, one such file, or its address. A figure, period, label,
kind or direction that is another here, or gone, without a correction, a figure that another
language writes in another unit or by another factor, and a correction that is online and
not here, are mistakes. So is what became of a target, met or not met, where that is another
here, or gone, and no correction or newer result says why. What is new here is none.`, Zh: `报告与线上发布的不一致。

duibiao check --against public 用已经发布的数据核对站点：可以是有 data/<报告>.json
的文件夹，也可以是一个这样的文件或它的网址。数字、时期、名称、kind、direction 与线上
不同或没有了，又没有更正，都是错误；其他语言把同一个数写成了别的单位，或者换算系数
变了，也是错误；线上有的更正，这里也要有。目标达到还是未达到，
与线上不同或没有了，又没有更正或更新的实绩可以说明，也是错误。这里新增的不算。`}},
		{ID: "reference", Doc: diag.Words{En: `A reference to a figure that is not there.

{{airport-passengers}} writes the actual of a metric, {{airport-passengers.target}} its
target; .gap, .change, .share, .label and .period say more of it, and
{{other-report/airport-passengers}} reaches another report.

@ names the period, in every form that front matter takes: {{airport-passengers@2023}},
{{airport-passengers.target@2024}}, {{airport-passengers@2025H1}}. Whether a target was
met, {{airport-passengers.verdict@2024}} says in a word: met, not met or off target.

The metric must be there and publish what is asked for, and a verdict be settled.
Headings, addresses, the texts of images and front matter take no references. Braces
that are meant are written \{{.`, Zh: `引用的数字不存在。

{{airport-passengers}} 写出指标的实绩，{{airport-passengers.target}} 写出目标；
.gap、.change、.share、.label、.period 写出差距、变化、百分比、名称和年份；
{{other-report/airport-passengers}} 引用别的报告。

@ 后面指明时期，写法与 front matter 相同：{{airport-passengers@2023}}、
{{airport-passengers.target@2024}}、{{airport-passengers@2025H1}}。目标达到没有，
用 {{airport-passengers.verdict@2024}} 写出：达到、未达到或偏离目标。

指标必须存在，引用的内容必须已经公布，达到与否必须已有定论。
标题、地址、图片的替代文字和 front matter 里不能写引用。要写花括号本身，请写 \{{。`}},
	}
}

// sheetRules are those of tables that are imported.
func sheetRules() []Rule {
	return []Rule{
		{ID: "sheet-cell", Doc: diag.Words{En: `A cell of an imported table that cannot be taken into the front matter.

Figures are texts as in the front matter; a number has to be exact. Formulas, dates
and merged cells are refused, and so is a figure that has lost its unit, or, in a
table that a report begins with, one that the workbook hides.`, Zh: `导入的表格里，有单元格不能写进 front matter。

数字是文本，写法与 front matter 相同；数值必须精确。公式、日期和合并的单元格不接受，
丢了单位的数字也不接受；从表格新建报告时，工作簿里隐藏的数字也不接受。`}},
		{ID: "sheet-column", Doc: diag.Words{En: `A column of an imported table that is missing or unknown.

The header is that which duibiao export writes.`, Zh: `导入的表格缺少一列，或有一列不认识。

表头应与 duibiao export 写出的相同。`}},
		{ID: "sheet-derived", Doc: diag.Words{En: `A cell that follows from others and was changed.

Units and bounds in grey columns are there to be read: change the actual or target.`, Zh: `由其他单元格得出的单元格被改了。

灰色列里的单位和限定只供查看：请改实绩或目标。`}},
		{ID: "sheet-file", Doc: diag.Words{En: `A file that cannot be read as a table.

duibiao import takes workbooks (.xlsx) and CSV files that duibiao export wrote.`, Zh: `文件不能当作表格读取。

duibiao import 读取由 duibiao export 写出的工作簿（.xlsx）和 CSV 文件。`}},
		{ID: "sheet-row", Doc: diag.Words{En: `A row of an imported table that is no metric, not a whole one, or one twice.

A row is known by report, sector and id. Metrics are not removed by an import: a row
that is missing is only told. A row of a CSV file has as many cells as the header: one
with fewer has been cut short.`, Zh: `导入的表格里，有一行不是指标、不完整或出现了两次。

一行由报告、领域和代号确定。导入不会删除指标：缺了的行只作提示。CSV 文件每一行的单元格数
与表头相同，少了就是被截断了。`}},
		{ID: "sheet-stale", Doc: diag.Words{En: `A changed row whose metric has changed in the front matter since the export.

Export anew, so that later work is not undone. Rows that nobody changed in the table
are passed over.`, Zh: `表格里改了的一行，它的指标在导出之后也在 front matter 里改过。

请重新导出，以免覆盖后来的改动。表格里没有人改过的行不处理。`}},
	}
}
