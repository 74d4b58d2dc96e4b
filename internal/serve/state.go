package serve

import (
	"sync"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/failure"
)

// maxProblems is how many mistakes a browser is shown at a time.
const maxProblems = 30

// state is what came of a build. It does not change.
type state struct {
	version  int       // counts the builds
	Problems []problem `json:"problems"` // why there is no new site
	Failure  string    `json:"failure"`  // of the machine

	// What is written around them, if there are any.
	Lang    string `json:"lang"`
	Heading string `json:"heading"`
	Dismiss string `json:"dismiss"`
	More    string `json:"more"` // that there are others
}

// problem is a diagnostic as a browser gets it.
type problem struct {
	Place    string    `json:"place"`
	Severity string    `json:"severity"`
	Label    string    `json:"label"` // what stands before the message
	Message  string    `json:"message"`
	Hint     string    `json:"hint"` // with parentheses
	Rule     string    `json:"rule"`
	Excerpt  excerpt   `json:"excerpt"`
	Notes    []problem `json:"notes"`
}

// newState describes what a build gave. Warnings alone leave a browser alone.
func newState(source string, diags diag.List, err error, l diag.Language) *state {
	s := &state{Problems: []problem{}}
	if err == nil && !diags.HasErrors() {
		return s
	}
	s.Lang, s.Dismiss, s.Heading = sayTag.In(l), sayDismiss.In(l), sayProblems.Of(len(diags)).In(l)
	if err != nil {
		s.Failure, s.Heading = failure.Words(err).In(l), sayMachineFailed.In(l)
	}
	sources := openSources(source)
	defer sources.close()
	shown, others := diags.First(maxProblems)
	if others > 0 {
		s.More = sayMore.Of(others).In(l)
	}
	for _, d := range shown {
		p := newProblem(sources, d, l)
		s.Problems = append(s.Problems, p)
	}
	return s
}

func newProblem(sources *sources, d diag.Diagnostic, l diag.Language) problem {
	p := problem{
		Place: d.Pos.String(), Severity: d.Severity.String(), Message: diag.Clean(d.Message.In(l)), Rule: d.Rule,
		Excerpt: sources.excerpt(d.Pos, browserCells), Notes: []problem{},
	}
	if !d.Hint.IsZero() {
		p.Hint = sayHint.With(d.Hint).In(l)
	}
	if d.Severity == diag.Warning {
		p.Label = sayWarning.In(l)
	}
	for _, n := range d.Notes {
		p.Notes = append(p.Notes, problem{
			Place: n.Pos.String(), Message: diag.Clean(n.Message.In(l)), Excerpt: sources.excerpt(n.Pos, browserCells), Notes: []problem{},
		})
	}
	return p
}

// hub holds the newest state and wakes those who wait for another. Whoever is slow
// misses states in between, never the newest. It is safe for concurrent use.
type hub struct {
	epoch int64 // tells this hub from those of other runs
	mu    sync.Mutex
	state *state        // nil before the end of the first build
	next  chan struct{} // closed when there is another
}

func newHub() *hub { return &hub{epoch: time.Now().UnixNano(), next: make(chan struct{})} }

// set makes s the newest state and gives it its version.
func (h *hub) set(s *state) {
	h.mu.Lock()
	defer h.mu.Unlock()
	s.version = 1
	if h.state != nil {
		s.version = h.state.version + 1
	}
	h.state = s
	close(h.next)
	h.next = make(chan struct{})
}

// now returns the newest state and a channel that is closed when there is another.
func (h *hub) now() (*state, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.state, h.next
}
