package words

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayKnownHere     = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}
	sayNoWords       = diag.Phrase{En: "there are no words for the language %s", Zh: "缺少%s的界面文字"}
	adviceCopyWords  = diag.Phrase{En: "add this file to the site: duibiao strings --of %s > %s writes the words to translate", Zh: "请在站点里加上这个文件：duibiao strings --of %s > %s 写出要译的文字"}
	sayKeyMissing    = diag.Phrase{En: "the key %s is missing", Zh: "缺少键 %s"}
	sayEmpty         = diag.Phrase{En: "%s is empty", Zh: "%s 是空的"}
	sayNoPlaceholder = diag.Phrase{En: "%s has no placeholder {%s}", Zh: "%s 里不能用占位符 {%s}"}
	sayMonths        = diag.Phrase{En: "%s must have the 12 months, not %d", Zh: "%s 要有 12 个月，现有 %d 个"}
	adviceTable      = diag.Phrase{En: "add a table [%s]", Zh: "请加上表 [%s]"}
	adviceKey        = diag.Phrase{En: `add %s = "…"%s`, Zh: `请%[2]s加上 %[1]s = "…"`}
	adviceKeyWith    = diag.Phrase{En: `add %s = "…"%s, with {%s}`, Zh: `请%[2]s加上 %[1]s = "…"，并用到 {%[3]s}`}
	sayOwnWriting    = diag.Phrase{En: "[writing] is for languages that the program does not know", Zh: "[writing] 只用于程序本身不会写的语言"}
	sayWithout       = diag.Phrase{En: "%s has no {%s}, which it needs", Zh: "%s 缺少必要的 {%s}"}
	sayNoForm        = diag.Phrase{En: "%s: the language has no such form", Zh: "%s：这种语言没有这个词形"}
	sayFormMissing   = diag.Phrase{En: "%s is missing: a word has all forms of the language, or none", Zh: "缺少 %s：一个词要么写全这种语言的词形，要么都不写"}
	adviceForms      = diag.Phrase{En: "its forms are %s, as CLDR names them", Zh: "它的词形（按 CLDR）：%s"}
	sayCount         = diag.Phrase{En: "%s must have %d words", Zh: "%s 要有 %d 个词"}
	sayNoMark        = diag.Phrase{En: "%s is %q, which cannot stand in a number", Zh: "%s 是 %q，不能用在数字里"}
	adviceMark       = diag.Words{En: "write one sign, such as a comma, a point or a space", Zh: "请写一个符号，如逗号、点或空格"}
	sayScaleOf       = diag.Phrase{En: "writing.scale_of is %q: it would join the words beside it", Zh: "writing.scale_of 写成 %q，会和前后的词连成一个"}
	adviceScaleOf    = diag.Words{En: `write the spaces around it too, such as " de "`, Zh: `请连同两边的空格一起写，如“ de ”`}
	adviceSpace      = diag.Words{En: "write a space, or nothing", Zh: "请写空格，或什么都不写"}
	sayOneMark       = diag.Phrase{En: "writing.decimal and writing.group are both %q: 1,234,5 could be read in two ways", Zh: "writing.decimal 和 writing.group 都是 %q：1,234,5 这样的数字有两种读法"}
	adviceTwoMarks   = diag.Words{En: "give each a mark of its own", Zh: "请用不同的符号"}
	sayDigits        = diag.Phrase{En: "%s has digits, %q, which would be read as part of the number", Zh: "%s 里有数字 %q，会被读成数的一部分"}
	sayScaleTwice    = diag.Phrase{En: "%s is %q, which is the word of %s", Zh: "%s 是 %q，与 %s 相同"}
	adviceScaleOnce  = diag.Words{En: "a word is one power of ten", Zh: "一个词只能表示一个数量级"}
	sayBoundTwice    = diag.Phrase{En: "%s says the same as %s, and means another limit", Zh: "%s 与 %s 写法相同，意思却不同"}
	sayBoundUnsaid   = diag.Phrase{En: "%s has the figure alone: its limit is not said", Zh: "%s 只有数字，没有写出限定词"}
	sayRangeTurned   = diag.Phrase{En: "writing.range has {high} before {low}", Zh: "writing.range 里 {high} 写在了 {low} 前面"}
	sayRangeJoined   = diag.Phrase{En: "writing.range has nothing between {low} and {high}: two numbers would be read as one", Zh: "writing.range 的 {low} 和 {high} 之间没有内容：两个数会被读成一个"}
	sayUnitWord      = diag.Phrase{En: "the word for %s: %s", Zh: "单位“%s”的词：%s"}
	sayAtTop         = diag.Words{En: " at the top", Zh: "在文件开头"}
	sayUnder         = diag.Phrase{En: " under [%s]", Zh: "在 [%s] 之下"}
)
