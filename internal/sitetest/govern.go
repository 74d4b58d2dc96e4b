package sitetest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// government is what config.toml of a government's site has besides. All of it is an example:
// numbers have the forms of such numbers and are none.
const government = `
[publisher]
name = { zh = "示例市人民政府办公室", en = "General Office, Example Municipal People's Government" }
url = "https://www.example.gov.cn/"

[profile]
kind = "government"
site_code = "0000000000"
domain = "www.example.gov.cn"
column_type = "数据发布"
description = { zh = "示例：政府工作报告里的承诺与实绩。", en = "An example: promises and results in reports on the work of the government." }
keywords = { zh = ["示例", "政府工作报告"], en = ["example", "government work report"] }

[footer]
operator = { zh = "示例市数据中心", en = "Example Municipal Data Centre" }
address = { zh = "示例市示例路1号", en = "1 Example Road, Example City" }
phone = "010-00000000"
email = "web@example.gov.cn"
icp = "京ICP备00000000号-1"
police = "京公网安备 00000000000000号"
police_image = "favicon.svg"
mark = "00000000000000000000000000000000"
mark_image = "favicon.svg"
copyright = { zh = "版权所有：示例市人民政府办公室", en = "Copyright: General Office, Example Municipal People's Government" }

[[footer.links]]
text = { zh = "示例市人民政府", en = "Example Municipal People's Government" }
url = "https://www.example.gov.cn/"
`

// Govern makes a copy of the sample a government's site, which states what it has to.
func Govern(t testing.TB, source string) {
	t.Helper()
	change(t, filepath.Join(source, "config.toml"), func(text string) string { return text + government })
	for lang, keyword := range map[string]string{"zh": "示例", "en": "example"} {
		files, err := filepath.Glob(filepath.Join(source, "content", "*", "index."+lang+".md"))
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, file := range files {
			change(t, file, func(text string) string {
				return strings.Replace(text, "+++\n", "+++\ntime = \"00:00\"\nkeywords = [\""+keyword+"\"]\n", 1)
			})
		}
	}
}

func change(t testing.TB, file string, edit func(string) string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(edit(string(text))), 0o644); err != nil {
		t.Fatal(err)
	}
}
