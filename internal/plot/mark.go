package plot

// Mark is what a square says: what became of a promise, or how a target lies beside a
// result of another period.
type Mark uint8

// The marks, in the order in which the squares of a field stand.
const (
	Met Mark = iota
	NotMet
	OffAbove // off target, and above it
	OffBelow
	SoFar
	NoResult  // the period is over, and the source has no result
	Withdrawn // a result was published, and has been taken back
	Open      // it can't be determined
	InWords   // it is in words, which nothing can be held against
	Pending   // its period has no result yet
	Above     // the target is above the result
	Below
	Same
	Within     // the target is a range, with the result inside
	ResultOnly // there is no target
	TargetOnly // there is no result to hold it beside: it looks as Pending does
	marks
)

// Marks is how many marks there are.
const Marks = int(marks)

// shape is how a mark is drawn, in paths whose numbers are per cent of the square.
type shape struct {
	class  string // of its colour
	edge   bool   // whether it has a frame
	dashed bool   // the frame
	solid  string
	line   string // beside the frame
	cut    string // a line out of the solid part
	pip    string // a shape out of the solid part
}

const (
	all  = "M0 0L100 0L100 100L0 100z"
	left = "M0 0L50 0L50 100L0 100z"
)

// shapeOf returns how a mark is drawn. The square is the promise, and what is solid in it
// happened: so shape alone says which it is.
func shapeOf(m Mark) shape {
	switch m {
	case Met:
		return shape{solid: all, cut: "M22 53L41 73L78 31"}
	case NotMet:
		return shape{edge: true, line: "M7 93L93 7"}
	case OffAbove:
		return shape{edge: true, solid: "M62 -12L112 -12L112 38L62 38z"}
	case OffBelow:
		return shape{edge: true, solid: "M62 62L112 62L112 112L62 112z"}
	case SoFar:
		return shape{edge: true, solid: left, line: "M67 -14L67 114"}
	case NoResult:
		return shape{edge: true, dashed: true, line: "M32 50L68 50"}
	case Withdrawn:
		return shape{edge: true, dashed: true, line: "M32 32L68 68M68 32L32 68"}
	case Open:
		return shape{edge: true, dashed: true, line: "M36 37C36 20 64 20 64 37C64 48 50 47 50 61M50 71L50 81"}
	case InWords:
		return shape{edge: true, line: "M29 38L71 38M29 62L57 62"}
	case Above:
		return shape{class: "up", solid: all, pip: "M50 25L78 69L22 69z"}
	case Below:
		return shape{class: "down", solid: all, pip: "M50 75L78 31L22 31z"}
	case Same:
		return shape{solid: all, pip: "M24 31L76 31L76 44L24 44zM24 56L76 56L76 69L24 69z"}
	case Within:
		return shape{solid: all, pip: "M20 24L33 24L33 76L20 76zM67 24L80 24L80 76L67 76zM43 43L57 43L57 57L43 57z"}
	case ResultOnly:
		return shape{class: "mute", solid: all}
	}
	return shape{class: "mute", edge: true}
}
