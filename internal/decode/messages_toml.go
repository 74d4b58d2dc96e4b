package decode

import (
	"strings"

	"duibiao/internal/diag"
)

// sayFaults are what the parser of TOML says, in its own English words. They are only put
// into Chinese: nothing depends on which of them it is.
var sayFaults = [...]diag.Phrase{
	{En: "Key %s has already been defined.", Zh: "键 %s 写了两次"},
	{En: "Key %s was already created as a hash.", Zh: "键 %s 前面已经是一张表"},
	{En: "Key %s was already created and cannot be used as an array.", Zh: "键 %s 前面已经用过，不能再作数组"},
	{En: "strings cannot contain newlines", Zh: "字符串里换了行，可能是引号没有写另一半"},
	{En: "unexpected EOF; expected value", Zh: "等号后面没有值"},
	{En: "unexpected EOF; expected key separator '='", Zh: "键后面没有等号"},
	{En: "unexpected EOF; expected %s", Zh: "到末尾还没有写 %s"},
	{En: "unexpected EOF", Zh: "内容没有写完"},
	{En: "expected value but found %s instead", Zh: "这里应是值，写的却是 %s"},
	{En: "expected '.' or '=', but got %s instead", Zh: "键后面应是等号，写的却是 %s"},
	{En: "unexpected '=': key name appears blank", Zh: "等号前面没有键"},
	{En: "unexpected '='", Zh: "这里不应有等号"},
	{En: "unexpected '.': keys cannot start with a '.'", Zh: "键不能以点开头"},
	{En: "unexpected '.'", Zh: "这里不应有点"},
	{En: "expected a top-level item to end with a newline, comment, or EOF, but got %s instead", Zh: "值写完以后应换行，后面却还有 %s"},
	{En: "expected end of table array name delimiter ']', but got %s instead", Zh: "表名后面应是 ]]，写的却是 %s"},
	{En: "expected '.' or ']' to end table name, but got %s instead", Zh: "表名后面应是 ]，写的却是 %s"},
	{En: "unexpected end of table name (table names cannot be empty)", Zh: "方括号里没有表名"},
	{En: "unexpected table separator (table names cannot be empty)", Zh: "表名里有一段是空的"},
	{En: "expected a comma (',') or array terminator (']'), but got %s", Zh: "数组里这里应是逗号或 ]，写的却是 %s"},
	{En: "expected a comma or an inline table terminator '}', but got %s instead", Zh: "花括号里这里应是逗号或 }，写的却是 %s"},
	{En: "unexpected comma", Zh: "这里不应有逗号"},
	{En: `invalid escape in string %s`, Zh: `字符串里不能写 %s；要写反斜杠本身，请写两个`},
	{En: "TOML files cannot contain control characters: %s", Zh: "不能有控制字符 %s"},
	{En: "invalid datetime: %s", Zh: "不是日期：%s"},
	{En: "floats must start with a digit, not '.'", Zh: "小数点前面没有数字"},
	{En: "expected a digit but got %s", Zh: "这里应是数字，写的却是 %s"},
	{En: "Invalid integer %s: underscores must be surrounded by digits", Zh: "整数 %s 有误：下划线两边都要是数字"},
	{En: "Invalid integer %s: cannot have leading zeroes", Zh: "整数 %s 有误：不能以 0 开头"},
	{En: "Invalid float %s: cannot have leading zeroes", Zh: "小数 %s 有误：不能以 0 开头"},
	{En: "Invalid float %s: '.' must be followed by one or more digits", Zh: "小数 %s 有误：小数点后面没有数字"},
	{En: "%s is out of range for int64", Zh: "整数 %s 太大"},
}

// fault returns what the parser says in both languages, or as it is where it has
// something new to say.
func fault(message string) diag.Words {
	for _, p := range &sayFaults {
		before, after, takes := strings.Cut(p.En, "%s")
		if !takes && message == p.En {
			return diag.Words(p)
		}
		rest, begins := strings.CutPrefix(message, before)
		if what, ends := strings.CutSuffix(rest, after); takes && begins && ends {
			return p.With(what)
		}
	}
	return diag.Literal(message)
}
