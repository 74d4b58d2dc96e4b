package edit

import (
	"testing"

	"duibiao/internal/diag"
)

func TestErrorsInChinese(t *testing.T) {
	for _, tt := range []struct{ text, path, literal, want string }{
		{"+++\na = 1\n", "a", "2", "front matter 没有结束"},
		{"[a]\nb = 1\n", "a", "2", "a 不是单个值"},
		{"a = 1\n", "a.b", "2", "没有地方写 a.b"},
		{"a = 1\n", "a", "2\nb = 3", "a 不能设为 2<U+000A>b = 3"},
	} {
		_, err := Set([]byte(tt.text), tt.path, tt.literal)
		if err == nil || diag.Said(err).Zh != tt.want {
			t.Errorf("%q: %v, want %s", tt.text, err, tt.want)
		}
	}
}
