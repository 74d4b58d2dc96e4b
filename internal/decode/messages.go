package decode

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayUnknownKey = diag.Phrase{En: "unknown %s %q", Zh: "没有%[2]q这个%[1]s"}
	sayKnownKeys  = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}
	sayWrongType  = diag.Phrase{En: "%s must be %s, not %s", Zh: "%s 应是%s，不是%s"}
	sayTOML       = diag.Phrase{En: "TOML: %s", Zh: "TOML 语法有误：%s"}

	sayKey   = diag.Words{En: "key", Zh: "键"}
	sayTable = diag.Words{En: "table", Zh: "表"}
)

// sayKinds are the kinds of values.
var sayKinds = [...]diag.Words{
	anything: {En: "a value", Zh: "值"},
	text:     {En: "a string", Zh: "字符串"},
	integer:  {En: "a whole number", Zh: "整数"},
	float:    {En: "a number", Zh: "数"},
	boolean:  {En: "true or false", Zh: "true 或 false"},
	date:     {En: "a date", Zh: "日期"},
	array:    {En: "an array", Zh: "数组"},
	table:    {En: "a table", Zh: "表"},
}
