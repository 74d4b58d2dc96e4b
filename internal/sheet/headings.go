package sheet

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/period"
)

// meaning is what a column of a table that people have made is for.
type meaning uint8

const (
	passedOver meaning = iota
	labels
	figures // a result or a target: a year says which
	results
	targets
	growths
	growthTargets
	unitWords
	noteWords
	groupWords
	otherLabels // in English
	otherUnits
)

// headings are the words that say so, the first that stand in a heading. Those of a whole heading begin with "=".
var headings = []struct {
	meaning
	words []string
}{
	{passedOver, []string{"序号", "责任", "牵头", "部门", "排名", "完成率", "进度", "占比", "=#", "=no.", "=no"}},
	{otherLabels, []string{"英文名", "英文指标", "=英文", "=english"}},
	{otherUnits, []string{"英文单位", "unit in english"}},
	{unitWords, []string{"=单位", "计量单位", "=unit"}},
	{noteWords, []string{"备注", "说明", "=注", "remark", "note"}},
	{groupWords, []string{"类别", "分类", "类型", "分组", "领域", "板块", "=group", "=category"}},
	{growthTargets, []string{"增长目标", "增速目标", "目标增长", "目标增速", "预期增长", "预期增速", "计划增长"}},
	{targets, []string{"目标", "计划", "预期", "任务", "target", "plan"}},
	{growths, []string{"增长", "增速", "增幅", "同比", "growth", "year on year"}},
	{results, []string{"实绩", "实际", "完成", "结果", "数值", "总量", "绝对量", "累计", "现状", "actual", "result"}},
	{labels, []string{"指标", "=名称", "项目名称", "=项目", "=内容", "=事项", "indicator", "metric", "=name"}},
}

// heading is what the heading of a column says.
type heading struct {
	meaning
	period period.Period // of its figures; zero if it names none
	unit   string        // of its figures, which stands in brackets

	isAmount bool // it says only that they are amounts, and nothing of what became of them
}

// amounts are the words of headings of results that are as good for a target below 2025年目标.
var amounts = []string{"数值", "总量", "绝对量"}

var (
	headingPeriod  = regexp.MustCompile(`((?:19|20)\d\d)\s*年?\s*(上半年|前三季度|前3季度|一季度|1[-—–~至]6月|1[-—–~至]9月|1[-—–~至]3月|H1|Q1-Q3|Q1)?度?`)
	headingBracket = regexp.MustCompile(`[（(]([^（()）]*)[)）]\s*$`)
)

// partYears are the periods of a year that begin it, as headings call them.
var partYears = map[string]string{
	"上半年": "H1", "1-6月": "H1", "H1": "H1", "一季度": "Q1", "1-3月": "Q1", "Q1": "Q1",
	"前三季度": "Q1-Q3", "前3季度": "Q1-Q3", "1-9月": "Q1-Q3", "Q1-Q3": "Q1-Q3",
}

var dashes = strings.NewReplacer("—", "-", "–", "-", "~", "-", "至", "-")

// readHeading says what a heading means.
func readHeading(text string) heading {
	var h heading
	rest := closed(text)
	if m := headingBracket.FindStringSubmatch(rest); m != nil {
		h.unit = strings.TrimSpace(unitStated.ReplaceAllString(m[1], "$1"))
		rest = strings.TrimSpace(strings.TrimSuffix(rest, m[0]))
	}
	rest = strings.ToLower(rest)
	if m := headingPeriod.FindStringSubmatch(strings.ToUpper(rest)); m != nil {
		h.period, _ = period.Parse(m[1] + partYears[dashes.Replace(m[2])])
		rest = strings.TrimSpace(strings.Replace(rest, strings.ToLower(m[0]), "", 1))
	}
	if !h.period.IsZero() && rest == "" {
		h.meaning = figures
		return h
	}
	for _, row := range headings {
		if slices.ContainsFunc(row.words, func(word string) bool { return says(rest, word) }) {
			h.meaning = row.meaning
			h.isAmount = h.meaning == results && slices.Contains(amounts, rest)
			return h
		}
	}
	return h
}

// isSetAside reports whether a heading is of those that nothing is made of, whatever else stands in or below it.
func isSetAside(text string) bool {
	text = strings.ToLower(closed(text))
	return slices.ContainsFunc(headings[0].words, func(word string) bool { return says(text, word) })
}

// closed returns a text with single spaces, and without those that set Chinese words wide: 备 注.
func closed(text string) string {
	list := strings.Fields(text)
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	for i, word := range list {
		before, _ := utf8.DecodeLastRuneInString(b.String())
		after, _ := utf8.DecodeRuneInString(word)
		if i > 0 && !(unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, after)) {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

func says(heading, word string) bool {
	if whole, ok := strings.CutPrefix(word, "="); ok {
		return strings.ReplaceAll(heading, " ", "") == strings.ReplaceAll(whole, " ", "")
	}
	return strings.Contains(heading, word)
}
