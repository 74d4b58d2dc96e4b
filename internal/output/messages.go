package output

import "duibiao/internal/diag"

// Errors. The first argument is the name of the folder.
var (
	sayNotManifest = diag.Phrase{
		Zh: "%s/%s 不是这个版本的 duibiao 的清单：请构建到空文件夹中",
		En: "%s/%s is not a manifest of this version of duibiao: build into an empty folder",
	}
	sayDamagedLine = diag.Phrase{
		Zh: "%s/%s:%d：这一行已损坏：请构建到空文件夹中",
		En: "%s/%s:%d: damaged line: build into an empty folder",
	}
	sayForeignFiles = diag.Phrase{
		Zh: "%s 中有不是 duibiao 写的文件，如 %s：请用 --out 另选一个空文件夹",
		En: "%s holds files that duibiao did not write, such as %s: choose an empty folder with --out",
	}
	sayInTheWay = diag.Phrase{
		Zh: "%s/%s 不是 duibiao 写的，占用了要写的位置：请移到别处",
		En: "%s/%s is in the way and was not written by duibiao: move it elsewhere",
	}
	sayLinkedFolder = diag.Phrase{
		Zh: "%s/%s 是指向别处的链接，不写入它指向的文件夹：请删去这个链接",
		En: "%s/%s is a link, and nothing is written to where it leads: remove the link",
	}
	sayLinkNowhere = diag.Phrase{
		Zh: "%s 是链接，它指向的 %s 不存在：请建好那个文件夹，或删去这个链接",
		En: "%s is a link to %s, which is not there: make that folder, or remove the link",
	}
	sayUnnameable = diag.Phrase{
		Zh: "无法发布 %s/%q：文件名中不能有控制字符",
		En: "%s/%q cannot be published: name it without control characters",
	}
	sayUnbegun = diag.Phrase{
		Zh: "程序错误：没有打算改动 %s/%s",
		En: "a mistake of the program: %s/%s was not to be changed",
	}
	sayUnbuilt = diag.Phrase{
		Zh: "%s 中没有构建好的网站：请先运行 duibiao build",
		En: "there is no site in %s: run duibiao build first",
	}
	sayUnfinished = diag.Phrase{
		Zh: "%s 中的构建没有完成：请先运行 duibiao build",
		En: "a build in %s has not ended, or died: run duibiao build first",
	}
)
