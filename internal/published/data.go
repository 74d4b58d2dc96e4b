package published

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// Data is what the data file of a report says, data/<report>.json: what is online of it.
type Data struct {
	Report string
	List   *List
	Labels map[string]map[string]string // of metrics by id, by language
	said   map[saidKey]map[string]string

	Verdicts    []Verdict      // that were decided, in the order of the file
	Corrections map[string]int // how many are shown of each metric, of figures that it has taken over too
}

// saidKey names a figure.
type saidKey struct {
	id   string
	side Side
}

// Said returns what each language says of a figure, by the language's code; nil if it is not there.
func (d *Data) Said(id string, side Side) map[string]string { return d.said[saidKey{id, side}] }

// dataVersion is that of the data files that are read.
const dataVersion = 2

// dataFile is a data file, as far as it is held against anything.
type dataFile struct {
	Version      int          `json:"version"`
	Report       string       `json:"report"`
	ActualPeriod string       `json:"actual_period"`
	TargetPeriod string       `json:"target_period"`
	Metrics      []dataMetric `json:"metrics"`
	Withdrawn    []dataMetric `json:"withdrawn"`
}

type dataMetric struct {
	ID          string            `json:"id"`
	Label       map[string]string `json:"label"`
	Kind        string            `json:"kind"`
	Direction   string            `json:"direction"`
	Actual      *dataFigure       `json:"actual"`
	Target      *dataFigure       `json:"target"`
	Series      []dataPoint       `json:"series"`
	Growth      *dataGrowth       `json:"growth"`
	Corrections []dataCorrection  `json:"corrections"`
	Restated    []dataRestated    `json:"restated"`
	Outcome     *dataOutcome      `json:"outcome"`
}

type dataGrowth struct {
	Series  []dataPoint  `json:"series"`
	Outcome *dataOutcome `json:"outcome"`
}

// dataFigure is a figure, or a target in words, which has no text.
type dataFigure struct {
	Period string            `json:"period"`
	Text   map[string]string `json:"text"`
	Words  map[string]string `json:"words"`
}

type dataPoint struct {
	Period string      `json:"period"`
	Actual *dataFigure `json:"actual"`
	Target *dataFigure `json:"target"`
	AsOf   string      `json:"as_of"`
	Said   dataVerdict `json:"verdict"`
	Origin struct {
		Actual *struct{} `json:"actual"`
		Target *struct{} `json:"target"`
	} `json:"origin"`
}

type dataCorrection struct {
	Date   string            `json:"date"`
	Figure string            `json:"figure"`
	AsOf   string            `json:"as_of"`
	Was    dataFigure        `json:"was"`
	Reason map[string]string `json:"reason"`
	Origin *struct{}         `json:"origin"`

	Restored bool `json:"restored"`
}

type dataRestated struct {
	Date   string            `json:"date"`
	Of     string            `json:"of"`
	Was    map[string]string `json:"was"`
	Reason map[string]string `json:"reason"`
	Origin *struct{}         `json:"origin"`
}

// ReadData reads the data file of a report, in which the site's default language has this code.
// Figures that the report has taken over from another are not among them.
func ReadData(units *quantity.Units, code, name string, text []byte) (*Data, error) {
	var f dataFile
	if err := json.Unmarshal(text, &f); err != nil || f.Report == "" || f.Version != dataVersion {
		return nil, sayNoData.Fail(name)
	}
	r := &dataReader{units: units, code: code, labels: map[string]map[string]string{}, said: map[saidKey]map[string]string{}, shown: map[string]int{}}
	r.own = Periods{r.period(f.ActualPeriod), r.period(f.TargetPeriod)}
	for i := range f.Metrics {
		r.metric(&f.Metrics[i])
	}
	for i := range f.Withdrawn {
		r.corrections(&f.Withdrawn[i])
	}
	if !r.bad.IsZero() {
		return nil, sayBadData.Fail(name, r.bad)
	}
	list := New(r.figures, r.own)
	list.Promises, list.Metrics, list.Corrections = r.promises, r.metrics, r.made
	list.Sort()
	return &Data{f.Report, list, r.labels, r.said, r.verdicts, r.shown}, nil
}

