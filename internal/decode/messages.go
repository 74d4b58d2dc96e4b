package decode

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayUnknownKey = diag.Phrase{En: "unknown %s %q", Zh: "没有%[2]q这个%[1]s"}
	adviceAbove   = diag.Phrase{En: "write %s above the first line in brackets: what stands below belongs to that", Zh: "请把 %s 移到第一个方括号行之前：写在它后面的键都属于它"}
	sayKnownKeys  = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}
	sayWrongType  = diag.Phrase{En: "%s must be %s, not %s", Zh: "%s 应是%s，不是%s"}
	sayNoDay      = diag.Phrase{En: "%s cannot be %s", Zh: "%s 不能是 %s"}
	sayTOML       = diag.Phrase{En: "TOML: %s", Zh: "TOML 语法有误：%s"}

	sayTooDeep     = diag.Phrase{En: "keys and values lie more than %d deep in one another", Zh: "键和值嵌套超过 %d 层"}
	sayControl     = diag.Phrase{En: "a control character, %U, which pages and tables cannot show", Zh: "有控制字符 %U，页面和表格显示不了"}
	adviceControl  = diag.Words{En: "leave it out", Zh: "请删去"}
	sayHidden      = diag.Phrase{En: "a character that nobody sees, %U, %s", Zh: "有看不见的字符 %U，%s"}
	sayFormat      = diag.Words{En: "a format character", Zh: "格式字符"}
	sayPrivate     = diag.Phrase{En: "a character for private use, %U, which every computer shows otherwise or not at all", Zh: "有自造字 %U，各台电脑上显示不一样，或显示不出来"}
	sayReplaced    = diag.Phrase{En: "%U stands where a character was lost", Zh: "这里是 %U，原来的字已经丢失"}
	sayTimes       = diag.Phrase{En: "%s; in the file %d times", Zh: "%s；文件里共 %d 处"}
	adviceHidden   = diag.Words{En: "leave it out; an editor finds it by its number, or delete and type anew what is around it", Zh: "请删去：可在编辑器里按编码查找，或把前后的字删掉重新输入"}
	advicePrivate  = diag.Words{En: "type the character anew, or leave it out", Zh: "请重新输入这个字，或删去"}
	adviceReplaced = diag.Words{En: "type the character anew", Zh: "请重新输入这个字"}
	adviceSign     = diag.Phrase{En: "this is the full-width %s: type %s", Zh: "这是全角的 %s，请改用半角的 %s"}
	adviceSpace    = diag.Words{En: "this is a full-width space, U+3000, or one that does not break: type a plain one", Zh: "这是全角空格或不换行空格，请改用普通空格"}
	adviceUnquoted = diag.Phrase{En: "without quotes: %s = %s", Zh: "不加引号：%s = %s"}
	adviceQuoted   = diag.Phrase{En: "in quotes: %s = \"%s\"", Zh: "要加引号：%s = \"%s\""}
	adviceDate     = diag.Words{En: "write it as 2025-02-10, without quotes", Zh: "请写成 2025-02-10，不加引号"}

	adviceTables     = diag.Phrase{En: "in two brackets: [[%s]]", Zh: "要写两层方括号：[[%s]]"}
	adviceOneTable   = diag.Phrase{En: "in one bracket: [%s]", Zh: "只写一层方括号：[%s]"}
	adviceBrackets   = diag.Phrase{En: "in brackets: %s = [%s]", Zh: "要加方括号：%s = [%s]"}
	adviceByLanguage = diag.Phrase{En: "by language, in braces: %s = { zh = %s, … }", Zh: "按语言写在花括号里：%s = { zh = %s, … }"}
	adviceKeys       = diag.Phrase{En: "in braces, with keys of its own: %s = { %s }", Zh: "写在花括号里，用它自己的键：%s = { %s }"}
	adviceEquals     = diag.Phrase{En: "an equals sign stands between key and value: %s = %s", Zh: "键和值之间写等号：%s = %s"}
	adviceKey        = diag.Words{En: "keys are written with a-z and underscores, such as actual", Zh: "键用英文字母和下划线写，如 actual"}
	adviceBoolean    = diag.Phrase{En: "in small letters and without quotes: %[1]s = true or %[1]s = false", Zh: "请用小写、不加引号：%[1]s = true 或 %[1]s = false"}
	adviceYear       = diag.Phrase{En: "a year is its digits alone: %s = %s", Zh: "年份只写数字：%s = %s"}
	adviceComment    = diag.Words{En: "a comment begins with #", Zh: "注释以 # 开头"}
	adviceEndless    = diag.Phrase{En: "nothing stands behind a value: leave %s out", Zh: "值后面什么都不写，请删去 %s"}

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
	boolean:  {En: "true or false", Zh: " true 或 false"},
	date:     {En: "a date", Zh: "日期"},
	array:    {En: "an array", Zh: "数组"},
	table:    {En: "a table", Zh: "表"},
}

// sayNames are what characters that nobody sees are called, by the first and the last.
var sayNames = [...]struct {
	first, last rune
	words       diag.Words
}{
	{'\u00ad', '\u00ad', diag.Words{En: "a soft hyphen", Zh: "软连字符"}},
	{'\u061c', '\u061c', diag.Words{En: "which turns the direction of text", Zh: "会改变文字方向"}},
	{'\u200b', '\u200b', diag.Words{En: "a space without width", Zh: "零宽空格"}},
	{'\u200c', '\u200d', diag.Words{En: "which joins or divides letters", Zh: "零宽连接符或不连接符"}},
	{'\u200e', '\u200f', diag.Words{En: "which turns the direction of text", Zh: "会改变文字方向"}},
	{'\u2028', '\u2029', diag.Words{En: "a line break of word processors", Zh: "文字处理软件的换行符"}},
	{'\u202a', '\u202e', diag.Words{En: "which turns the direction of text", Zh: "会改变文字方向"}},
	{'\u2060', '\u2060', diag.Words{En: "a word joiner", Zh: "词连接符"}},
	{'\u2061', '\u2064', diag.Words{En: "an invisible sign of mathematics", Zh: "看不见的数学符号"}},
	{'\ufdd0', '\ufdef', diag.Words{En: "which is no character", Zh: "不是字符"}},
	{'\ufffe', '\uffff', diag.Words{En: "which is no character", Zh: "不是字符"}},
	{'\u2066', '\u2069', diag.Words{En: "which turns the direction of text", Zh: "会改变文字方向"}},
	{'\ufeff', '\ufeff', diag.Words{En: "a byte order mark in the middle of the text", Zh: "文字中间的字节顺序标记"}},
	{'\ufffc', '\ufffc', diag.Words{En: "which stands for an object that was not copied", Zh: "代表没有复制过来的对象"}},
	{'\U000e0000', '\U000e007f', diag.Words{En: "an invisible tag", Zh: "看不见的标签字符"}},
}
