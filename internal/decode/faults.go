package decode

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"duibiao/internal/diag"
)

// mostFaults bounds how often a text with mistakes of syntax is parsed.
const mostFaults = 20

// faults makes diagnostics of a parser's error and of those that follow when its line is blanked.
// Those that follow may come of what has been blanked, so only what has an advice of its own is
// told, such as the next sign of a Chinese keyboard.
func (w *walker) faults(text []byte, err error) diag.List {
	list, at := diag.List{w.syntaxError(err)}, faultAt(err)
	text = bytes.Clone(text)
	for range mostFaults - 1 {
		if at < 0 || at >= len(text) {
			break
		}
		from, to := lineOf(text, at)
		for i := range text[from:to] {
			text[from+i] = ' '
		}
		var rest map[string]any
		_, err = toml.Decode(string(text), &rest)
		last := at
		if at = faultAt(err); at <= last {
			break
		}
		if d := w.syntaxError(err); !d.Hint.IsZero() {
			list.Add(d)
		}
	}
	return list
}

// faultAt returns where the parser found a mistake, or -1.
func faultAt(err error) int {
	if pe, ok := errors.AsType[toml.ParseError](err); ok {
		return pe.Position.Start
	}
	return -1
}

// lineOf returns where the line of an offset begins and ends. Of the end of a line it is that line.
func lineOf(text []byte, at int) (from, to int) {
	from = bytes.LastIndexByte(text[:at], '\n') + 1
	if i := bytes.IndexAny(text[from:], "\r\n"); i >= 0 {
		return from, from + i
	}
	return from, len(text)
}

// adviseFault says how to write the line in which the parser found a mistake, if it can be told
// what it was to be.
func (w *walker) adviseFault(at int) diag.Words {
	if hint := w.adviseSign(at); !hint.IsZero() || at < 0 || at >= len(w.toml) {
		return hint
	}
	from, to := lineOf(w.toml, at)
	line := string(w.toml[from:to])
	if isLine(line) {
		return diag.Words{} // wrong beside others alone: a key that stands twice
	}
	key, value, hasEquals := strings.Cut(line, "=")
	if !hasEquals {
		if key, value, hasColon := strings.Cut(line, ":"); hasColon && isBareKey(strings.TrimSpace(key)) {
			return adviceEquals.With(strings.TrimSpace(key), strings.TrimSpace(value))
		}
		return diag.Words{}
	}
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	switch {
	case isBareKey(key) && value != "":
		return adviseValue(key, value)
	case strings.ContainsFunc(key, func(r rune) bool { return r >= 0x80 }):
		return adviceKey
	}
	return diag.Words{}
}

// isLine reports whether a line is TOML by itself.
func isLine(line string) bool {
	var rest map[string]any
	_, err := toml.Decode(line, &rest)
	return err == nil
}

// isBareKey reports whether a text is a key that needs no quotes.
func isBareKey(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '_' && r != '-' && (r < '0' || r > '9') && (r|0x20 < 'a' || r|0x20 > 'z')
	})
}

// adviseValue says how a value is written that the parser cannot read.
func adviseValue(key, value string) diag.Words {
	if quote := value[0]; quote == '"' || quote == '\'' {
		if end := strings.IndexByte(value[1:], quote); end >= 0 {
			return adviseRest(strings.TrimSpace(value[end+2:]))
		}
		return diag.Words{}
	}
	if strings.ContainsAny(value, "\"'[{#") {
		return diag.Words{}
	}
	year, isYear := strings.CutSuffix(value, "年")
	switch _, isNumber := plainNumber(year); {
	case slices.Contains([]string{"true", "false", "yes", "no", "on", "off", "是", "否"}, strings.ToLower(value)):
		return adviceBoolean.With(key)
	case isYear && isNumber && len(year) == 4:
		return adviceYear.With(key, year)
	case slices.Contains([]string{"date", "as_of"}, key):
		return adviceDate
	}
	return adviceQuoted.With(key, value)
}

// adviseRest says what becomes of what stands behind a string.
func adviseRest(rest string) diag.Words {
	switch {
	case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, "--"), strings.HasPrefix(rest, "/*"):
		return adviceComment
	case rest == ";" || rest == "," || rest == ".":
		return adviceEndless.With(rest)
	}
	return diag.Words{}
}
