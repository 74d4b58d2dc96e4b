package config

import (
	"testing"

	"duibiao/internal/diag"
)

func TestMistakesInChinese(t *testing.T) {
	for text, want := range map[string]string{
		`title = { zh = "站" }`: `config.toml:1:1: 站点没有 en 的标题 [config]`,
		"title = { zh = \"站\", en = \"Site\" }\nbase_url = \"example.org\"":                   `config.toml:2:1: base_url 有误：要写完整的网址，如 https://www.example.org/reports/，不能是 example.org [config]`,
		"title = { zh = \"站\", en = \"Site\", fr = \"Site\" }":                                `config.toml:1:34: 站点没有语言 fr（站点的语言：zh、en） [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[units.\"辆\"]\nen = 3":                        `config.toml:3:1: 单位“辆”的译法有误：要写成字符串，或 { one = "…", other = "…" } [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[check]\nlink-dead = \"fatal\"":               `config.toml:3:1: 规则 link-dead 的级别只能是 "off"、"warning" 或 "error" [config]`,
		"title = { zh = \"站\", en = \"Site\" }\ndefault_language = \"fr\"":                    `config.toml:2:1: 默认语言“fr”不在站点的语言之中：zh、en [config]`,
		"title = { zh = \"站\", en = \"Site\" }\n[publisher]\nurl = \"ftp://www.example.org\"": `config.toml:3:1: 发布者的 url 有误：要写完整的网址，如 https://www.example.org/，不能是 ftp://www.example.org [config]`,
	} {
		if _, diags := Parse([]byte(text)); len(diags) != 1 || diags[0].In(diag.Chinese) != want {
			t.Errorf("%s\n%v\nwant %s", text, diags, want)
		}
	}
}
