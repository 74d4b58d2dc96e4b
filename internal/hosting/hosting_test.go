package hosting

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/address"
)

var update = flag.Bool("update", false, "write the golden files anew")

// kinds are files of every kind that is served in another way.
func kinds() []string {
	paths := []string{
		address.Languages, address.NotFound, address.Robots, address.Sitemap,
		address.Home("zh"), address.File("zh", "feed.atom"), address.Search("zh"),
		address.Report("zh", "r"), address.Article("zh", "r", "green"), address.ArticleData("zh", "r", "green"),
		address.Figure("zh", "r", "pm25"), address.Embed("zh", "r", "pm25"),
		address.Data("r", ".json"), address.Data("r", ".csv"), address.Share("zh", "r"), address.SearchTables,
		address.HashedAsset("site.css", "1f0c9a52d4ab"), address.Asset("embed.js"), address.Resource("r", "map.png"),
	}
	slices.Sort(paths)
	return paths
}

// TestServersAreTold compares what each server is told with golden files.
func TestServersAreTold(t *testing.T) {
	for _, server := range Servers() {
		got := server.Write(Site{Base: "/some/where/", Paths: kinds()})
		golden := filepath.Join("testdata", server.Name+".txt")
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", server.Name, diff)
		}
	}
}

// TestNetlifyGivesEachHeaderOnce: of a header that two lines give to a file, both would count.
func TestNetlifyGivesEachHeaderOnce(t *testing.T) {
	// Nothing of a folder's line may stand in that of a file of it.
	for folder, names := range byFolder(kinds()) {
		shared := common(names, address.Headers)
		for _, name := range names {
			own := slices.DeleteFunc(address.Headers(name), func(h address.Header) bool { return slices.Contains(shared, h) })
			for _, h := range own {
				if slices.ContainsFunc(shared, func(s address.Header) bool { return s.Name == h.Name }) {
					t.Errorf("%s has %s twice: from its folder %s, and its own", name, h.Name, folder)
				}
			}
		}
	}
}
