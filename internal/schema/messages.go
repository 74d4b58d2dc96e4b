package schema

import "duibiao/internal/diag"

// What the columns of a figure hold, by what the figure is called.
var (
	sayColumnPeriod   = diag.Phrase{Zh: "%s的时期。", En: "The %s: its period."}
	sayColumnInterval = diag.Phrase{Zh: "%s的时期，ISO 8601 的时间间隔。", En: "The %s: its period as an interval of ISO 8601."}
	sayColumnValue    = diag.Phrase{Zh: "%s以基本单位计的值；区间则为空。", En: "The %s: its value in the base unit; empty for a range."}
	sayColumnLow      = diag.Phrase{Zh: "%s区间的下端。", En: "The %s: the lower end of a range."}
	sayColumnHigh     = diag.Phrase{Zh: "%s区间的上端。", En: "The %s: the upper end of a range."}
)

// What is said of a template.
var (
	sayTemplateUsage = diag.Words{
		Zh: "duibiao schema template <名称> 列出传给模板的内容。站点文件夹中 templates/ 下的同名文件取代程序自带的模板。",
		En: "duibiao schema template NAME lists what a template is given. A file of the same name in the\ntemplates/ of a site takes its place.",
	}
	sayDefines       = diag.Phrase{Zh: `内容写在 {{define "%s"}} 和 {{end}} 之间。`, En: `What it shows stands between {{define "%s"}} and {{end}}.`}
	sayFieldsHead    = diag.Words{Zh: "可用的字段：", En: "Fields:"}
	sayCallsHead     = diag.Words{Zh: "程序自带的版本调用的模板，及传入的内容：", En: "The program's own calls, with what they pass:"}
	sayCalledByHead  = diag.Words{Zh: "由这些模板调用，及传入的内容：", En: "It is called by, with what is passed:"}
	sayFunctionsHead = diag.Words{Zh: "每个模板都可以调用：", En: "Every template can call:"}
	sayNotation      = diag.Words{
		Zh: "[] 表示列表中的每一项：{{range .列表}}…{{end}} 之间，路径从该项算起。\n记录是一组字段；{{if .字段}} 判断文字或列表是否非空，或是/否。\n文字输出时自动转义；标明“安全”的原样输出。",
		En: "[] stands for each of a list: between {{range .List}} and {{end}}, paths begin there.\nA record has fields of its own. {{if .Field}} asks whether there is a text or a list, or for yes.\nText is escaped where it is printed; what is called safe stands as it is.",
	}
)
