package sheet

import (
	"slices"
	"testing"
	"unicode"
)

// TestWordsOfTables: what tables say beside figures is understood in both languages.
func TestWordsOfTables(t *testing.T) {
	for text, want := range map[string]string{
		"下降3.2%": "-3.2%", "降3%": "-3%", "负增长1%": "-1%", "持平": "0", "下降通道": "下降通道",
		"down 3.2%": "-3.2%", "Fell by 1%": "-1%", "a decrease of 2%": "-2%", "Unchanged": "0", "downtown 3%": "downtown 3%",
		"增长5%": "5%", "同比增长 5%": "5%", "up 5%": "5%", "Rose by 5%": "5%", "an increase of 5%": "5%", "upper 5%": "upper 5%", "5%": "5%",
	} {
		if got := fallen(withoutRise(text)); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]bool{"暂无": true, "——": true, "Not available": true, "n.a.": true, "0": false, "nil": false} {
		if isAbsent(text) != want {
			t.Errorf("%s is absent: %v", text, !want)
		}
	}
	for text, want := range map[string]bool{
		"注：2024年为快报数": true, "填表日期：2025年": true, "备 注：略": true, "来源地一二三四五六七八九：1": false, "注册企业": false,
		"Notes: preliminary": true, "Data sources: bureau": true, "Prepared by: W.": true, "Source of water (villages served): 3": false, "Note the rise": false,
	} {
		s := &started{}
		if got := s.isFooter(line{cells: []cell{{text: text}}}); got != want {
			t.Errorf("%s is a footer: %v", text, got)
		}
	}
	for text, want := range map[string]string{"其中：工业": "工业", "Of which: industry": "industry", "2.5级": "2.5级", "#出口": "出口", "##第一产业": "第一产业", "1. #轻工业": "轻工业", "#1机组": "#1机组", "#": "#", "（一）经济": "经济"} {
		if got := rowName(text); got != want {
			t.Errorf("%s is called %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]heading{"Total": {meaning: results, isAmount: true}, "总量": {meaning: results, isAmount: true}, "Actual": {meaning: results}} {
		if got := readHeading(text); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}

// TestTablesOfWordsAreInBothLanguages: a list that has Chinese words has English ones.
func TestTablesOfWordsAreInBothLanguages(t *testing.T) {
	lists := [][]string{amounts, absent, rises, falls, unchanged, footers, unitless, indexUnits, shares}
	for _, row := range headings {
		if row.meaning != otherLabels && row.meaning != otherUnits {
			lists = append(lists, row.words)
		}
	}
	isHan := func(word string) bool {
		return slices.ContainsFunc([]rune(word), func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	isEnglish := func(word string) bool {
		return slices.ContainsFunc([]rune(word), func(r rune) bool { return r < unicode.MaxASCII && unicode.IsLetter(r) })
	}
	for _, list := range lists {
		if !slices.ContainsFunc(list, isHan) || !slices.ContainsFunc(list, isEnglish) {
			t.Errorf("%q", list)
		}
	}
}
