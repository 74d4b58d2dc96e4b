package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"html/template"
	"slices"
	"strconv"
	"text/template/parse"
)

// answers are what templates of a site are told when they ask for something: a mark, if there is an
// address in the form of the page, in the place of which the address is put when the page is made.
// None, nil, are those of templates that ask for nothing.
type answers struct {
	functions *Functions
	asks      []Ask    // each once
	mark      []byte   // what every mark begins with
	there     [][]bool // for each group of forms that are alike, which of the asks have an address
	alike     []int    // by form, its group
}

// answer returns what a command is, if that is known before a page is made.
type answer func(cmd *parse.CommandNode) (text string, known bool)

// markEnd is what a mark ends with.
const markEnd = 'z'

// newAnswers finds out what the templates of a site ask for.
func newAnswers(functions *Functions, sources []*source) *answers {
	a := &answers{functions: functions}
	digest := sha256.New()
	for _, asked := range functions.asked(sources) {
		if !slices.Contains(a.asks, asked.Ask) {
			a.asks = append(a.asks, asked.Ask)
		}
	}
	if a.asks == nil {
		return nil
	}
	for _, s := range sources {
		_, _ = digest.Write(s.text.Text) // a hash does not fail
	}
	// Letters and digits mean themselves wherever they stand in a page, and no text has these by chance.
	a.mark = []byte("z" + hex.EncodeToString(digest.Sum(nil)[:12]) + "z")
	for form := range functions.Forms {
		there := make([]bool, len(a.asks))
		for i, ask := range a.asks {
			there[i] = functions.Has(form, ask)
		}
		group := slices.IndexFunc(a.there, func(t []bool) bool { return slices.Equal(t, there) })
		if group < 0 {
			group = len(a.there)
			a.there = append(a.there, there)
		}
		a.alike = append(a.alike, group)
	}
	return a
}

// forms returns in how many forms the templates are made.
func (a *answers) forms() int {
	if a == nil {
		return 1
	}
	return len(a.there)
}

// formOf returns the form of the pages at a place.
func (a *answers) formOf(at Place) int {
	if a == nil {
		return 0
	}
	return a.alike[at.Form()]
}

// text returns what is told in a form: a mark, or nothing.
func (a *answers) text(form int, ask Ask) string {
	i := slices.Index(a.asks, ask)
	if i < 0 || !a.there[form][i] {
		return ""
	}
	return string(strconv.AppendInt(bytes.Clone(a.mark), int64(i), 10)) + string(markEnd)
}

// of returns the answers of a form to the compiler.
func (a *answers) of(form int) answer {
	return func(cmd *parse.CommandNode) (string, bool) {
		if a == nil {
			return "", false
		}
		ask, ok := a.functions.call(cmd)
		if !ok {
			return "", false
		}
		return a.text(form, ask), true
	}
}

// funcs returns the answers of a form to html/template.
func (a *answers) funcs(form int) template.FuncMap {
	if a == nil {
		return nil
	}
	functions := template.FuncMap{}
	for _, function := range a.functions.Names {
		functions[function] = func(name string) string { return a.text(form, Ask{function, name}) }
	}
	return functions
}

// fill puts addresses in the place of the marks in a page.
func (a *answers) fill(page []byte, at Place) []byte {
	if a == nil || !bytes.Contains(page, a.mark) {
		return page
	}
	filled := make([]byte, 0, len(page))
	for {
		before, rest, found := bytes.Cut(page, a.mark)
		filled = append(filled, before...)
		if !found {
			return filled
		}
		number, after, _ := bytes.Cut(rest, []byte{markEnd})
		i, err := strconv.Atoi(string(number))
		if err != nil || i < 0 || i >= len(a.asks) { // it is no mark
			filled = append(filled, a.mark...)
			page = rest
			continue
		}
		filled = appendAddress(filled, at.Address(a.asks[i]))
		page = after
	}
}

// appendAddress escapes an address, whatever place in a page it stands at. What is percent-encoded
// already stays so.
func appendAddress(page []byte, s string) []byte {
	const low, high = unreservedLow | 1<<'/' | 1<<':' | 1<<'?' | 1<<'#' | 1<<'=' | 1<<'%', unreservedHigh | 1<<('@'-64) | 1<<('['-64) | 1<<(']'-64)
	for i := range len(s) {
		if c := s[i]; isOf(c, low, high) {
			page = append(page, c)
		} else {
			page = appendPercent(page, c)
		}
	}
	return page
}
