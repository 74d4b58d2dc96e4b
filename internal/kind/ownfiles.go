package kind

import (
	"path"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// isOurs reports whether a style sheet or a script is the program's own, which pages need, or lies
// over it.
func isOurs(name string) bool {
	own := []string{tokenStyle, themeStyle, embedStyle, searchStyle, siteStyle, siteScript, searchScript, searchShower, frameScript, embedScript}
	return slices.Contains(own, name) || slices.Contains(siteParts(), name)
}

// isLoaded reports whether pages load a style sheet or a script: ours, and of the site's own those
// that config.toml names, or all if it names none. What is not loaded is published as it is.
func (b *assetBuilder) isLoaded(name string) bool {
	files, stated := b.head.Scripts, b.head.OwnScripts
	if path.Ext(name) == ".css" {
		files, stated = b.head.Styles, b.head.OwnStyles
	}
	return !stated || isOurs(name) || slices.ContainsFunc(files, func(f config.HeadFile) bool { return f.Name == name })
}

// missingHead reports files that pages are to load and that are not in static/.
func (b *assetBuilder) missingHead() diag.List {
	var diags diag.List
	for _, f := range slices.Concat(b.head.Scripts, b.head.Styles) {
		if !slices.Contains(b.names, f.Name) {
			diags.Add(diag.Diagnostic{Pos: f.Pos, Rule: ruleStatic, Message: sayNoHeadFile.With(f.Name), Hint: diag.DidYouMean(f.Name, b.names)})
		}
	}
	return diags
}
