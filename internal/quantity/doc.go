// Package quantity reads and writes the figures of policy reports, exactly, in
// Chinese and English: 2850万人次, 突破2000亿元, 28.5 million passengers. There
// is no floating point in it. A text that can be read in two ways is refused,
// with the place, the reason and what to write instead.
//
//	u := quantity.StandardUnits()
//	q, err := u.Parse("突破2000亿元")     // 200000000000, Above, 元
//	n, ok := u.Name(q.Unit, "en")        // yuan
//	quantity.English().Write(q, n)       // over 200 billion yuan
//
// # Grammar
//
// A text is Chinese if it has a Han character, else English. [Normalize] is
// applied first: full-width digits become half-width, white space is trimmed.
//
//	figure  = [bound] number [unit] | number [unit] bound
//	        | number [unit] mark number [unit] | rank
//	number  = digits [scale] | Han numerals | "zero" … "twelve" [scale]
//	digits  = [sign] 1234.5 or 1,234.5, at most 30 digits; sign is +, - or −
//	scale   = 万 亿 万亿 (萬 億) | thousand million billion trillion
//	mark    = 至 到 ～ — – - ~ 〜 | "to"
//	rank    = 前10 前十名 前10强 | 第8 第8位 | top 10 | No. 8
//	ratio   = [bound] digits mark digits | digits mark digits bound; mark is : ： ∶ 比
//
// Han numerals are whole numbers below 10^16, 十二万 and 一万零五, or have digits
// after 点, 一点二亿. 百分之五 is 5%, 千分之五 is 5‰, 三成 and 3成 are 30%, 七成五 is 75%.
// A place is a number where a bound stands before it or behind its unit, or 余 behind it: 超千亿元,
// 百亿元以上, 百余家. 半 and 多 stand beside units of time and their counter: 半年, 两年半, 两个半小时,
// 两个多月. 负 and 零下 are a minus. The unit is whatever is left, known or not: 微克/立方米 needs no
// entry in a table, and may have another word in brackets, 套（户）. Units with 千 and 兆
// in their names may stand beside digits: 294万千瓦, 3千克. All words are those of package lexicon.
//
// # Bounds
//
//	AtLeast  以上 及以上 不低于 不少于 不小于 至少 最低 大于等于 | at least, no less than, or more, ≥
//	Above    超过 突破 超 逾 高于 多于 大于, 100多 100余 | over, more than, above, exceeding, >
//	AtMost   以内 以下 及以下 不超过 不高于 不多于 至多 最高 小于等于, 48小时内 | at most, no more than, up to, within, ≤
//	Below    低于 少于 小于 不足 不到 不满 | below, under, less than, fewer than, <
//	About    左右 上下 约 大约 | about, around, some, approximately, ≈
//	Nearly   近 接近 将近 | nearly, almost, close to
//	Range    4.5%至5%, both ends included
//
// Beside a minus only words that are said of the order of numbers are read: 高于 低于 不高于
// 不低于 大于等于 小于等于 | above, below, higher than, lower than, no higher than, no lower than,
// and signs. They are written so.
//
// 以上, 以下 and 以内 take the number in and 超过 and 不满 do not: Civil Code,
// article 1259. A figure has one bound.
//
// What a bound allows is an [Interval], see [Quantity.Allows]. How far short of a
// number "nearly" may be is a convention of this program: by less than a tenth of it.
// 近3万 is more than 2.7万 and less than 3万, and nothing is nearly 0.
//
// The rank 前10 is [RankWithin] 10 without a unit. 第8 is [Exactly] 8 in the
// unit [Rank], 位; it is written 第8位 and No. 8.
//
// # Ratios
//
// 2.34:1, 1:3 and 1比3 are two numbers in the unit [RatioUnit], both above 0, which no unit
// follows. They are written as they were, 2.30:1, and held against each other by
// cross-multiplication: [Interval.Times] puts each over the other's second number. A limit, 1:18以内, is
// refused unless the first number is the greater: pupils are meant there, and the quotient falls as they rise.
//
// # Refusals
//
//	4千, 3百万, 5千人     only 万 and 亿 may stand beside digits (GB/T 15835-2011, 5.3)
//	9～16亿, 15～30%      the first number could lack its 亿 or % (5.1.3); 400—429页 is clear
//	3、4个, 三四个, 十几   approximate; 30多个 is Above
//	一万五, 一千五         said for 15000 and 1500, and missing a 零 for 10005 and 1005
//	3万 4万, 8个和9个     two numbers; also 3万四千
//	-3%以上, 超-3%        a limit of the number or of its size: 不高于-3%, 不低于-3%, ≤-3%
//	超过100万吨以上        two bounds; also a bound on a range or on a rank
//	1兆                  万亿 or 百万
//	18度                  千瓦时, ℃ or an angle
//	2031年底, 8月, 十四五   a time: 8个月 is a length of time; also 2031-2035, August
//	0亿时, 0.2031万年     another figure, or none, once it is written: 0时, 2031年
//	三分之二, two thirds   a fraction in words; 翻一番 and doubled, a multiple
//	数百家, dozens        an approximate number
//	3万亿元关口, 30%的学校  words behind the unit; also 95后, 30% of schools
//	8位, 10强             a rank, or people: 第8, 前10
//	百分之5, 五%           two ways of writing at once
//	1,23  .5  5.  007    bad grouping, a point without digits, a code
//	1e5  NaN  ¥500  5 bn  not how figures are written here
//	5 million吨           Chinese and English in one figure
//	5 to 10 million       5 or 5 million
//	35PM2.5, 100 m2      a digit in the unit: write m³; only after "per" it may be
//
// What the error says of the place is in bytes of the text as it was given.
//
// # Second units
//
// English names 亩 with hectares in brackets, 1/15 of a hectare each: 5.09万亩
// is "50,900 mu (3,390 hectares)", with as many significant digits as the
// figure is written with, but at least three. On reading, brackets are
// accepted if they agree with the figure when rounded like that.
//
// # Writing
//
// Nothing is rounded: a scale word is used only if the number before it is
// short, and is never reached by rounding, so 9999.96万 is not 1亿.
//
// English: groups of three digits; the largest of trillion, billion and million with
// which the number needs at most four decimals, else all digits; − (U+2212); a space
// before the unit but not before %, ‰ and ℃; the singular for 1; in a range
// the unit once at the end, and % twice. If only one number of a range would
// have a scale word, neither has: 500,000 to 1,200,000 yuan.
//
// Chinese: the largest of 万亿, 亿 and 万 with which the number needs at most
// two decimals; if there is none 万, with all decimals; no groups; − as minus;
// the unit on both numbers of a range. 兆 is not written. Bounds are written
// 以上, 超过, 以内, 低于, 左右, 近, 至 and 前.
//
// Zeros after the point stay as they were written, 21.70%, except before a
// scale word. What is written can be read again, and is then the same
// quantity; a unit comes back if its word is there and not shared (岁 and 年
// are both "years").
//
// A [Style] is plain data, and [Units.With] adds a language's words.
//
// # Rounding
//
// Ratios are fractions, [math/big.Rat], and are rounded once, when they are
// written: half up, away from zero. [Percent] does not round to 0% or 100%
// what is not there. What is said with a bound is rounded so that it stays true.
package quantity
