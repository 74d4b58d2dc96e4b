package scope

import "duibiao/internal/config"

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
	Outputs   []string // the kinds of outputs that are made
	Share     Share
}

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
		Share: Share{Figures: cfg.Share.Figures, Font: cfg.Share.Font, Face: cfg.Share.Face},
	}
	for _, l := range cfg.Languages {
		s.Languages = append(s.Languages, Language{l.Code, l.Name, l.Tag})
	}
	return s
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
