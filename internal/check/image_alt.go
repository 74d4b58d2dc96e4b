package check

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/markdown"
)

var imageAlt = Rule{
	ID: "image-alt",
	Doc: diag.Words{En: `An image without a text that says what it shows.

![郑州机场旅客吞吐量，2020年至2024年逐年上升](passengers.png) is read out to those who do
not see the image, shown where it does not load, and found by searching. An empty
text, a file's name, or a word such as “图片” or “image” does nothing of that, and the
text of the other language is no text for this one's readers.`, Zh: `图片没有文字说明图里是什么。

![郑州机场旅客吞吐量，2020年至2024年逐年上升](passengers.png) 里的文字会读给
看不见图片的人听，图片加载不了时会显示出来，搜索也靠它。空的文字、文件名，
或“图片”、image 这样的词都没有这个作用；另一种语言的文字，本语言的读者也看不懂。`},
	Severity: diag.Warning,
	Work:     findUselessAlts,
}

func findUselessAlts(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.published {
		for _, l := range a.Document.Links {
			if !l.Image {
				continue
			}
			if problem := altProblem(l); !problem.IsZero() {
				diags.Add(diag.Diagnostic{
					Pos: l.Pos, Message: problem,
					Hint: adviceAlt,
				})
			}
		}
	}
	for t := range w.pairs() {
		diags = append(diags, t.sameAlts()...)
	}
	return diags
}

// altProblem says what is wrong with an image's text by itself.
func altProblem(l markdown.Link) diag.Words {
	file := path.Base(l.Destination)
	switch alt := strings.TrimSpace(l.Alt); {
	case alt == "":
		return sayAltMissing.With(l.Destination)
	case strings.EqualFold(alt, file) || strings.EqualFold(alt, strings.TrimSuffix(file, path.Ext(file))):
		return sayAltIsName.With(l.Destination)
	case isBareImageWord(alt):
		return sayAltIsEmpty.With(l.Destination, alt)
	}
	return diag.Words{}
}

// isBareImageWord reports whether a text only says that there is an image, perhaps
// with a number.
func isBareImageWord(alt string) bool {
	word := strings.ToLower(strings.TrimFunc(alt, func(r rune) bool { return !unicode.IsLetter(r) }))
	return word == "" || slices.Contains(lexicon.Chinese().Article.Images, word) || slices.Contains(lexicon.English().Article.Images, word)
}

// sameAlts reports images whose text is that of the original's image. One word alone
// may be a name, which is the same in both.
func (t translation) sameAlts() diag.List {
	var diags diag.List
	from, to := images(t.original.Document), images(t.article.Document)
	for i := range min(len(from), len(to)) {
		alt := strings.TrimSpace(to[i].Alt)
		if alt != strings.TrimSpace(from[i].Alt) || !altProblem(to[i]).IsZero() || !isPhrase(alt) {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos:     to[i].Pos,
			Message: sayAltSame.With(to[i].Destination, alt),
			Hint:    adviceAltSame,
		}.WithNote(from[i].Pos, sayOriginal))
	}
	return diags
}

// isPhrase reports whether a text has Chinese in it or several words.
func isPhrase(text string) bool {
	han := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	return strings.ContainsFunc(text, han) || len(strings.Fields(text)) > 1
}

func images(d *markdown.Document) []markdown.Link {
	var list []markdown.Link
	for _, l := range d.Links {
		if l.Image {
			list = append(list, l)
		}
	}
	return list
}
