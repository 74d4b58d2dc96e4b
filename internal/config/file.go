package config

import (
	"reflect"

	"duibiao/internal/decode"
)

// Type is the Go type that config.toml is decoded into.
func Type() reflect.Type { return reflect.TypeFor[file]() }

// WebAddress is the pattern of what [CheckURL] lets pass, as far as a pattern can
// tell, and of nothing.
const WebAddress = `^([Hh][Tt][Tt][Pp][Ss]?://.+)?$`

// file is config.toml as it is written.
type file struct {
	Title           map[string]string         `toml:"title"`
	BaseURL         string                    `toml:"base_url"`
	DefaultLanguage string                    `toml:"default_language"`
	Languages       map[string]language       `toml:"languages"`
	Publisher       publisher                 `toml:"publisher"`
	Profile         profile                   `toml:"profile"`
	Footer          footer                    `toml:"footer"`
	Menu            []menuEntry               `toml:"menu"`
	Head            head                      `toml:"head"`
	Units           map[string]map[string]any `toml:"units"`
	Outputs         map[string]any            `toml:"outputs"`
	Share           share                     `toml:"share"`
	Theme           theme                     `toml:"theme"`
	Assets          assets                    `toml:"assets"`
	Publish         publish                   `toml:"publish"`
	Offline         offline                   `toml:"offline"`
	Released        []string                  `toml:"released"`
	Check           map[string]any            `toml:"check"`
}

// Describe implements [decode.Described].
func (file) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "站点配置", En: "The site as a whole"}, Keys: map[string]decode.Key{
		"title": {
			Words:    decode.Words{Zh: "站点的名称，每种语言各写一个。", En: "The name of the site, in each of its languages."},
			Required: true, Names: codes,
			Each: &decode.Key{
				Words:   decode.Words{Zh: "这种语言的站点名称。", En: "The name of the site in this language."},
				Pattern: `.`,
			},
			Examples: []any{map[string]string{"zh": "政策报告", "en": "Policy reports"}},
		},
		"base_url": {
			Words: decode.Words{
				Zh: "站点的完整网址。规范链接、站点地图和嵌入代码都要用它；站点没有网址就不写。",
				En: "The site's whole address. Canonical links, the sitemap and the code for embeds need it; a site without an address leaves it out.",
			},
			Pattern: WebAddress, Examples: []any{"https://reports.example.org/"},
		},
		"default_language": {
			Words: decode.Words{
				Zh: "原文所用语言的代码：数字只写在原文里，译文只写文字。不写则是排在最前的语言。",
				En: "The code of the language of the originals, which state the figures; translations carry words only. If it is left out, it is the first language.",
			},
			Examples: []any{"zh"},
		},
		"languages": {
			Words: decode.Words{
				Zh: "站点的语言，以代码为键。不写则是中文（zh）和英文（en）。",
				En: "The site's languages, by their codes. If they are left out, they are Chinese (zh) and English (en).",
			},
			Names: codes,
			Each: &decode.Key{Words: decode.Words{
				Zh: "一种语言。它的代码出现在文件名和网址里。",
				En: "A language. Its code stands in file names and addresses.",
			}},
		},
		"publisher": {Words: decode.Words{Zh: "站点的发布者。", En: "Who answers for the site."}},
		"profile": {Words: decode.Words{
			Zh: "站点的性质：政府网站或新闻媒体。", En: "What sort of site this is: that of a government, or of a newsroom.",
		}},
		"footer": {Words: decode.Words{
			Zh: "每一页的页脚：联系方式、备案号、链接。没有写的不显示。", En: "The foot of every page: contacts, registration numbers, links. What is left out is not shown.",
		}},
		"menu": {Words: decode.Words{
			Zh: "页头和页脚的菜单，每一项一张 [[menu]] 表；通到不存在的页面是错误。",
			En: "The menu at the head and the foot of pages, each entry a table [[menu]]. One that leads to no page is a mistake.",
		}},
		"head": {Words: decode.Words{
			Zh: "页面载入站点自己的哪些脚本和样式表。", En: "Which of the site's own scripts and style sheets pages load.",
		}},
		"units": {
			Words: decode.Words{Zh: "内置单位表之外的计量单位。", En: "Units that are not built in."},
			Each: &decode.Key{
				Words: decode.Words{
					Zh: "一个单位，键是原文里的写法，如 辆，不含万、亿、数字和空格。",
					En: "A unit, by what figures call it, such as 辆, without 万, 亿, digits and spaces.",
				},
				Names: codes,
				Each: &decode.Key{
					Words: decode.Words{
						Zh: "这个单位在这种语言里的写法：一个词，或者单数和复数两个词；可以换算成另一个单位。",
						En: "What this language calls the unit: a word, or its forms one and other; it may be converted into another unit.",
					},
					Forms: []any{"", conversion{}},
				},
			},
			Examples: []any{map[string]any{
				"辆": map[string]any{"en": map[string]string{"one": "vehicle", "other": "vehicles"}},
				"斤": map[string]any{"en": map[string]string{"one": "tonne", "other": "tonnes", "factor": "0.0005"}},
			}},
		},
		"outputs": {
			Words: decode.Words{
				Zh: "生成哪些输出。没有列出的按各自的默认值。",
				En: "Which outputs are made. A kind that is not named here is made or not as is its default.",
			},
			Known: outputs{},
			Each: &decode.Key{
				Words: decode.Words{Zh: "true 生成，false 不生成。", En: "true: it is made; false: it is not."},
				Forms: []any{false},
			},
		},
		"share":   {Words: decode.Words{Zh: "分享图怎样画。", En: "How the pictures for sharing are drawn."}},
		"theme":   {Words: decode.Words{Zh: "站点自己的颜色和标志。", En: "The site's own colours and its logo."}},
		"assets":  {Words: decode.Words{Zh: "文章旁的图片和文件。", En: "The images and documents beside the articles."}},
		"publish": {Words: decode.Words{Zh: "网站发布到哪里。", En: "Where the site is published."}},
		"offline": {Words: decode.Words{Zh: "离线阅读。", En: "Reading the site without a network."}},
		"released": {
			Words: decode.Words{
				Zh: "已经发布过的报告，由 duibiao build --release 写入，不用手写。列在这里的报告必须有发布记录 published.toml。",
				En: "The reports that have been released. duibiao build --release writes it. A report that is named here must have its record, published.toml.",
			},
			Examples: []any{[]string{"zhengzhou-2025"}},
		},
		"check": {
			Words: decode.Words{
				Zh: "检查内容的规则有多严。没有列出的规则按它自己的级别。",
				En: "How severe the rules for the content are. A rule that is not named here has a severity of its own.",
			},
			Known: checks{},
			Each: &decode.Key{
				Words: decode.Words{
					Zh: "off 不检查；warning 只提示；error 使构建停止。",
					En: "off: the rule does not run; warning: its findings are shown; error: they stop the build.",
				},
				Forms: []any{""}, Choices: severities(),
			},
		},
	}}
}

