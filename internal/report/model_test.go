package report

import "testing"

// TestNames holds the values of kinds and directions against their names in front matter.
func TestNames(t *testing.T) {
	for kind, want := range map[Kind]string{Flow: "flow", Stock: "stock", Rate: "rate", Rank: "rank"} {
		if kind.String() != want {
			t.Errorf("the kind %s is called %s", want, kind)
		}
	}
	for direction, want := range map[Direction]string{Up: "up", Down: "down", Steady: "steady"} {
		if direction.String() != want {
			t.Errorf("the direction %s is called %s", want, direction)
		}
	}
}
