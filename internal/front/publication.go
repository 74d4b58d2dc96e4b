package front

import "duibiao/internal/decode"

// TimePattern is what the time of day of a publication looks like.
const TimePattern = `^([01][0-9]|2[0-3]):[0-5][0-9]$`

func timeKey() decode.Key {
	return decode.Key{
		Words: decode.Words{
			Zh: "发布的时刻，如 \"09:30\"（24 小时制）。政府网站的 PubDate 要用它。译文沿用原文。",
			En: `The time of day at which it was published, such as "09:30" (24 hours). PubDate of a government's site needs it. A translation inherits it.`,
		},
		Pattern: TimePattern, Examples: []any{"09:30"},
	}
}

// keywordsKey describes the keywords of what is named in both languages.
func keywordsKey(zh, en string) decode.Key {
	return decode.Key{
		Words: decode.Words{
			Zh: zh + "的关键词，每种语言各写一组。",
			En: "The keywords of " + en + ", a list in each language.",
		},
		Examples: []any{[]string{"对外开放", "民航"}},
	}
}
