package claim

import (
	"sync"

	"duibiao/internal/prose"
)

// Prepare makes what is known of both languages, also of their prose, side by side: see
// [prose.Prepare].
func Prepare() {
	var making sync.WaitGroup
	making.Go(prose.Prepare)
	making.Go(func() { chineseIdiom() })
	making.Go(func() { englishIdiom() })
	making.Wait()
}
