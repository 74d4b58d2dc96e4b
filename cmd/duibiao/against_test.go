package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"duibiao/internal/failure"
)

// TestFetch loads a data file by its address, and says why it cannot.
func TestFetch(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/data/r.json" {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte(`{"version": 2}`))
	}))
	list, err := onlineData(server.URL + "/data/r.json")
	if err != nil || len(list) != 1 || list[0].Name != server.URL+"/data/r.json" || string(list[0].Text) != `{"version": 2}` {
		t.Errorf("%q, %v", list, err)
	}
	if _, err := onlineData(server.URL + "/data/q.json"); err == nil || !strings.Contains(failure.Words(err).En, "could not be loaded: the server answers 404 Not Found") {
		t.Errorf("a file that is not there: %v", err)
	}
	server.Close()
	if _, err := onlineData(server.URL + "/data/r.json"); err == nil || !strings.Contains(failure.Words(err).Zh, "无法取得 http://127.0.0.1") {
		t.Errorf("a server that is not there: %v", err)
	}
}
