package render

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayKnownHere = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}

	// Of templates.
	sayNoTemplate = diag.Phrase{En: "there is no template %q", Zh: "没有模板%q"}
	sayNoField    = diag.Phrase{En: "there is no field %s here", Zh: "此处没有字段 %s"}
	sayTemplate   = diag.Phrase{En: "%s", Zh: "模板有误：%s"}

	// Of the words of the interface.
	sayNoWords       = diag.Phrase{En: "there are no words for the language %s", Zh: "缺少%s的界面文字"}
	adviceCopyWords  = diag.Words{En: "add this file to the site: copy strings/en.toml of the program's templates and translate it", Zh: "请在站点里加上这个文件：复制程序模板中的 strings/en.toml 并翻译"}
	sayKeyMissing    = diag.Phrase{En: "the key %s is missing", Zh: "缺少键 %s"}
	sayEmpty         = diag.Phrase{En: "%s is empty", Zh: "%s 是空的"}
	sayNoPlaceholder = diag.Phrase{En: "%s has no placeholder {%s}", Zh: "%s 里不能用占位符 {%s}"}
	sayMonths        = diag.Phrase{En: "%s must have the 12 months, not %d", Zh: "%s 要有 12 个月，现有 %d 个"}
	adviceTable      = diag.Phrase{En: "add a table [%s]", Zh: "请加上表 [%s]"}
	adviceKey        = diag.Phrase{En: `add %s = "…"%s`, Zh: `请%[2]s加上 %[1]s = "…"`}
	adviceKeyWith    = diag.Phrase{En: `add %s = "…"%s, with {%s}`, Zh: `请%[2]s加上 %[1]s = "…"，并用到 {%[3]s}`}
	sayAtTop         = diag.Words{En: " at the top", Zh: "在文件开头"}
	sayUnder         = diag.Phrase{En: " under [%s]", Zh: "在 [%s] 之下"}

	// Of static files.
	sayStatic = diag.Phrase{En: "%s", Zh: "文件有误：%s"}
)