type assets struct {
	Active bool `toml:"active"`
}

// Describe implements [decode.Described].
func (assets) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "图片和文件", En: "Images and documents"}, Keys: map[string]decode.Key{
		"active": {
			Words: decode.Words{
				Zh: "content 文件夹里可否有能运行脚本的文件，如 HTML、SVG、JavaScript。",
				En: "Whether files in the content folder may be such as can run scripts: HTML, SVG, JavaScript and the like.",
			},
			Default: false,
		},
	}}
}

// severities are what [check] may set a rule to.
func severities() []string { return []string{"off", "warning", "error"} }

// checks are the keys of [check] that are no rules.
type checks struct {
	Prose bool `toml:"prose"`
}

// Describe implements [decode.Described].
func (checks) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "规则", En: "Rules"}, Keys: map[string]decode.Key{
		"prose": {
			Words: decode.Words{
				Zh: "是否运行那些要读正文的规则。",
				En: "Whether the rules that read the running text run.",
			},
			Default: true,
		},
	}}
}

type language struct {
	Name   string `toml:"name"`
	Tag    string `toml:"tag"`
	Weight int    `toml:"weight"`
}

// Describe implements [decode.Described].
func (language) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "语言", En: "A language"}, Keys: map[string]decode.Key{
		"name": {
			Words:    decode.Words{Zh: "这种语言对自己的称呼。", En: "What the language calls itself."},
			Required: true, Examples: []any{"中文", "English"},
		},
		"tag": {
			Words: decode.Words{
				Zh: "BCP 47 语言标签。标签是 zh 或以 zh- 开头的语言，正文按中文检查。数字怎样写，中文、英文以外的语言看 templates/strings/<代码>.toml 里的 [writing]。不写则与代码相同。",
				En: "The language's tag of BCP 47. With zh, or one that begins with zh-, texts are checked as Chinese ones. How figures are written in a language other than Chinese and English [writing] in templates/strings/<code>.toml says. If it is left out, it is the code.",
			},
			Pattern: `^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$`, Examples: []any{"zh-Hans", "en"},
		},
		"weight": {
			Words:    decode.Words{Zh: "在语言切换中的次序，小的在前。", En: "The place in the language switch, small numbers first."},
			Default:  0,
			Examples: []any{1, 2},
		},
	}}
}

