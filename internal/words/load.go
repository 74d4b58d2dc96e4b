package words

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/plural"
)

// rule is the rule under which the package reports.
const rule = "strings"

// dir is what positions in the files begin with.
const dir = "templates/"

// Load reads the words of the site's languages, in their order.
func Load(cfg *config.Config, fsys fs.FS) ([]*Book, diag.List, error) {
	decoder := decode.For[Book]()
	books := make([]*Book, len(cfg.Languages))
	lists := make([]diag.List, len(cfg.Languages))
	var g errgroup.Group
	for i, lang := range cfg.Languages {
		g.Go(func() (err error) {
			books[i], lists[i], err = load(decoder, lang, fsys)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, nil, fmt.Errorf("templates: %w", err)
	}
	return books, slices.Concat(lists...), nil
}

// load reads the words of a language, of which there are none if they can't be read.
func load(decoder *decode.Decoder[Book], lang config.Language, fsys fs.FS) (*Book, diag.List, error) {
	name := "strings/" + lang.Code + ".toml"
	text, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, diag.List{missingFile(lang, name)}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	src := decode.Source(dir+name, text)
	if problem := decode.NotText(src); problem != nil {
		return nil, diag.List{*problem}, nil
	}
	book, keys, diags := decoder.Decode(src, 0, len(src.Text))
	wrong := diags.HasErrors()
	diags = append(diags, decode.Hidden(src)...)
	if !wrong {
		c := phraseChecker{keys: keys, own: isOwn(&lang), categories: plural.For(lang.Code).Categories()}
		c.table(reflect.ValueOf(book), "")
		c.writing(&book.Writing)
		diags = append(diags, c.diags...)
	}
	govern(reflect.ValueOf(&book).Elem(), plural.For(lang.Code))
	book.periods, book.numbers = lang.Periods, lang.Style
	return &book, diags, nil
}

func missingFile(lang config.Language, name string) diag.Diagnostic {
	return diag.Diagnostic{
		Pos: diag.Position{File: dir + name}, Rule: rule,
		Message: sayNoWords.With(lang.Name),
		Hint:    adviceCopyWords.With(lang.Code, dir+name),
	}
}

// phraseChecker looks for keys that are missing and for placeholders that nothing
// fills.
type phraseChecker struct {
	keys  *decode.Keys
	own   bool // whether the program knows how the language is written
	diags diag.List

	categories []plural.Category // of numbers in the language
}

func (c *phraseChecker) errorf(pos diag.Position, hint diag.Words, message diag.Phrase, args ...any) {
	c.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: message.With(args...), Hint: hint})
}

// table checks the keys of a table.
func (c *phraseChecker) table(v reflect.Value, path string) {
	for f, field := range v.Fields() {
		if !f.IsExported() || f.Type == reflect.TypeFor[Writing]() && c.own {
			continue // no key
		}
		if f.Tag.Get("empty") != "" {
			continue
		}
		key := strings.TrimPrefix(path+"."+f.Tag.Get("toml"), ".")
		if !c.keys.Has(key) {
			c.errorf(c.keys.Key(key), advice(f, key), sayKeyMissing, key)
			continue
		}
		switch value := field.Interface().(type) {
		case Counted:
			c.counted(&value, key, f)
		case string:
			c.notEmpty(value, key)
		case Pattern:
			c.notEmpty(string(value), key)
			c.placeholders(value, key, strings.Fields(f.Tag.Get("uses")))
			if f.Tag.Get("must") != "" {
				c.uses(value, key, strings.Fields(f.Tag.Get("uses")))
			}
		case []string:
			if key == "months" {
				c.months(value, key)
			}
		case map[string]string:
			for _, name := range slices.Sorted(maps.Keys(value)) {
				c.notEmpty(value[name], key+"."+name)
			}
		default:
			c.table(field, key)
		}
	}
}

// advice tells how to add a missing key.
func advice(f reflect.StructField, key string) diag.Words {
	table, name := "", key
	if i := strings.LastIndexByte(key, '.'); i >= 0 {
		table, name = key[:i], key[i+1:]
	}
	switch uses := strings.Fields(f.Tag.Get("uses")); {
	case f.Type.Kind() == reflect.Struct:
		return adviceTable.With(key)
	case len(uses) > 0:
		return adviceKeyWith.With(name, under(table), strings.Join(uses, "}, {"))
	}
	return adviceKey.With(name, under(table))
}

func under(table string) diag.Words {
	if table == "" {
		return sayAtTop
	}
	return sayUnder.With(table)
}

func (c *phraseChecker) notEmpty(value, key string) {
	if strings.TrimSpace(value) == "" {
		c.errorf(c.keys.Value(key), diag.Words{}, sayEmpty, key)
	}
}

func (c *phraseChecker) placeholders(p Pattern, key string, known []string) {
	for _, ph := range p.placeholders() {
		if slices.Contains(known, ph.name) {
			continue
		}
		hint := diag.DidYouMean(ph.name, known)
		if hint.IsZero() {
			hint = sayKnownHere.With("{" + strings.Join(known, "}, {") + "}")
		}
		c.errorf(c.keys.Inside(key, ph.start), hint, sayNoPlaceholder, key, ph.name)
	}
}

// uses looks for placeholders without which a phrase would lose what it is about.
func (c *phraseChecker) uses(p Pattern, key string, needed []string) {
	for _, name := range needed {
		if p != "" && !p.asks("{"+name+"}") {
			c.errorf(c.keys.Value(key), diag.Words{}, sayWithout, key, name)
		}
	}
}

func (c *phraseChecker) months(list []string, key string) {
	if len(list) != 12 {
		c.errorf(c.keys.Value(key), diag.Words{}, sayMonths, key, len(list))
	}
}
