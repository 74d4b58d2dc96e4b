package kind

import (
	"errors"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// resourceKind publishes the files beside the articles of a report as they are.
func resourceKind() Kind {
	return Kind{
		Name: "resources", Leaf: true,
		Doc: diag.Words{Zh: "文章旁的图片和文件，原样发布。", En: "Images and documents beside the articles, as they are."},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			named := map[string]bool{}
			for i := range r.Resources {
				f := &r.Resources[i]
				if named[f.Name] { // by a digest of the same bytes
					continue
				}
				named[f.Name] = true
				list = append(list, made(env, address.Resource(r.Slug, f.Name), f, writeResource))
			}
			return list
		},
	}
}

func writeResource(env *Env, w io.Writer, r *scope.Resource) error {
	f, err := env.Open(r.File)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, f)
	return errors.Join(err, f.Close())
}
