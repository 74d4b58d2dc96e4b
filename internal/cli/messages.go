package cli

import "duibiao/internal/diag"

// The help.
var (
	sayUsageHead    = diag.Words{Zh: "用法：", En: "Usage:"}
	sayCommandsHead = diag.Words{Zh: "命令：", En: "Available Commands:"}
	sayFlagsHead    = diag.Words{Zh: "选项：", En: "Flags:"}
	sayGlobalHead   = diag.Words{Zh: "通用选项：", En: "Global Flags:"}
	sayFlagsMark    = diag.Words{Zh: "[选项]", En: "[flags]"}
	sayCommandMark  = diag.Words{Zh: "[命令]", En: "[command]"}
	sayMoreHelp     = diag.Phrase{
		Zh: "要了解某个命令，请运行 %s [命令] --help。",
		En: "Use \"%s [command] --help\" for more information about a command.",
	}
	sayByDefault  = diag.Phrase{Zh: "（默认 %s）", En: " (default %s)"}
	sayHelpFlag   = diag.Phrase{Zh: "显示 %s 的帮助", En: "help for %s"}
	sayHelpUse    = diag.Words{Zh: "help [命令|主题]", En: "help [command|topic]"}
	sayHelpShort  = diag.Words{Zh: "显示命令或主题的帮助", En: "Help about any command or topic"}
	sayTopicsHead = diag.Words{Zh: "主题，用 duibiao help 主题 阅读：", En: "Topics, to read with duibiao help TOPIC:"}
	sayLangFlag   = diag.Words{Zh: "程序使用的`语言`：zh 或 en（不写则按 LC_ALL、LC_MESSAGES、LANG）", En: "the `language` to speak: zh or en (default that of LC_ALL, LC_MESSAGES or LANG)"}
	saySourceFlag = diag.Words{Zh: "含 config.toml 和 content/ 的`文件夹`", En: "the `folder` with config.toml and content/"}
)

// Other programs at work.
var sayProcess = diag.Phrase{Zh: "（进程 %s）", En: " (process %s)"}

// OfProcess returns in brackets which process something is said of, to follow it; nothing if its number is not known.
func OfProcess(number string) diag.Words {
	if number == "" {
		return diag.Words{}
	}
	return sayProcess.With(number)
}

// Command lines that are wrong.
var (
	sayNothingAsked       = diag.Words{Zh: "要做什么？请看 duibiao --help", En: "what should be done? See duibiao --help"}
	sayUnknownCommand     = diag.Phrase{Zh: "%[2]s 没有命令%[1]q", En: "unknown command %[1]q for %[2]s"}
	sayUnknownCommandHint = diag.Phrase{Zh: "%[2]s 没有命令%[1]q（%[3]s）", En: "unknown command %[1]q for %[2]s (%[3]s)"}
	sayNoTopic            = diag.Phrase{Zh: "没有命令或主题%q（主题有：%s）", En: "there is no command or topic %q (topics are: %s)"}
	sayNoArgs             = diag.Phrase{Zh: "%s 不带参数，却给出了%q", En: "%s takes no arguments, but got %q"}
	sayUnknownFlag        = diag.Phrase{Zh: "没有选项 %s", En: "unknown flag: %s"}
	sayNoValue            = diag.Phrase{Zh: "选项 --%s 后面缺少值", En: "flag needs an argument: --%s"}
	sayBadValue           = diag.Phrase{Zh: "选项 --%s 的值应为%s，不能是%q", En: "--%s takes %s, not %q"}
	sayBadSyntax          = diag.Phrase{Zh: "选项写法有误：%s", En: "bad flag syntax: %s"}

	// What flags take.
	sayWholeNumber  = diag.Words{Zh: "整数", En: "a whole number"}
	sayCount        = diag.Words{Zh: "不小于 0 的整数", En: "a whole number from 0 on"}
	sayPlace        = diag.Words{Zh: "文件或文件夹的名称", En: "the name of a file or a folder"}
	sayTrueOrFalse  = diag.Words{Zh: " true 或 false", En: "true or false"}
	sayZhOrEn       = diag.Words{Zh: " zh 或 en", En: "zh or en"}
	sayAnotherValue = diag.Words{Zh: "其他内容", En: "another value"}
)

// Progress.
var (
	sayCounted = diag.Phrase{Zh: "%d/%d", En: "%d of %d"}
	sayTimed   = diag.Phrase{Zh: "%d/%d，每秒 %d 个，还需 %s", En: "%d of %d, %d a second, %s left"}
)
