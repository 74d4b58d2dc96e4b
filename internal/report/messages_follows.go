package report

import "duibiao/internal/diag"

// The messages about reports that follow others, a row each.
var (
	sayFollowsNothing    = diag.Phrase{En: "there is no report %q to follow", Zh: "没有可接续的报告%q"}
	adviceFollows        = diag.Words{En: "follows is the name of a report's folder in content/", Zh: "follows 写报告在 content/ 里的文件夹名"}
	sayFollowsItself     = diag.Phrase{En: "the report %s follows itself", Zh: "报告 %s 接来接去又接回自己"}
	sayFollowsThis       = diag.Phrase{En: "here %s follows %s", Zh: "%s 在这里接 %s"}
	adviceCircle         = diag.Words{En: "a report follows one of an earlier period", Zh: "报告只能接时期更早的报告"}
	sayFollowedTwice     = diag.Phrase{En: "the report %s is followed by %s already", Zh: "报告 %s 已由 %s 接续"}
	adviceFollowedTwice  = diag.Words{En: "at most one report follows another: follow that one instead", Zh: "一篇报告只能由一篇接续：请改为接那一篇"}
	sayFollowsDraft      = diag.Phrase{En: "the report %s, which is to be followed, is not published", Zh: "要接续的报告 %s 没有发布"}
	adviceFollowsDraft   = diag.Words{En: "publish it, or leave follows out", Zh: "请发布那篇报告，或删去 follows"}
	saySameAlone         = diag.Phrase{En: "the metric %s has same_as, but the report follows none", Zh: "指标 %s 写了 same_as，报告却没有接别的报告"}
	adviceSameAlone      = diag.Words{En: "write follows in the report's index, or leave same_as out", Zh: "请在报告的 index 里写 follows，或删去 same_as"}
	saySameNothing       = diag.Phrase{En: "the report %s has no metric %q", Zh: "报告 %s 没有指标%q"}
	adviceSame           = diag.Words{En: "same_as is the id that the metric had there", Zh: "same_as 写指标在那里的代号"}
	saySameTwice         = diag.Phrase{En: "two metrics continue %q of the report %s", Zh: "有两个指标接续报告 %[2]s 的%[1]q"}
	adviceSameTwice      = diag.Words{En: "a metric is continued by one", Zh: "一个指标只能由一个指标接续"}
	sayTakenUnit         = diag.Phrase{En: "the metric %s is in %s, but in the report %s it was in %s", Zh: "指标 %s %s，在报告 %s 里则%s"}
	adviceTakenUnit      = diag.Words{En: "state it in the same unit, or under an id of its own", Zh: "请用同一个单位，或另起一个代号"}
	sayRestated          = diag.Phrase{En: "the %s of %s in %s is not what the report %s states, %s", Zh: "指标 %[2]s 的 %[3]s %[1]s与报告 %[4]s 里的 %[5]s 不同"}
	adviceRestated       = diag.Words{En: `write status = "revised" or "final" if it has been revised since`, Zh: `后来修订过的，请写 status = "revised" 或 "final"`}
	adviceTargetRestated = diag.Words{En: `write status = "revised" if the target was stated anew`, Zh: `目标后来改过的，请写 status = "revised"`}
	sayFollowsLater      = diag.Phrase{En: "the results of this report, of %s, are not later than those of %s, of %s", Zh: "本报告的实绩时期 %s 不晚于报告 %s 的 %s"}
)
