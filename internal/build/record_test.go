package build

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/cache"
)

// TestAnswersAreRemembered adds a report that asks another one, of which nothing changes:
// what was answered stands in that report's record, so that no later build asks again.
func TestAnswersAreRemembered(t *testing.T) {
	for _, tt := range []struct {
		name, asking, asked string
		files               map[string]string
		answered            func(cache.Report) bool
	}{
		{"a reference", "content/other/", "city", site(map[string]string{"content/other/a.en.md": "{{city/trains}}"}, city, other),
			func(r cache.Report) bool { return len(r.Offered) > 0 }},
		{"a follower", "content/b25/", "c24", site(nil, chain),
			func(r cache.Report) bool { return r.Stated != nil }},
	} {
		source := t.TempDir()
		build := func(files map[string]string) {
			write(t, source, files)
			if _, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"}); err != nil || diags.HasErrors() {
				t.Fatal(tt.name, err, diags)
			}
		}
		alone := map[string]string{}
		for name, text := range tt.files {
			if !strings.HasPrefix(name, tt.asking) && !strings.HasPrefix(name, "content/a26/") {
				alone[name] = text
			}
		}
		build(alone)
		build(tt.files)
		c := cache.Beside(source, "test")
		i := slices.IndexFunc(c.State.Reports, func(r cache.Report) bool { return r.Slug == tt.asked })
		if i < 0 || !tt.answered(c.State.Reports[i]) {
			t.Errorf("%s: the answer of %s is not remembered", tt.name, tt.asked)
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}
