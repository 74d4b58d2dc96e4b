package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/page"
)

// movedEmbed is where the embed of a sector stood before it had a folder of its own. Other
// sites show it still.
type movedEmbed struct {
	Lang           int
	Report, Sector string
	Title          string
}

func movedTemplate() page.Template[movedPage] { return page.New[movedPage]("moved.html") }

// movedPage leads on to the embed.
type movedPage struct {
	Lang          string `zh:"页面语言的 BCP 47 标签" en:"The language of the page, a BCP 47 tag"`
	Title         string `zh:"领域的标题" en:"The title of the sector"`
	To            string `zh:"嵌入页现在的链接" en:"The link to where the embed is now"`
	WithoutScript string `zh:"没有脚本时自动前往的地址，用作 http-equiv=refresh 的 content" en:"Where to go without a script, as the content of http-equiv=refresh"`
	Script        string `zh:"脚本的链接；脚本把地址里的要求也带过去" en:"The link to the script, which takes what the address asks for along"`
}

// writeMovedEmbed writes the page that leads on: by a script, without one by itself, and in a
// sandbox that allows neither by a link.
func writeMovedEmbed(env *Env, w io.Writer, m *movedEmbed) error {
	code := env.Settings.Code(m.Lang)
	p := env.at(m.Lang, address.Embed(code, m.Report, m.Sector))
	to := p.to(address.EmbedSector(code, m.Report, m.Sector))
	return movedTemplate().Write(w, env.sets, p, &movedPage{
		Lang: p.language().Tag, Title: m.Title, To: to, WithoutScript: "0; url=" + to, Script: p.to(p.assets.teller),
	})
}
