package main

import "duibiao/internal/diag"

// What the commands do.
var (
	sayRootShort    = diag.Words{Zh: "把双语政策报告做成网站，用条形图对照结果与目标", En: "Builds bilingual policy reports whose bars compare results with targets"}
	sayBuildShort   = diag.Words{Zh: "构建网站", En: "Build the site"}
	sayCheckShort   = diag.Words{Zh: "只查错，不构建", En: "Find mistakes without building"}
	sayServeShort   = diag.Words{Zh: "边写边看：本机提供网站，内容一改就刷新", En: "Serve the site while it is being written, and reload what has changed"}
	sayExportShort  = diag.Words{Zh: "把全部指标写成电子表格或 CSV 文件", En: "Write all metrics to a spreadsheet or a CSV file"}
	sayImportShort  = diag.Words{Zh: "把导出文件中的改动写回文章，或用表格新建报告", En: "Take what was changed in an exported file into the front matter, or begin a report with tables"}
	saySchemaShort  = diag.Words{Zh: "输出 JSON Schema：手写的文件供编辑器使用，构建写出的文件供其他程序使用", En: "Print a JSON Schema of what people write, for editors, or of what a build writes"}
	sayHeadersShort = diag.Words{Zh: "输出 Web 服务器的配置：响应头、媒体类型和 404 页面", En: "Print what a web server has to be told: headers, media types, 404.html"}
	sayPublishShort = diag.Words{Zh: "把构建好的网站上传到对象存储或服务器，只传有变化的", En: "Upload the site to an object store or a server: only what has changed"}
	sayStringsShort = diag.Words{Zh: "输出要译成另一种语言的界面文字", En: "Print the words of the interface, to be translated into another language"}
	sayStringsLong  = diag.Words{
		Zh: "输出要译成另一种语言的界面文字，连同数字、时期的写法和单位的名称，中文和英文写在旁边：\n\n  duibiao strings --of fr > templates/strings/fr.toml\n\n译文写在引号里；没有译的，构建时会指出。",
		En: "Print the words of the interface, with how figures, periods and units are written, beside the Chinese and the English, to be translated:\n\n  duibiao strings --of fr > templates/strings/fr.toml\n\nThe translation goes between the quotes; a build tells what is missing.",
	}
	sayStringsOf    = diag.Words{Zh: "语言的代码", En: "the code of the language"}
	sayStringsCode  = diag.Phrase{En: "%q is no language code, such as fr", Zh: "%q不是语言代码，代码如 fr"}
	sayVersionShort = diag.Words{Zh: "显示版本", En: "Print the version"}

	sayTemplateUse   = diag.Words{Zh: "template [名称]", En: "template [NAME]"}
	sayTemplateShort = diag.Words{Zh: "列出模板，或传给某个模板的字段及其含义", En: "List the templates, or the fields that one is given, with their meaning"}

	sayCheckUse  = diag.Words{Zh: "check [--accept 文件…]", En: "check [--accept FILE…]"}
	sayCheckLong = diag.Words{
		Zh: `查找构建时会发现的错误，也包括只会警告的问题，不发布任何内容。
没有问题时退出码为 0，有问题为 1，命令行有误或机器出错为 2。

--profile 再按站点的性质检查应当写明和提供的内容，见 duibiao help profile。

--trace 文件:行号 说明这一行所在的段落里，每个数字识别为哪一类，读作多少，
属于哪项指标，为什么。`,
		En: `Finds the mistakes that a build would find, also those it would only warn of,
and publishes nothing. It exits with 0 if there are none, with 1 if there are, and
with 2 when the command line is wrong or the machine fails.

--profile finds too what a site of its kind has to tell and to offer: see
duibiao help profile.

--trace FILE:LINE says of each number of the paragraph on that line what it was
recognised as, how it was read, which metric it belongs to, and why.`,
	}
)

