package published

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoID       = diag.Words{En: "the figure has no id", Zh: "这一条没有代号（id）"}
	sayNoDate     = diag.Phrase{En: "the figure %s has no date", Zh: "%s 没有日期（date）"}
	sayNoPeriod   = diag.Phrase{En: "the entry of %s has no period", Zh: "%s 的这一条没有时期（period）"}
	sayBadPeriod  = diag.Phrase{En: "the period of %s: %s", Zh: "%s 的时期：%s"}
	sayNothing    = diag.Phrase{En: "of %s nothing was published: it states no figure", Zh: "%s 没有发布过数字"}
	sayTwice      = diag.Phrase{En: "the %s of %s is listed twice", Zh: "%[2]s 的%[1]s列了两次"}
	sayFirst      = diag.Words{En: "first here", Zh: "第一次在这里"}
	sayUnreadable = diag.Phrase{En: "the %s of %s: %s", Zh: "%[2]s 的%[1]s：%[3]s"}
	sayNoFigure   = diag.Phrase{En: "the %s of %s, %q: %s", Zh: "%[2]s 的%[1]s%[3]q：%[4]s"}
	sayVersion    = diag.Phrase{En: "the file has version %d, but this program reads version %d", Zh: "文件的格式版本是 %d，本程序只能读版本 %d"}
	adviceNewer   = diag.Words{En: "take a newer duibiao", Zh: "请换用较新的 duibiao"}
	adviceLater   = diag.Words{En: "keep the later one", Zh: "请保留较晚的一条"}
	adviceRestore = diag.Words{En: "bring the file back from version control", Zh: "请从版本库恢复这个文件"}

	sayEmpty              = diag.Words{En: "the file lists nothing: what was published is lost", Zh: "文件里什么也没有：已经发布了什么，无从得知"}
	adviceRestoreOrDelete = diag.Words{
		En: "bring the file back from version control, or delete it if nothing was published",
		Zh: "请从版本库恢复这个文件；如果什么也没有发布过，请删去它",
	}

	sayActual = diag.Words{En: "actual", Zh: "实绩"}
	sayTarget = diag.Words{En: "target", Zh: "目标"}

	sayOfPeriod     = diag.Phrase{En: "%s for %s", Zh: "%s（%s）"}
	sayAsOf         = diag.Phrase{En: "%s for %s up to %s", Zh: "%s（%s，截至 %s）"}
	sayGrowth       = diag.Words{En: "growth", Zh: "增速"}
	sayGrowthTarget = diag.Words{En: "growth target", Zh: "增速目标"}
	sayUnit         = diag.Words{En: "unit", Zh: "单位"}
	sayLabel        = diag.Words{En: "label", Zh: "名称"}
	sayKind         = diag.Words{En: "kind", Zh: "类型（kind）"}
	sayDirection    = diag.Words{En: "direction", Zh: "方向（direction）"}
	saySameAs       = diag.Words{En: "metric that it continues (same_as)", Zh: "所接续的指标（same_as）"}

	sayNoData  = diag.Phrase{En: "%s is no data file of a report, data/<report>.json, of a version that this program reads", Zh: "%s 不是本程序能读的报告数据文件 data/<报告>.json"}
	sayBadData = diag.Phrase{En: "%s cannot be read: %s", Zh: "%s 无法读取：%s"}

	sayNoSeal  = diag.Words{En: "the record has no seal", Zh: "记录没有校验值（seal）"}
	saySeal    = diag.Words{En: "the record is not as it was written by the last release", Zh: "记录与上次发布时写下的不一致"}
	adviceSeal = diag.Words{En: "bring the file back from version control: nothing in it is changed by hand; where two versions were merged, take one of them whole and release again", Zh: "请从版本库恢复这个文件，其中的内容不能手改；合并过两个版本的，请完整采用其中一个，再发布一次"}
	sayNoPart  = diag.Phrase{En: "there is no figure %q", Zh: "没有%q这种数字"}
)
