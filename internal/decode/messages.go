package decode

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayUnknownKey = diag.Phrase{En: "unknown %s %q", Zh: "没有%[2]q这个%[1]s"}
	sayKnownKeys  = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}
	sayWrongType  = diag.Phrase{En: "%s must be %s, not %s", Zh: "%s 应是%s，不是%s"}
	sayTOML       = diag.Phrase{En: "TOML: %s", Zh: "TOML 语法有误：%s"}

	sayTooDeep     = diag.Phrase{En: "keys and values lie more than %d deep in one another", Zh: "键和值嵌套超过 %d 层"}
	sayControl     = diag.Phrase{En: "a control character, %U, which pages and tables cannot show", Zh: "有控制字符 %U，页面和表格显示不了"}
	adviceControl  = diag.Words{En: "leave it out", Zh: "请删去"}
	adviceSign     = diag.Phrase{En: "this is the full-width %s: type %s", Zh: "这是全角的 %s，请改用半角的 %s"}
	adviceSpace    = diag.Words{En: "this is a full-width space, U+3000, or one that does not break: type a plain one", Zh: "这是全角空格或不换行空格，请改用普通空格"}
	adviceUnquoted = diag.Phrase{En: "without quotes: %s = %s", Zh: "不加引号：%s = %s"}
	adviceQuoted   = diag.Phrase{En: "in quotes: %s = \"%s\"", Zh: "要加引号：%s = \"%s\""}
	adviceDate     = diag.Words{En: "write it as 2025-02-10, without quotes", Zh: "请写成 2025-02-10，不加引号"}

	sayNotUTF8 = diag.Words{En: "the text is not UTF-8", Zh: "文件不是 UTF-8 编码"}
	sayNUL     = diag.Words{En: "the text has a NUL character: it is in UTF-16, or no text", Zh: "文件含有空字符（NUL）：可能是 UTF-16 编码，或者不是文本"}
	adviceUTF8 = diag.Words{En: "save the file as UTF-8", Zh: "请另存为 UTF-8"}

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
