package quantity

import (
	"errors"
	"testing"
)

func TestReasonsInChinese(t *testing.T) {
	for text, want := range map[string]string{
		"3、4个":       "用顿号列举的是概数（请写一个数，或写成范围，如 3至4）",
		"4千个":        "阿拉伯数字后面只能接万、亿（请写 4000个）",
		"15～30%":     "范围的前一个数缺“%”（前一个数请写 15%）",
		"超过100万吨以上":  "一个数有两个限定词：“超过”和“以上”（请只留一个）",
		"8位":         "“位”可以是名次，也可以是人数（请写 第8位 或 8人）",
		"5个 million": "“million”不是单位（请写一个数）",
		"1,23":       "分节有误：逗号应三位一隔（逗号后面是小数，请写 1.23；是一个整数，请写 123）",
		"":           "没有写数字（）",
	} {
		_, err := Parse(text)
		e, ok := errors.AsType[*ParseError](err)
		if !ok {
			t.Errorf("%q is read", text)
			continue
		}
		if got := e.Reason.Zh + "（" + e.Hint.Zh + "）"; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
