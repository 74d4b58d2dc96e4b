package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// The embeds of a whole report.
const (
	scoreEmbed = "score"
	gapEmbed   = "gap"
)

// embedScore is what the figures of a report come to.
type embedScore struct {
	Answer []words.Part `zh:"回答：数字总的情况" en:"The answer: what the figures come to"`
	Score  []scoreItem  `zh:"计数，每项前有方块" en:"The counts, each with its square"`
}

// embeddedReport is a report in one language without its text.
type embeddedReport struct {
	Sheet  scope.Keyed[scope.Sheet]
	Counts report.Counts
}

// reportEmbeds returns the embeds of a report in the languages that it is in: its counts, and
// how far its targets lie from results.
func reportEmbeds(env *Env, r *scope.Report) []Output {
	var list []Output
	for lang := range r.Editions {
		e := &r.Editions[lang]
		if e.Lang != lang {
			continue // the original, for lists
		}
		code, in := env.Settings.Code(lang), &embeddedReport{e.Sheet, e.Counts}
		list = append(list,
			made(env, address.EmbedReport(code, r.Slug, scoreEmbed), in, writeScoreEmbed),
			made(env, address.EmbedReport(code, r.Slug, gapEmbed), in, writeGapEmbed),
		)
	}
	return list
}

// writeScoreEmbed writes the counts of a report.
func writeScoreEmbed(env *Env, w io.Writer, r *embeddedReport) error {
	o, e := env.reportEmbed(&r.Sheet.Value, scoreEmbed)
	e.Score = o.embedScore(&r.Counts)
	return embedTemplate().Write(w, env.sets, o.place, e)
}

// writeGapEmbed writes the gap chart of a report. One that has nothing to draw says what its
// figures come to.
func writeGapEmbed(env *Env, w io.Writer, r *embeddedReport) error {
	o, e := env.reportEmbed(&r.Sheet.Value, gapEmbed)
	o.finish = func(row *gapRow, m *scope.Metric) {
		row.Leaves, row.Corrects = true, o.corrections(m)
	}
	if e.Gaps = o.gaps(); e.Gaps.Title == "" {
		e.Score.Answer = o.embedScore(&r.Counts).Answer
	}
	return embedTemplate().Write(w, env.sets, o.place, e)
}

// reportEmbed begins an embed of a report.
func (e *Env) reportEmbed(s *scope.Sheet, name string) (*survey, *embedPage) {
	h := &s.Head.Value
	p := e.at(s.Lang, address.EmbedReport(e.Settings.Code(s.Lang), h.Slug, name))
	embed := p.embed(h, address.Report(p.code(), h.Slug))
	embed.Heading, embed.Title = h.Title, p.frameTitle(h.Title, h)
	return p.survey(h, s.Sectors), embed
}

func (o *survey) embedScore(c *report.Counts) embedScore {
	return embedScore{o.words().Answer(c, &o.periods), o.score(c)}
}
