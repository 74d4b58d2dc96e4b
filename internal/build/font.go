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
	var diags diag.List
	info, err := fs.Stat(b.root, share.Font)
	if err != nil || !info.Mode().IsRegular() {
		diags.Errorf(b.cfg.Share.Pos, "config", sayNoFont, share.Font)
		return diags, nil
	}
	if share.Digest, _, err = b.sources.digest(share.Font, info); err != nil {
		return nil, err
	}
	if err := kind.CheckFont(b.root.Open, share.Font, share.Face); err != nil {
		diags.Errorf(b.cfg.Share.Pos, "config", sayNotFont, share.Font, share.Face, err)
	}
	return diags, nil
}
