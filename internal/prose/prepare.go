package prose

import "sync"

// Prepare makes what is known of both languages, side by side. It is made anyway when it is first
// needed; but then everybody who reads prose waits.
func Prepare() {
	var making sync.WaitGroup
	making.Go(func() { chineseGrammar() })
	making.Go(func() { englishGrammar() })
	making.Wait()
}
