package hosting

import (
	"path"
	"slices"

	"duibiao/internal/address"
)

// netlify returns the file _headers. Of one header that several lines give to a file, all
// values count, so that a file must have each header from one line alone: that is the line of its
// folder, where all files of the folder have the same, and else a line of its own. A name that
// begins with a colon stands for one part of a path
// (https://docs.netlify.com/manage/routing/headers/).
func netlify(s Site) string {
	var t text
	t.line(0, "# duibiao headers --for netlify: _headers at the root of what is deployed.")
	types := func(name string) []address.Header {
		if path.Ext(name) == ".html" { // which everybody knows
			return address.Headers(name)
		}
		return append([]address.Header{{Name: "Content-Type", Value: address.MediaType(name)}}, address.Headers(name)...)
	}
	for folder, names := range byFolder(s.Paths) {
		shared := common(names, types)
		base := s.Base
		if folder != "." {
			base += folder + "/"
		}
		if len(shared) > 0 {
			t.rule(base+":file", shared)
			if slices.Contains(names, path.Join(folder, address.Languages)) {
				t.rule(base, shared)
			}
		}
		for _, name := range names {
			own := slices.DeleteFunc(types(name), func(h address.Header) bool { return slices.Contains(shared, h) })
			if len(own) == 0 {
				continue
			}
			t.rule(s.Base+name, own)
			if path.Base(name) == address.Languages {
				t.rule(base, own)
			}
		}
	}
	return t.String()
}

func (t *text) rule(pattern string, headers []address.Header) {
	t.line(0, "%s", pattern)
	for _, h := range headers {
		t.line(0, "  %s: %s", h.Name, h.Value)
	}
}

// byFolder goes through the folders of files, in order, with the files that lie in each.
func byFolder(paths []string) func(yield func(folder string, names []string) bool) {
	folders := map[string][]string{}
	var order []string
	for _, p := range paths {
		dir := path.Dir(p)
		if folders[dir] == nil {
			order = append(order, dir)
		}
		folders[dir] = append(folders[dir], p)
	}
	slices.Sort(order)
	return func(yield func(string, []string) bool) {
		for _, dir := range order {
			if !yield(dir, folders[dir]) {
				return
			}
		}
	}
}

// common are the headers that all files have.
func common(names []string, of func(string) []address.Header) []address.Header {
	shared := of(names[0])
	for _, name := range names[1:] {
		its := of(name)
		shared = slices.DeleteFunc(shared, func(h address.Header) bool { return !slices.Contains(its, h) })
	}
	return shared
}
