// Package config reads config.toml, the one file that describes a site as a whole.
//
//	title = { zh = "政策报告", en = "Policy reports" }
//	base_url = "https://reports.example.org/"   # canonical links and the sitemap need it
//	default_language = "zh"                     # the language that states the figures
//	released = ["zhengzhou-2025"]               # written by duibiao build --release
//
//	[languages.zh]
//	name = "中文"        # what the language calls itself
//	tag = "zh-Hans"     # BCP 47, for lang and hreflang
//	weight = 1          # order in the language switch
//
//	[languages.en]
//	name = "English"
//	tag = "en"
//	weight = 2
//
//	[publisher]
//	name = { zh = "…", en = "…" }
//	url = "https://www.example.org/"
//
//	[profile]
//	kind = "government"                         # or "news": what pages have to tell
//	site_code = "0000000000"
//
//	[footer]                                    # what the foot of every page has
//	phone = "010-12345678"
//	icp = "京ICP备00000000号"
//
//	[[menu]]                                    # what leads to pages of the site's own
//	to = "about"
//	label = { zh = "关于我们", en = "About us" }
//
//	[head]
//	scripts = ["analytics.js"]                  # of static/, which pages load
//
//	[units."辆"]                                 # words for a unit, by language
//	en = { one = "vehicle", other = "vehicles" }
//
//	[units."斤"]                                 # one 斤 is 0.0005 of a tonne
//	en = { one = "tonne", other = "tonnes", factor = "0.0005" }
//
//	[outputs]
//	embeds = false                              # leave out the pages for iframes
//	share = "figures"                           # a picture of each metric, too
//
//	[share]
//	font = "fonts/SourceHanSans.ttc"            # that pictures have their words in
//
//	[theme]
//	accent = { light = "#8a1538", dark = "#e59ab0" }
//	logo = { file = "logo.svg", alt = { zh = "…", en = "…" } }
//
//	[assets]
//	active = true                               # files that can run scripts may stand in content/
//
//	[publish]
//	to = "s3://bucket/folder?region=eu-central-1" # where duibiao publish uploads the site to
//
//	[check]
//	prose = false                               # no rule that reads prose
//	link-dead = "warning"                       # a rule's severity: off, warning, error
//
// Without a [languages] table a site has Chinese and English, as above; with one it has
// only those that the table names. Reading is strict: an unknown key is a mistake, and
// all mistakes are found at once.
package config

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// File is the name of the configuration in the source folder.
const File = "config.toml"

const rule = "config"

// Config describes a site. It is complete when [Load] returns and not changed
// afterwards.
type Config struct {
	Titles          []string // by language
	BaseURL         string   // ends in a slash; empty if the site has no address
	Languages       []Language
	DefaultLanguage int // index into Languages
	Publisher       Publisher
	Profile         Profile
	Footer          Footer
	Places          Places // of the tables of these two
	Menu            []MenuEntry
	Head            Head
	Units           *quantity.Units
	Outputs         Outputs
	Share           Share
	Theme           Theme
	Assets          Assets
	Publish         Publish
	Offline         Offline
	Check           Check
	Released        []Released // reports that must have a record of what was published
}

// Language is one language of the site.
type Language struct {
	Code string // in file names and paths: zh
	Name string // what the language calls itself: 中文
	Tag  string // BCP 47: zh-Hans

	// Style is how the language writes figures: by 万 and 亿 if its tag begins with
	// zh, else as in English.
	Style quantity.Style

	// Periods is how the language names periods, by the same choice.
	Periods period.Style

	// Verdicts is how it tells in a sentence what became of a target, by the same choice.
	Verdicts Verdicts
}

// Publisher is who answers for the site.
type Publisher struct {
	Names []string // by language; empty strings if there is none
	URL   string
}

// Outputs says which kinds of outputs are made, as far as config.toml does.
type Outputs struct {
	On        map[string]bool // by the name of the kind
	Positions map[string]diag.Position
}

// Share says how the pictures for sharing are drawn.
type Share struct {
	Figures bool   // whether each metric has one, too
	Font    string // the file in the source folder; empty if there is none
	Face    int    // which font of a collection
	Pos     diag.Position
}

// Released is a report that has been released.
type Released struct {
	Report string // its folder
	Pos    diag.Position
}

// HasReleased reports whether a report has been released.
func (c *Config) HasReleased(slug string) bool {
	return slices.ContainsFunc(c.Released, func(r Released) bool { return r.Report == slug })
}

// Assets says what files of the content folder may be.
type Assets struct {
	Active bool // whether they may run scripts: HTML, SVG, JavaScript and the like
}

// Check says how strict the rules are.
type Check struct {
	Prose  bool              // whether rules that read prose run
	Levels map[string]string // rule → off, warning or error

	Positions map[string]diag.Position // where the rules are set
}

// Language returns the index of the language called code.
func (c *Config) Language(code string) (int, bool) {
	i := slices.IndexFunc(c.Languages, func(l Language) bool { return l.Code == code })
	return i, i >= 0
}

// Default returns the default language.
func (c *Config) Default() Language { return c.Languages[c.DefaultLanguage] }

// Codes returns the languages' codes in order.
func (c *Config) Codes() []string {
	codes := make([]string, len(c.Languages))
	for i, l := range c.Languages {
		codes[i] = l.Code
	}
	return codes
}

