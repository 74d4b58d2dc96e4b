package prose

import (
	"slices"
	"sync"

	"duibiao/internal/diag"
)

// englishGrammar is what is known of English.
var englishGrammar = sync.OnceValue(func() *grammar {
	g := newGrammar(slices.Concat(signs(), englishNumbers()))
	g.hasSpaces, g.respects = true, newRespects(en())
	g.boundBefore, g.boundBehind = func(before string, _ Class) boundWord { return englishPrefix(before) }, englishSuffix
	g.step = stepEnglish
	g.shapes.add(en().Triggers.All()...)
	g.annotators = englishAnnotators()
	g.clauseMarks, g.sentenceEnds = englishMarks, []string{". ", "! ", "? ", "\n"}
	g.joints = little().Joints
	g.isName = isEnglishName
	g.moments = englishMoments
	styled := &runeSet{}
	styled.add(digitsOfAll)
	for _, mark := range foreignMarks {
		styled.add(mark[0])
	}
	g.style = style{styled, (*styler).englishNumber, (*styler).punctuation, (*styler).englishFigure, (*styler).englishRange}
	return g
})

// stepEnglish looks at one word or character of an English text.
func stepEnglish(s *scanner) {
	switch rest := s.after(s.pos); {
	case startsDigit(rest):
		s.atDigits()
	case isLetter(rest[0]):
		s.atWord(wordAt(rest))
	default:
		s.next()
	}
}

// atWord looks at a word that may begin a number in words. Most can't.
func (s *scanner) atWord(word string) {
	if s.grammar.shapes.has(word) && isTrigger(word) {
		isBegun := s.pos > 0 && isLetter(s.text[s.pos-1])
		if !isBegun && s.ask(s.grammar.phrases, numeral{start: s.pos, end: s.pos + len(word)}) {
			return
		}
		if n, ok := readCardinal(s.text, s.pos); ok && s.ask(s.grammar.words, n) {
			return
		}
	}
	s.pos += len(word)
}

