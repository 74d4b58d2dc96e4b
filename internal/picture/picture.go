// Package picture tells how large an image is, so that a page can leave room for it
// before it is loaded. It reads the head of a PNG, JPEG, GIF, WebP or SVG file; nothing is
// decoded.
package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"path"
	"strings"
)

// largest is the width and height of an image that anybody shows; the head of a damaged
// file may claim more.
const largest = 1 << 16

// Size returns the width and height of an image as it is shown. They are 0 if they cannot
// be told, or if the bytes are no image.
func Size(data []byte) (width, height int) {
	width, height = size(data)
	if width <= 0 || height <= 0 || width > largest || height > largest {
		return 0, 0
	}
	return width, height
}

// IsMeasured reports whether a file has a name of images whose size is always told if they are
// whole. An SVG file may have none.
func IsMeasured(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".png", ".jpg", ".jpeg", ".gif", ".webp":
		return true
	}
	return false
}

func size(data []byte) (width, height int) {
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG")):
		return configured(png.DecodeConfig, data)
	case bytes.HasPrefix(data, []byte("GIF8")):
		return configured(gif.DecodeConfig, data)
	case bytes.HasPrefix(data, []byte("\xFF\xD8")):
		width, height = configured(jpeg.DecodeConfig, data)
		if liesOnItsSide(data) {
			return height, width
		}
		return width, height
	case len(data) >= 30 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP":
		return webp(data[12:])
	}
	return svg(data)
}

func configured(decode func(io.Reader) (image.Config, error), data []byte) (width, height int) {
	c, err := decode(bytes.NewReader(data))
	if err != nil {
		return 0, 0
	}
	return c.Width, c.Height
}

// webp reads the first chunk of a WebP file, of which there are three kinds.
func webp(chunk []byte) (width, height int) {
	switch string(chunk[:4]) {
	case "VP8X":
		return 1 + uint24(chunk[12:]), 1 + uint24(chunk[15:])
	case "VP8L":
		bits := binary.LittleEndian.Uint32(chunk[9:])
		return 1 + int(bits&0x3FFF), 1 + int(bits>>14&0x3FFF)
	case "VP8 ":
		return int(binary.LittleEndian.Uint16(chunk[14:]) & 0x3FFF), int(binary.LittleEndian.Uint16(chunk[16:]) & 0x3FFF)
	}
	return 0, 0
}

func uint24(b []byte) int { return int(b[0]) | int(b[1])<<8 | int(b[2])<<16 }
