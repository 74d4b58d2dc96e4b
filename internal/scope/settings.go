package scope

import (
	"cmp"

	"duibiao/internal/config"
)

// Settings are what config.toml and the options say of the site as a whole: what every
// output may read besides.
type Settings struct {
	Titles    []string // by language
	BaseURL   string   // ends in a slash; empty if the site has no address
	Languages []Language
	Default   int // index into Languages
	Publisher config.Publisher
	Profile   config.Profile
	Footer    config.Footer
	Menu      []MenuEntry
	Targets   []Target // by name
	Loaded    Loaded
	Outputs   []string // the kinds of outputs that are made
	Share     Share
	Theme     Theme
	Worker    bool // whether browsers keep reports that were visited
}

// MenuEntry is an entry of the menu: of a page, a report or another site.
type MenuEntry struct {
	Name, URL string
	Report    bool     // whether the name is that of a report
	Texts     []string // by language; empty where it is left out
	Footer    bool
}

// Target is a page, a report or the home page that templates lead to by its name.
type Target struct {
	Name   string
	Report bool  // whether it is a report
	In     []int // the languages that it is in
}

// Loaded is what pages load of the site's own files.
type Loaded struct {
	Scripts, Styles []string
	OwnScripts      bool // whether these are all of the site's own; else it loads every one
	OwnStyles       bool // likewise
	Early           bool
}

// newMenu returns the menu, of which nothing but the names is known.
func newMenu(list []config.MenuEntry) []MenuEntry {
	menu := make([]MenuEntry, len(list))
	for i, e := range list {
		menu[i] = MenuEntry{Name: e.Name, URL: e.URL, Texts: e.Texts, Footer: e.Footer}
	}
	return menu
}

// newLoaded returns what pages load, without where that is stated.
func newLoaded(h *config.Head) Loaded {
	names := func(files []config.HeadFile) []string {
		var list []string
		for _, f := range files {
			list = append(list, f.Name)
		}
		return list
	}
	return Loaded{names(h.Scripts), names(h.Styles), h.OwnScripts, h.OwnStyles, h.Early}
}

// Theme is what a site looks like where that is its own.
type Theme struct {
	Accent, Bars Shades
	Logo         string   // its file in static/; empty if there is none
	LogoAlt      []string // by language: what it shows
}

// Shades are a colour on light and on dark pages, such as #1f4e79; empty where it is the program's.
type Shades struct{ Light, Dark string }

// Share is how pictures are drawn.
type Share struct {
	Figures bool   // whether metrics have pictures too
	Font    string // the file of the font; empty if there is none
	Face    int
	Digest  uint64 // of the font
}

// Language is one language of the site.
type Language struct {
	Code, Name, Tag string
}

// NewSettings returns the settings of a configuration, under which the named kinds of
// outputs are made.
func NewSettings(cfg *config.Config, outputs []string) Settings {
	s := Settings{
		Titles: cfg.Titles, BaseURL: cfg.BaseURL, Default: cfg.DefaultLanguage, Publisher: cfg.Publisher, Outputs: outputs,
		Profile: cfg.Profile, Footer: cfg.Footer,
		Worker: cfg.Offline.ServiceWorker,
		Share:  Share{Figures: cfg.Share.Figures, Font: cfg.Share.Font, Face: cfg.Share.Face},
	}
	s.Theme, s.Menu, s.Loaded = newTheme(&cfg.Theme), newMenu(cfg.Menu), newLoaded(&cfg.Head)
	for _, l := range cfg.Languages {
		s.Languages = append(s.Languages, Language{l.Code, l.Name, l.Tag})
	}
	return s
}

// newTheme returns the looks of a site. Results have the accent, if bars have no colour of their own.
func newTheme(t *config.Theme) Theme {
	accent := Shades{t.Accent.Light.Text, t.Accent.Dark.Text}
	return Theme{
		Accent: accent,
		Bars:   Shades{cmp.Or(t.Bars.Light.Text, accent.Light), cmp.Or(t.Bars.Dark.Text, accent.Dark)},
		Logo:   t.Logo.File, LogoAlt: t.Logo.Alt,
	}
}

// Code returns the code of a language.
func (s *Settings) Code(lang int) string { return s.Languages[lang].Code }

// URL returns the whole address of a file of the site, or "" if the site has none.
func (s *Settings) URL(path string) string {
	if s.BaseURL == "" {
		return ""
	}
	return s.BaseURL + path
}
