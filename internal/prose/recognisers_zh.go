package prose

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// chineseGrammar is what is known of Chinese.
var chineseGrammar = sync.OnceValue(func() *grammar {
	g := newGrammar(slices.Concat(signs(), chineseNumbers()))
	g.respects = newRespects(zh())
	g.boundBefore, g.boundBehind = chinesePrefix, chineseSuffix
	g.step = stepChinese
	g.starts.add(digitsOfAll + zh().Word.IdiomStarts + lexicon.Chinese().Numerals.Characters())
	g.annotators = chineseAnnotators()
	g.clauseMarks, g.sentenceEnds = chineseMarks, []string{"。", "！", "？", "\n"}
	g.joints = []string{zh().Word.And, "、", zh().Word.With, zh().Word.AndAlso}
	g.isName = isChineseName
	g.moments = chineseMoments
	g.simplify = lexicon.Simplified
	g.style = style{&g.starts, (*styler).chineseNumber, (*styler).wordsAndDigits, (*styler).chineseFigure, (*styler).chineseRange}
	return g
})

// stepChinese looks at one character of a Chinese text.
func stepChinese(s *scanner) {
	r, size := utf8.DecodeRuneInString(s.text[s.pos:])
	switch {
	case !s.grammar.starts.has(r):
		s.pos += size
	case isDigit(halfWidth(r)):
		s.atDigits()
	case isHanNumeral(r):
		s.atHanNumeral()
	case !isOneOf(r, zh().Word.IdiomStarts) || !s.ask(s.grammar.phrases, numeral{start: s.pos}):
		s.next()
	}
}

// atHanNumeral looks at a number in words, of which something takes every one.
func (s *scanner) atHanNumeral() {
	if s.ask(s.grammar.phrases, numeral{start: s.pos}) {
		return
	}
	n, ok := readHan(s.text, s.pos)
	n.inexact = !ok
	if !s.ask(s.grammar.words, n) {
		s.pos = n.end
	}
}