// Flags.
var (
	sayOutFlag        = diag.Words{Zh: "发布到这个`文件夹`（默认是源文件夹中的 public）", En: "the `folder` to publish into (default public in the source folder)"}
	sayBaseURLFlag    = diag.Words{Zh: "网站的`网址`，代替 config.toml 中的 base_url", En: "the site's `address`, instead of base_url in config.toml"}
	sayJobsFlag       = diag.Words{Zh: "同时处理的`数量`（默认与处理器数相同）", En: "how `many` things are done at once (default as many as there are processors)"}
	sayStrictFlag     = diag.Words{Zh: "有警告也停止构建，与有错误一样", En: "let warnings stop the build, as errors do"}
	sayReleaseFlag    = diag.Words{Zh: "把数字作为已发布的记入 content/<报告>/published.toml", En: "list the figures as published, in content/<report>/published.toml"}
	sayQuietFlag      = diag.Words{Zh: "只显示错误", En: "print mistakes only"}
	sayExplainFlag    = diag.Words{Zh: "说明每个输出为何重新生成或保留", En: "say of each output why it was rendered or kept"}
	sayForeignProfile = diag.Phrase{Zh: "已有 %s，而且不是分析数据：请换一个文件名，或先删去它", En: "%s is there already and is no profile: name another file, or remove it"}
	sayProfileFlag    = diag.Words{Zh: "把 CPU 分析数据写入`文件`，供 go tool pprof 使用", En: "write a CPU profile to a `file`, for go tool pprof"}

	sayForFlag        = diag.Words{Zh: "哪种`服务器`：nginx、apache、caddy 或 netlify（_headers 文件，Cloudflare Pages 也用）", En: "which `server`: nginx, apache, caddy, or netlify (a file _headers, as Cloudflare Pages reads it too)"}
	sayHeadersOutFlag = diag.Words{Zh: "已发布到的`文件夹`，_headers 要列出其中的文件（默认是源文件夹中的 public）", En: "the published `folder`, whose files _headers names (default public in the source folder)"}

	sayFormatFlag      = diag.Words{Zh: "结果的`格式`：text、json、sarif 或 github", En: "how findings are printed: `text`, json, sarif or github"}
	sayRuleFlag        = diag.Words{Zh: "只按这些`规则`检查", En: "look for these `rules` only"}
	sayExplainRuleFlag = diag.Words{
		Zh: "解释一条`规则`；--explain list 列出全部规则，--explain recognisers 列出识别数字的各类",
		En: "explain a `rule`, or list them all with --explain list; --explain recognisers lists what numbers are recognised as",
	}
	sayTraceFlag   = diag.Words{Zh: "说明`文件:行号`处的数字是怎样识别的", En: "say how the numbers at `file:line` were read"}
	sayAgainstFlag = diag.Words{Zh: "用已经发布的数据核对：发布的`文件夹`、数据文件或它的网址", En: "hold the site against what is online: a published `folder`, a data file, or its address"}
	sayInspectFlag = diag.Words{Zh: "再按 [profile] 检查网站应当写明和提供的内容，如同一次抽查", En: "find too what an inspection of a site of its [profile] would find"}
	sayDayFlag     = diag.Words{Zh: "与 --profile 合用：检查的`日期`，如 2026-03-01（默认是站点上最新的日期）", En: "with --profile: the `day` of the inspection, such as 2026-03-01 (default the newest date of the site)"}
	sayLinksFlag   = diag.Words{Zh: "只列出通往其他网站的链接和它们写在哪里；是否失效要联网才知道，这里不查", En: "list the links to other sites, and where they are written, and nothing else; which of them are dead only the network can tell"}
	sayNoDay       = diag.Phrase{Zh: "--date %q 不是日期：请写 2026-03-01 这样的日期", En: "--date %q is no day: write one such as 2026-03-01"}
	sayDayAlone    = diag.Phrase{Zh: "--date 要与 --profile 合用", En: "--date goes with --profile"}
	sayAcceptFlag  = diag.Words{Zh: "记录所列译文与原文一致", En: "record that translations, the files named, say what their originals say"}

	sayAddrFlag = diag.Words{Zh: "监听的`主机:端口`；默认值只有本机能访问", En: "the `host:port` to listen at; no other machine can reach the default"}
	sayOpenFlag = diag.Words{Zh: "在浏览器中打开网站", En: "open the site in the browser"}
)

