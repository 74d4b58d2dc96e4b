// Package program says what the house's programs have to agree on.
package program

// Version is the version of every program. Programs of different versions do not
// work together.
const Version = "0.1.0"

// Sheet is the file name of the program that reads and writes spreadsheets. It is a
// program of its own because what it needs for that costs every start of a program
// some milliseconds.
const Sheet = "duibiao-sheet"
