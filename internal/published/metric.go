package published

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// Digests are digests of words, by the code of their language.
type Digests map[string]string

// digestPattern is what a digest looks like.
const digestPattern = `^[0-9a-f]{16}$`

// Digest returns the first 16 hexadecimal digits of the SHA-256 of a text, without the white
// space around it.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(strings.TrimSpace(text)))
	return hex.EncodeToString(sum[:8])
}

// agree reports whether two texts are the same in every language that both have.
func (d Digests) agree(o Digests) bool {
	for code, sum := range d {
		if other, both := o[code]; both && other != sum {
			return false
		}
	}
	return true
}

// With returns the digests with those of languages that are new.
func (d Digests) With(o Digests) Digests {
	if len(o) == 0 {
		return d
	}
	all := maps.Clone(o)
	maps.Copy(all, d)
	return all
}

// Metric is what a metric was published as: what holds of all its figures.
type Metric struct {
	ID              string
	Kind, Direction string // as front matter has them
	SameAs          string // "2024/jobs", the metric of the report that is followed which it continues; empty if none, or not known
	Labels          Digests
	Units           Digests       // what other languages than the default one call the unit, with its factor if they convert
	Date            time.Time     // of the release with which it first went out so
	Pos             diag.Position // in the file
}

// Same reports whether two are published as the same.
func (m *Metric) Same(o *Metric) bool {
	return m.Kind == o.Kind && m.Direction == o.Direction && m.SameAs == o.SameAs && maps.Equal(m.Labels, o.Labels) && maps.Equal(m.Units, o.Units)
}

// Agrees reports whether what a metric is now is what it was published as, in every language that both have. One of
// which it was not known that it continues another may do so now.
func (m *Metric) Agrees(now *Metric) bool {
	isSame := m.SameAs == "" || m.SameAs == now.SameAs
	return isSame && m.Kind == now.Kind && m.Direction == now.Direction && m.Labels.agree(now.Labels) && m.Units.agree(now.Units)
}

// Metric returns a metric as it was last published, or nil.
func (l *List) Metric(id string) *Metric {
	if l == nil {
		return nil
	}
	i, _ := slices.BinarySearchFunc(l.Metrics, id, behind(func(m Metric) string { return m.ID })) // of several, the last counts
	if i == 0 || l.Metrics[i-1].ID != id {
		return nil
	}
	return &l.Metrics[i-1]
}

// Continued returns the metrics of other reports that a metric was published as continuing, each once.
func (l *List) Continued(id string) []string {
	if l == nil {
		return nil
	}
	var list []string
	for i := range l.Metrics {
		if m := &l.Metrics[i]; m.ID == id && m.SameAs != "" && !slices.Contains(list, m.SameAs) {
			list = append(list, m.SameAs)
		}
	}
	return list
}

// Correction is one that has been released, and so stays.
type Correction struct {
	ID string
	Side
	Date              time.Time // that it states
	Was               string    // likewise, in the site's default language
	quantity.Quantity           // of a figure
	Restored          bool      // whether it says that a figure that was withdrawn is stated again
	Reasons           Digests
	Released          time.Time
	Pos               diag.Position // in the file
}

// Is reports whether two are the same but for their reasons, and the day of the release.
func (c *Correction) Is(o *Correction) bool {
	if c.ID != o.ID || c.Side != o.Side || day(c.Date) != day(o.Date) || c.Restored != o.Restored {
		return false
	}
	return c.Was == o.Was || c.isQuantity() && c.Equal(o.Quantity)
}

// isQuantity reports whether what was corrected was a figure, and not words in its place.
func (c *Correction) isQuantity() bool {
	return c.Part.IsFigure() && !c.Quantity.Equal(quantity.Quantity{})
}

// AddMetric adds what a metric is published as, if that is new.
func (l *List) AddMetric(now Metric) {
	was := l.Metric(now.ID)
	if was != nil && was.Agrees(&now) {
		was.Labels, was.Units = was.Labels.With(now.Labels), was.Units.With(now.Units)
		was.SameAs = now.SameAs
		return
	}
	i, _ := slices.BinarySearchFunc(l.Metrics, now.ID, behind(func(m Metric) string { return m.ID }))
	l.Metrics = slices.Insert(l.Metrics, i, now)
}

// behind compares so that a search ends behind all that have a name.
func behind[T any](name func(T) string) func(T, string) int {
	return func(e T, of string) int {
		if name(e) <= of {
			return -1
		}
		return 1
	}
}

// AddCorrections adds corrections that are released, those that have not been before.
func (l *List) AddCorrections(made []Correction) {
	type key struct {
		id string
		Side
		day string
	}
	known := make(map[key][]int, len(l.Corrections))
	for i := range l.Corrections {
		c := &l.Corrections[i]
		k := key{c.ID, c.Side, day(c.Date)}
		known[k] = append(known[k], i)
	}
	for i := range made {
		now := &made[i]
		among := known[key{now.ID, now.Side, day(now.Date)}]
		at := slices.IndexFunc(among, func(i int) bool { return l.Corrections[i].Is(now) })
		if at < 0 {
			l.Corrections = append(l.Corrections, *now)
			continue
		}
		was := &l.Corrections[among[at]]
		was.Reasons = was.Reasons.With(now.Reasons)
	}
}

// Page is what the text of a page said in figures, in all languages.
type Page struct {
	Name    string    // of the article
	Figures Digests   // of each section that has figures, in order, parted by spaces
	Date    time.Time // of the release with which it first went out so
	Pos     diag.Position
}

// Equal reports whether two pages say the same, and since when.
func (p Page) Equal(o Page) bool { return p.Name == o.Name && day(p.Date) == day(o.Date) && p.Same(&o) }

// Same reports whether two pages say the same.
func (p *Page) Same(o *Page) bool { return maps.Equal(p.Figures, o.Figures) }

// Page returns what a page said when it was last released, or nil.
func (l *List) Page(name string) *Page {
	if l == nil {
		return nil
	}
	i, ok := slices.BinarySearchFunc(l.Pages, name, func(p Page, name string) int { return strings.Compare(p.Name, name) })
	if !ok {
		return nil
	}
	return &l.Pages[i]
}
