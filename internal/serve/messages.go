package serve

import "duibiao/internal/diag"

// What the terminal shows.
var (
	sayServing = diag.Phrase{
		Zh: "正在提供 %[2]s 的网站，地址是 %[1]s（按 Ctrl-C 停止）",
		En: "Serving %s from %s (Ctrl-C stops)",
	}
	sayExposed = diag.Phrase{
		Zh: "警告：--addr %s 让别的机器也能看到这个网站和其中的错误",
		En: "warning: --addr %s lets other machines see this site and the mistakes in it",
	}
	sayGivenUp = diag.Phrase{
		Zh: "还有一次构建没有完成，不再等待",
		En: "a build is still under way and is given up",
	}
	sayEnding   = diag.Phrase{Zh: "结束时出错：%s", En: "at the end: %s"}
	sayWatching = diag.Phrase{Zh: "监视文件夹时出错：%s", En: "watching: %s"}
	sayLooking  = diag.Phrase{Zh: "查找改动时出错：%s", En: "looking for changes: %s"}
	sayPolling  = diag.Phrase{
		Zh: "%s；改为每隔 %s 查找一次改动",
		En: "%s: looking for changes every %s instead",
	}
)

// How a build ended, in the terminal. The last argument is the time that it took.
var (
	sayBuildFailed      = diag.Phrase{Zh: "构建失败：%s；%s（%s）", En: "failed: %s; %s (%s)"}
	sayNotBuilt         = diag.Phrase{Zh: "%s；%s（%s）", En: "%s; %s (%s)"}
	sayBuiltSame        = diag.Phrase{Zh: "构建完成，没有变化（%s）", En: "built, nothing is different (%s)"}
	sayBuiltFirst       = diag.Phrase{Zh: "构建完成：%s（%s）", En: "built: %s (%s)"}
	sayBuiltFirstWarned = diag.Phrase{Zh: "构建完成：%s，%s（%s）", En: "built: %s, %s (%s)"}
	sayBuilt            = diag.Phrase{
		Zh: "构建完成：%s有变化，%d 个未变，%d 个不再有（%s）",
		En: "built: %s changed, %d unchanged, %d gone (%s)",
	}
	sayBuiltWarned = diag.Phrase{
		Zh: "构建完成：%s有变化，%d 个未变，%d 个不再有，%s（%s）",
		En: "built: %s changed, %d unchanged, %d gone, %s (%s)",
	}

	sayGoodStays = diag.Words{Zh: "上一次成功构建的网站继续显示", En: "the last good site stays"}
	sayNoSiteYet = diag.Words{Zh: "还没有网站可以显示", En: "there is no site yet"}

	sayFiles    = diag.Plural{Zh: "%d 个文件", One: "%d file", Many: "%d files"}
	sayMistakes = diag.Plural{Zh: "%d 处错误", One: "%d mistake", Many: "%d mistakes"}
	sayWarnings = diag.Plural{Zh: "%d 处警告", One: "%d warning", Many: "%d warnings"}
)

// Errors.
var (
	sayNoFolder   = diag.Phrase{Zh: "%s 不是文件夹", En: "%s is not a folder"}
	sayBadAddress = diag.Phrase{
		Zh: "--addr %s：应写成“主机:端口”，如 127.0.0.1:1313",
		En: "--addr %s: want host:port, such as 127.0.0.1:1313",
	}
	sayNoWatches = diag.Phrase{
		Zh: "系统已没有可用的监视项（可调高 fs.inotify.max_user_watches）",
		En: "the system has no more watches to give (raise fs.inotify.max_user_watches)",
	}
	sayNoWatchers = diag.Phrase{
		Zh: "系统已没有可用的监视器（可调高 fs.inotify.max_user_instances）",
		En: "the system has no more watchers to give (raise fs.inotify.max_user_instances)",
	}
	sayUnwatched = diag.Phrase{Zh: "无法监视文件夹", En: "folders cannot be watched"}
)

// What a browser gets.
var (
	sayForeignHost = diag.Phrase{
		Zh: "这是开发服务器，只应答对本机的请求，不应答发给%q的请求。\n如要用别的名称访问，请用 --addr 名称:端口 启动。",
		En: "This development server answers to localhost only, not to %q.\nTo reach it by another name, start it with --addr NAME:PORT.",
	}
	sayReadOnly  = diag.Words{Zh: "网站只能读取。", En: "The site can be read only."}
	sayNoSuch    = diag.Words{Zh: "这里没有这个名称的内容。", En: "There is nothing of this name."}
	sayEmptyHead = diag.Words{Zh: "网站还不能构建", En: "The site cannot be built yet"}
	sayEmptyText = diag.Words{
		Zh: "原因见终端；浏览器如允许脚本，也显示在本页。改正后本页自动显示网站。",
		En: "The terminal says why; so does this page, in a browser that runs scripts. It shows the site once the sources are mended.",
	}

	// What lies over a page.
	sayMachineFailed = diag.Words{Zh: "机器出错，网站无法构建", En: "The machine failed: the site could not be built"}
	sayProblems      = diag.Plural{
		Zh: "%d 处问题使网站无法构建", One: "%d problem keeps the site from being built", Many: "%d problems keep the site from being built",
	}
	sayMore    = diag.Plural{Zh: "另有 %d 处见终端。", One: "The terminal shows %d more.", Many: "The terminal shows %d more."}
	sayDismiss = diag.Words{Zh: "关闭", En: "Dismiss"}
	sayWarning = diag.Words{Zh: "警告：", En: "Warning: "}
	sayHint    = diag.Phrase{Zh: "（%s）", En: " (%s)"}
	sayTag     = diag.Words{Zh: "zh-Hans", En: "en"} // of the language
)
