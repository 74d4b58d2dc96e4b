package decode

import "testing"

func TestHasBreak(t *testing.T) {
	for literal, want := range map[string]bool{
		`"甲乙"`: false, `""`: false, `"甲\n乙"`: true, `"甲\u000a乙"`: true, `"甲\U0000000A乙"`: true, `"甲\\n乙"`: false,
		`'甲\n乙'`: false, `"甲\n"`: false, `"\n甲"`: false, `"甲\n \n"`: false, `"甲\t乙"`: false,
		"\"\"\"甲\"\"\"": false, "\"\"\"\n甲\n\"\"\"": false, "\"\"\"\n甲\n乙\"\"\"": true, "\"\"\"甲\r\n乙\"\"\"": true,
		"\"\"\"甲\\\n  乙\"\"\"": false, "\"\"\"甲\\ \r\n\n 乙\n丙\"\"\"": true, "\"\"\"甲\\\n\"\"\"": false,
		"'''甲\\\n乙'''": true, "'''\n甲\n'''": false, "5": false, "": false, `"`: false, `"""`: false, `"甲\`: false,
	} {
		if got := HasBreak(literal); got != want {
			t.Errorf("HasBreak(%q) = %t", literal, got)
		}
	}
}
