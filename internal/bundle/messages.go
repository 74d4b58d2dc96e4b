package bundle

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoLanguage       = diag.Phrase{Zh: "站点没有语言%q：--lang 可用 %s", En: "the site has no language %q: --lang takes %s"}
	sayNoReport         = diag.Phrase{Zh: "没有已发布的报告%q：--report 可用 %s", En: "no report %q has been published: --report takes %s"}
	sayNotInLanguage    = diag.Phrase{Zh: "报告 %s 没有 %s 版：--lang 可用 %s", En: "the report %s is not in %s: --lang takes %s"}
	sayNothingPublished = diag.Words{Zh: "站点没有这种语言的页面：请先写一份报告并构建", En: "the site has no pages in that language: write a report and build first"}

	sayOutInSources = diag.Phrase{Zh: "不能写入 %s：它是源文件或已发布文件的一部分，请用 --out 另选一处", En: "%s is part of the sources or of what was published: name another place with --out"}
	sayOutIsFolder  = diag.Phrase{Zh: "%s 是文件夹：--out 后面要写文件名", En: "%s is a folder: --out takes the name of a file"}
	sayOutIsNoFile  = diag.Phrase{Zh: "%s 不是普通文件：--out 后面要写文件名", En: "%s is no regular file: --out takes the name of a file"}
	sayOutIsForeign = diag.Phrase{Zh: "已有 %s，而且不是 %s 格式的离线包：请换一个文件名，或先删去它", En: "%s is there already and is no bundle of the format %s: name another file, or remove it"}

	sayGone       = diag.Words{Zh: "文件已不在发布文件夹里", En: "the file is not in the published folder any more"}
	sayChanged    = diag.Words{Zh: "文件在发布之后被改过", En: "the file has been changed since it was published"}
	adviceChanged = diag.Words{Zh: "请再运行一次 duibiao build", En: "run duibiao build again"}
)
