// Package plot is the geometry of drawings: figures in, attributes of SVG out. It is pure,
// and it knows nothing of pages; words that it carries along are the caller's.
//
// Places are percentages of the drawing's width ("91.9%") or pixels of a fixed height, worked
// out from exact figures in whole tenths. They are true to scale but for what a scale would
// hide: figures that differ are drawn apart, and only equal ones as equal (see scale).
package plot
