package kind

import (
	"io"
	"path"
	"strconv"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// keptFiles makes the lists that service-worker.js reads: what a browser keeps of the site and of each report, with
// a revision of each file, by which it fetches those alone that are others. A revision is the key of an output and
// not a digest of its bytes, which are not known before all is written: it changes whenever these do.
func keptFiles() Kind {
	return Kind{
		Name: "kept",
		Doc: diag.Words{
			Zh: "离线阅读：service worker，以及浏览器保存哪些文件；config.toml 的 [offline] 写了 service_worker = true 才生成。",
			En: "Reading offline: the service worker, and which files browsers keep, if [offline] in config.toml says service_worker = true.",
		},
		Tree: func(env *Env, t *scope.Tree) []Output {
			var list []Output
			for i := range t.Kept {
				k := &t.Kept[i]
				name := address.KeptSite
				if k.Value.Report != "" {
					name = address.Kept(k.Value.Report)
				}
				list = append(list, of(env, name, k, writeKept))
			}
			return list
		},
	}
}

// IsKept reports whether browsers keep a file to be read without a network: pages with all that they load and the
// data that they link to. They keep nothing that is for other sites or for other programs, nor a picture for sharing.
func IsKept(name string) bool {
	folder, rest, _ := strings.Cut(name, "/")
	switch {
	case name == address.NotFound, name == address.Worker, address.IsEmbed(name), strings.Contains(name, "/fragment/"), strings.HasSuffix(name, ".ninjs.json"):
		return false
	case folder == "oembed", folder == "share", rest == embedScript:
		return false
	case folder == "data":
		return strings.HasSuffix(name, ".csv") || strings.Count(path.Base(name), ".") == 1
	}
	switch path.Ext(name) {
	case ".xml", ".txt", ".atom", ".md", ".xlsx":
		return false
	}
	return rest != "feed.json"
}

// writeKept writes a list.
func writeKept(_ *Env, w io.Writer, k *scope.Kept) error {
	j := &jsonText{}
	j.open('{')
	j.number("version", 1)
	j.key("files")
	j.open('{')
	for _, f := range k.Files {
		j.word(f.Path, strconv.FormatUint(f.Reads^k.World, 36))
	}
	j.close('}')
	j.close('}')
	_, err := w.Write(append(j.b, '\n'))
	return err
}
