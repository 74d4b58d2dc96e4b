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
	sayOne           = diag.Phrase{En: "writing.one says which numbers take the first of two forms", Zh: "writing.one 说明哪些数用两个词形中的第一个"}
	adviceOne        = diag.Words{En: `write "1" (exactly 1, as in English), "below 2" (from 0 to below 2, as in French) or "none" (as in Japanese); languages with more forms can't be written yet`, Zh: `请写 "1"（正好是 1，如英语）、"below 2"（0 到不足 2，如法语）或 "none"（都不用，如日语）；词形更多的语言还写不了`}
	sayCount         = diag.Phrase{En: "%s must have %d words", Zh: "%s 要有 %d 个词"}
	sayAtTop         = diag.Words{En: " at the top", Zh: "在文件开头"}
	sayUnder         = diag.Phrase{En: " under [%s]", Zh: "在 [%s] 之下"}
)
