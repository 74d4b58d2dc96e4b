package build

import (
	"testing"

	"duibiao/internal/cache"
)

// TestAcceptWaits holds that a translation is not written while somebody else changes the sources.
func TestAcceptWaits(t *testing.T) {
	source := t.TempDir()
	write(t, source, site(nil, chain))
	done := cache.Alone(source, func(string) { t.Error("the first waits") })
	waits, accepted := make(chan string, 1), make(chan error, 1)
	go func() {
		_, _, err := Accept(source, []string{"content/missing/a.en.md"}, func(holder string) { waits <- holder })
		accepted <- err
	}()
	<-waits
	select {
	case err := <-accepted:
		t.Fatalf("accepted beside another: %v", err)
	default:
	}
	done()
	if err := <-accepted; err == nil || err.Error() != "there is no article content/missing/a.en.md" {
		t.Errorf("accepted what is not there: %v", err)
	}
}
