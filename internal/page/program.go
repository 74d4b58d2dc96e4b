package page

import "reflect"

// program is the templates of a page as a list of steps; see compile.
type program []step

// step writes its text and then does something with a value.
type step struct {
	text   string
	do     action
	fields []int // from dot to the value
	write  writer
	body   program // of a branch or a loop
	orElse program // what a branch or an empty loop does instead
}

// action is what a step does with its value.
type action uint8

const (
	nothing action = iota // there is no value
	print                 // a string, which write escapes
	branch                // on whether it is empty
	loop                  // over the elements of a slice
)

// run appends the page that the steps make of dot, a struct or the element of a
// slice. Reading fields through reflection costs a page some microseconds; to know
// their offsets would save a part of that and ask for package unsafe.
func (p program) run(page []byte, dot reflect.Value) []byte {
	for i := range p {
		s := &p[i]
		page = append(page, s.text...)
		if s.do == nothing {
			continue
		}
		v := dot
		for _, f := range s.fields {
			v = v.Field(f)
		}
		page = s.apply(page, dot, v)
	}
	return page
}

// apply does what the step does with its value.
func (s *step) apply(page []byte, dot, v reflect.Value) []byte {
	switch s.do {
	case print:
		return s.write(page, v.String())
	case branch:
		if isSet(v) {
			return s.body.run(page, dot)
		}
		return s.orElse.run(page, dot)
	}
	n := v.Len()
	for i := range n {
		page = s.body.run(page, v.Index(i))
	}
	if n == 0 {
		page = s.orElse.run(page, dot)
	}
	return page
}

// isSet reports whether a value is true for a template; compile lets no others
// through.
func isSet(v reflect.Value) bool {
	if v.Kind() == reflect.Bool {
		return v.Bool()
	}
	return v.Len() > 0
}
