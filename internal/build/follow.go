package build

import (
	"slices"

	"duibiao/internal/cache"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// A report that follows another is scanned when that one has been, since it takes over what
// that states. The scan of all reports puts it off, and it is scanned level by level: first
// what follows a report that follows none. What the followed one states is in its record,
// and its digest in that of the follower, which is scanned again if and only if it is
// another.

// follow scans the reports that follow others.
func (b *builder) follow(reader *content.Reader) (diag.List, error) {
	var follows []report.Follow
	for _, s := range b.scans {
		if s.record.Follows.Report != "" {
			follows = append(follows, s.record.Follows)
		}
	}
	if len(follows) == 0 {
		return nil, nil
	}
	b.cache.Flush() // what was read of those that were put off is read again
	levels, diags := report.Levels(follows, b.names())
	followed := map[string]bool{}
	for _, f := range follows {
		followed[f.Of] = true
	}
	for _, level := range levels {
		d, err := b.followLevel(level, followed, reader)
		if diags = append(diags, d...); err != nil {
			return nil, err
		}
	}
	b.cache.Flush()
	return diags, nil
}

// told returns what later reports tell of the targets of each. The last one that knows a result tells it,
// and else the first; but one by which the period is over does, where a part of it alone was known.
func (b *builder) told() map[string][]report.Told {
	followers := map[string]*scan{} // by the report that they follow
	for _, s := range b.scans {
		if of := s.record.Follows.Of; of != "" {
			followers[of] = s
		}
	}
	told := map[string][]report.Told{}
	known := map[target]int{} // where in the list of its report
	for of, by := range followers {
		for n := 0; by != nil && n < len(followers); n++ {
			for _, t := range by.record.Told {
				if t.Of.Report == of || t.Revises != "" { // which others may have taken over
					told[of] = tellAnew(told[of], t, of, known)
				}
			}
			by = followers[by.folder.Slug]
		}
	}
	return told
}

// hear records a report as lists show it with what later reports tell of its targets. It is taken
// up again for that, unless its record has it.
func (b *builder) hear(i int, reader *content.Reader) error {
	s := b.scans[i]
	told := scope.Digest(&outside{Told: s.told})
	if s.record.Heard.Told == told || !s.record.IsPublished() {
		return nil
	}
	folder, _, err := b.load(s, reader)
	if err != nil || folder.Report == nil {
		return err
	}
	folder.Report.Tell(b.cfg, s.told)
	fresh := *s // the scan may be that of the last build, which still stands
	fresh.record.Edit().Heard = cache.Heard{
		Told: told, Summaries: scope.Make(b.cfg, folder.Report, b.beside(s.folder)).Summaries(),
	}
	b.scans[i], b.sources.changed = &fresh, true
	return nil
}

// target is a target of a report, and what it is for, or a figure that is stated anew, and who is told so.
type target struct {
	report, id, in, revises, to string
}

// tellAnew adds what is told of a target, or puts it in the place of what was told before.
func tellAnew(told []report.Told, t report.Told, to string, known map[target]int) []report.Told {
	of := target{t.Of.Report, t.Of.ID, t.Period.String(), t.Revises, to}
	i, again := known[of]
	switch {
	case !again:
		known[of] = len(told)
		return append(told, t)
	case t.Actual != "" || t.Goal != nil || told[i].SoFar:
		t.AddCorrections(told[i].Corrections) // of a result that was withdrawn before this one was stated
		told[i] = t
	}
	return told
}

// forget lets the articles of a report go that were kept for lists.
func (b *builder) forget(slug string) {
	for name := range b.articles {
		if name.report == slug {
			delete(b.articles, name)
		}
	}
}

// names returns the names of the folders in which there are articles.
func (b *builder) names() []string {
	var list []string
	for _, s := range b.scans {
		if len(s.folder.Articles) > 0 && !s.folder.IsPages() {
			list = append(list, s.folder.Slug)
		}
	}
	return list
}

// followLevel scans reports of which none follows another of them.
func (b *builder) followLevel(level []report.Follow, followed map[string]bool, reader *content.Reader) (diag.List, error) {
	numbers := make(map[string]int, len(b.scans))
	for i, s := range b.scans {
		numbers[s.folder.Slug] = i
	}
	found := make([]diag.List, len(level))
	b.crew = newCrew(b.Jobs)
	err := b.crew.reports(len(level), func(i int) (err error) {
		f, given := level[i], &report.Stated{Partial: true}
		if of, ok := numbers[f.Of]; ok {
			given, found[i], err = b.statedBy(of, f, reader)
		}
		if err != nil {
			return err
		}
		return b.scanFollower(numbers[f.Report], given, followed[f.Report], reader)
	})
	return slices.Concat(found...), err
}

// statedBy returns what a report states for the one that follows it. It is taken up again
// for that, once.
func (b *builder) statedBy(i int, f report.Follow, reader *content.Reader) (*report.Stated, diag.List, error) {
	s := b.scans[i]
	if s.record.Stated != nil {
		return s.record.Stated, nil, nil
	}
	folder, articles, err := b.load(s, reader)
	switch {
	case err != nil:
		return nil, nil, err
	case folder.Report != nil:
		fresh := *s // the scan may be that of the last build, which still stands
		fresh.states(b.cfg, folder.Report, articles)
		b.scans[i], b.sources.changed = &fresh, true
		return fresh.record.Stated, nil, nil
	case s.diags.HasErrors():
		return &report.Stated{Partial: true}, nil, nil
	}
	return &report.Stated{Partial: true}, diag.List{f.IsDraft()}, nil
}

// states records what the scan's report states for the one that follows it.
func (s *scan) states(cfg *config.Config, r *report.Report, articles []*report.Article) {
	stated := r.Stated(cfg.DefaultLanguage, articles, s.following)
	stated.Partial = stated.Partial || s.diags.HasErrors()
	s.record.Edit().Stated = stated
}

// scanFollower scans a report that follows another, unless its record still holds.
func (b *builder) scanFollower(i int, given *report.Stated, isFollowed bool, reader *content.Reader) error {
	s := *b.scans[i] // likewise
	b.scans[i] = &s
	digest := scope.Digest(given)
	s.following, s.followed = given, isFollowed
	if !s.deferred && s.record.Followed == digest {
		return nil
	}
	s.deferred = false
	known := s.record.Works
	s.record = cache.Report{Slug: s.record.Slug, Key: s.record.Key, Followed: digest}
	return b.scanAnew(&s, known, make([][]byte, len(s.folder.Articles)), reader)
}
