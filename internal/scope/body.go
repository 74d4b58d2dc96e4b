package scope

// Body is the text of a page.
type Body struct {
	HTML     string
	Headings []Heading
	Quotes   []Quote  // in the order of their places
	Blocks   []Extent // the outermost ones in which quotes stand, likewise
	Files    []File   // likewise
	Detours  []Detour
}

// Extent is where a block of a text stands: from its first byte in the HTML to the one behind its end.
type Extent struct {
	From, To int
}

// Detour is where a link leads whose page is not in the language of the text: to that of
// the original. Both are as they stand in the HTML.
type Detour struct {
	From, To string
}

// File is what a text says of a file, and where.
type File struct {
	At            int    // where it stands in the HTML
	Path          string // the address; empty if it stands there already
	Width, Height int    // of an image as attributes; 0 if they are not known
}

// Heading is a heading of a text.
type Heading struct {
	Level    int
	ID, Text string
}

// Quote is what a text says of a metric, and where.
type Quote struct {
	At                 int  // where it stands in the HTML
	Linked             bool // whether it stands in a link already
	Report, Sector, ID string
	Value              string // for machines; empty for a label
	Text               string
	Absent             bool // whether the metric's article is not in the language of the text: it leads to the original's
}
