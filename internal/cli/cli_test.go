package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"duibiao/internal/diag"
)

// TestOwn: what stands before a command with a --lang of its own is the program's, what stands behind it the command's.
func TestOwn(t *testing.T) {
	for args, want := range map[string][2]string{
		"bundle --lang en":              {"", "bundle --lang en"},
		"--lang zh bundle --lang en":    {"--lang zh", "bundle --lang en"},
		"--lang=zh bundle":              {"--lang=zh", "bundle"},
		"build --lang zh":               {"build --lang zh", "build --lang zh"},
		"--lang bundle build --lang zh": {"--lang bundle build --lang zh", "--lang bundle build --lang zh"},
		"check -- bundle":               {"check -- bundle", "check -- bundle"},
		"":                              {"", ""},
	} {
		program, rest := Own(strings.Fields(args), "bundle")
		if got := [2]string{strings.Join(program, " "), strings.Join(rest, " ")}; got != want {
			t.Errorf("%q: %q, want %q", args, got, want)
		}
	}
}

// TestLanguage holds what decides on the language, and in which order.
func TestLanguage(t *testing.T) {
	for _, tt := range []struct {
		name string
		args string
		env  map[string]string
		want diag.Language
	}{
		{"nothing", "build", nil, diag.English},
		{"LANG", "build", map[string]string{"LANG": "zh_CN.UTF-8"}, diag.Chinese},
		{"LC_MESSAGES before LANG", "build", map[string]string{"LC_MESSAGES": "de_DE", "LANG": "zh_CN"}, diag.English},
		{"LC_ALL before all", "build", map[string]string{"LC_ALL": "zh_TW", "LC_MESSAGES": "C", "LANG": "en_US"}, diag.Chinese},
		{"an empty variable is none", "build", map[string]string{"LC_ALL": "", "LANG": "zh"}, diag.Chinese},
		{"C", "build", map[string]string{"LC_ALL": "C", "LANG": "zh_CN"}, diag.English},
		{"POSIX", "build", map[string]string{"LC_ALL": "POSIX"}, diag.English},
		{"a flag", "--lang zh build", nil, diag.Chinese},
		{"a flag behind", "build --lang=zh", nil, diag.Chinese},
		{"a flag before the environment", "build --lang en", map[string]string{"LC_ALL": "zh_CN"}, diag.English},
		{"the last flag", "--lang zh build --lang=en", nil, diag.English},
		{"no such language", "build --lang xx", map[string]string{"LANG": "zh_CN"}, diag.Chinese},
		{"a flag without a language", "build --lang", nil, diag.English},
		{"no flag", "check -- --lang zh", nil, diag.English},
	} {
		got := Language(strings.Fields(tt.args), func(name string) string { return tt.env[name] })
		if got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// program is a program with a command, which says what it is told, and how it ends.
func program(l diag.Language, args string) string {
	var out bytes.Buffer
	c := Console{Out: &out, Err: &out, Lang: l}
	root := c.Root(diag.Words{Zh: "程序", En: "A program"})
	cmd := &cobra.Command{Use: "build", Short: "B", Args: NoArgs, RunE: func(*cobra.Command, []string) error { return nil }}
	var source string
	var jobs int
	c.SourceFlag(cmd, &source)
	cmd.Flags().IntVar(&jobs, "jobs", 4, "how `many`")
	c.Add(root, cmd)
	root.SetArgs(strings.Fields(args))
	if err := root.Execute(); err != nil {
		c.Fail(err)
	}
	return out.String()
}

// TestWrongLines holds what is said of each way to get a command line wrong.
func TestWrongLines(t *testing.T) {
	for _, tt := range []struct{ args, zh, en string }{
		{"", "要做什么？请看 duibiao --help", "what should be done? See duibiao --help"},
		{"bild", "duibiao 没有命令“bild”（是否想写“build”？）", `unknown command "bild" for duibiao (did you mean "build"?)`},
		{"help publish", "duibiao 没有命令“publish”", `unknown command "publish" for duibiao`},
		{"build it", "duibiao build 不带参数，却给出了“it”", `duibiao build takes no arguments, but got "it"`},
		{"build --colour", "没有选项 --colour", "unknown flag: --colour"},
		{"build -hx", "没有选项 -x", "unknown flag: -x"},
		{"build --source", "选项 --source 后面缺少值", "flag needs an argument: --source"},
		{"build --jobs two", "选项 --jobs 的值应为整数，不能是“two”", `--jobs takes a whole number, not "two"`},
		{"build --help=maybe", "选项 --help 的值应为 true 或 false，不能是“maybe”", `--help takes true or false, not "maybe"`},
		{"build --lang de", "选项 --lang 的值应为 zh 或 en，不能是“de”", `--lang takes zh or en, not "de"`},
		{"build --=x", "选项写法有误：--=x", "bad flag syntax: --=x"},
	} {
		for l, want := range map[diag.Language]string{diag.Chinese: tt.zh, diag.English: tt.en} {
			if got := program(l, tt.args); got != "duibiao: "+want+"\n" {
				t.Errorf("%q: %q, want %q", tt.args, got, want)
			}
		}
	}
}

// TestHelp holds the form of the help, whose columns stand one below the other.
func TestHelp(t *testing.T) {
	const chinese = `B

用法：
  duibiao build [选项]

选项：
  -h, --help            显示 build 的帮助
      --jobs many       how many（默认 4）
      --source 文件夹   含 config.toml 和 content/ 的文件夹（默认 "."）

通用选项：
      --lang 语言   程序使用的语言：zh 或 en（不写则按 LC_ALL、LC_MESSAGES、LANG）
`
	const english = `A program

Usage:
  duibiao [flags]
  duibiao [command]

Available Commands:
  build       B
  help        Help about any command or topic

Flags:
  -h, --help            help for duibiao
      --lang language   the language to speak: zh or en (default that of LC_ALL, LC_MESSAGES or LANG)

Use "duibiao [command] --help" for more information about a command.
`
	for args, want := range map[string]string{"build --help": chinese, "help build": chinese} {
		if got := program(diag.Chinese, args); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", args, got, want)
		}
	}
	if got := program(diag.English, "--help"); got != english {
		t.Errorf("--help:\n%s\nwant\n%s", got, english)
	}
}
