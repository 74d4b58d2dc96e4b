package build

import (
	"io/fs"

	"duibiao/internal/diag"
	"duibiao/internal/kind"
)

// font looks at the font that pictures have their words in: its digest is in their keys.
func (b *builder) font() (diag.List, error) {
	share := &b.env.Settings.Share
	if share.Font == "" || !b.env.HasPictures() {
		share.Font = ""
		return nil, nil
	}
	info, err := fs.Stat(b.root, share.Font)
	if err != nil || !info.Mode().IsRegular() {
		return b.refuseFont(sayNoFont, share.Font), nil
	}
	if share.Digest, _, err = b.sources.digest(share.Font, info); err != nil {
		return nil, err
	}
	if err := kind.CheckFont(b.root.Open, share.Font, share.Face); err != nil {
		return b.refuseFont(sayNotFont, share.Font, share.Face, err), nil
	}
	return nil, nil
}

// refuseFont says what is wrong with the font. Pictures, of which none is published then, can
// be made without it.
func (b *builder) refuseFont(why diag.Phrase, args ...any) (diags diag.List) {
	b.env.Settings.Share.Font = ""
	diags.Errorf(b.cfg.Share.Pos, "config", why, args...)
	return diags
}
