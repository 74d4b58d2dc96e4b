package config

import (
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// The places of an entry of the menu.
const (
	menuHeader = "header"
	menuFooter = "footer"
)

// menuNamePattern is what pages and reports are called: see front.IsSlug.
var menuNamePattern = patternOf(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// MenuEntry is an entry of the menu.
type MenuEntry struct {
	Name   string   // of a page or a report; empty if it leads to another site
	URL    string   // likewise
	Texts  []string // by language; empty where it is left out
	Footer bool     // whether it stands at the foot of pages

	Pos   diag.Position // of where it leads
	Label diag.Position
}

// menuEntry is a table of [[menu]].
type menuEntry struct {
	To    string            `toml:"to"`
	Label map[string]string `toml:"label"`
	Place string            `toml:"place"`
}

// Describe implements [decode.Described].
func (menuEntry) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "菜单的一项", En: "An entry of the menu"}, Keys: map[string]decode.Key{
		"to": {
			Words: decode.Words{
				Zh: "通到哪里：页面的名字（content/join.zh.md 是 join）、报告的文件夹，about、search、site-map，或 https:// 开头的网址。",
				En: "Where it leads: the name of a page (join for content/join.zh.md), the folder of a report, about, search, site-map, or an address with https://.",
			},
			Required: true, Examples: []any{"about", "https://www.example.org/"},
		},
		"label": {
			Words:    decode.Words{Zh: "菜单上的文字，每种语言各写一个。", En: "What it is called, in each of the site's languages."},
			Required: true, Names: codes, Each: &decode.Key{Words: decode.Words{Zh: "用这种语言写。", En: "In this language."}},
			Examples: []any{map[string]string{"zh": "关于我们", "en": "About us"}},
		},
		"place": {
			Words:   decode.Words{Zh: "在页头（header）还是页脚（footer）。", En: "Whether it stands at the head of pages or at their foot."},
			Choices: []string{menuHeader, menuFooter}, Default: menuHeader,
		},
	}}
}

// menu reads the menu. What its names lead to is not known here.
func (r *reader) menu() []MenuEntry {
	var list []MenuEntry
	for i, raw := range r.Menu {
		path := decode.Path("menu", i)
		e := MenuEntry{
			Texts: r.words(raw.Label, path+".label"), Footer: raw.Place == menuFooter,
			Pos: r.keys.Value(path + ".to"), Label: r.keys.Key(path + ".label"),
		}
		if raw.Place != "" && raw.Place != menuHeader && !e.Footer {
			r.mistaken(path+".place", adviceMenuPlace, sayMenuPlace, raw.Place)
		}
		to := strings.TrimSpace(raw.To)
		switch {
		case to == "":
			r.diags.Add(diag.Diagnostic{Pos: r.keys.Key(path), Rule: rule, Message: sayMenuNowhere, Hint: adviceMenuTo})
			continue
		case menuNamePattern.MatchString(to):
			e.Name = to
		case strings.HasPrefix(to, "https://") && CheckURL(to) == nil:
			e.URL = to
			r.inEveryLanguage(&e)
		case HasUser(to):
			r.diags.Add(diag.Diagnostic{Pos: e.Pos, Rule: rule, Message: sayMenuUser.With(sayUserAddress.Fail()), Hint: adviceMenuTo})
			continue
		default:
			r.diags.Add(diag.Diagnostic{Pos: e.Pos, Rule: rule, Message: sayMenuTo.With(to), Hint: adviceMenuTo})
			continue
		}
		list = append(list, e)
	}
	return list
}

// inEveryLanguage reports languages in which an entry is not called anything.
func (r *reader) inEveryLanguage(e *MenuEntry) {
	for lang, text := range e.Texts {
		if strings.TrimSpace(text) == "" {
			r.diags.Add(diag.Diagnostic{Pos: e.Label, Rule: rule, Message: MenuUnlabelled(r.codes[lang])})
		}
	}
}

// MenuUnlabelled says that an entry of the menu is not called anything in a language.
func MenuUnlabelled(code string) diag.Words { return sayMenuLabel.With(code) }

// Head is what pages load of the site's own files.
type Head struct {
	Scripts, Styles []HeadFile
	OwnScripts      bool // whether config.toml says which scripts are loaded; else all of them are
	OwnStyles       bool // likewise
	Early           bool // whether scripts run before the page is read
}

// HeadFile is a file in static/.
type HeadFile struct {
	Name string
	Pos  diag.Position
}

// head is the table [head].
type head struct {
	Scripts []string `toml:"scripts"`
	Styles  []string `toml:"styles"`
	Defer   bool     `toml:"defer"`
}

// Describe implements [decode.Described].
func (head) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "页面载入的文件", En: "What pages load"}, Keys: map[string]decode.Key{
		"scripts": {
			Words: decode.Words{
				Zh: "页面载入站点自己的哪些脚本，按这里的次序：static 文件夹里的文件。不写则全部载入。嵌入页不载入。",
				En: "Which of the site's own scripts pages load, in this order: files in static/. If it is left out, they load all. Embeds load none.",
			},
			Examples: []any{[]string{"analytics.js"}},
		},
		"styles": {
			Words: decode.Words{
				Zh: "页面载入站点自己的哪些样式表，同上；theme.css 总会载入。",
				En: "Which of its own style sheets, likewise; theme.css is always loaded.",
			},
			Examples: []any{[]string{"own.css"}},
		},
		"defer": {
			Words:   decode.Words{Zh: "脚本是否等页面读完再运行。", En: "Whether scripts run when the page has been read."},
			Default: true,
		},
	}}
}

// head reads what pages load. Whether the files are there is seen when they are read.
func (r *reader) head() Head {
	h := Head{
		OwnScripts: r.keys.Has("head.scripts"), OwnStyles: r.keys.Has("head.styles"),
		Early: r.keys.Has("head.defer") && !r.Head.Defer,
	}
	h.Scripts = r.headFiles(r.Head.Scripts, "head.scripts", ".js")
	h.Styles = r.headFiles(r.Head.Styles, "head.styles", ".css")
	return h
}

func (r *reader) headFiles(names []string, path, ending string) []HeadFile {
	var list []HeadFile
	for i, name := range names {
		pos := r.keys.Value(decode.Path(path, i))
		switch {
		case strings.Contains(name, "//"):
			r.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: sayHeadHost.With(name), Hint: adviceHeadHost})
		case !strings.HasSuffix(name, ending):
			r.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: sayHeadEnding.With(name, ending)})
		case slices.ContainsFunc(list, func(f HeadFile) bool { return f.Name == name }):
			r.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: sayHeadTwice.With(name)})
		default:
			list = append(list, HeadFile{name, pos})
		}
	}
	return list
}
