package claim

import "regexp"

// What the expressions for times in Chinese are made of.
const (
	zhThan   = `(?P<than>[比较与和同]|相比)?`
	zhYear   = `(?:(?P<year>(?:19|20)\d\d|[今去前明上当本])年度?的?)?`
	zhNumber = `\d{1,2}|十[一二]|[一二三四五六七八九十]`
	zhTo     = `(?:——|[—–～~至到-])`
	zhDay    = `(?P<not>\d{1,2}(?:日|` + zhTo + `|、)|以来|起)?`
)

// chineseSpans are the ways to say when: 2024年上半年, 前三季度, 1—5月, 截至6月30日.
func chineseSpans() []spanForm {
	return []spanForm{
		{regexp.MustCompile(zhThan + zhYear + `(?P<first>[上下])半年`), partOfYear, 6, []string{"半年"}},
		{regexp.MustCompile(zhThan + zhYear + `第?(?P<first>[1-4一二三四])季度`), partOfYear, 3, []string{"季"}},
		{regexp.MustCompile(zhThan + zhYear + `(?P<first>首)(?:个季度|季)`), partOfYear, 3, []string{"季"}},
		{regexp.MustCompile(zhThan + zhYear + `[前头](?P<last>[2-4二两三四])个?季度`), partOfYear, 3, []string{"季"}},
		{regexp.MustCompile(zhThan + zhYear + `第?(?P<first>[1-4一二三四])(?:季度)?` + zhTo + `第?(?P<last>[1-4一二三四])季度`), partOfYear, 3, []string{"季"}},
		{regexp.MustCompile(zhThan + zhYear + `(?P<first>` + zhNumber + `)月份?` + zhDay), partOfYear, 1, []string{"月"}},
		{regexp.MustCompile(zhThan + zhYear + `[前头](?P<last>` + zhNumber + `)个?月`), partOfYear, 1, []string{"前", "头"}},
		{regexp.MustCompile(zhThan + zhYear + `(?P<first>` + zhNumber + `)(?:月份?)?` + zhTo + `(?P<last>` + zhNumber + `)月份?` + zhDay), partOfYear, 1, []string{"月"}},
		{regexp.MustCompile(zhThan + `(?:截[至止]到?|[到至])` + zhYear + `(?P<last>` + zhNumber + `)月(?:(?P<day>\d{1,2})日|[底末])`), soFar, 1, []string{"截", "到", "至"}},
		{regexp.MustCompile(zhThan + zhYear + `(?P<last>` + zhNumber + `)月[底末]`), soFar, 1, []string{"月底", "月末"}},
		{regexp.MustCompile(zhThan + zhYear + `(?P<first>` + zhNumber + `)月1日` + zhTo + `(?P<last>` + zhNumber + `)月(?P<day>\d{1,2})日`), soFar, 1, []string{"日"}},
		{regexp.MustCompile(zhYear + `(?:` + zhNumber + `)月(?P<not>\d{1,2})日` + zhTo + `(?:` + zhNumber + `)月\d{1,2}日`), unclear, 1, []string{"日"}},
		{regexp.MustCompile(`(?:19|20)\d\d年(?:` + zhNumber + `)月` + zhTo + `(?:19|20)\d\d年(?P<not>` + zhNumber + `)月`), unclear, 1, []string{"月"}},
		{regexp.MustCompile(`[去上前今]?年?同期`), unclear, 1, []string{"同期"}},
		{regexp.MustCompile(`(?P<year>(?:19|20)\d\d)年|全年`), wholeYear, 12, []string{"年"}},
	}
}
