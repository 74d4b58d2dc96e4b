package edit

import "duibiao/internal/diag"

// The errors of the package, a row each.
var (
	sayTOML     = diag.Words{En: "TOML", Zh: "TOML 语法有误"}
	sayNoEnd    = diag.Words{En: "the front matter has no end", Zh: "front matter 没有结束"}
	sayNoValue  = diag.Phrase{En: "%s is no single value", Zh: "%s 不是单个值"}
	sayNoKey    = diag.Phrase{En: "%s is no single key", Zh: "%s 不是单个键"}
	sayNoPlace  = diag.Phrase{En: "there is no place for %s", Zh: "没有地方写 %s"}
	sayNotThere = diag.Phrase{En: "there is no %s", Zh: "没有 %s"}
	sayNoTables = diag.Phrase{En: "%s is not written as [[%[1]s]] tables", Zh: "%s 不是写成 [[%[1]s]] 表"}
	sayNoArray  = diag.Phrase{En: "%s is no list of single values", Zh: "%s 不是单个值的列表"}
	sayAt       = diag.Phrase{En: "%s", Zh: "修改 %s"}
	sayNotSet   = diag.Phrase{En: "%s cannot be set to %s", Zh: "%s 不能设为 %s"}
	sayNotAlone = diag.Phrase{En: "%s cannot be changed without changing something else", Zh: "%s 无法单独修改，会牵动别处"}
)
