package page

import "unsafe"

// program is the templates of a page as a list of steps; see compile.
type program []step

// step writes its text and then does something with a value.
type step struct {
	text   string
	do     action
	offset uintptr // of the value, from where dot begins
	write  writer
	body   program // of a branch, a loop or a template
	size   uintptr // of an element of a loop
	orElse program // what a branch or an empty loop does instead
}

// action is what a step does with its value.
type action uint8

const (
	nothing action = iota // there is no value
	print                 // a string, which write escapes
	ifTrue                // a branch on a bool
	ifText                // a branch on whether a string is not empty
	ifSome                // a branch on whether a slice is not empty
	loop                  // over the elements of a slice
	include               // a template, for which the value is dot
)

// run appends the page that the steps make of dot, a struct or the element of a
// slice, of the type that they were compiled for. Reading fields through reflection takes a
// third of the time that a page takes, so their offsets are known.
func (p program) run(page []byte, dot unsafe.Pointer) []byte {
	for i := range p {
		s := &p[i]
		page = append(page, s.text...)
		if s.do != nothing {
			page = s.apply(page, dot, unsafe.Add(dot, s.offset))
		}
	}
	return page
}

// apply does what the step does with its value.
func (s *step) apply(page []byte, dot, value unsafe.Pointer) []byte {
	switch s.do {
	case print:
		return s.write(page, *(*string)(value))
	case include:
		return s.body.run(page, value)
	case ifTrue:
		return s.branch(page, dot, *(*bool)(value))
	case ifText:
		return s.branch(page, dot, *(*string)(value) != "")
	}
	// Slices of whatever type are alike but for what they point to.
	list := *(*[]struct{})(value)
	if s.do == ifSome {
		return s.branch(page, dot, len(list) > 0)
	}
	first := unsafe.Pointer(unsafe.SliceData(list))
	for i := range list {
		page = s.body.run(page, unsafe.Add(first, uintptr(i)*s.size))
	}
	if len(list) == 0 {
		page = s.orElse.run(page, dot)
	}
	return page
}

func (s *step) branch(page []byte, dot unsafe.Pointer, isSet bool) []byte {
	if isSet {
		return s.body.run(page, dot)
	}
	return s.orElse.run(page, dot)
}
