package claim

import (
	"regexp"
	"sync"

	"duibiao/internal/prose"
)

var englishIdiom = sync.OnceValue(func() *idiom {
	return &idiom{
		circumstances: [...]cues{
			ofChange: {
				before: regexp.MustCompile(`\b(?:up|down|rose|rise|rising|rises|grew|grow|growing|growth|increased?|increases|increasing|gained?|fell|fall|falling|cuts?|dropped|` +
					`lower|higher|reduced|reduction|difference|gap|short|by)\b(?: [a-z-]+){0,3} $`),
				behind: regexp.MustCompile(`^[^.(]{0,30}?\b(?:more|fewer|less|higher|lower|above|below|up|down|ahead|short|to go)\b`),
				own:    regexp.MustCompile(`\b(?:growth|increase|decrease|cut|rise|fall|fewer|more)\b`),
			},
			addition: {
				before: regexp.MustCompile(`\b(?:added|adding|additional|another|further|newly)\b`),
				behind: regexp.MustCompile(`\b(?:added|additional)\b`),
				own:    regexp.MustCompile(`\b(?:new|newly|added|additions?|additional)\b`),
			},
			former: {
				before: regexp.MustCompile(`\bfrom .* to $|\b(?:from|last year|previous year|year before|year earlier|year ago|formerly|previously|once|instead of)\b[^,;]{0,30}$`),
				behind: regexp.MustCompile(`\b(?:the year before|the previous year|a year earlier|a year ago|last year)\b`),
			},
			ofPart: {
				sentence: regexp.MustCompile(`\b(?:of which|of whom|of these|of those|of them|of the new|among them|among these|including|includes?|corrected|misprint|wrongly|mistakenly)\b`),
			},
			ofYears: {
				before: regexp.MustCompile(`\b(?:since|so far|decade|years)\b`),
				behind: regexp.MustCompile(`\b(?:since|so far|decade|years)\b`),
				own:    regexp.MustCompile(`\byears\b`),
			},
			formerPlan: {before: regexp.MustCompile(`\boriginal(?:ly)?\b`)},
			ofQuarter:  spell(`\bquarters?\b`, `quarter`),
			ofHalf:     spell(`\bhalf\b`, `half`),
			ofMonth:    spell(`\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`, `month`),
			ofHoliday:  spell(`\b(?:holidays?|festival)\b`, `holiday`),
			aMonth:     beside(`\b(?:months?|monthly)\b`, `month`),
			aWeek:      beside(`\bweek(?:ly)?\b`, `week`),
			aDay:       beside(`\b(?:a|per|each|every|one|single) day\b|\bdaily\b`, `daily|a day|per day`),
			each:       beside(`\b(?:each|every)\b`, `each|every`),
			mean:       beside(`\b(?:average|mean|per capita|per head|record|peak|busiest)\b`, `average|capita|per head`),
		},
		towards: regexp.MustCompile(`\b(?:to|at) $`),
		way:     regexp.MustCompile(`\bfrom .* to $`),
		rising:  regexp.MustCompile(`\b(?:rose|risen|grew|grown|increased?|climbed|raised|fell|fallen|cut|dropped|lowered|reduced)\b`),
		against: regexp.MustCompile(`\b(?:on|than|over|against|compared with) (?:the year before|the previous year|a year earlier|a year ago|last year)\b`),

		growth: wordsIn("growth grew grow grows growing rise risen rising increase increases increasing fall fallen falling drop drops decrease decreases decline declines", prose.English),
		still:  regexp.MustCompile(`\b(?:made|makes?|making) up\b`),
		change: regexp.MustCompile(`\b(?:(down|fell|fall|fallen|falls|falling|dropped|drop|declined?|decline|decreased?|shrank|contracted|cut|reduced|reduction)|up|rose|rise|risen|rises|rising|grew|grow|grown|grows|growing|growth|increased?|increases|increasing|gained?)\b`),

		yearBefore: regexp.MustCompile(`\b((?:19|20)\d\d)(?: results?| targets?| actual)?:?\s*$`),
		yearBehind: regexp.MustCompile(`^(?: [a-z-]+){0,3}? (?:in|for|of|by) ((?:19|20)\d\d)\b`),
		yearFirst:  regexp.MustCompile(`(?i)^\s*(?:in|for) ((?:19|20)\d\d),\s*$`),
		promise:    regexp.MustCompile(`(?i)\b(?:target|goal|aim|plan|expect|promise)`),
		target:     regexp.MustCompile(`\btargets?(?: of| is| was|:)?\s*$`),
		actual:     regexp.MustCompile(`\b(?:results?|actual)(?: of| was|:)?\s*$`),
		plan:       regexp.MustCompile(`\b(?:plan(?:s|ned)?|targets?|goals?|aims?)\b`),

		spanForms: englishSpans(),
		ordinals: map[string]int{
			"first": 1, "second": 2, "third": 3, "fourth": 4, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
			"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
			"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
		},
		thisYear:       regexp.MustCompile(`^this year$`),
		saysWhenBehind: true,

		inTurn: regexp.MustCompile(`\brespectively\b|\bin turn\b`),
	}
})
