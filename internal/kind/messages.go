package kind

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoOutput     = diag.Phrase{En: "there is no output %s to turn on or off", Zh: "没有可以开关的输出 %s"}
	sayUnused       = diag.Phrase{En: "no page uses the template %s", Zh: "没有页面用到模板 %s"}
	adviceTemplates = diag.Words{En: "duibiao schema template lists those that there are", Zh: "duibiao schema template 列出所有模板"}
	sayStatic       = diag.Phrase{En: "%s", Zh: "文件有误：%s"}
)