// englishNumbers returns the recognisers of English, in their order.
func englishNumbers() []Recogniser {
	return []Recogniser{
		{
			Name: "top", of: digits | words, figure: (*scanner).englishTop, Table: "tops among-first",
			Doc: diag.Words{En: "A rank within: top 10.", Zh: "前若干名：top 10。"},
		},
		{
			Name: "half-unit", of: phrases, figure: (*scanner).halfUnit, Table: "never-half-of",
			Doc: diag.Words{En: "Half of a unit of time or length, or of a percentage point, and a time with a half: half an hour, an hour and a half.", Zh: "半个单位，以及带半的时长：half an hour、an hour and a half。"},
		},
		{
			Name: "fraction", of: phrases, figure: (*scanner).englishFraction, Table: "before-share ordinals",
			Doc: diag.Words{En: "A share in words: a third of, two-thirds.", Zh: "用词写的分数：a third of、two-thirds。"},
		},
		{
			Name: "in-a-row", of: phrases | digits, figure: (*scanner).inARow, Table: "consecutive in-a-row adverbs",
			Doc: diag.Words{En: "So many times in a row: the sixth consecutive year.", Zh: "连续若干次：the sixth consecutive year。"},
		},
		{
			Name: "rank", of: phrases | digits, figure: (*scanner).englishRank, Table: "ranked-before ranked-behind",
			Doc: diag.Words{En: "A place in an order: ranked 8th, third in the country, the fourth longest.", Zh: "名次：ranked 8th、third in the country、the fourth longest。"},
		},
		{
			Name: "half", of: phrases, figure: (*scanner).englishHalf, Table: "half-of never-half",
			Doc: diag.Words{En: "A half of something: half of the, halved.", Zh: "一半：half of the、halved。"},
		},
		{
			Name: "long-time", of: phrases, figure: (*scanner).longTime, Table: "long-times",
			Doc: diag.Words{En: "A long time that is a word: a decade, half a century.", Zh: "用一个词说的时长：a decade、half a century。"},
		},
		{
			Name: "all-day", of: phrases, figure: (*scanner).clockRound, Table: "all-day all-day-begins",
			Doc: diag.Words{En: "24 hours: round the clock.", Zh: "24小时：round the clock。"},
		},
		{
			Name: "multiple", of: phrases, figure: (*scanner).multiple, Table: "multiples multiple-adjectives before-verb multiplied twice",
			Doc: diag.Words{En: "Something that has been multiplied: doubled, twice the number.", Zh: "倍数：doubled、twice the number。"},
		},
		{
			Name: "times-over", of: phrases, figure: (*scanner).fold, Table: "fold-verbs fold-nouns",
			Doc: diag.Words{En: "An increase so many times over: rose fourfold.", Zh: "增至若干倍：rose fourfold。"},
		},
		{
			Name: "age-group", of: phrases | digits, figure: (*scanner).ageGroup, Table: "age-groups plural-ones",
			Doc: diag.Words{En: "People up to an age or from it on: under-fives, over-65s.", Zh: "某一年龄以下或以上的人：under-fives、over-65s。"},
		},
		{
			Name: "decade-of-life", of: digits, figure: (*scanner).decadeOfLife, Table: "before-decade",
			Doc: diag.Words{En: "An age in tens: in his 30s.", Zh: "几十多岁：in his 30s。"},
		},
		{
			Name: "ordinal", of: phrases | digits, none: englishOrdinal, Table: "ordinals",
			Doc: diag.Words{En: "An ordinal that is no rank, or a decade: 21st, second, the 1990s.", Zh: "不是名次的序数，以及年代：21st、second、the 1990s。"},
		},
		{
			Name: "race-time", of: digits, figure: (*scanner).raceTime,
			Doc: diag.Words{En: "A time that was taken: 2:08:31, 1:52.34.", Zh: "计时成绩：2:08:31、1:52.34。"},
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
			Name: "code", of: digits, none: code, Table: "codes-before",
			Doc: diag.Words{En: "Digits that are part of a code, a time, a score or a ratio: G20, ISO 9001, 3:2, 007.", Zh: "代号、时刻、比分、比例里的数字：G20、ISO 9001、3:2、007。"},
		},
		{
			Name: "calendar-year", of: digits, none: englishYear, Table: "never-years beside-years",
			Doc: diag.Words{En: "A year: 2024, 2021–25.", Zh: "年份：2024、2021–25。"},
		},
		{
			Name: "time-of-day", of: digits, none: wherever(isTimeOfDay), Table: "clock-words",
			Doc: diag.Words{En: "A time of day: 8 a.m.", Zh: "时刻：8 a.m.。"},
		},
		{
			Name: "date", of: digits, none: englishDay, Table: "months",
			Doc: diag.Words{En: "A day of a month: 10 February, May 4, 1 to 7 October.", Zh: "日期：10 February、May 4、1 to 7 October。"},
		},
		{
			Name: "score", of: digits, none: score,
			Doc: diag.Words{En: "A score or two shares: 2–1, 50–50.", Zh: "比分和各占的份额：2–1、50–50。"},
		},
		{
			Name: "label", of: digits, none: englishLabel, Table: "label-nouns label-names",
			Doc: diag.Words{En: "The number of what stands before it: Line 10, page 12, Boeing 737.", Zh: "前面名称的编号：Line 10、page 12、Boeing 737。"},
		},
		{
			Name: "hotline", of: digits, none: wherever(isCall), Table: "hotlines calls before-call call-words emergency-words",
			Doc: diag.Words{En: "A telephone number: the 12345 hotline, call 110.", Zh: "电话号码：the 12345 hotline、call 110。"},
		},
		{
			Name: "name", of: digits, none: wherever(isNameOrStreet), Table: "streets programmes",
			Doc: diag.Words{En: "A number in a name or an address: CSI 300 Index, 39 Garden Road.", Zh: "名称和地址里的数字：CSI 300 Index、39 Garden Road。"},
		},
		{
			Name: "period", of: words | digits, none: wherever(isFirstOf), Table: "months-of",
			Doc: diag.Words{En: "The first so many months: the first 10 months.", Zh: "前若干个月：the first 10 months。"},
		},
		{
			Name: "version", of: digits, none: wherever(isEnglishVersion),
			Doc: diag.Words{En: "A version or a grade: 2.0, 95-octane.", Zh: "版本和标号：2.0、95-octane。"},
		},
		{
			Name: "programme", of: digits, none: wherever(isEnglishProgramme), Table: "programmes",
			Doc: diag.Words{En: "The name of a programme: 985 universities.", Zh: "计划、工程的名称：985 universities。"},
		},
		{
			Name: "policy", of: digits | words, none: englishPolicy, Table: "policy-units policy-ends",
			Doc: diag.Words{En: "The name of a policy that begins with a time: 240-hour visa-free transit, 15-minute circle.", Zh: "以时长开头的政策名称：240-hour visa-free transit、15-minute circle。"},
		},
		{
			Name: "approximation", of: digits, none: englishApproximation,
			Doc: diag.Words{En: "A number that is not exact: 3 or 4 stations.", Zh: "概数：3 or 4 stations。"},
		},
		{
			Name: "ratio", of: digits, none: englishRatio,
			Doc: diag.Words{En: "A ratio: a ratio of 1 to 13.5.", Zh: "比例：a ratio of 1 to 13.5。"},
		},
		{
			Name: "one-in-so-many", of: digits | words, figure: (*scanner).oneIn, Table: "one-in",
			Doc: diag.Words{En: "So many in so many: one in five, 3 out of 10.", Zh: "若干分之若干：one in five、3 out of 10。"},
		},
		{
			Name: "title", of: words, none: capital,
			Doc: diag.Words{En: "A number in words in a name: Three Gorges, Two Sessions.", Zh: "名称里用词写的数：Three Gorges、Two Sessions。"},
		},
		{
			Name: "idiom", of: words, none: wherever(isEnglishIdiom), Table: "never-number never-behind-number phrase-ends",
			Doc: diag.Words{En: "A number in words in a phrase, or one that is not exact: one-stop, several hundred, two or three.", Zh: "短语里的数和概数：one-stop、several hundred、two or three。"},
		},
		{
			Name: "amount", of: words | digits, figure: (*scanner).englishAmount, Table: "currencies function-words",
			Doc: diag.Words{En: "Any other number, with its scale and unit.", Zh: "其他的数，连同数量级和单位。"},
		},
		{
			Name: "article", of: words, none: uncounted,
			Doc: diag.Words{En: "A “one” that is hardly more than an article: one of them.", Zh: "相当于冠词的 one。"},
		},
	}
}
