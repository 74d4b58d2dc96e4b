package ignore

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestName(t *testing.T) {
	for name, want := range map[string]bool{
		".git": true, ".DS_Store": true, ".a.zh.md.swp": true, ".#a.zh.md": true, "._a.zh.md": true,
		"a.zh.md~": true, "a.zh.md.~1~": true, "~$plan.docx": true, "#a.zh.md#": true,
		"a.zh.md.bak": true, "A.BAK": true, "a.zh.md.orig": true, "a.zh.md.rej": true, "a.zh.md.swp": true, "a.crswap": true,
		"a.zh.md___jb_tmp___": true, "a.zh.md___jb_old___": true,
		"Thumbs.db": true, "thumbs.db": true, "ehthumbs.db": true, "Desktop.ini": true, "Icon\r": true, "__MACOSX": true,
		"@eaDir": true, "@tmp": true, "#recycle": true, "$RECYCLE.BIN": true, "System Volume Information": true, "lost+found": true,
		"~WRL0001.tmp": true, "a.zh.md.save": true, "map.png.part": true, "map.png.crdownload": true,

		"a.zh.md": false, "published.toml": false, "chart.png": false, "~a.png": false, "#a.md": false, "C#": false, "a@2x.png": false, "temporary.png": false,
		"bak": false, "original.pdf": false, "thumbs.png": false, "icon": false, "data.db": false, "4913": false, "a.b.md": false,
	} {
		if got := Name(name); got != want {
			t.Errorf("Name(%q) = %t", name, got)
		}
	}
}

func TestSecret(t *testing.T) {
	for name, want := range map[string]bool{
		"id_rsa": true, "ID_RSA": true, "id_ed25519": true, "site.pem": true, "a.PFX": true, "prod.env": true, "dump.sql": true,
		"dump.sql.gz": true, "site.pem.bak": true, "id_rsa.old.zip": true, "data.sqlite": true, "a.db": true, "prod.tfstate": true,
		"Passwords.txt": true, "密码.txt": true, "figures.zip": false, "map.csv.gz": false, "token-ring.txt": false,
		"server.key": true, "my.private.key": true, "credentials.json": true, "passwords.kdbx": true,
		"id_rsa.pub": false, "talk.key": false, "a.zh.md": false, "data.json": false, "envelope.png": false, "site.css": false, "shadow.css": false,
	} {
		if got := Secret(name); got != want {
			t.Errorf("Secret(%q) = %t", name, got)
		}
	}
}

func TestEntry(t *testing.T) {
	fsys := fstest.MapFS{"4913": {}, ".a": {}, "a.zh.md": {}, "r/4913/a.md": {}, "r/.git/a": {}}
	for name, want := range map[string]bool{"4913": true, ".a": true, "a.zh.md": false, "r/4913": false, "r/.git": true} {
		info, err := fs.Stat(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		if got := Entry(fs.FileInfoToDirEntry(info)); got != want {
			t.Errorf("Entry(%q) = %t", name, got)
		}
	}
}

func TestHoldsKey(t *testing.T) {
	line := strings.Repeat("MIIEvQ+/", 8)
	for text, want := range map[string]bool{
		"-----BEGIN PRIVATE KEY-----\n" + line + "\n":                                                                 true,
		"user: deploy\r\n-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: AES\r\n\r\n" + line:   true,
		"-----BEGIN OPENSSH PRIVATE KEY-----\n" + line + "\n-----END OPENSSH PRIVATE KEY-----\n":                      true,
		"-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n" + line:                                         true,
		"key: |\n  -----BEGIN EC PRIVATE KEY-----\n  " + line + "\n":                                                  true,
		`{"private_key": "-----BEGIN PRIVATE KEY-----\n` + line + `\n"}`:                                              true,
		"PRIVATE KEY of the city\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + line:                                     true,
		"PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n":                                                      true,
		"-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAKC\n-----END RSA PRIVATE KEY-----\n":                            true,
		"\uFEFF\r\n-----BEGIN RSA PRIVATE KEY-----\r\nMIIEow\r\n":                                                     true,
		"see -----BEGIN RSA PRIVATE KEY-----\nMIIEow\n":                                                               false,
		utf16("-----BEGIN PRIVATE KEY-----\r\n" + line + "\r\n"):                                                      true,
		"-----BEGIN PUBLIC KEY-----\n-----BEGIN PRIVATE KEY-----\nMIIEow\n":                                           true,
		"-----BEGIN PUBLIC KEY-----\n" + line + "\n":                                                                  false,
		"-----BEGIN CERTIFICATE-----\n" + line + "\n":                                                                 false,
		"it begins with -----BEGIN PRIVATE KEY-----\nand ends with -----END PRIVATE KEY-----":                         false,
		"-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----\n":                                           false,
		`return"-----BEGIN PRIVATE KEY-----\r\n"+wrap(s,64)+"-----END PRIVATE KEY-----"`:                              false,
		`h="-----BEGIN RSA PRIVATE KEY-----";n("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmn")`: false,
		"-----BEGIN PRIVATE KEY-----":                                                                                 false, "PRIVATE KEY": false, "": false,
	} {
		if got := HoldsKey([]byte(text)); got != want {
			t.Errorf("HoldsKey(%q) = %t", text, got)
		}
	}
}

// utf16 returns a text of ASCII as Windows saves it for "Unicode".
func utf16(text string) string {
	return "\xff\xfe" + strings.Join(strings.Split(text, ""), "\x00") + "\x00"
}
