package serve

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// heartbeat is how often a quiet connection is shown to be alive.
const heartbeat = 15 * time.Second

// patienceWithBrowser is how long a browser may take to read an event.
const patienceWithBrowser = 10 * time.Second

// message is the data of an event.
type message struct {
	*state
	Page string `json:"page"` // the print of the page that the browser shows
}

// events tells a browser what came of every build, from the newest on, for the page
// whose path, as addresses have it, is the query's "page". The id of an event is its build's number behind the
// server's own: a browser that comes back with the newest missed nothing.
func (s *server) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	if r.Method == http.MethodHead {
		return
	}
	page, err := url.PathUnescape(r.URL.Query().Get("page"))
	if err != nil {
		page = "/" // no browser shows such a page
	}
	c := &connection{w: w, control: http.NewResponseController(w)}
	c.send("retry: 500\n\n")
	seen := r.Header.Get("Last-Event-ID")
	beat := time.NewTicker(s.heartbeat)
	defer beat.Stop()
	for c.err == nil {
		state, next := s.hub.now()
		if id := s.id(state); state != nil && id != seen {
			seen = id
			c.event(id, message{state, s.pagePrint(page)})
		}
		select {
		case <-r.Context().Done():
			return
		case <-next:
		case <-beat.C:
			c.send(": still here\n\n")
		}
	}
}

// id returns the id of the event about a state.
func (s *server) id(state *state) string {
	if state == nil {
		return ""
	}
	return strconv.FormatInt(s.hub.epoch, 36) + "-" + strconv.Itoa(state.version)
}

// connection is a browser that listens.
type connection struct {
	w       http.ResponseWriter
	control *http.ResponseController
	err     error // the first
}

// event sends an event.
func (c *connection) event(id string, m message) {
	data, err := json.Marshal(m) // on one line
	if err != nil {
		c.err = err
		return
	}
	c.send(fmt.Sprintf("id: %s\nevent: build\ndata: %s\n\n", id, data))
}

// send sends text at once.
func (c *connection) send(text string) {
	if c.err != nil {
		return
	}
	_ = c.control.SetWriteDeadline(time.Now().Add(patienceWithBrowser)) // not all writers have one
	if _, c.err = c.w.Write([]byte(text)); c.err == nil {
		c.err = c.control.Flush()
	}
}
