package config

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// Publish says where the site is published.
type Publish struct {
	To  string // the address of a store, see [CheckDestination]; empty if it is not said
	Pos diag.Position
}

// publish is the table [publish].
type publish struct {
	To string `toml:"to"`
}

// destination is the pattern of what [CheckDestination] lets pass, as far as a pattern can tell, and of
// nothing.
const destination = `^((s3|azblob|gs|sftp|file)://.+)?$`

// Describe implements [decode.Described].
func (publish) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "发布", En: "Publishing"}, Keys: map[string]decode.Key{
		"to": {
			Words: decode.Words{
				Zh: "duibiao publish 把网站上传到哪里，除非另有 --to。密码和密钥不写在这里：发布时取自环境变量等通常的地方。",
				En: "Where duibiao publish uploads the site to, unless --to says otherwise. Passwords and keys do not stand here: they are taken from the environment and other usual places.",
			},
			Pattern: destination, Examples: []any{"s3://bucket/folder?region=eu-central-1", "sftp://www@example.org/srv/www/reports"},
		},
	}}
}

// publish returns where the site is published.
func (r *reader) publish() Publish {
	p := Publish{To: r.Publish.To, Pos: r.keys.Value("publish.to")}
	if p.To == "" {
		return p
	}
	if err := CheckDestination(p.To); err != nil {
		r.errorf("publish.to", sayPublish, err)
		p.To = ""
	}
	return p
}

// schemes are the stores that a site can be published to.
func schemes() []string { return []string{"s3", "azblob", "gs", "sftp", "file"} }

// CheckDestination returns an error if s is not the address of a store, or has a password in it, which it
// does not repeat.
func CheckDestination(s string) error {
	u, err := url.Parse(s)
	if err != nil {
		return sayNoDestination.Fail(diag.Listed(schemes()))
	}
	if _, has := u.User.Password(); has || slices.ContainsFunc(parameters(u), isSecret) {
		return saySecret.Fail()
	}
	if !slices.Contains(schemes(), u.Scheme) || u.Host == "" && u.Scheme != "file" || u.Host+u.Path == "" {
		return sayNoDestination.Fail(diag.Listed(schemes()))
	}
	if u.Scheme == "file" && !slices.Contains([]string{"", ".", "localhost"}, u.Host) {
		return sayFarFolder.Fail(u.Host, u.Host+u.Path)
	}
	if u.Scheme == "file" && u.Host != "." && path.Clean("/"+u.Path) == "/" {
		return &diag.Failure{Words: sayWholeMachine}
	}
	return nil
}

func parameters(u *url.URL) []string {
	var list []string
	for name := range u.Query() {
		list = append(list, strings.ToLower(name))
	}
	return list
}

// isSecret reports whether a parameter of that name has what nobody else may know.
func isSecret(name string) bool {
	return name == "sig" || slices.ContainsFunc([]string{"secret", "password", "passwd", "passphrase", "accesskey", "access_key", "account_key", "sas", "credential"},
		func(part string) bool { return strings.Contains(name, part) }) || name != "web_identity_token_file" && strings.Contains(name, "token")
}
