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
	sayAtTop         = diag.Words{En: " at the top", Zh: "在文件开头"}
	sayUnder         = diag.Phrase{En: " under [%s]", Zh: "在 [%s] 之下"}
)
