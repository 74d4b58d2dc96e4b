package internal

import (
	"os/exec"
	"strings"
	"testing"
)

// testOnly are modules that tests need and the program must not carry.
var testOnly = []string{
	"github.com/chromedp",
	"github.com/google/go-cmp",
	"github.com/johannesboyne/gofakes3",
	"github.com/rogpeppe/go-internal",
	"github.com/santhosh-tekuri/jsonschema",
}

func TestTheProgramCarriesNothingOfItsTests(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "duibiao/cmd/duibiao").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 50 {
		t.Fatalf("go list names %d packages only", len(deps))
	}
	for _, dep := range deps {
		for _, module := range testOnly {
			if strings.HasPrefix(dep, module) {
				t.Errorf("duibiao links %s, which is for tests", dep)
			}
		}
	}
}
