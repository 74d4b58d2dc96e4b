package program

import (
	"runtime/debug"
	"strings"
	"testing"
)

func stamped(version, revision, modified string) *debug.BuildInfo {
	info := &debug.BuildInfo{Main: debug.Module{Path: "duibiao", Version: version}}
	if revision != "" {
		info.Settings = []debug.BuildSetting{
			{Key: "vcs", Value: "git"}, {Key: "vcs.revision", Value: revision},
			{Key: "vcs.time", Value: "2026-11-25T20:29:19Z"}, {Key: "vcs.modified", Value: modified},
		}
	}
	return info
}

func TestTheStampIsTold(t *testing.T) {
	for _, tt := range []struct {
		info   *debug.BuildInfo
		en, zh string
	}{
		{nil, "duibiao devel\n", "duibiao devel\n"},
		{stamped("(devel)", "", ""), "duibiao devel\n", "duibiao devel\n"},
		{stamped("v1.2.0", "0123abc", "false"),
			"duibiao v1.2.0\nrevision 0123abc of 2026-11-25T20:29:19Z\n", "duibiao v1.2.0\n修订 0123abc（2026-11-25T20:29:19Z）\n"},
		{stamped("v1.2.1-0.20261125202919-0123abc+dirty", "0123abc", "true"),
			"duibiao v1.2.1-0.20261125202919-0123abc+dirty\nrevision 0123abc of 2026-11-25T20:29:19Z, with changes that are not committed\n",
			"duibiao v1.2.1-0.20261125202919-0123abc+dirty\n修订 0123abc（2026-11-25T20:29:19Z），另有未提交的改动\n"},
	} {
		b := buildOf(tt.info)
		w := b.Words()
		if !strings.HasPrefix(b.Go, "go") || w.En != tt.en+b.Go || w.Zh != tt.zh+b.Go {
			t.Errorf("%v: %q, %q", tt.info, w.En, w.Zh)
		}
	}
}
