// Package prose finds the figures in running Chinese and English text, and says
// whether the figures of a text and of its translation are the same.
//
//	figures := prose.Scan("营造林5.09万亩，比上年增加5天", prose.Chinese)
//	// 5.09万亩 is 50900亩, 5天 is 5天
//	onlyZh, onlyEn := prose.Diff(zh, en)
//
// It guesses where it must: prose has no grammar for figures as package quantity
// has one. The tables in testdata say what it has to get right, and a test counts
// how often it does.
//
// # What is a figure
//
// Digits with a unit, a scale word, a classifier or a noun, or alone: 2850万人次,
// 28.5 million passengers, 5 more than before. A range is one figure, but "from 3%
// to 5%" and 由3%到5% are two. A number in words is one if what it counts follows:
// 三所, three new high schools, 百分之五, a third of, 翻一番, more than doubled. It is
// marked as [Figure.Words]. 百亿元, 近千名 and 两年半 are figures too. A denominator is a
// figure of its own: 每千人, per 100,000.
// A figure in brackets that says the same in another unit belongs to the figure before
// it: [Figure.Also].
//
// Ranks are figures: 前10, 10强, 百强, top 10; 第8位, 居全省第3, ranked 8th nationally.
//
// # What is none
//
//   - years, dates, times, periods: 2024年, 1至9月, 前三季度, the 2020s, 9:30, 5 June
//   - ordinals that are no ranks: 第二届, 21st century, Phase 2, 三级
//   - plans, names and policies: 十四五, 12345热线, “15分钟生活圈”, 240小时过境免签, 2.0版, G20,
//     Metro Line 10, and whatever is in short quotation marks or in 《》
//   - codes, sections, addresses, scores: GB/T 15835-2011, 郑政〔2024〕12号, Table 2, 3:2
//   - ratios: 1:13.5, 1比3, a ratio of 1 to 3
//   - 一个 and "one", which are mostly articles, if they count things or time
//   - approximations: 数百, 十几, 三四个, dozens of, two or three, 3、4个
//
// A sentence that is read wrongly belongs into testdata, and then the word that misled into
// the table of package lexicon that it is missing from: [Recogniser.Table] names it.
//
// # Who reads it
//
// A [Language] is a list of [Recogniser]s, each with a name and the table of words that it looks for; the
// first that takes a number has it. What a figure goes up or down by, and what it is held against, is noted
// when all are found. A language without a grammar has no recogniser, and nothing is found in its texts.
// [Trace] says which recogniser has taken what.
//
// # What is the same
//
// Two figures are the same if their values are exactly equal in the class's base
// unit and neither bound contradicts the other: 82.5万吨 and 825,000 tonnes, 5个百分点
// and 5 percentage points, never 5%. What is counted does not matter, so 三所 and
// "three schools" are the same. A number without a unit, "5 more than before", may be
// any that has the same digits. 亩 and hectares are the same within the rounding that
// the figure shows.
//
// [Diff] reports a figure in digits that the other language does not have. Numbers in
// words, the numbers 1 and 2, ranges such as 2至3家, and a figure that the other text has fewer times, are
// translated so freely that they are reported only if the other text has, in their
// place, one figure of the same kind that says something else: 三所 and "four schools".
// Whether the brackets behind a figure are right is another question: [Figure.Agrees].
package prose
