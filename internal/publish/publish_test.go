package publish

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/output"
)

// folder writes a site as a build does.
func folder(t *testing.T, dir string, site map[string]string) output.FS {
	t.Helper()
	paths := slices.Sorted(maps.Keys(site))
	f, err := output.Open(output.Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	stale := f.Stale(paths)
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	for _, p := range paths {
		if _, err := f.Write(p, address.MediaType(p), []byte(site[p])); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(f.Delete(stale), f.Finish(address.MediaType)); err != nil {
		t.Fatal(err)
	}
	return output.Disk(dir)
}

// options are those of tests: nobody waits long.
func options(t *testing.T, m *memory, site map[string]string) Options {
	t.Helper()
	return Options{
		Folder: folder(t, filepath.Join(t.TempDir(), "public"), site), Name: "public", Store: m,
		Remove: true, Jobs: 1, Wait: time.Minute, Pause: time.Microsecond,
	}
}

func mustRun(t *testing.T, o Options) *Result {
	t.Helper()
	r, err := Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// holds compares what is in a store, but for the manifest, with a site.
func holds(t *testing.T, m *memory, site map[string]string) {
	t.Helper()
	got := map[string]string{}
	for name, o := range m.objects {
		if name != manifestName {
			got[name] = string(o.Data)
		}
	}
	if diff := cmp.Diff(site, got); diff != "" {
		t.Errorf("the store: mismatch (-want +got):\n%s", diff)
	}
}

// city is a small site.
func city() map[string]string {
	return map[string]string{
		"index.html": "zh/index.html", "404.html": "", "zh/index.html": "../zh/r/a.html", "zh/r/a.html": "b.html", "zh/r/b.html": "a.html",
		"assets/site.0123456789.css": "p {}", "data/r.json": "{}",
	}
}

func TestOnlyWhatHasChangedIsUploaded(t *testing.T) {
	m, site := newMemory(), city()
	if r := mustRun(t, options(t, m, site)); r.Added != 5 || r.Replaced != 2 || r.Kept != 0 {
		t.Errorf("at first: %+v", r)
	}
	holds(t, m, site)
	for name, want := range map[string]string{
		"zh/index.html":              "text/html; charset=utf-8|public, max-age=300|",
		"assets/site.0123456789.css": "text/css; charset=utf-8|public, max-age=31536000, immutable|",
	} {
		o := m.objects[name]
		if got := o.MediaType + "|" + o.CacheControl + "|" + o.Encoding; got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}

	m.ops = nil
	site["zh/r/a.html"] = "b.html "
	if r := mustRun(t, options(t, m, site)); r.Replaced != 1 || r.Kept != 6 || r.Bytes != 7 {
		t.Errorf("one changed: %+v", r)
	}
	holds(t, m, site)
	want := []string{
		"swap " + markName, "read " + manifestName, "swap " + markName, "write zh/r/a.html", "swap " + manifestName, "remove " + markName,
	}
	if diff := cmp.Diff(want, m.ops); diff != "" {
		t.Errorf("one changed: operations: (-want +got):\n%s", diff)
	}

	m.ops = nil
	if r := mustRun(t, options(t, m, site)); r.Kept != 7 || len(m.ops) != 3 {
		t.Errorf("nothing changed: %+v, %q", r, m.ops)
	}
}

func TestRemovedOnlyWhereAsked(t *testing.T) {
	m, site := newMemory(), city()
	mustRun(t, options(t, m, site))
	delete(site, "zh/r/b.html")
	site["zh/r/a.html"] = ""
	o := options(t, m, site)
	o.Remove = false
	if r := mustRun(t, o); r.Left != 1 || r.Removed != 0 || m.objects["zh/r/b.html"] == nil {
		t.Errorf("not asked: %+v", r)
	}
	if r := mustRun(t, options(t, m, site)); r.Left != 0 || r.Removed != 1 {
		t.Errorf("asked: %+v", r)
	}
	holds(t, m, site)
}

func TestForeignObjectsStay(t *testing.T) {
	for _, many := range []bool{false, true} { // asked for one by one, or by a list
		m, site := newMemory(), city()
		if many {
			for i := range fewNames {
				site[fmt.Sprintf("zh/r/x%d.html", i)] = ""
			}
		}
		theirs := map[string]string{"theirs.txt": "theirs", "zh/r/a.html": "theirs too"}
		for name, text := range theirs {
			m.set(&Object{Name: name, Data: []byte(text)})
		}
		o := options(t, m, site)
		_, err := Run(context.Background(), o)
		if err == nil || !strings.Contains(diag.Said(err).En, "such as zh/r/a.html") {
			t.Errorf("error %v", err)
		}
		holds(t, m, theirs)
		o.Adopt = true
		mustRun(t, o)
		site["theirs.txt"] = "theirs"
		holds(t, m, site)
	}
}

// TestVerifyFindsWhatWasRemoved: what somebody has removed from the store comes back where that is looked for, in
// the order of what is new; what the site has no more is forgotten with it.
func TestVerifyFindsWhatWasRemoved(t *testing.T) {
	m, site := newMemory(), city()
	site["zh/old.html"] = "old"
	mustRun(t, options(t, m, site))
	delete(site, "zh/old.html")
	mustRun(t, options(t, m, site))
	for _, name := range []string{"zh/r/a.html", "index.html", "zh/old.html"} {
		if err := m.Remove(t.Context(), name); err != nil {
			t.Fatal(err)
		}
	}
	o := options(t, m, site)
	if r := mustRun(t, o); r.Added+r.Replaced != 0 {
		t.Errorf("it was not to be looked for: %+v", r)
	}
	o.Verify = true
	if r := mustRun(t, o); r.Added != 1 || r.Replaced != 1 || r.Left != 0 {
		t.Errorf("of two that were missing: %+v", r)
	}
	holds(t, m, site)
	o.Verify = false
	if r := mustRun(t, o); r.Added+r.Replaced+r.Left != 0 {
		t.Errorf("the list does not hold: %+v", r)
	}
}

func TestDryRunChangesNothing(t *testing.T) {
	m, site := newMemory(), city()
	mustRun(t, options(t, m, site))
	before := maps.Clone(site)
	site["zh/r/a.html"], site["zh/r/c.html"] = "c.html", ""
	delete(site, "zh/r/b.html")
	o := options(t, m, site)
	var told []string
	o.DryRun, o.Plan = true, func(c Change) { told = append(told, c.What.En+" "+c.Path) }
	mustRun(t, o)
	if diff := cmp.Diff([]string{"add zh/r/c.html", "replace zh/r/a.html", "remove zh/r/b.html"}, told); diff != "" {
		t.Error(diff)
	}
	holds(t, m, before)
}

func TestTwinsLieBesideText(t *testing.T) {
	m, site := newMemory(), city()
	site["zh/r/a.html"], site["zh/r/p.png"] = strings.Repeat("text ", 1000), strings.Repeat("picture ", 1000)
	o := options(t, m, site)
	o.Encodings = []Encoding{Gzip, Brotli}
	mustRun(t, o)
	for _, tt := range []struct{ name, encoding string }{{"zh/r/a.html.gz", "gzip"}, {"zh/r/a.html.br", "br"}} {
		got := m.objects[tt.name]
		if got == nil || got.Encoding != tt.encoding || got.MediaType != "text/html; charset=utf-8" || len(got.Data) > 500 {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
	if n := len(m.objects); n != len(site)+3 { // the twins and the manifest
		t.Errorf("%d objects", n)
	}
	m.ops = nil
	if r := mustRun(t, o); r.Kept != len(site)+2 || len(m.ops) != 3 {
		t.Errorf("again: %+v", r)
	}
	o.Encodings = nil
	mustRun(t, o)
	holds(t, m, site)
}

// TestNoTwinOutlivesItsFile: a server would give the old text to whoever takes it packed.
func TestNoTwinOutlivesItsFile(t *testing.T) {
	m, site := newMemory(), city()
	site["zh/r/a.html"], site["zh/r/b.html"] = strings.Repeat("one ", 1000), strings.Repeat("two ", 1000)
	o := options(t, m, site)
	o.Encodings = []Encoding{Gzip, Brotli}
	mustRun(t, o)

	site["zh/r/a.html"] = strings.Repeat("ten ", 1000)
	o = options(t, m, site)
	o.Remove = false
	if r := mustRun(t, o); r.Removed != 2 || r.Left != 2 {
		t.Errorf("%+v", r)
	}
	var twins []string
	for name := range m.objects {
		if unpackedName(name) != name && name != manifestName {
			twins = append(twins, name)
		}
	}
	slices.Sort(twins)
	if diff := cmp.Diff([]string{"zh/r/b.html.br", "zh/r/b.html.gz"}, twins); diff != "" {
		t.Error(diff)
	}
}

func TestAFileThatItsEditorsHavePackedIsItsTwin(t *testing.T) {
	m, site := newMemory(), city()
	site["assets/a.csv"], site["assets/a.csv.gz"] = strings.Repeat("1,2\n", 1000), "packed"
	o := options(t, m, site)
	o.Encodings = []Encoding{Gzip}
	mustRun(t, o)
	holds(t, m, site)
}

// TestEveryTenthCallFails, before it has been done or after.
func TestEveryTenthCallFails(t *testing.T) {
	for _, late := range []bool{false, true} {
		m, site := newMemory(), city()
		for i := range 200 {
			site[fmt.Sprintf("zh/r/x%d.html", i)] = fmt.Sprint(i)
		}
		m.late = late
		m.fail = func(n int) error {
			if n%10 == 0 {
				return errors.New("503")
			}
			return nil
		}
		for version := range 5 {
			for i := range 50 {
				site[fmt.Sprintf("zh/r/x%d.html", i*version)] = fmt.Sprint(version)
			}
			o := options(t, m, site)
			o.Jobs = 4
			mustRun(t, o)
			holds(t, m, site)
		}
	}
}

func TestRefusalsAreNotTriedAgain(t *testing.T) {
	m := newMemory()
	m.fail = func(int) error { return &Refusal{fs.ErrPermission} }
	if _, err := Run(context.Background(), options(t, m, city())); !errors.Is(err, fs.ErrPermission) || len(m.ops) > 2 {
		t.Errorf("%v after %q", err, m.ops)
	}
}

// TestAStoreThatNeverAnswered is given up soon; one that falls silent is waited for longer.
func TestAStoreThatNeverAnswered(t *testing.T) {
	for answers, want := range map[int]int{0: triesFirst, 1: tries} {
		m := newMemory()
		m.fail = func(n int) error {
			if n <= answers {
				return nil
			}
			return errors.New("no route to host")
		}
		o := options(t, m, city())
		o.DryRun = true // which does one thing at a time
		if _, err := Run(context.Background(), o); err == nil || len(m.ops) != answers+want {
			t.Errorf("after %d answers: %v, %q", answers, err, m.ops)
		}
	}
}

// TestAFolderThatChangesIsNotPublished: its files are not those of the manifest any more.
func TestAFolderThatChangesIsNotPublished(t *testing.T) {
	m, site := newMemory(), city()
	o := options(t, m, site)
	before := o.Folder
	site["zh/r/a.html"] = "changed"
	o.Folder = changing{before, folder(t, filepath.Join(t.TempDir(), "public"), site)}
	if _, err := Run(context.Background(), o); err == nil || !strings.Contains(diag.Said(err).En, "public/zh/r/a.html changed while") {
		t.Errorf("error %v", err)
	}
}

// changing is a folder with the manifest of another.
type changing struct {
	output.FS
	files output.FS
}

func (c changing) ReadFile(name string) ([]byte, error) {
	if name == output.ManifestName {
		return c.FS.ReadFile(name)
	}
	return c.files.ReadFile(name)
}

// TestTwoPublishers publish different versions at once, many times: each time the site is one of
// the two, whole.
func TestTwoPublishers(t *testing.T) {
	rounds := 30
	if testing.Short() {
		rounds = 5
	}
	m := newMemory()
	for round := range rounds {
		sites := []map[string]string{city(), city()}
		for i, site := range sites {
			for n := range 20 {
				site[fmt.Sprintf("zh/r/%d-%d.html", n%(5+5*i), n)] = fmt.Sprint(round, i)
			}
		}
		errs := make(chan error, 2)
		for _, site := range sites {
			o := options(t, m, site)
			o.Wait, o.Jobs = 2*time.Second, 2
			go func() {
				_, err := Run(context.Background(), o)
				errs <- err
			}()
		}
		if err := errors.Join(<-errs, <-errs); err != nil {
			t.Fatal(err)
		}
		winner := sites[0]
		if string(m.objects["zh/r/1-1.html"].Data) == fmt.Sprint(round, 1) {
			winner = sites[1]
		}
		holds(t, m, winner)
	}
}

// TestOneThatIsTakenOverEnds: a publisher that sleeps for long finds that another has gone on.
func TestOneThatIsTakenOverEnds(t *testing.T) {
	m, site := newMemory(), city()
	o := options(t, m, site)
	once := true
	m.after = func() {
		if len(m.objects) == 4 && once { // it has uploaded some
			once = false
			m.next++
			m.versions[markName] = m.next
		}
	}
	if _, err := Run(context.Background(), o); err == nil || !strings.Contains(diag.Said(err).En, "somebody else has published") {
		t.Errorf("error %v", err)
	}
}

// links are those of a page of a test: its words.
var links = regexp.MustCompile(`\S+\.html`)

// deadLink follows all links from the first page, and returns one that leads nowhere.
func deadLink(objects map[string]*Object) string {
	seen := map[string]bool{"index.html": true}
	for todo := []string{"index.html"}; len(todo) > 0; {
		page := todo[0]
		todo = todo[1:]
		o := objects[page]
		if o == nil {
			continue // the first page, before there is a site
		}
		for _, link := range links.FindAllString(string(o.Data), -1) {
			to := path.Join(path.Dir(page), link)
			if objects[to] == nil {
				return page + " leads to " + to
			}
			if !seen[to] {
				seen[to] = true
				todo = append(todo, to)
			}
		}
	}
	return ""
}

// TestKilledAtAnyMoment publishes one version after another of a site whose pages come and go, and
// lead to each other in circles. Each publisher but every fourth dies at a random operation. After
// every single change of an object no page that can be reached leads to what is not there.
func TestKilledAtAnyMoment(t *testing.T) {
	versions := 1000
	if testing.Short() {
		versions = 60
	}
	rng := rand.New(rand.NewPCG(16, 1))
	m := newMemory()
	dead := ""
	m.after = func() {
		if dead == "" {
			dead = deadLink(m.objects)
		}
	}
	died := 0
	for version := range versions {
		site := randomSite(rng, version)
		o := options(t, m, site)
		o.Wait, o.Jobs = time.Millisecond, 1+rng.IntN(3)
		o.Remove = version%3 > 0
		m.ops, m.fail = nil, nil
		if at := rng.IntN(60); version%4 != 3 {
			m.fail = func(n int) error {
				if n > at {
					return &Refusal{errors.New("it has died")}
				}
				return nil
			}
		}
		_, err := Run(context.Background(), o)
		if dead != "" {
			t.Fatalf("version %d: %s, after %q", version, dead, m.ops)
		}
		switch {
		case err != nil && m.fail == nil:
			t.Fatalf("version %d: %v", version, err)
		case err != nil:
			died++
		case o.Remove:
			holds(t, m, site)
		}
	}
	t.Logf("%d of %d publishers died", died, versions)
}

// randomSite has some of twenty pages, each with links to some others of it, and leads to all from the
// first.
func randomSite(rng *rand.Rand, version int) map[string]string {
	site := map[string]string{"404.html": "", fmt.Sprintf("assets/a.%d.css", rng.IntN(3)): "p {}"}
	var names []string
	for i := range 20 {
		if rng.IntN(2) == 0 {
			names = append(names, fmt.Sprintf("zh/%d.html", i))
		}
	}
	for _, name := range names {
		text := fmt.Sprint(version / (1 + rng.IntN(5)))
		for range rng.IntN(4) {
			text += " ../" + names[rng.IntN(len(names))]
		}
		site[name] = text
	}
	site["index.html"] = strings.Join(names, " ")
	return site
}

// TestWhatIsThereIsNotUploadedAgain: the publisher after one that failed goes on where it was.
func TestWhatIsThereIsNotUploadedAgain(t *testing.T) {
	m, site := newMemory(), city()
	for i := range 100 {
		site[fmt.Sprintf("zh/r/x%d.html", i)] = fmt.Sprint(i)
	}
	m.fail = func(n int) error {
		if n == 60 {
			return &Refusal{errors.New("the network is gone")}
		}
		return nil
	}
	o := options(t, m, site)
	if _, err := Run(context.Background(), o); err == nil {
		t.Fatal("it did not fail")
	}
	m.fail, m.ops = nil, nil
	r := mustRun(t, o)
	holds(t, m, site)
	if r.Added > 60 || r.Kept < 50 {
		t.Errorf("the second publisher uploads %d files anew, and keeps %d", r.Added, r.Kept)
	}
}
