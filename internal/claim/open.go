package claim

import (
	"slices"

	"duibiao/internal/prose"
)

// Open is where references of a part say nothing, because they are mistaken or the report is, to
// which none of the same name stands in another part. Whatever the other part has there may be
// what they are to say; all else can be compared.
type Open struct {
	passages []bool // by number
	isAny    bool
}

// OpenTo returns where the part is open to another one.
func (p *Part) OpenTo(other *Part) Open {
	o := Open{}
	names := other.openNames()
	for i := range p.Passages {
		for _, name := range p.Passages[i].open {
			if names[name] > 0 {
				names[name]--
				continue
			}
			if !o.isAny {
				o = Open{make([]bool, len(p.Passages)), true}
			}
			o.passages[i] = true
		}
	}
	return o
}

// openNames counts the references of the part that say nothing, by name.
func (p *Part) openNames() map[string]int {
	var names map[string]int
	for i := range p.Passages {
		for _, name := range p.Passages[i].open {
			if names == nil {
				names = map[string]int{}
			}
			names[name]++
		}
	}
	return names
}

// Without returns those of some figures of the other part that no open reference can stand for: they stand in a
// passage beside which there is none. Where parts have not the same passages, nobody knows what is beside what.
func (o Open) Without(list []prose.Figure, of Figures) []prose.Figure {
	if !o.isAny {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(f prose.Figure) bool { return o.isBeside(of.passage(f), len(of.passages)) })
}

// Faces reports whether an open reference can stand for a reference in a passage of the other part.
func (o Open) Faces(other *Part, passage int) bool {
	return o.isAny && o.isBeside(passage, len(other.Passages))
}

func (o Open) isBeside(passage, passages int) bool {
	return passages != len(o.passages) || o.passages[passage]
}
