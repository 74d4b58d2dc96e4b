package cli

import "duibiao/internal/diag"

// The help.
var (
	usageHead    = diag.Words{Zh: "用法：", En: "Usage:"}
	commandsHead = diag.Words{Zh: "命令：", En: "Available Commands:"}
	flagsHead    = diag.Words{Zh: "选项：", En: "Flags:"}
	globalHead   = diag.Words{Zh: "通用选项：", En: "Global Flags:"}
	flagsMark    = diag.Words{Zh: "[选项]", En: "[flags]"}
	commandMark  = diag.Words{Zh: "[命令]", En: "[command]"}
	moreHelp     = diag.Phrase{
		Zh: "要了解某个命令，请运行 %s [命令] --help。",
		En: "Use \"%s [command] --help\" for more information about a command.",
	}
	byDefault  = diag.Phrase{Zh: "（默认 %s）", En: " (default %s)"}
	helpFlag   = diag.Phrase{Zh: "显示 %s 的帮助", En: "help for %s"}
	helpShort  = diag.Words{Zh: "显示命令的帮助", En: "Help about any command"}
	langFlag   = diag.Words{Zh: "程序使用的`语言`：zh 或 en（不写则按 LC_ALL、LC_MESSAGES、LANG）", En: "the `language` to speak: zh or en (default that of LC_ALL, LC_MESSAGES or LANG)"}
	sourceFlag = diag.Words{Zh: "含 config.toml 和 content/ 的`文件夹`", En: "the `folder` with config.toml and content/"}
)

// Command lines that are wrong.
var (
	nothingAsked       = diag.Words{Zh: "要做什么？请看 duibiao --help", En: "what should be done? See duibiao --help"}
	unknownCommand     = diag.Phrase{Zh: "%[2]s 没有命令%[1]q", En: "unknown command %[1]q for %[2]s"}
	unknownCommandHint = diag.Phrase{Zh: "%[2]s 没有命令%[1]q（%[3]s）", En: "unknown command %[1]q for %[2]s (%[3]s)"}
	noArgs             = diag.Phrase{Zh: "%s 不带参数，却给出了%q", En: "%s takes no arguments, but got %q"}
	unknownFlag        = diag.Phrase{Zh: "没有选项 %s", En: "unknown flag: %s"}
	noValue            = diag.Phrase{Zh: "选项 --%s 后面缺少值", En: "flag needs an argument: --%s"}
	badValue           = diag.Phrase{Zh: "选项 --%s 的值应为%s，不能是%q", En: "--%s takes %s, not %q"}
	badSyntax          = diag.Phrase{Zh: "选项写法有误：%s", En: "bad flag syntax: %s"}

	// What flags take.
	wholeNumber  = diag.Words{Zh: "整数", En: "a whole number"}
	trueOrFalse  = diag.Words{Zh: " true 或 false", En: "true or false"}
	zhOrEn       = diag.Words{Zh: " zh 或 en", En: "zh or en"}
	anotherValue = diag.Words{Zh: "其他内容", En: "another value"}
)
