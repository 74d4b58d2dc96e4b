package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
)

// robots makes robots.txt.
func robots() Kind {
	return Kind{
		Name: "robots",
		Doc:  diag.Words{Zh: "robots.txt，告诉搜索引擎站点地图在哪里。", En: "robots.txt, which leads search engines to the sitemap."},
		Fixed: func(env *Env) []Output {
			return []Output{made(env, address.Robots, &nothing{}, writeRobots)}
		},
	}
}

func writeRobots(env *Env, w io.Writer, _ *nothing) error {
	text := "User-agent: *\nAllow: /\n"
	if url := env.Settings.URL(address.Sitemap); url != "" {
		text += "Sitemap: " + url + "\n"
	}
	_, err := io.WriteString(w, text)
	return err
}
