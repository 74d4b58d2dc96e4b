package diag

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"duibiao/internal/growth"
)

// FuzzPos holds positions, asked for in any order, against their definition.
func FuzzPos(f *testing.F) {
	f.Add([]byte("a中b\n\n文中\xe4\xb8x\r\n"), []byte{3, 9, 1, 4, 12, 2, 255, 7})
	f.Fuzz(func(t *testing.T, text, offsets []byte) {
		s := &Source{Name: "x", Text: text}
		for _, o := range offsets {
			at := min(int(o), len(text))
			line := 1 + bytes.Count(text[:at], []byte{'\n'})
			start := bytes.LastIndexByte(text[:at], '\n') + 1
			want := Position{"x", line, 1 + utf8.RuneCount(text[start:at])}
			if got := s.Pos(int(o)); got != want {
				t.Fatalf("%q, offset %d of %v: %v, want %v", text, o, offsets, got, want)
			}
		}
	})
}

// TestPosInLongLines holds that many places in one line take no longer than their number.
func TestPosInLongLines(t *testing.T) {
	for _, direction := range []int{1, -1} {
		t.Run(fmt.Sprint(direction), func(t *testing.T) {
			growth.Linear(t, 4000, func(n int) func() {
				text := []byte(strings.Repeat("数据 ", n))
				return func() {
					s := &Source{Text: text}
					for i := range n {
						s.Pos((i*direction + n) % n * len("数据 "))
					}
				}
			})
		})
	}
}
