package config

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"
)

// CheckURL returns an error if s is not the whole address of a page, which a link
// may lead to.
func CheckURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsAny(s, " \"<>\\^`{|}") || !isPort(u.Port()) {
		return sayWholeAddress.Fail(s)
	}
	return nil
}

// isPort reports whether a text is the number of a port, or empty.
func isPort(s string) bool {
	_, err := strconv.ParseUint(s, 10, 16)
	return s == "" || err == nil
}

// CleanBaseURL checks the address of a site and returns it with a final slash. One that has a
// password is not repeated.
func CleanBaseURL(s string) (string, error) {
	u, err := url.Parse(s)
	ascii := !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
	switch {
	case err == nil && u.User != nil:
		return "", sayUserBase.Fail()
	case CheckURL(s) != nil || err != nil || !ascii:
		return "", sayWholeBase.Fail(s)
	case u.RawQuery != "" || u.Fragment != "" || strings.ContainsAny(s, "?#"):
		return "", sayBareBase.Fail(s)
	case strings.Contains(u.Path+"/", "/../") || strings.Contains(u.Path+"/", "/./"):
		return "", sayWholeBase.Fail(s)
	}
	if !strings.HasSuffix(s, "/") {
		s += "/"
	}
	return s, nil
}