type publisher struct {
	Name map[string]string `toml:"name"`
	URL  string            `toml:"url"`
}

// Describe implements [decode.Described].
func (publisher) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "发布者", En: "The publisher"}, Keys: map[string]decode.Key{
		"name": {
			Words: decode.Words{Zh: "发布者的名称，每种语言各写一个。", En: "The publisher's name, in each of the site's languages."},
			Names: codes,
			Each:  &decode.Key{Words: decode.Words{Zh: "这种语言的名称。", En: "The name in this language."}},
		},
		"url": {
			Words:   decode.Words{Zh: "发布者的完整网址。", En: "The whole address of the publisher's own site."},
			Pattern: WebAddress, Examples: []any{"https://www.example.org/"},
		},
	}}
}

// word is a unit's word with its forms, of which a language has some.
type word struct {
	One   string `toml:"one"`
	Other string `toml:"other"`
	Zero  string `toml:"zero"`
	Two   string `toml:"two"`
	Few   string `toml:"few"`
	Many  string `toml:"many"`
}

// Describe implements [decode.Described].
func (word) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "单数和复数", En: "One and other"}, Keys: map[string]decode.Key{
		"one":   {Words: decode.Words{Zh: "数字正好是 1 时的写法；其他语言按 CLDR 的 one。", En: "The word after exactly 1; in other languages, for the numbers that are “one” in CLDR."}, Examples: []any{"train"}},
		"other": {Words: decode.Words{Zh: "其他情况下的写法。", En: "The word after any other figure."}, Required: true, Examples: []any{"trains"}},
		"zero":  {Words: decode.Words{Zh: "CLDR 的 zero，如阿拉伯语的 0。", En: "For the numbers that are “zero” in CLDR: 0 in Arabic."}, Examples: []any{"قطار"}},
		"two":   {Words: decode.Words{Zh: "CLDR 的 two，如阿拉伯语的 2。", En: "For the numbers that are “two” in CLDR: 2 in Arabic."}, Examples: []any{"قطاران"}},
		"few":   {Words: decode.Words{Zh: "CLDR 的 few，如波兰语的 2、3、4、22。", En: "For the numbers that are “few” in CLDR: 2, 3, 4 and 22 in Polish."}, Examples: []any{"pociągi"}},
		"many":  {Words: decode.Words{Zh: "CLDR 的 many，如波兰语的 5 和 200万。", En: "For the numbers that are “many” in CLDR: 5 and 2 million in Polish."}, Examples: []any{"pociągów"}},
	}}
}

// conversion is the same in a table of units, where a language may write figures in another
// unit.
type conversion struct {
	One    string `toml:"one"`
	Other  string `toml:"other"`
	Zero   string `toml:"zero"`
	Two    string `toml:"two"`
	Few    string `toml:"few"`
	Many   string `toml:"many"`
	Factor string `toml:"factor"`
}

// Describe implements [decode.Described].
func (conversion) Describe() decode.Description {
	d := word{}.Describe()
	d.Title = decode.Words{Zh: "单数和复数，以及换算", En: "One and other, and a conversion"}
	d.Keys["factor"] = decode.Key{
		Words: decode.Words{
			Zh: "一个这样的单位合多少译法所指的单位：大于 0 的小数，写成字符串。这种语言的数字准确换算；数据文件不换算。",
			En: "How much of the unit that the word names one of this unit is: a decimal above 0, as a string. Figures in this language are converted exactly; data files are not.",
		},
		Pattern: `^[0-9]+(\.[0-9]+)?$`, Examples: []any{"0.0005"},
	}
	return d
}

// WordForms returns a value of each type that [Word] reads.
func WordForms() []any { return []any{"", word{}} }
