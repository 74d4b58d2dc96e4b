package export

import (
	"time"

	"duibiao/internal/report"
)

// corrections writes what a metric's figures were before they were corrected, by date,
// if any has been.
func (d *dataWriter) corrections(m *report.Metric) {
	if len(m.Corrections) == 0 {
		return
	}
	d.key("corrections")
	d.open('[')
	for _, c := range m.Corrections {
		d.open('{')
		d.text("date", c.Date.Format(time.DateOnly))
		d.text("figure", c.Part.String())
		d.key("was")
		d.open('{')
		d.quantity(c.Was)
		d.words("unit", func(lang int) string { return c.Units[lang].Other })
		d.words("text", func(lang int) string { return c.Was.Texts[lang] })
		d.close('}')
		d.words("reason", func(lang int) string { return c.Reasons[lang] })
		d.close('}')
	}
	d.close(']')
}

// withdrawn writes the metrics that are gone from sectors, if there are any: their
// labels and corrections.
func (d *dataWriter) withdrawn(sectors ...*report.Sector) {
	open := false
	for _, s := range sectors {
		for _, m := range s.Withdrawn {
			if !open {
				d.key("withdrawn")
				d.open('[')
				open = true
			}
			d.open('{')
			d.name(m)
			d.corrections(m)
			d.close('}')
		}
	}
	if open {
		d.close(']')
	}
}
