package decode

import (
	"testing"

	"duibiao/internal/diag"
)

func TestEscapedControls(t *testing.T) {
	for text, column := range map[string]int{
		"水&#27;面": 2, "&#x1b;": 1, "&#X85;": 1, "&#8238;": 1, "甲&#65;&#x202e;": 7, "&#7;": 1,
		"28&#8203;50": 3, "28&shy;50": 3, "&rlm;": 1, "&ZeroWidthSpace;": 1, "&#xFEFF;": 1, "a&zwnj;b": 2,
		"می&zwnj;خ": 0, "&nbsp;&hearts;&CounterClockwiseContourIntegral;&amp;shy;": 0, "&shy": 0, "&nix;": 0, "A&B; C": 0,
		"&#65;": 0, "&#10;": 0, "&#0;": 0, "&#xD6;": 0, "&# 27;": 0, "&#27": 0, "&#;": 0, "&#x;": 0, "&#99999999999;": 0, "&amp;#27 ": 0, "": 0, "&#": 0,
	} {
		found := EscapedControls(&diag.Source{Name: "a.md", Text: []byte(text)}, 0)
		if (len(found) > 0) != (column > 0) || len(found) > 1 || len(found) == 1 && found[0].Pos.Column != column {
			t.Errorf("%q: %v, want a finding in column %d", text, found, column)
		}
	}
}

// TestEscapedControlsAreToldAtOnce holds that one does not hide another, and that each is told once.
func TestEscapedControlsAreToldAtOnce(t *testing.T) {
	found := EscapedControls(&diag.Source{Name: "a.md", Text: []byte("甲&rlm;乙&#27;丙&#x200f;丁")}, 0)
	if len(found) != 2 || found[0].Pos.Column != 2 || found[1].Pos.Column != 8 || found[0].Message == sayHidden.With('\u200f', nameOf('\u200f')) {
		t.Errorf("%v", found)
	}
}