// chineseNumbers returns the recognisers of Chinese, in their order.
func chineseNumbers() []Recogniser {
	return []Recogniser{
		{
			Name: "multiple", of: phrases, figure: (*scanner).redoubling, Table: "redoubled word.fold word.doubling",
			Doc: diag.Words{En: "Something that has doubled, once or several times: 翻番, 翻两番.", Zh: "翻番、翻两番。"},
		},
		{
			Name: "half-unit", of: phrases, figure: (*scanner).halfOfUnit, Table: "never-before-half",
			Doc: diag.Words{En: "Half of a unit of time or length: 半小时, but not 上半年.", Zh: "半小时、半公里，不包括上半年。"},
		},
		{
			Name: "half", of: phrases, figure: (*scanner).chineseHalf, Table: "halves word.one-half",
			Doc: diag.Words{En: "A half of something: 一半, 过半数.", Zh: "一半、过半数。"},
		},
		{
			Name: "bandwidth", of: phrases, figure: (*scanner).bandwidth, Table: "bandwidths behind-bandwidth",
			Doc: diag.Words{En: "How fast a line is, in words: 千兆及以上.", Zh: "用汉字写的接入速率：千兆及以上。"},
		},
		{
			Name: "fraction", of: words, figure: (*scanner).chineseFraction, Table: "word.per-cent word.per-mille word.part-of",
			Doc: diag.Words{En: "A share in words: 百分之五, 三分之一.", Zh: "用汉字写的分数：百分之五、三分之一。"},
		},
		{
			Name: "fraction", of: digits, figure: (*scanner).slashFraction,
			Doc: diag.Words{En: "A share with a stroke: 2/3以上的村.", Zh: "用斜线写的分数：2/3以上的村。"},
		},
		{
			Name: "one-in-each", of: words | digits, figure: (*scanner).oneInEach, Table: "word.each in-each",
			Doc: diag.Words{En: "So many of each so many: 每三度电中就有一度.", Zh: "每若干中有若干：每三度电中就有一度。"},
		},
		{
			Name: "rank", of: words, figure: (*scanner).chineseRank, Table: "rank-verbs rank-ends never-strong word.ordinal",
			Doc: diag.Words{En: "A place in an order in words: 第八位, 百强.", Zh: "用汉字写的名次：第八位、百强。"},
		},
		{
			Name: "top", of: digits, figure: (*scanner).top,
			Doc: diag.Words{En: "A rank within: TOP10.", Zh: "前若干名：TOP10。"},
		},
		{
			Name: "approximation", of: words | digits, none: chineseApproximation, Table: "several-before word.several",
			Doc: diag.Words{En: "A number that is not exact: 三四个, 十几, 3、4个.", Zh: "概数：三四个、十几、3、4个。"},
		},
		{
			Name: "race-time", of: digits, figure: (*scanner).chineseRaceTime,
			Doc: diag.Words{En: "A time that was taken: 2:08:31, 1:52.34, 2小时05分47秒.", Zh: "计时成绩：2:08:31、1:52.34、2小时05分47秒。"},
		},
		{
			Name: "structure", of: digits, figure: (*scanner).structure,
			Doc: diag.Words{En: "Shares that make a whole: 1.1:39.5:59.4.", Zh: "合成整体的各个份额：1.1:39.5:59.4。"},
		},
		{
			Name: "ratio-to-one", of: digits, figure: (*scanner).toOne,
			Doc: diag.Words{En: "A ratio to one that is no score: 2.34:1.", Zh: "与1的比，不是比分：2.34:1。"},
		},
		{
			Name: "code", of: digits, none: code,
			Doc: diag.Words{En: "Digits that are part of a code, a time, a score or a ratio: PM2.5, GB/T 15835-2011, 3:2, 007.", Zh: "代号、时刻、比分、比例里的数字：PM2.5、GB/T 15835-2011、3:2、007。"},
		},
		{
			Name: "calendar-year", of: digits, none: chineseYear, Table: "between-years never-behind-year before-age behind-age",
			Doc: diag.Words{En: "A year: 2024年, the 2021 of 2021—2025年.", Zh: "年份：2024年、2021—2025年。"},
		},
		{
			Name: "short-year", of: digits, none: chineseShortYear, Table: "behind-year never-before-year",
			Doc: diag.Words{En: "A year in two digits: 24年底.", Zh: "两位数的年份：24年底。"},
		},
		{
			Name: "time-of-day", of: digits, none: clock, Table: "word.hour word.point word.minute",
			Doc: diag.Words{En: "A time of day: 14时12分.", Zh: "时刻：14时12分。"},
		},
		{
			Name: "date", of: digits, none: dateRange, Table: "date-words between-dates time-limits",
			Doc: diag.Words{En: "A date or a period with a name: 10日, 3—5月, 80年代.", Zh: "日期和时期：10日、3—5月、80年代。"},
		},
		{
			Name: "date", of: words, none: hanDate, Table: "word.month word.day",
			Doc: diag.Words{En: "A month or a day in words: 九月, 十二月三日.", Zh: "用汉字写的月日：九月、十二月三日。"},
		},
		{
			Name: "score", of: digits, none: score,
			Doc: diag.Words{En: "A score or two shares: 25-19.", Zh: "比分和各占的份额：25-19。"},
		},
		{
			Name: "ordinal", of: words | digits, none: chineseOrdinalNumber, Table: "word.ordinal rank-verbs",
			Doc: diag.Words{En: "An ordinal that is no rank: 第二届, 初五.", Zh: "不是名次的序数：第二届、初五。"},
		},
		{
			Name: "label", of: digits, none: wherever(isLabel), Table: "labels never-labels",
			Doc: diag.Words{En: "The number of what stands before it: 附件2, 图3, 邮编450000.", Zh: "前面名称的编号：附件2、图3、邮编450000。"},
		},
		{
			Name: "period", of: words | digits, none: wherever(isPeriod), Table: "stretches years-before",
			Doc: diag.Words{En: "The first so many months and the like: 前10个月, 首季度.", Zh: "前10个月、首季度。"},
		},
		{
			Name: "name", of: digits, none: wherever(isNamedNumber), Table: "behind-name-number",
			Doc: diag.Words{En: "A number that the word behind it makes a name: 10号线, 12版.", Zh: "后面的词使它成为名称：10号线、12版。"},
		},
		{
			Name: "version", of: digits, none: wherever(isVersion),
			Doc: diag.Words{En: "A version: 2.0.", Zh: "版本：2.0。"},
		},
		{
			Name: "generation", of: digits, none: wherever(isGeneration), Table: "word.born",
			Doc: diag.Words{En: "Who was born in a decade: 90后.", Zh: "90后。"},
		},
		{
			Name: "hotline", of: digits, none: wherever(isHotline), Table: "behind-hotline never-hotline word.hotline",
			Doc: diag.Words{En: "A telephone number: 12345热线, 110.", Zh: "电话号码：12345热线、110。"},
		},
		{
			Name: "programme", of: digits, none: wherever(isProgramme), Table: "behind-programme",
			Doc: diag.Words{En: "The name of a programme: 985高校, 108行动.", Zh: "计划、工程的名称：985高校、108行动。"},
		},
		{
			Name: "policy", of: digits, none: policy, Table: "policies word.circle",
			Doc: diag.Words{En: "The name of a policy that begins with a time: 15分钟生活圈, 240小时过境免签.", Zh: "以时长开头的政策名称：15分钟生活圈、240小时过境免签。"},
		},
		{
			Name: "rank", of: digits, figure: (*scanner).chineseRank, Table: "rank-verbs rank-ends never-strong word.ordinal",
			Doc: diag.Words{En: "A place in an order: 第8位, 前10, 10强.", Zh: "名次：第8位、前10、10强。"},
		},
		{
			Name: "idiom", of: words, none: chineseIdiom, Table: "idioms behind-ordinal",
			Doc: diag.Words{En: "An idiom or a name that begins with a number: 四处, 一块, 三级甲等.", Zh: "以数字开头的成语、惯用语和名称：四处、一块、三级甲等。"},
		},
		{
			Name: "congress", of: words, none: chineseCongress, Table: "word.congress behind-congress word.session",
			Doc: diag.Words{En: "A congress or a session of it: 二十大, 七届三次.", Zh: "会议的届次：二十大、七届三次。"},
		},
		{
			Name: "list", of: words, none: chineseList,
			Doc: diag.Words{En: "A number in words behind another number: the 二 of 一、二.", Zh: "紧接在另一个数后面的汉字数：一、二里的二。"},
		},
		{
			Name: "amount", of: words | digits, figure: (*scanner).chineseAmount, Table: "classifiers long-classifiers scales",
			Doc: diag.Words{En: "A number in digits that is nothing else, or one in words with what it counts.", Zh: "不属于其他各类的阿拉伯数字，或者带单位、量词的汉字数。"},
		},
		{
			Name: "uncounted", of: words, none: uncounted,
			Doc: diag.Words{En: "A number in words that counts nothing, or an article: 统一, 一个.", Zh: "没有计数对象的汉字数，以及一般的“一个”。"},
		},
	}
}

