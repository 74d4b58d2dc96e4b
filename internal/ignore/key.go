package ignore

import (
	"bytes"
	"strings"
)

// HoldsKey reports whether a private key stands in a text, whatever its file is called: a
// line that begins one, with the key behind it. Programs and manuals that merely name such a
// line have no key behind it. A file that begins so is one, however short its lines are.
func HoldsKey(text []byte) bool {
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
		text = bytes.ReplaceAll(text[2:], []byte("\x00"), nil) // what UTF-16 has of ASCII
	}
	text = bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\uFEFF")))
	shortest := leastLine
	if bytes.HasPrefix(text, []byte(keyBegin)) {
		shortest = 1
	}
	if bytes.HasPrefix(text, []byte("PuTTY-User-Key-File-")) {
		return true
	}
	for {
		before, after, found := bytes.Cut(text, []byte(keyEnd))
		if !found {
			return false
		}
		kind := before[max(0, len(before)-longestKind):]
		if bytes.Contains(kind, []byte(keyBegin)) && isKey(after, shortest) {
			return true
		}
		text, shortest = after, leastLine
	}
}

// A key begins with -----BEGIN PRIVATE KEY-----, or has its kind in that, such as OPENSSH or RSA.
const (
	keyBegin    = "-----BEGIN "
	keyEnd      = "PRIVATE KEY"
	longestKind = 40
)

// So much is looked at of what is behind the words that begin a key: lines that say how it is
// encrypted, and the key's first, which is no shorter than leastLine.
const (
	keyHead   = 400
	leastLine = 40
)

// isKey reports whether a key stands behind the words that begin it, with a first line that is no shorter than
// that. In JSON its lines end in \n, written so.
func isKey(after []byte, shortest int) bool {
	head := strings.TrimPrefix(string(after[:min(len(after), keyHead)]), " BLOCK") // of PGP
	rest, dashes := strings.CutPrefix(head, "-----")
	for line := range strings.Lines(strings.NewReplacer(`\r`, "", `\n`, "\n").Replace(rest)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.Contains(line, ": ") {
			continue
		}
		return dashes && len(line) >= shortest && !strings.ContainsFunc(line, notBase64)
	}
	return false
}

func notBase64(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '+' && r != '/' && r != '='
}
