package scope

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// Pin is a figure in one language as a release published it, with its words, and what became of it.
type Pin struct {
	Lang   int
	Head   Keyed[Head]
	Sector string // its slug; empty if the metric is not in the report any more
	ID     string
	Digest string // of what was published, which is a part of its address

	Part     published.Part
	Period   period.Period
	AsOf     string // 2025-06-30: the day that a result so far runs to; else empty
	Date     string // of the release
	Label    string // then; empty if it is not known
	Text     string // likewise
	Original string // the text in the site's default language

	LabelNow  string // empty if the metric is not in the report any more
	Replaced  bool   // whether another figure stands in its place today, or none
	Now       string // what stands there; empty if nothing does
	Corrected string // the day of the correction that says so; empty if none does
	Reason    string
}

// Stands reports whether the figure and its name are those of today.
func (p *Pin) Stands() bool { return !p.Replaced && p.Label == p.LabelNow && p.Text != "" }

// Pin puts the pins of the report into it: nothing but the outputs that show them needs any. They are made of its
// record.
func (f *Folder) Pin() {
	if f.pinned {
		return
	}
	f.pinned = true
	made := map[string]bool{}
	for _, pin := range f.model.Pins(f.cfg) {
		for lang := range f.cfg.Languages {
			p := f.pin(&pin, lang)
			if p.isShown(f) && !made[p.Digest] { // two releases on one day may have published the same
				made[p.Digest] = true
				f.Report.Pins = append(f.Report.Pins, p)
			}
		}
	}
}

// isShown reports whether the pin has a page: one of a metric does in the languages that the article is in.
func (p *Pin) isShown(f *Folder) bool {
	return f.model.In(p.Lang) && (p.Sector == "" || p.LabelNow != "")
}

// pin returns a pin in one language.
func (f *Folder) pin(pin *report.Pin, lang int) Pin {
	cfg := f.cfg
	code := cfg.Languages[lang].Code
	p := Pin{
		Lang: lang, Head: f.Report.Editions[lang].Sheet.Value.Head, ID: pin.ID,
		Part: pin.Part, Period: pin.In, AsOf: pin.AsOf, Date: day(pin.Date),
		Label: pin.Labels[code], Text: pin.Texts[code], Original: pin.Texts[cfg.Languages[cfg.DefaultLanguage].Code],
		Replaced: pin.Replaced,
	}
	p.Digest = p.digest(code)
	if m := pin.Metric; m != nil {
		p.Sector = m.Sector.Slug
		if m.Sector.In(lang) {
			p.LabelNow = m.Words[lang].Label
		}
	}
	if pin.Replaced && pin.Now != nil {
		p.Now = pin.Now.Texts[lang]
	} else if pin.Replaced {
		p.Now = inWords(pin.Goal, lang)
	}
	if c := pin.Correction; c != nil {
		p.Corrected, p.Reason = day(c.Date), c.Reasons[lang]
	}
	return p
}

// pinDigits is how many hexadecimal digits of a digest are in the address of a pin.
const pinDigits = 12

// digest returns the digest of what was published in a language. What became of it since is not a part of that.
func (p *Pin) digest(code string) string {
	facts := []string{code, p.ID, p.Part.String(), p.Period.String(), p.AsOf, p.Date, p.Label, p.Text, p.Original}
	sum := sha256.Sum256([]byte(strings.Join(facts, "\n")))
	return hex.EncodeToString(sum[:])[:pinDigits]
}

// pinsOf returns, by the ids of metrics, the pins in a language that stand as they were published.
func (f *Folder) pinsOf(lang int) map[string][]Pin {
	list := map[string][]Pin{}
	for i := range f.Report.Pins {
		p := &f.Report.Pins[i]
		if h := &p.Head.Value; p.Lang == lang && p.Stands() && (p.Period == h.ActualPeriod || p.Period == h.TargetPeriod) {
			list[p.ID] = replaced(list[p.ID], p)
		}
	}
	return list
}

// replaced returns pins with one that takes the place of an older one of the same figure.
func replaced(list []Pin, p *Pin) []Pin {
	for i := range list {
		if o := &list[i]; o.Part == p.Part && o.Period == p.Period && o.AsOf == p.AsOf {
			list[i] = *p
			return list
		}
	}
	return append(list, *p)
}
