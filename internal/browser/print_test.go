package browser

import (
	"context"
	"fmt"
	"regexp"
	"testing"

	paper "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// paperPages is the most paper that an overview may take.
const paperPages = 7

// pageObject is the beginning of a page in a file of PDF, as Chromium writes it.
var pageObject = regexp.MustCompile(`/Type\s*/Page\b`)

// printPaper prints the page of a tab on A4, as a reader does who changes nothing.
func printPaper(tab context.Context) ([]byte, error) {
	printed, err := chromedp.Call(tab, paper.PrintToPDF, paper.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69})
	return printed.Data, err
}

// TestOverviewsPrintOnFewPages counts the sheets that overviews take, and looks for what
// could be split between two: a row, or a heading and what it heads.
func TestOverviewsPrintOnFewPages(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.of("overview")
	found := make([][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		err := open(tab, site.url(pages[i]))
		if err != nil {
			return err
		}
		pdf, err := printPaper(tab)
		if err != nil {
			return err
		}
		n := len(pageObject.FindAll(pdf, -1))
		t.Logf("%s takes %d pages of paper", pages[i].Path, n)
		if n == 0 || n > paperPages {
			found[i] = append(found[i], fmt.Sprintf("takes %d pages of paper", n))
		}
		if err := look(tab, view{width: 718, print: true}); err != nil {
			return err
		}
		split, err := probe[[]string](tab, "split.js")
		found[i] = append(found[i], split...)
		return err
	})
	var all findings
	for i, p := range pages {
		all.add(p.name(), p.Path, found[i]...)
	}
	all.hold(t, "testdata/known-print.txt")
}
