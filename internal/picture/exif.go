package picture

import (
	"bytes"
	"encoding/binary"
)

// liesOnItsSide reports whether a JPEG file asks to be turned by a quarter, as cameras
// have it that were held upright: browsers do so.
func liesOnItsSide(data []byte) bool {
	for at := 2; at+4 <= len(data) && data[at] == 0xFF; {
		marker, length := data[at+1], int(binary.BigEndian.Uint16(data[at+2:]))
		if marker == 0xDA || at+2+length > len(data) || length < 2 { // the image itself, or damage
			return false
		}
		if tiff, ok := bytes.CutPrefix(data[at+4:at+2+length], []byte("Exif\x00\x00")); ok && marker == 0xE1 {
			o := orientation(tiff)
			return o >= 5 && o <= 8
		}
		at += 2 + length
	}
	return false
}

// orientation returns the orientation that the first directory of a TIFF head states, or 0.
func orientation(tiff []byte) uint16 {
	const (
		entrySize      = 12
		orientationTag = 0x0112
	)
	if len(tiff) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.LittleEndian
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	at := int(order.Uint32(tiff[4:]))
	if at < 8 || at+2 > len(tiff) {
		return 0
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < entrySize {
			return 0
		}
		if order.Uint16(entries) == orientationTag {
			return order.Uint16(entries[8:])
		}
		entries = entries[entrySize:]
	}
	return 0
}