// What is counted.
var (
	sayReports  = diag.Plural{Zh: "%d 份报告", One: "%d report", Many: "%d reports"}
	sayArticles = diag.Plural{Zh: "%d 篇文章", One: "%d article", Many: "%d articles"}
	sayFiles    = diag.Plural{Zh: "%d 个文件", One: "%d file", Many: "%d files"}
	sayMistakes = diag.Plural{Zh: "%d 处错误", One: "%d mistake", Many: "%d mistakes"}
	sayWrongs   = diag.Plural{Zh: "%d 处错误", One: "%d error", Many: "%d errors"}
	sayWarnings = diag.Plural{Zh: "%d 处警告", One: "%d warning", Many: "%d warnings"}
)

// Progress.
var (
	sayLooking = diag.Words{Zh: "正在查找改动", En: "Looking for changes"}
	sayReading = diag.Words{Zh: "正在读取文章", En: "Reading articles"}
	sayWriting = diag.Words{Zh: "正在写入文件", En: "Writing files"}

	sayBuildWaits = diag.Phrase{Zh: "正在等待另一次构建%s", En: "waiting for another build%s"}
	sayWriteWaits = diag.Phrase{Zh: "正在等待另一次构建或修改%s", En: "waiting for another build or change%s"}
	sayCheckWaits = diag.Phrase{Zh: "正在等待一次构建%s", En: "waiting for a build%s"}
)

// Results.
var (
	sayBuildDone = diag.Phrase{
		Zh: "%s，%s：写入 %s，未变 %d 个，删除 %d 个，位于 %s（%s）",
		En: "%s, %s: %s written, %d unchanged, %d deleted in %s (%s)",
	}
	sayOutUnchanged = diag.Phrase{Zh: "%s；%s 保持不变", En: "%s; %s is unchanged"}
	sayOutputReason = diag.Phrase{Zh: "%s：%s", En: "%s: %s"}
	sayCorrected    = diag.Phrase{Zh: "更正：%s：%s → %s", En: "corrected: %s: %s → %s"}
	sayWithdrawn    = diag.Phrase{Zh: "更正：%s：%s → 撤回", En: "corrected: %s: %s → withdrawn"}
	sayRestored     = diag.Phrase{Zh: "恢复：%s：%s", En: "restored: %s: %s"}
	sayChanged      = diag.Phrase{Zh: "有改动：%s：%s", En: "changed: %s: %s"}
	sayReleased     = diag.Phrase{Zh: "已记为发布：%s", En: "released: %s"}

	sayNothingFound      = diag.Phrase{Zh: "%s，没有发现问题", En: "no findings in %s"}
	sayFound             = diag.Phrase{Zh: "%[2]s，%[1]s", En: "%s in %s"}
	sayErrorsAndWarnings = diag.Phrase{Zh: "%[3]s，%[1]s，%[2]s", En: "%s, %s in %s"}

	sayNothingRecorded = diag.Phrase{Zh: "%s；没有作任何记录", En: "%s; nothing was recorded"}
	sayRecorded        = diag.Phrase{Zh: "%s：已记录为与原文一致", En: "%s: recorded as up to date"}
	sayUnfinished      = diag.Phrase{Zh: "%s：还没有译完（title 或 label 是空的），没有记录", En: "%s: not recorded, for it is not translated yet (title or a label is empty)"}
	sayRecordedBefore  = diag.Phrase{Zh: "%s：此前已有记录", En: "%s: was recorded already"}
)

