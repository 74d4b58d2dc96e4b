package claim

import "regexp"

// What the expressions for times in English are made of.
const (
	enThan  = `(?P<than>\b(?:than|against|compared with|compared to|versus|since|on)(?: in| for| that of| those of)?(?: the)? )?`
	enYear  = `(?:,? (?:of |in )?(?:(?P<year>(?:19|20)\d\d|(?:this|last|next|the previous) year)\b|the year\b))?`
	enMonth = `(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?`
	enBy    = `\b(?:by|as of|as at|until|up to|through|to)(?: the end of)? `
)

// enMonths begin the names of all months.
var enMonths = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// englishSpans are the ways to say when: "in the first half of 2024", "from January to May",
// "by 30 June".
func englishSpans() []spanForm {
	return []spanForm{
		{regexp.MustCompile(enThan + `\b(?P<first>first|second)[ -]half\b` + enYear), partOfYear, 6, []string{"half"}},
		{regexp.MustCompile(enThan + `\bh(?P<first>[12])\b` + enYear), partOfYear, 6, []string{"h1", "h2"}},
		{regexp.MustCompile(`\b(?P<year>20\d\d) ?h(?P<first>[12])\b`), partOfYear, 6, []string{"h1", "h2"}},
		{regexp.MustCompile(enThan + `\b(?P<first>first|second|third|fourth)[ -]quarter\b` + enYear), partOfYear, 3, []string{"quarter"}},
		{regexp.MustCompile(enThan + `\bq(?P<first>[1-4])\b` + enYear), partOfYear, 3, []string{"q1", "q2", "q3", "q4"}},
		{regexp.MustCompile(`\b(?P<year>20\d\d) ?q(?P<first>[1-4])\b`), partOfYear, 3, []string{"q1", "q2", "q3", "q4"}},
		{regexp.MustCompile(enThan + `\bfirst (?P<last>two|three) quarters\b` + enYear), partOfYear, 3, []string{"quarter"}},
		{regexp.MustCompile(enThan + `\bfirst (?P<last>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months\b` + enYear), partOfYear, 1, []string{" months"}},
		{regexp.MustCompile(enThan + `(?:\b(?:from|between) )?\b(?P<first>` + enMonth + `)(?: to | and | through | until |–|—|-)(?P<last>` + enMonth + `)(?P<not> \d{1,2}\b)?` + enYear), partOfYear, 1, enMonths[:]},
		{regexp.MustCompile(enThan + `\b(?:in|of|during|for) (?P<first>` + enMonth + `)(?P<not> \d{1,2}\b)?` + enYear), partOfYear, 1, enMonths[:]},
		{regexp.MustCompile(enThan + `(?P<not>\b\d{1,2}(?:st|nd|rd|th)?(?: of)? )?\b(?P<first>` + enMonth + `) (?P<year>20\d\d)\b`), partOfYear, 1, enMonths[:]},
		{regexp.MustCompile(enThan + enBy + `(?:(?P<day>\d{1,2}) )?(?P<last>` + enMonth + `)` + enYear), soFar, 1, enMonths[:]},
		{regexp.MustCompile(enThan + enBy + `(?P<last>` + enMonth + `) (?P<day>\d{1,2})\b` + enYear), soFar, 1, enMonths[:]},
		{regexp.MustCompile(enThan + `\b(?:at )?the end of (?P<last>` + enMonth + `)` + enYear), soFar, 1, enMonths[:]},
		{regexp.MustCompile(`\b(?:year|months|quarters|weeks) to (?:the end of )?(?:\d{1,2} )?` + enMonth + `(?: \d{1,2}\b)?` + enYear), unclear, 1, enMonths[:]},
		{regexp.MustCompile(`\b` + enMonth + ` 20\d\d(?: to | and | through | until |–|—|-)` + enMonth + ` (?P<year>20\d\d)\b`), unclear, 1, enMonths[:]},
		{regexp.MustCompile(`\bsame (?:period|half|quarter|months?)\b`), unclear, 1, []string{"same "}},
		{regexp.MustCompile(`\b(?:in|of|for|during|over) (?P<year>(?:19|20)\d\d)\b|\b(?:full|whole|entire)[ -]year\b`), wholeYear, 12, []string{" 19", " 20", "year"}},
	}
}
