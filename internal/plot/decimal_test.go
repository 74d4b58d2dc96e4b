package plot

import (
	"testing"

	"duibiao/internal/quantity"
)

func decimal(t testing.TB, text string) quantity.Decimal {
	t.Helper()
	d, err := quantity.ParseDecimal(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
