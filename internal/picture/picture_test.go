package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"testing"
)

// drawn returns an image of 30 by 20 pixels in a format.
func drawn(t *testing.T, encode func(b *bytes.Buffer, m image.Image) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := encode(&b, image.NewPaletted(image.Rect(0, 0, 30, 20), color.Palette{color.Black})); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// turned puts an orientation into the head of a JPEG file.
func turned(photo []byte, orientation byte) []byte {
	exif := []byte("Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00")
	exif[len(exif)-7] = orientation
	head := binary.BigEndian.AppendUint16([]byte{0xFF, 0xD8, 0xFF, 0xE1}, uint16(len(exif)+2))
	return append(append(head, exif...), photo[2:]...)
}

// webpOf returns the head of a WebP file with one chunk.
func webpOf(chunk string) []byte {
	return append([]byte("RIFF\x00\x00\x00\x00WEBP"), chunk...)
}

func TestSize(t *testing.T) {
	photo := drawn(t, func(b *bytes.Buffer, m image.Image) error { return jpeg.Encode(b, m, nil) })
	for name, tt := range map[string]struct {
		data          []byte
		width, height int
	}{
		"png":                  {drawn(t, func(b *bytes.Buffer, m image.Image) error { return png.Encode(b, m) }), 30, 20},
		"gif":                  {drawn(t, func(b *bytes.Buffer, m image.Image) error { return gif.Encode(b, m, nil) }), 30, 20},
		"jpeg":                 {photo, 30, 20},
		"jpeg, upside down":    {turned(photo, 3), 30, 20},
		"jpeg, on its side":    {turned(photo, 6), 20, 30},
		"webp, extended":       {webpOf("VP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x1d\x00\x00\x13\x00\x00"), 30, 20},
		"webp, lossless":       {webpOf("VP8L\x00\x00\x00\x00\x2f\x1d\xc0\x04\x00\x00\x00\x00\x00\x00\x00"), 30, 20},
		"webp, lossy":          {webpOf("VP8 \x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x1e\x00\x14\x00"), 30, 20},
		"webp, another":        {webpOf("XXXX\x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x1e\x00\x14\x00"), 0, 0},
		"svg":                  {[]byte(`<?xml version="1.0"?><!-- <svg width="1"> --><svg width="30px" height="20">`), 30, 20},
		"svg with a view box":  {[]byte(`<svg viewBox="0, 0 30 19.6" width="100%">`), 30, 20},
		"svg without any":      {[]byte(`<svg>`), 0, 0},
		"svg of nothing":       {[]byte(`<svg width="NaN" height="-3">`), 0, 0},
		"html":                 {[]byte(`<html width="30" height="20"><svg>`), 0, 0},
		"text":                 {[]byte("30 × 20"), 0, 0},
		"nothing":              {nil, 0, 0},
		"png that is cut":      {[]byte("\x89PNG\r\n\x1a\n\x00\x00"), 0, 0},
		"jpeg that is cut":     {turned(photo, 6)[:30], 0, 0},
		"png that is too wide": {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x7f\xff\xff\xff\x00\x00\x00\x01\x08\x00\x00\x00\x00\x00\x00\x00\x00"), 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if width, height := Size(tt.data); width != tt.width || height != tt.height {
				t.Errorf("%d by %d, want %d by %d", width, height, tt.width, tt.height)
			}
		})
	}
}

// FuzzSize sees that no bytes are too much for it.
func FuzzSize(f *testing.F) {
	f.Add([]byte("RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f\x1d\xc0\x04\x00"))
	f.Add([]byte("\xFF\xD8\xFF\xE1\x00\x20Exif\x00\x00MM\x00*\x00\x00\x00\x08\xff\xff"))
	f.Add([]byte(`<svg viewBox="0 0 1 2">`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if width, height := Size(data); (width == 0) != (height == 0) || width < 0 || width > largest || height > largest {
			t.Errorf("%d by %d", width, height)
		}
	})
}