// dataReader makes a list of a data file.
type dataReader struct {
	units   *quantity.Units
	code    string
	own     Periods
	figures []Figure
	metrics []Metric
	made    []Correction

	promises []Promise
	labels   map[string]map[string]string
	said     map[saidKey]map[string]string
	verdicts []Verdict
	shown    map[string]int
	bad      diag.Words // what cannot be read
}

func (r *dataReader) period(text string) period.Period {
	in, problem := period.Parse(text)
	if !problem.IsZero() {
		r.bad = problem
	}
	return in
}

// metric reads a metric with all that is stated of it.
func (r *dataReader) metric(m *dataMetric) {
	r.labels[m.ID] = m.Label
	r.metrics = append(r.metrics, Metric{ID: m.ID, Kind: m.Kind, Direction: m.Direction, Labels: digestsOf(m.Label)})
	if len(m.Series) == 0 {
		r.figure(m.ID, Side{Part: Actual}, m.Actual)
		r.figure(m.ID, Side{Part: Target}, m.Target)
	}
	r.points(m.ID, m.Series, Actual)
	if m.Growth != nil {
		r.points(m.ID, m.Growth.Series, GrowthActual)
	}
	r.corrections(m)
	r.shown[m.ID] = len(m.Corrections) + len(m.Restated)
	r.metricVerdicts(m)
}

// points reads a series, whose results are of a part.
func (r *dataReader) points(id string, points []dataPoint, part Part) {
	for i := range points {
		p := &points[i]
		if p.Origin.Actual == nil {
			r.figure(id, r.side(part, p.Period, p.AsOf), p.Actual)
		}
		if p.Origin.Target == nil {
			r.figure(id, r.side(part+1, p.Period, ""), p.Target)
		}
	}
}

// side returns how a figure is listed.
func (r *dataReader) side(part Part, in, asOf string) Side {
	s := Side{Part: part, Period: r.period(in), AsOf: asOf}
	if s.AsOf == "" && s.Period == r.own.Of(part) {
		s.Period = period.Period{}
	}
	return s
}

// figure adds a figure, or the words in its place, unless there is none.
func (r *dataReader) figure(id string, side Side, f *dataFigure) {
	switch {
	case f == nil:
		return
	case f.Words != nil:
		r.promises = append(r.promises, Promise{ID: id, Side: side, Said: digestsOf(f.Words)})
		return
	case f.Text == nil:
		return
	}
	q, err := r.units.ParseListed(f.Text[r.code])
	if err != nil {
		r.bad = sayUnreadable.With(side.Words(), id, err)
		return
	}
	r.figures = append(r.figures, Figure{Quantity: q, ID: id, Side: side, Text: f.Text[r.code]})
	r.said[saidKey{id, side}] = f.Text
}

// corrections reads those of a metric, but for those of figures that are taken over.
func (r *dataReader) corrections(m *dataMetric) {
	for _, c := range m.Corrections {
		part := slices.Index(Parts(), c.Figure)
		if c.Origin != nil || part < 0 {
			continue
		}
		made := Correction{ID: m.ID, Side: r.side(Part(part), c.Was.Period, c.AsOf), Date: dateOf(c.Date), Was: cmp.Or(c.Was.Text[r.code], c.Was.Words[r.code]), Restored: c.Restored, Reasons: digestsOf(c.Reason)}
		made.Quantity, _ = r.units.ParseListed(made.Was) // what is no figure is held against the text
		r.made = append(r.made, made)
	}
	for _, c := range m.Restated {
		if part := slices.Index(Correctable(), c.Of); part >= 0 && c.Origin == nil {
			r.made = append(r.made, Correction{
				ID: m.ID, Side: Side{Part: Part(part)}, Date: dateOf(c.Date), Was: c.Was[r.code], Reasons: digestsOf(c.Reason),
			})
		}
	}
}

func digestsOf(words map[string]string) Digests {
	d := Digests{}
	for code, text := range words {
		d[code] = Digest(text)
	}
	return d
}

// dateOf returns the day that a data file states, which it writes itself.
func dateOf(text string) time.Time {
	t, _ := time.Parse(time.DateOnly, text)
	return t
}
