package words

// keptColumns is how much of a sentence can be kept on one line on a screen of 320
// pixels.
const keptColumns = 34

// longWord is the width from which a Chinese figure and the words before it may be too
// much for a line there.
const longWord = 13
