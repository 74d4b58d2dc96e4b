package sheet

import (
	"strconv"
	"testing"
)

// TestExchangesInALongColumn: figures that have all moved down by one row are looked through in a time that grows with them.
func TestExchangesInALongColumn(t *testing.T) {
	const rows = 200_000
	list := make([]change, rows)
	for i := range list {
		list[i] = change{record: &record{old: &row{cells: []string{strconv.Itoa(i)}}}, text: strconv.Itoa(i + 1)}
	}
	if got := exchangedOf(list); len(got) > 0 {
		t.Errorf("%d are exchanged", len(got))
	}
	list[rows-1].text = "0"
	if got := exchangedOf(list); len(got) != rows {
		t.Errorf("%d of a circle", len(got))
	}
}
