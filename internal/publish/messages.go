package publish

import "duibiao/internal/diag"

// errDamaged is the error of a manifest or a mark that can't be read.
var errDamaged = &diag.Failure{Words: sayDamaged}

// What is wrong.
var (
	sayDamaged = diag.Words{
		Zh: "目的地的清单 .duibiao-published.gz 或标记 .duibiao-publishing.gz 已损坏：请删去它，再用 --adopt 发布",
		En: "the list .duibiao-published.gz or the mark .duibiao-publishing.gz at the destination is damaged: remove it and publish with --adopt",
	}
	sayTakenOver = diag.Phrase{
		Zh: "另有人发布到了同一目的地：请再发布一次",
		En: "somebody else has published to the same place meanwhile: publish again",
	}
	sayChangedUnder = diag.Phrase{
		Zh: "%s/%s 在发布时改变了：请等构建结束，再发布一次",
		En: "%s/%s changed while it was being published: wait for the build, and publish again",
	}
	sayForeign = diag.Phrase{
		Zh: "目的地有 %d 个不是 duibiao 发布的文件，占用了网站的名称，如 %s；什么也没有改动。如果它们可以被网站代替，请用 --adopt",
		En: "of the names of the site, %d are taken at the destination by files that duibiao did not publish, such as %s; nothing was changed. If the site may take their place, say --adopt",
	}
	sayLinkedFolder = diag.Phrase{
		Zh: "目的地的 %s 应为文件夹，却是链接或文件：发布不会写到链接指向的地方；什么也没有改动。请换成文件夹",
		En: "at the destination %s is to be a folder, and is a link or a file: nothing is written to where a link leads; nothing was changed. Put a folder in its place",
	}
	sayNotWritten = diag.Phrase{Zh: "无法发布 %s", En: "%s could not be published"}
)

// What a dry run tells.
var (
	sayAdd     = diag.Words{Zh: "新增", En: "add"}
	sayReplace = diag.Words{Zh: "替换", En: "replace"}
	sayRemove  = diag.Words{Zh: "删除", En: "remove"}
)
