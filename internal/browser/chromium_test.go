package browser

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// tabs is how many pages a browser looks at at once, patience how long one may take, and
// lifetime how long a browser may live: one that hangs is killed.
const (
	tabs     = 2
	patience = 2 * time.Minute
	lifetime = 10 * time.Minute
)

// many is how many pages of a sort and language are enough for what takes long.
const many = 16

// chromium is a running browser.
type chromium struct {
	ctx context.Context
}

// startChromium starts a browser, which ends with the test. Without one the test is skipped.
func startChromium(t *testing.T) *chromium {
	t.Helper()
	if testing.Short() {
		t.Skip("short: no browser is started")
	}
	program, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("NOT TESTED: there is no chromium on this machine")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.DisableGPU, chromedp.CombinedOutput(io.Discard),
		// A frame in a sandbox stays in its page's process, so that one picture has both.
		chromedp.Flag("disable-features", "IsolateSandboxedIframes,Translate,OptimizationHints,MediaRouter"),
		chromedp.Flag("hide-scrollbars", true))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	limited, stop := context.WithTimeout(t.Context(), lifetime)
	allocator, kill := chromedp.NewExecAllocator(limited, options...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	t.Cleanup(func() { closeBrowser(); kill(); stop() })
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium does not start: %v", err)
	}
	return &chromium{ctx}
}

// each does something in a tab for every index below n, in several tabs at once. What
// fails, or takes longer than patience, is an error of the test.
func (c *chromium) each(t *testing.T, n int, do func(tab context.Context, i int) error) {
	t.Helper()
	next := make(chan int)
	var workers sync.WaitGroup
	for range tabs {
		workers.Go(func() {
			tab, closeTab := chromedp.NewContext(c.ctx)
			defer func() { closeTab() }()
			for i := range next {
				err := within(tab, patience, func(ctx context.Context) error { return do(ctx, i) })
				if err != nil {
					t.Errorf("case %d: %v", i, err)
				}
				if errors.Is(err, context.DeadlineExceeded) { // the tab may hang: the next case gets another
					closeTab()
					tab, closeTab = chromedp.NewContext(c.ctx)
				}
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	workers.Wait()
}

// within runs something in a tab with a limit to its time.
func within(tab context.Context, limit time.Duration, do func(context.Context) error) error {
	if err := chromedp.Do(tab); err != nil { // opens the tab, which must outlive the limit
		return err
	}
	ctx, cancel := context.WithTimeout(tab, limit)
	defer cancel()
	return do(ctx)
}

// open goes to an address and waits until the page there is loaded.
func open(tab context.Context, address string) error {
	return chromedp.Do(tab, chromedp.Navigate(address))
}

// evaluate runs an expression of JavaScript in the page; a promise is waited for.
func evaluate[T any](tab context.Context, expression string) (T, error) {
	return chromedp.Run(tab, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// probe calls the function that a file of JavaScript has with arguments.
func probe[T any](tab context.Context, file string, arguments ...any) (T, error) {
	text, err := os.ReadFile("testdata/" + file)
	if err != nil {
		var none T
		return none, err
	}
	list, err := json.Marshal(append([]any{}, arguments...))
	if err != nil {
		var none T
		return none, err
	}
	return evaluate[T](tab, fmt.Sprintf("(%s)(...%s)", strings.TrimSuffix(strings.TrimSpace(string(text)), ";"), list))
}

// view is how a page is looked at.
type view struct {
	width, height int
	scale         float64 // pixels of the screen for each of CSS; 0 for 1
	dark          bool
	forced        bool // forced colours
	still         bool // reduced motion
	print         bool
}

// look sets a tab to a view.
func look(tab context.Context, v view) error {
	_, err := chromedp.Call(tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(v.width), Height: int64(cmp.Or(v.height, 800)), DeviceScaleFactor: max(v.scale, 1),
	})
	if err != nil {
		return err
	}
	_, err = chromedp.Call(tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: either(v.print, "print", ""),
		Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: either(v.dark, "dark", "light")},
			{Name: "forced-colors", Value: either(v.forced, "active", "none")},
			{Name: "prefers-reduced-motion", Value: either(v.still, "reduce", "no-preference")},
		},
	})
	return err
}

func either(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}
