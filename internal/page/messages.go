package page

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayKnownHere  = diag.Phrase{En: "known here: %s", Zh: "此处可用：%s"}
	sayNoTemplate = diag.Phrase{En: "there is no template %q", Zh: "没有模板%q"}
	sayUndefined  = diag.Phrase{En: "the file defines no template %q, which %s calls", Zh: "文件没有定义模板%q，而 %s 要用它"}
	adviceDefine  = diag.Phrase{En: "put what the page shows between {{define \"%s\"}} and {{end}}", Zh: "请把页面的内容写在 {{define \"%s\"}} 和 {{end}} 之间"}
	sayNotUTF8    = diag.Words{En: "the text is not UTF-8", Zh: "文件不是 UTF-8 编码"}
	adviceUTF8    = diag.Words{En: "save the file as UTF-8", Zh: "请另存为 UTF-8"}
	sayNoField    = diag.Phrase{En: "there is no field %s here", Zh: "此处没有字段 %s"}
	sayExecution  = diag.Words{En: "a template does not work with what a page shows: mend it, and build again", Zh: "模板套用到页面内容时出错：请修改模板后重新构建"}
	sayCall       = diag.Phrase{En: "%s takes one name, in quotes", Zh: "%s 后面须是一个加引号的名字"}
	adviceCall    = diag.Phrase{En: "write {{%s \"…\"}}", Zh: "请写 {{%s \"…\"}}"}
	sayTemplate   = diag.Phrase{En: "%s", Zh: "模板有误：%s"}
)

// The types of fields, as the author of a template says them.
var (
	sayText     = diag.Words{En: "text", Zh: "文字"}
	sayTexts    = diag.Words{En: "list of texts", Zh: "文字列表"}
	sayYesNo    = diag.Words{En: "yes/no", Zh: "是/否"}
	saySafeHTML = diag.Words{En: "safe HTML", Zh: "安全的 HTML"}
	saySafeCSS  = diag.Words{En: "safe CSS", Zh: "安全的 CSS"}
	saySafeJS   = diag.Words{En: "safe JavaScript", Zh: "安全的 JavaScript"}
	sayRecord   = diag.Words{En: "record", Zh: "记录"}
	sayRecords  = diag.Words{En: "list of records", Zh: "记录列表"}
	sayDiffers  = diag.Words{En: "differs by page", Zh: "因页面而异"}
)
