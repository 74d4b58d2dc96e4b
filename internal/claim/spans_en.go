package claim

import "regexp"

// What the expressions for times in English are made of.
const (
	enThan  = `(?P<than>\b(?:than|against|compared with|compared to|versus|since|on)(?: in| for| that of| those of)?(?: the)? )?`
	enYear  = `(?:,? (?:of |in )?(?:(?P<year>(?:19|20)\d\d|(?:this|last|next|the previous) year)\b|the year\b))?`
	enMonth = `(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?`
	enBy    = `\b(?:by|as of|as at|until|up to|through|to)(?: the end of)? `
)

// englishSpans are the ways to say when: "in the first half of 2024", "from January to May",
// "by 30 June".
var englishSpans = [...]spanForm{
	{regexp.MustCompile(enThan + `\b(?P<first>first|second)[ -]half\b` + enYear), partOfYear, 6},
	{regexp.MustCompile(enThan + `\bh(?P<first>[12])\b` + enYear), partOfYear, 6},
	{regexp.MustCompile(`\b(?P<year>20\d\d) ?h(?P<first>[12])\b`), partOfYear, 6},
	{regexp.MustCompile(enThan + `\b(?P<first>first|second|third|fourth)[ -]quarter\b` + enYear), partOfYear, 3},
	{regexp.MustCompile(enThan + `\bq(?P<first>[1-4])\b` + enYear), partOfYear, 3},
	{regexp.MustCompile(`\b(?P<year>20\d\d) ?q(?P<first>[1-4])\b`), partOfYear, 3},
	{regexp.MustCompile(enThan + `\bfirst (?P<last>two|three) quarters\b` + enYear), partOfYear, 3},
	{regexp.MustCompile(enThan + `\bfirst (?P<last>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months\b` + enYear), partOfYear, 1},
	{regexp.MustCompile(enThan + `(?:\b(?:from|between) )?\b(?P<first>` + enMonth + `)(?: to | and | through | until |–|—|-)(?P<last>` + enMonth + `)(?P<not> \d{1,2}\b)?` + enYear), partOfYear, 1},
	{regexp.MustCompile(enThan + `\b(?:in|of|during|for) (?P<first>` + enMonth + `)(?P<not> \d{1,2}\b)?` + enYear), partOfYear, 1},
	{regexp.MustCompile(enThan + `(?P<not>\b\d{1,2}(?:st|nd|rd|th)?(?: of)? )?\b(?P<first>` + enMonth + `) (?P<year>20\d\d)\b`), partOfYear, 1},
	{regexp.MustCompile(enThan + enBy + `(?:(?P<day>\d{1,2}) )?(?P<last>` + enMonth + `)` + enYear), soFar, 1},
	{regexp.MustCompile(enThan + enBy + `(?P<last>` + enMonth + `) (?P<day>\d{1,2})\b` + enYear), soFar, 1},
	{regexp.MustCompile(enThan + `\b(?:at )?the end of (?P<last>` + enMonth + `)` + enYear), soFar, 1},
	{regexp.MustCompile(`\bsame (?:period|half|quarter|months?)\b`), unclear, 1},
	{regexp.MustCompile(`\b(?:in|of|for|during|over) (?P<year>(?:19|20)\d\d)\b|\b(?:full|whole|entire)[ -]year\b`), wholeYear, 12},
}
