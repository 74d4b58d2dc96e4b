package draft

import (
	"testing"

	"duibiao/internal/quantity"
)

// A report on what became of the tasks of a year tells of that, by its title; where no year is told that is in doubt, also of targets.
func TestReportsOnTasks(t *testing.T) {
	for text, want := range map[string]string{
		"关于2024年度重点工作目标完成情况的报告\n\n1.年初确定GDP增长6.5%的目标，实际增长6.1%。\n\n2.城镇新增就业目标3万人，完成3.2万人。\n\n3.居民收入计划增长7%。": "GDP growth=6.1% ?\n城镇新增就业 actual=3.2万人 ?\n- 6.5%\n- 3万人\n- 7%",
		"新建学校计划10所，造林5亩。": "新建学校计划 target=10所 ?\n造林 target=5亩 ?",
	} {
		blocks, err := Text([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(blocks, Options{Units: quantity.StandardUnits()})
		if err != nil {
			t.Fatal(err)
		}
		if got := doubtful(d); got != want {
			t.Errorf("%s\nis\n%s\nwant\n%s", text, got, want)
		}
	}
}

// What stands in brackets within a name is a part of it.
func TestBracketsInNames(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，执业（助理）医师1.25万人，产值（现价）5亿元，投资（不含农户）同比增长3%。": "执业（助理）医师 actual=1.25万人\n产值 actual=5亿元\n投资 growth=3%",
		"2024年，为群众减负1.1亿元，净利润负2亿元。":                      "为群众减负 actual=1.1亿元\n净利润 actual=负2亿元",
	})
}
