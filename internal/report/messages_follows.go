package report

import "duibiao/internal/diag"

// The messages about reports that follow others, a row each.
var (
	sayFollowsNothing   = diag.Phrase{En: "there is no report %q to follow", Zh: "没有可接续的报告%q"}
	adviceFollows       = diag.Words{En: "follows is the name of a report's folder in content/", Zh: "follows 写报告在 content/ 里的文件夹名"}
	sayFollowsItself    = diag.Phrase{En: "the report %s follows itself", Zh: "报告 %s 接来接去又接回自己"}
	sayFollowsThis      = diag.Phrase{En: "here %s follows %s", Zh: "%s 在这里接 %s"}
	adviceCircle        = diag.Words{En: "a report follows one of an earlier period", Zh: "报告只能接时期更早的报告"}
	sayFollowedTwice    = diag.Phrase{En: "the report %s is followed by %s already", Zh: "报告 %s 已由 %s 接续"}
	adviceFollowedTwice = diag.Words{En: "at most one report follows another: follow that one instead", Zh: "一篇报告只能由一篇接续：请改为接那一篇"}
	sayFollowsDraft     = diag.Phrase{En: "the report %s, which is to be followed, is not published", Zh: "要接续的报告 %s 没有发布"}
	adviceFollowsDraft  = diag.Words{En: "publish it, or leave follows out", Zh: "请发布那篇报告，或删去 follows"}
	sayFollowsLater     = diag.Phrase{En: "the results of this report, of %s, are not later than those of %s, of %s", Zh: "本报告的实绩时期 %s 不晚于报告 %s 的 %s"}
)
