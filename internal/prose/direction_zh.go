package prose

import (
	"strings"
	"unicode/utf8"
)

// chineseWay returns the direction of a word of two characters, and whether it has one.
func chineseWay(word string) Direction {
	switch word {
	case "增长", "增加", "上升", "提高", "提升", "上涨", "扩大", "上调", "回升", "增至", "增到", "升至", "升到", "升高", "高出", "高于", "多出", "快于",
		"调升", "升值", "净增", "猛增", "反弹", "提速", "偏多", "偏高", "增产", "增支", "增收", "盈利", "跃升", "涨幅", "增幅", "升幅", "加快", "拓宽":
		return Up
	case "下降", "减少", "降低", "回落", "下跌", "下滑", "减至", "降至", "降到", "降为", "缩减", "压减", "收窄", "缩小", "下调", "低于", "慢于", "萎缩",
		"贬值", "缩短", "压缩", "放缓", "偏少", "偏低", "减产", "减支", "减收", "亏损", "收缩", "下挫", "降幅", "跌幅", "减幅", "少于":
		return Down
	}
	return Unknown
}

// two is the length of two Chinese characters.
const two = len("增长")

// chineseDirection returns the direction of the last word of a clause that has one; 多, 少,
// 涨 and 跌 count where only the figure stands behind them.
func chineseDirection(clause string) Direction {
	end := strings.TrimSuffix(clause, "了")
	for at := len(end) - two; at >= 0; at-- {
		if way := chineseWay(end[at : at+two]); way != Unknown && hasPrefix(end[at+two:], "率", "极", "点", "目标", "的") == "" {
			return way
		}
	}
	switch {
	case hasSuffix(end, "多", "涨", "增", "快") != "":
		return Up
	case hasSuffix(end, "少", "跌", "减", "降", "慢") != "":
		return Down
	}
	return Unknown
}

// chineseVerb returns the direction of the verb that begins the text behind a figure from
// which something went: 由6.8%降至0.
func chineseVerb(after string) Direction {
	if len(after) < two {
		return Unknown
	}
	return chineseWay(after[:two])
}

// maxStart is how many characters may stand between 由 and the figure: 由上年末12户.
const maxStart = 4

// startsChinese reports whether the words before a figure make it what something started
// from: 由2012年的21.5辆.
func startsChinese(clause string) bool {
	for _, w := range [...]string{"由", "从"} {
		i := strings.LastIndex(clause, w)
		if i < 0 || hasPrefix(clause[i:], "由于", "从事", "从而", "从业") != "" || strings.HasSuffix(clause[:i], "自") {
			continue
		}
		rest := clause[i+len(w):]
		return strings.Contains(rest, "的") || utf8.RuneCountInString(rest) <= maxStart || startsDigit(rest)
	}
	return false
}
