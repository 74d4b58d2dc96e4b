package scopetest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"duibiao/internal/scope"
)

// TestFaults sees that what a digest would pass over is refused, each kind of it.
func TestFaults(t *testing.T) {
	type inner struct{ hidden int }
	for want, typ := range map[string]reflect.Type{
		"is not exported":   reflect.TypeOf(inner{hidden: 1}),
		"is of type *int":   reflect.TypeFor[struct{ A *int }](),
		"is of type error":  reflect.TypeFor[struct{ A error }](),
		"is of type map":    reflect.TypeFor[struct{ A map[string]int }](),
		"is of type func":   reflect.TypeFor[struct{ A func() }](),
		"is of type float":  reflect.TypeFor[struct{ A float64 }](),
		"is of type [2]int": reflect.TypeFor[struct{ A [2]int }](),
		"is bytes":          reflect.TypeFor[struct{ A []byte }](),
		"A.wall is not":     reflect.TypeFor[struct{ A time.Time }](),
		"is tagged": reflect.TypeFor[struct {
			A int `hash:"ignore"`
		}](),
		"A[].hidden":   reflect.TypeFor[struct{ A []inner }](),
		"Value.hidden": reflect.TypeFor[struct{ A scope.Keyed[inner] }](),
		"Value is tagged": reflect.TypeFor[struct {
			Value int `hash:"-"`
		}](),
	} {
		if got := Faults(typ); !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("%s: %q, want what %s", typ, got, want)
		}
	}
}

// TestUnseen sees that a digest that misses something is found out.
func TestUnseen(t *testing.T) {
	type value struct {
		Text string
		List []int
		Flag bool
	}
	for _, tt := range []struct {
		name   string
		digest func(*value) uint64
		want   []string
	}{
		{"all", func(v *value) uint64 { return scope.Digest(v) }, nil},
		{"without the flag", func(v *value) uint64 {
			return scope.Digest(&value{Text: v.Text, List: v.List})
		}, []string{"scopetest.value.Flag false"}},
		{"without order", func(v *value) uint64 {
			return scope.Digest(&value{v.Text, slices.Sorted(slices.Values(v.List)), v.Flag})
		}, []string{"scopetest.value.List in another order"}},
		{"without what is behind", func(v *value) uint64 {
			return scope.Digest(&value{v.Text, v.List[:min(2, len(v.List))], v.Flag})
		}, []string{"more of scopetest.value.List"}},
	} {
		if got := Unseen(tt.digest); fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
