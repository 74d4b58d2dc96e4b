package config

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode"
)

// CheckURL returns an error if s is not the whole address of a page, which a link
// may lead to, or has a user name or a password in it, which is not repeated.
func CheckURL(s string) error {
	if HasUser(s) {
		return sayUserAddress.Fail()
	}
	if !strings.HasPrefix(strings.ToLower(s), "http") {
		return sayWholeAddress.Fail(s)
	}
	if err := checkCharacters(s); err != nil {
		return err
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || !isPort(u.Port()) {
		return sayWholeAddress.Fail(s)
	}
	return nil
}

// noAddress is the characters that stand in no address.
const noAddress = " \"<>\\^`{|}"

// checkCharacters returns an error that names a character that stands in no address, and how it is written in one.
func checkCharacters(s string) error {
	if at := strings.IndexAny(s, noAddress); at >= 0 {
		return sayNoAddress.Fail(s[at:at+1], fmt.Sprintf("%%%02X", s[at]))
	}
	for i := range len(s) {
		if s[i] != '%' {
			continue
		}
		if _, err := url.PathUnescape(s[i:min(i+len("%20"), len(s))]); err != nil {
			return sayLonePercent.Fail(s[i:])
		}
	}
	return nil
}

// HasUser reports whether an address names a user, with a password or without: readers would see both, and
// be led to another site by what looks like the name of one.
func HasUser(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.User != nil
}

// isPort reports whether a text is the number of a port, or empty.
func isPort(s string) bool {
	_, err := strconv.ParseUint(s, 10, 16)
	return s == "" || err == nil
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
}

// CleanBaseURL checks the address of a site and returns it with a final slash. One that has a
// password is not repeated.
func CleanBaseURL(s string) (string, error) {
	u, err := url.Parse(s)
	switch {
	case HasUser(s):
		return "", sayUserAddress.Fail()
	case err == nil && !isASCII(u.Hostname()):
		return "", sayHostBase.Fail(u.Hostname())
	case err == nil && !isASCII(u.Path):
		return "", sayPathBase.Fail(u.Path, u.EscapedPath())
	case CheckURL(s) != nil || err != nil:
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