// Load reads config.toml from the source folder. An error means that the file is
// there but cannot be read.
func Load(fsys fs.FS) (*Config, diag.List, error) {
	text, err := fs.ReadFile(fsys, File)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, diag.List{{
			Pos:     diag.Position{File: File, Line: 1, Column: 1},
			Rule:    rule,
			Message: sayNoConfig,
			Hint:    adviceSource,
		}}, nil
	}
	if info, statErr := fs.Lstat(fsys, File); err != nil && statErr == nil && info.Mode()&(fs.ModeDir|fs.ModeSymlink) != 0 {
		return nil, diag.List{{Pos: diag.Position{File: File, Line: 1, Column: 1}, Rule: rule, Message: sayNoFile}}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	cfg, diags := Parse(text)
	return cfg, diags, nil
}

// Parse reads the text of config.toml. The configuration is nil if the text does
// not say which languages the site has, or in which the figures are stated:
// no more than the syntax of articles can be judged.
func Parse(text []byte) (*Config, diag.List) {
	src := decode.Source(File, text)
	if problem := decode.NotText(src); problem != nil {
		return nil, diag.List{*problem}
	}
	raw, keys, diags := decode.For[file]().Decode(src, 0, len(src.Text))
	r := reader{file: raw, keys: keys, diags: append(diags, decode.Hidden(src)...)}
	if isSyntax(diags) {
		return nil, r.diags
	}
	cfg := r.config()
	if cfg.DefaultLanguage < 0 || r.vague {
		return nil, r.diags
	}
	return cfg, r.diags
}

// isSyntax reports whether the file is no TOML at all, so that nothing more can be
// said about it.
func isSyntax(l diag.List) bool {
	return slices.ContainsFunc(l, func(d diag.Diagnostic) bool { return d.Rule == "toml-syntax" })
}

// reader turns the file into a Config, collecting mistakes.
type reader struct {
	file
	keys  *decode.Keys
	diags diag.List
	codes []string // of the languages, in order
	vague bool     // whether one of them is no code, so that no file can be of it

	standard *quantity.Units // the built-in units, when those of the site are read
}

func (r *reader) config() *Config {
	c := &Config{}
	c.Languages = r.languages()
	c.DefaultLanguage = r.defaultLanguage()
	c.Titles = r.words(r.Title, "title")
	for i, t := range c.Titles {
		if strings.TrimSpace(t) == "" && !r.isTitleMistaken(r.codes[i]) {
			r.errorf("title", sayNoTitle, r.codes[i])
		}
	}
	c.BaseURL = r.baseURL()
	c.Publisher = Publisher{r.words(r.Publisher.Name, "publisher.name"), r.Publisher.URL}
	if c.Publisher.URL != "" {
		if err := CheckURL(c.Publisher.URL); err != nil {
			r.errorf("publisher.url", sayPublisherURL, err)
		}
	}
	c.Profile, c.Footer = r.profile(c.BaseURL), r.footer()
	if c.Places.Profile = r.keys.Key("profile"); r.keys.Has("footer") {
		c.Places.Footer = r.keys.Key("footer")
	} else {
		c.Places.Footer = c.Places.Profile
	}
	c.Menu, c.Head = r.menu(), r.head()
	c.Units = r.units()
	c.Outputs, c.Share = r.outputs(), r.share()
	c.Assets, c.Publish, c.Offline = Assets(r.Assets), r.publish(), Offline(r.Offline)
	c.Theme = r.theme()
	c.Check = r.check()
	for i, slug := range r.Released {
		c.Released = append(c.Released, Released{slug, r.keys.Value(decode.Path("released", i))})
	}
	return c
}

// errorf reports a mistake at the key named by path.
func (r *reader) errorf(path string, message diag.Phrase, args ...any) {
	r.diags.Errorf(r.keys.Key(path), rule, message, args...)
}

// codes is what a language code looks like.
const codes = `^[a-z]{2,3}(-[a-z0-9]{2,8})*$`

var codePattern = patternOf(codes)

// tagPattern is what a language tag looks like (BCP 47), as far as letters go.
var tagPattern = patternOf(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// words puts a table of words into the order of the languages.
func (r *reader) words(m map[string]string, path string) []string {
	words := make([]string, len(r.codes))
	for _, code := range slices.Sorted(maps.Keys(m)) {
		if i := slices.Index(r.codes, code); i >= 0 {
			words[i] = m[code]
			continue
		}
		r.unknownLanguage(path+"."+code, code)
	}
	return words
}

// isTitleMistaken reports whether the title in a language, or the title as a whole, is no text or no
// table, which is said already.
func (r *reader) isTitleMistaken(code string) bool {
	if r.Title == nil {
		return r.keys.Has("title")
	}
	_, isRead := r.Title[code]
	return !isRead && r.keys.Has("title."+code)
}

func (r *reader) unknownLanguage(path, code string) {
	r.diags.Add(diag.Diagnostic{
		Pos: r.keys.Key(path), Rule: rule,
		Message: sayNoLanguage.With(code),
		Hint:    adviceLanguages.With(diag.Listed(r.codes)),
	})
}

func (r *reader) baseURL() string {
	if r.BaseURL == "" {
		return ""
	}
	base, err := CleanBaseURL(r.BaseURL)
	if err != nil {
		r.errorf("base_url", sayBaseURL, err)
	}
	return base
}

func (r *reader) check() Check {
	c := Check{Prose: true, Levels: map[string]string{}, Positions: map[string]diag.Position{}}
	for _, name := range slices.Sorted(maps.Keys(r.Check)) {
		value := r.Check[name]
		if name == "prose" {
			prose, ok := value.(bool)
			if !ok {
				r.diags.Error(r.keys.Key("check.prose"), rule, sayProse)
			}
			c.Prose = prose
			continue
		}
		level, _ := value.(string)
		if !slices.Contains(severities(), level) {
			r.errorf("check."+name, saySeverity, name)
			continue
		}
		c.Levels[name], c.Positions[name] = level, r.keys.Key("check."+name)
	}
	return c
}
