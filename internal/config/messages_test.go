package config

import (
	"testing"

	"duibiao/internal/diag"
)

// profiled is what configurations begin with here.
const profiled = "title = { zh = \"站\", en = \"Site\" }\n"

func TestMistakesInChinese(t *testing.T) {
	for text, want := range map[string]string{
		`title = { zh = "站" }`: `config.toml:1:1: 站点没有 en 的标题 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"example.org\"":                                               `config.toml:2:1: base_url 有误：要写完整的网址，如 https://www.example.org/reports/，不能是 example.org [config]`,
		"title = { zh = \"站\", en = \"Site\", fr = \"Site\" }":                                                            `config.toml:1:34: 站点没有语言 fr（站点的语言：zh、en） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"辆\"]\nen = 3":                                                    `config.toml:3:1: 单位“辆”的译法有误：要写成字符串，或 { one = "…", other = "…" } [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"斤\"]\nen = \"million tonnes\"":                                   `config.toml:3:1: 单位“斤”的译法有误：“million tonnes”会被读成前面那个数的一部分：只写单位，不带 million、万、数字和限定词 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"斤\"]\nen = { one = \"t\", other = \"t\", factor = \"-2\" }":      `config.toml:3:41: 单位“斤”的 factor 不是大于 0 的小数（请用字符串写一个这样的单位合多少译法所指的单位：factor = "0.0005"） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"吨\"]\nen = { one = \"kg\", other = \"kg\", factor = \"0.001\" }": `config.toml:3:43: 单位“吨”的换算系数有误：一吨等于 1000 个“kg”，不是 0.001 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"斤\"]\nen = { one = \"t\", other = \"t\", factor = 0.0005 }":      `config.toml:3:41: 单位“斤”的 factor 不是大于 0 的小数（请用字符串写一个这样的单位合多少译法所指的单位：factor = "0.0005"） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"斤\"]\nzh = { one = \"吨\", other = \"吨\", factor = \"0.0005\" }":  `config.toml:3:41: 单位“斤”在 zh 里不能换算（factor 只用于数字要译成的语言；中文和默认语言照原来的单位写） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[check]\nlink-dead = \"fatal\"":                                           `config.toml:3:1: 规则 link-dead 的级别只能是 "off"、"warning" 或 "error" [config]`,
		`title = "站"`:                    `config.toml:1:1: title 应是表，不是字符串（按语言写在花括号里：title = { zh = "站", … }） [value-type]`,
		`title = { zh = "站", en = 5 }`:   `config.toml:1:21: en 应是字符串，不是整数（要加引号：en = "5"） [value-type]`,
		`title = { zh = "站", en = " " }`: `config.toml:1:1: 站点没有 en 的标题 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[theme]\naccent = { light = \"red\" }":                                                `config.toml:3:20: “red”不是颜色（请写 # 加六位十六进制数（红、绿、蓝各两位），如 #1f4e79） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[theme.logo]\nfile = \"../logo.svg\"":                                                 `config.toml:3:1: 标志请写 static 文件夹里的文件名，如 logo.svg，不能是 ../logo.svg [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[theme.logo]\nfile = \"logo.svg\"\nalt = { zh = \"徽\" }":                              `config.toml:4:1: 标志没有 en 的文字说明：看不到图的读者需要它 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://u:secret@example.org/\"":                                         `config.toml:2:1: base_url 有误：不能带用户名和密码：读者会看到 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://例子.中国/\"":                                                        `config.toml:2:1: base_url 有误：域名 例子.中国 要写成 DNS 里的形式，即以 xn-- 开头的 ASCII 字母 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org/报/\"":                                                `config.toml:2:1: base_url 有误：不能有 ASCII 以外的字符：/报/ 请写成 /%E6%8A%A5/ [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[publisher]\nurl = \"https://u:secret@example.org\"":                                  `config.toml:3:1: 发布者的 url 有误：不能带用户名和密码：读者会看到 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[[footer.links]]\ntext = { zh = \"甲\", en = \"A\" }\nurl = \"https://u@example.org\"": `config.toml:4:1: 网址有误：不能带用户名和密码：读者会看到 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[[menu]]\nto = \"https://u:secret@example.org\"\nlabel = { zh = \"甲\", en = \"A\" }":  `config.toml:3:6: 菜单里的网址有误：不能带用户名和密码：读者会看到（请写 to = "…"：页面或报告的名字，或 https:// 开头的网址） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org/?a=b\"":                                              `config.toml:2:1: base_url 有误：写到站点所在的文件夹为止，不带 ? 和 # 及其后的内容：https://example.org/?a=b [config]`,
		"title = { zh = \"站\", en = \"Site\" }\ndefault_language = \"fr\"":                                                            `config.toml:2:1: 默认语言“fr”不在站点的语言之中：zh、en [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[publisher]\nurl = \"ftp://www.example.org\"":                                         `config.toml:3:1: 发布者的 url 有误：要写完整的网址，如 https://www.example.org/，不能是 ftp://www.example.org [config]`,
		profiled + "[profile]\nkind = \"gov\"":                                                                                        `config.toml:3:8: 没有名为“gov”的站点性质（请写 kind = "government" 或 kind = "news"，或者不写） [config]`,
		profiled + "[profile]\nsite_code = \"12345\"":                                                                                 `config.toml:3:13: “12345”不是网站标识码（标识码是 10 位数字，或 bm 加 8 位数字） [config]`,
		profiled + "[profile]\ndomain = \"https://www.example.gov.cn\"":                                                               `config.toml:3:10: “https://www.example.gov.cn”不是域名（请只写域名，如 www.example.gov.cn，不带 https:// 和路径） [config]`,
		profiled + "[profile]\nkeywords = { zh = [\"甲、乙\"] }":                                                                         `config.toml:3:20: “甲、乙”不是关键词：请把每个关键词写成一个字符串，不带逗号和顿号 [config]`,
		profiled + "[profile]\nkeywords = { fr = [\"a\"] }":                                                                           `config.toml:3:14: 站点没有语言 fr（站点的语言：zh、en） [config]`,
		profiled + "[footer]\nphone = \"看门口\"":                                                                                        `config.toml:3:9: “看门口”不是电话号码：只能有数字、空格、连字符和括号（请照登记的写法写，没有就不写：程序不会编造） [config]`,
		profiled + "[footer]\nemail = \"web example\"":                                                                                `config.toml:3:9: “web example”不是电子邮箱（请照登记的写法写，没有就不写：程序不会编造） [config]`,
		profiled + "[footer]\nicp = \"京ICP备123号\"":                                                                                    `config.toml:3:7: “京ICP备123号”不是 ICP 备案号，如“京ICP备12345678号-1”（请照登记的写法写，没有就不写：程序不会编造） [config]`,
		profiled + "[footer]\npolice = \"京公网安备123号\"":                                                                                 `config.toml:3:10: “京公网安备123号”不是公安备案号，如“京公网安备 11000000000000号”（请照登记的写法写，没有就不写：程序不会编造） [config]`,
		profiled + "[footer]\nmark = \"xyz\"":                                                                                         `config.toml:3:8: “xyz”不是党政机关网站标识的编号：编号有 32 位，由数字和字母 a 至 f 组成（请照登记的写法写，没有就不写：程序不会编造） [config]`,
		profiled + "[footer]\nmark_image = \"../a.png\"":                                                                              `config.toml:3:1: 图片请写在 static 文件夹里的路径，如 marks/beian.png，不能是 ../a.png [config]`,
		profiled + "[footer]\nreport_errors = \"www.example.org\"":                                                                    `config.toml:3:1: 网址有误：要写完整的网址，如 https://www.example.org/，不能是 www.example.org [config]`,
		profiled + "[[footer.links]]\nurl = \"https://example.org/\"":                                                                 `config.toml:2:10: 页脚的链接要有文字（text）和网址（url） [config]`,
	} {
		if _, diags := Parse([]byte(text)); len(diags) != 1 || diags[0].In(diag.Chinese) != want {
			t.Errorf("%s\n%v\nwant %s", text, diags, want)
		}
	}
}