// Errors.
var (
	sayNoOnline          = diag.Phrase{Zh: "文件夹 %s 里没有报告的数据文件（data/<报告>.json）", En: "the folder %s has no data file of a report (data/<report>.json)"}
	sayNotFetched        = diag.Phrase{Zh: "无法取得 %s", En: "%s could not be loaded"}
	sayAnswered          = diag.Phrase{Zh: "无法取得 %s：服务器答复 %s", En: "%s could not be loaded: the server answers %s"}
	sayNotRegular        = diag.Phrase{Zh: "%s 不是普通文件", En: "%s is no file"}
	sayTooLarge          = diag.Phrase{Zh: "%s 超过 %d MiB，不是数据文件", En: "%s is larger than %d MiB, which no data file is"}
	sayAcceptWhat        = diag.Words{Zh: "--accept 后面要写译文文件", En: "--accept takes the files of translations"}
	sayTraceWhere        = diag.Phrase{Zh: "--trace 后面要写“文件:行号”，%q不是", En: "--trace takes FILE:LINE, which %q is not"}
	sayUnknownFormat     = diag.Phrase{Zh: "没有 --format %s 这种格式：可用 text、json、sarif 或 github", En: "--format %s is unknown: text, json, sarif or github"}
	sayNoRuleHint        = diag.Phrase{Zh: "没有规则 %s（%s）", En: "there is no rule %s (%s)"}
	sayTextsInChinese    = diag.Words{Zh: "中文，按识别的顺序：", En: "Chinese, in the order in which it is asked:"}
	sayTextsInEnglish    = diag.Words{Zh: "英文，按识别的顺序：", En: "English, in the order in which it is asked:"}
	sayRecognisesFigures = diag.Words{Zh: "数据", En: "figure"}
	sayRecognisesNone    = diag.Words{Zh: "不算", En: "none"}
	sayNoRule            = diag.Phrase{Zh: "没有规则 %s；duibiao check --explain list 列出全部规则", En: "there is no rule %s; duibiao check --explain list names them all"}
	sayWhichSchema       = diag.Phrase{Zh: "请指明哪个 schema：%s", En: "say which schema: %s"}
	sayNoSchemaOf        = diag.Phrase{Zh: "没有名为%q的 schema（有：%s）", En: "there is no schema %q (there are: %s)"}
	sayNoSchemaHint      = diag.Phrase{Zh: "没有名为%q的 schema（%s）", En: "there is no schema %q (%s)"}
	sayOneTemplate       = diag.Words{Zh: "一次只能列出一个模板", En: "one template at a time"}
	sayNoTemplateHint    = diag.Phrase{Zh: "没有名为%q的模板（是否想写%q？）", En: "there is no template %q (did you mean %q?)"}
	sayNoTemplate        = diag.Phrase{Zh: "没有名为%q的模板；duibiao schema template 列出全部模板", En: "there is no template %q; duibiao schema template lists them all"}
	sayBadEpoch          = diag.Phrase{Zh: "%s 的值%q不是秒数", En: "%s is %q, which is no number of seconds"}
	sayNoBrowser         = diag.Phrase{Zh: "无法打开浏览器：%s", En: "the browser could not be opened: %s"}
	sayNoSheet           = diag.Phrase{
		Zh: "处理电子表格需要程序 %s，但它既不在 duibiao 旁边，也不在 PATH 中：请用 make binary 构建这些程序，并放在一起",
		En: "spreadsheets need the program %s, which is neither beside duibiao nor in the PATH: build all with make binary and keep them together",
	}
	sayNoPublish = diag.Phrase{
		Zh: "发布需要程序 %s，但它既不在 duibiao 旁边，也不在 PATH 中：请用 make binary 构建这些程序，并放在一起",
		En: "publishing needs the program %s, which is neither beside duibiao nor in the PATH: build all with make binary and keep them together",
	}
	sayWhichServer = diag.Phrase{Zh: "请用 --for 指明服务器：%s", En: "name the server with --for: %s"}
	sayBadBase     = diag.Words{Zh: "--base-url 不对", En: "--base-url is wrong"}
	sayOddBase     = diag.Phrase{Zh: "网址 %s 的路径里有特殊字符，服务器的配置不能照写：请只用字母、数字和 - _ . /", En: "the path of the address %s has special characters, which what servers are told cannot repeat: use letters, digits and - _ . / alone"}
)
