// Package ignore knows which files belong to editors and systems, and so to no site:
// backups, swap and lock files, and what a system keeps beside the files that it shows. It
// also knows which hold keys or passwords, which no site should have.
package ignore

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Name reports whether a file or folder of this name, which is without its folder,
// belongs to an editor or a system.
func Name(name string) bool {
	lower := strings.ToLower(name) // as it may be on Windows
	switch {
	case strings.HasPrefix(name, "."): // .git, .DS_Store, .a.md.swp of Vim, .#a.md of Emacs
		return true
	case strings.HasPrefix(name, "~$"), strings.HasSuffix(name, "~"): // Office; Vim, Emacs and many others
		return true
	case len(name) > 1 && name[0] == '#' && strings.HasSuffix(name, "#"): // Emacs
		return true
	case strings.HasSuffix(name, "___jb_tmp___"), strings.HasSuffix(name, "___jb_old___"): // JetBrains
		return true
	case strings.HasPrefix(name, "@"): // @eaDir, @tmp, @Recycle of network storage
		return true
	}
	return slices.Contains(systemNames(), lower) || slices.Contains(leftovers(), path.Ext(lower))
}

// systemNames are what systems call their own, in small letters.
func systemNames() []string {
	return []string{
		"thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$recycle.bin", "system volume information", // Windows
		"icon\r", "__macosx", "network trash folder", "temporary items", // macOS
		"lost+found", "#recycle", "#snapshot", // Linux, network storage
	}
}

// leftovers are how the names of files end that programs put aside: backups, swap files,
// what a merge or a patch leaves, what is being written or downloaded.
func leftovers() []string {
	return []string{
		".bak", ".orig", ".rej", ".save", ".swp", ".swo", ".swn", ".swx", ".crswap", ".tmp", ".part", ".partial", ".crdownload",
	}
}

// Entry is [Name] for what stands in a folder. There it is known what is a file: Vim
// writes one called 4913 for a moment, to see whether it may, but a folder may well be
// called that.
func Entry(e fs.DirEntry) bool { return Name(e.Name()) || e.Name() == "4913" && !e.IsDir() }
