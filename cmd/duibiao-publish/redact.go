package main

import (
	"errors"
	"io/fs"
	"regexp"
	"strings"

	"duibiao/internal/diag"
)

// Where secrets may stand in what libraries say: behind a name and before @ in an address, and
// in its parameters, such as the signature of Azure.
var (
	userInfo   = regexp.MustCompile(`(://)[^/\s"@]*@`)
	parameters = regexp.MustCompile(`(https?://[^\s"?]*)\?[^\s"]*`)
)

// secretNames are parts of the names of variables that nobody else may read.
var secretNames = []string{"SECRET", "TOKEN", "PASSWORD", "PASSPHRASE", "_KEY", "CONNECTION_STRING", "CONNECTIONSTRING"}

// secrets are the values of such variables among those of an environment.
func secrets(environment []string) []string {
	var list []string
	for _, line := range environment {
		name, value, _ := strings.Cut(line, "=")
		for _, part := range secretNames {
			if len(value) >= 6 && strings.Contains(strings.ToUpper(name), part) {
				list = append(list, value)
				break
			}
		}
	}
	return list
}

// redacted returns an error that says the same, but no secret. What the program itself says has none: it is
// left in both languages.
func redacted(err error, hidden []string) error {
	if f, ok := err.(*diag.Failure); ok && f.Cause == nil {
		return &diag.Failure{Words: diag.Words{Zh: clean(f.Words.Zh, hidden), En: clean(f.Words.En, hidden)}}
	} else if ok {
		return &diag.Failure{Words: f.Words, Cause: redacted(f.Cause, hidden)}
	}
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		return err
	}
	return errors.New(clean(err.Error(), hidden))
}

func clean(text string, hidden []string) string {
	text = userInfo.ReplaceAllString(text, "$1")
	text = parameters.ReplaceAllString(text, "$1?…")
	for _, secret := range hidden {
		text = strings.ReplaceAll(text, secret, "…")
	}
	return text
}
