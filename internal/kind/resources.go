package kind

import (
	"errors"
	"io"

	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// resourceKind publishes the files beside the articles that pages link to, as they are.
func resourceKind() Kind {
	return Kind{
		Name: "resources", Leaf: true,
		Doc: diag.Words{Zh: "页面链接到的图片和文件，原样发布。", En: "The images and documents beside the articles that pages link to, as they are."},
		Site: func(env *Env, s *scope.Site) []Output {
			var list []Output
			named := map[string]bool{}
			for i := range s.Resources {
				f := &s.Resources[i]
				if named[f.Path] { // by a digest of the same bytes
					continue
				}
				named[f.Path] = true
				list = append(list, made(env, f.Path, f, writeResource))
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
	info, err := f.Stat()
	if err != nil {
		return errors.Join(err, f.Close())
	}
	return copyFile(w, f, int(info.Size()))
}
