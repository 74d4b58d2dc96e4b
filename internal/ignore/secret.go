package ignore

import (
	"path"
	"slices"
	"strings"
)

// Secret reports whether a file of this name, which is without its folder, holds keys or
// passwords, or a copy of a database: it belongs to no site, and somebody has to be told
// that it lies among what is published. Keys that begin with a dot are passed over anyway.
func Secret(name string) bool {
	lower := unpacked(strings.ToLower(name))
	return slices.Contains(secretNames(), lower) || slices.Contains(secretEndings(), path.Ext(lower)) ||
		strings.HasSuffix(lower, "private.key") || strings.HasSuffix(lower, "privkey.key") || strings.HasSuffix(lower, "server.key")
}

// unpacked returns the name of a file without the endings of archives and copies:
// dump.sql.gz is a dump, and site.pem.bak a key.
func unpacked(name string) string {
	for slices.Contains(copyEndings(), path.Ext(name)) {
		name = strings.TrimSuffix(name, path.Ext(name))
	}
	return name
}

func copyEndings() []string {
	return []string{".gz", ".bz2", ".xz", ".zst", ".zip", ".7z", ".bak", ".old", ".orig"}
}

// secretNames are what programs call such files, in small letters.
func secretNames() []string {
	return []string{
		"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "known_hosts", "authorized_keys", // SSH
		"htpasswd", "passwd", "shadow", "credentials", "credentials.json", "secrets.json", "secrets.toml", "secrets.yaml", "secrets.yml",
		"client_secret.json", "service-account.json", "wp-config.php", "terraform.tfstate",
		"password.txt", "passwords.txt", "secret.txt", "secrets.txt", "token.txt", "tokens.txt", "密码.txt",
	}
}

// secretEndings are how their names end.
func secretEndings() []string {
	return []string{
		".pem", ".ppk", ".p8", ".p12", ".pfx", ".jks", ".keystore", ".kdb", ".kdbx", ".ovpn", ".env", ".htpasswd", // keys and passwords
		".sql", ".dump", ".mdf", ".ldf", ".db", ".sqlite", ".sqlite3", ".tfstate", // databases, and what has their passwords
	}
}