// chineseAmount adds a number with what belongs to it. One in words is a figure if something
// that it counts follows it.
func (s *scanner) chineseAmount(n numeral) bool {
	o := s.chineseOperand(n)
	if n.words {
		high, isRange := s.chineseHigh(o)
		if !o.hasUnit && s.isWholeNumber(o) {
			o.unit = unit{} // 二十万积蓄 are yuan
			s.chineseFigure(o)
			return true
		}
		if !o.counts() && !s.isLength(o) && !s.isLimited(o) && !(isRange && high.counts()) && n.value.Exponent() < large && !s.isBoundedPlace(n) {
			return false
		}
	}
	s.chineseFigure(o)
	return true
}

// isWholeNumber reports whether a number in words is one that is written out, up to 万 or a higher place, and ends its clause or has a
// bound or a noun behind it: 用户已有五百六十万, 一千万左右技能人才, 三千多万脱贫人口.
func (s *scanner) isWholeNumber(o operand) bool {
	run := s.text[o.numeral.start:o.numeral.end]
	if !o.scaled && (o.numeral.value.Exponent() < tenThousands || utf8.RuneCountInString(run) < wholeNumber) || bareExponent(run) != 0 {
		return false
	}
	after := s.after(o.end)
	return after == "" || o.more || o.unit.class == Count || strings.ContainsRune(chineseMarks, first(after)) || chineseSuffix(after).word != ""
}

// wholeNumber is how many characters a number in words has at least that is one without anything that it counts.
const wholeNumber = 3

// isBoundedPlace reports whether a number is 万 or a higher place alone, behind a bound: 近千万果农, 上百万学生.
func (s *scanner) isBoundedPlace(n numeral) bool {
	return bareExponent(s.text[n.start:n.end]) >= tenThousands && (hasSuffix(s.before(n.start), zh().BeforeBare...) != "" || isUpwards(s.before(n.start)) || chinesePrefix(s.before(n.start), Count).word != "")
}

// tenThousands is the power of ten of 万.
const tenThousands = 4

// large is the power of ten from which a number in words is one, also if it counts nothing: 税收过百亿.
const large = 8

func uncounted(_ *scanner, n numeral) int { return n.end }
