package kind

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoOutput = diag.Phrase{En: "there is no output %s to turn on or off", Zh: "没有可以开关的输出 %s"}
	sayStatic   = diag.Phrase{En: "%s", Zh: "文件有误：%s"}
)
