// Package canvas holds drawings as a list of shapes and words, and writes them as PNG or as
// SVG: one drawing, two forms. It is pure, and it knows nothing of figures.
//
//	d := canvas.New(1200, 630)
//	d.Rect(64, 356, 726, 44, canvas.Result)
//	d.Text(canvas.Text{X: 64, Y: 174, Size: 57, Text: "郑州：2024年结果与2025年目标", …})
//	d.WritePNG(w, pen)    // words in a font, or numbers alone
//	d.WriteSVG(w, title)  // words as text, in a font of whoever looks at it
//
// # Pixels
//
// A picture has eight bits a pixel: some say which colour, the others how much of it lies on
// the paper. So what is drawn over something else needs no arithmetic with
// colours, and a picture needs no search for a palette.
//
// # Fonts
//
// No font is looked for: words are drawn in the one that the caller gives, which may hold
// Chinese and Latin letters both, or not at all. Numbers and signs are always drawn, in Go
// Bold, which comes with the library. A font is parsed when a picture is drawn, and no
// sooner.
package canvas
