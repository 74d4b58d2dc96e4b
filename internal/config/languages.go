package config

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	xlanguage "golang.org/x/text/language"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

func (r *reader) languages() []Language {
	all := r.Languages
	if len(all) == 0 {
		all = map[string]language{
			"zh": {Name: "中文", Tag: "zh-Hans", Weight: 1},
			"en": {Name: "English", Tag: "en", Weight: 2},
		}
	}
	r.codes = slices.SortedFunc(maps.Keys(all), func(a, b string) int {
		if d := all[a].Weight - all[b].Weight; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	list := make([]Language, len(r.codes))
	for i, code := range r.codes {
		l, path := all[code], "languages."+code
		if !codePattern.MatchString(code) || address.IsDevice(code) {
			r.errorf(path, sayNoCode, code)
			r.vague = true
		}
		if l.Name == "" && !r.keys.Has(path+".name") {
			r.errorf(path, sayNoName, code)
		}
		if l.Tag == "" {
			l.Tag = code
		}
		if !tagPattern.MatchString(l.Tag) {
			r.errorf(path+".tag", sayNoTag, l.Tag)
		}
		if i := slices.IndexFunc(list[:i], func(o Language) bool { return strings.EqualFold(o.Tag, l.Tag) }); i >= 0 {
			r.errorf(path+".tag", saySameTag, list[i].Code, code, l.Tag)
		}
		if isRightToLeft(l.Tag) {
			r.diags.Add(diag.Diagnostic{Pos: r.keys.Key(path), Severity: diag.Warning, Rule: rule, Message: sayRightToLeft.With(cmp.Or(l.Name, code))})
		}
		list[i] = Language{Code: code, Name: l.Name, Tag: l.Tag, Style: quantity.English(), Periods: period.English(), Verdicts: englishVerdicts()}
		if isChinese(l.Tag) {
			list[i].Style, list[i].Periods, list[i].Verdicts = quantity.Chinese(), period.Chinese(), chineseVerdicts()
		}
	}
	return list
}

// rightToLeft are the scripts of living languages that are written so.
var rightToLeft = []string{"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"}

// isRightToLeft reports whether a language is written from right to left. No page is laid out for it, and no drawing.
func isRightToLeft(tag string) bool {
	if tag == "en" || isChinese(tag) {
		return false // as nearly all are
	}
	t, err := xlanguage.Parse(tag)
	script, _ := t.Script()
	return err == nil && slices.Contains(rightToLeft, script.String())
}

func isChinese(tag string) bool { return tag == "zh" || strings.HasPrefix(tag, "zh-") }

// defaultLanguage returns the index of the default language, or -1 if the site has
// none of that name.
func (r *reader) defaultLanguage() int {
	if r.DefaultLanguage == "" {
		return 0
	}
	i := slices.Index(r.codes, r.DefaultLanguage)
	if i < 0 {
		r.errorf("default_language", sayNoDefault, r.DefaultLanguage, diag.Listed(r.codes))
	}
	return i
}

// isDefault reports whether a language is the one that states the figures.
func (r *reader) isDefault(code string) bool {
	return code == r.DefaultLanguage || r.DefaultLanguage == "" && code == r.codes[0]
}
