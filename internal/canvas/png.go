package canvas

import (
	"compress/zlib"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"strconv"
)

// compression is the level of deflate that a picture gets, the fastest: files are an eighth larger
// than of level 4, and all pictures of the sample with a font take three quarters of the time.
const compression = zlib.BestSpeed

// A picture that would be larger than maxPacked is packed again, as small as it gets: those are few.
const (
	maxPacked = 25_000
	smallest  = zlib.BestCompression
)

// WritePNG writes the drawing as a PNG with a palette, with words as far as the pen has a font
// for them.
func (d *Drawing) WritePNG(w io.Writer, pen *Pen) error {
	pen.raster.reset(d.Width, d.Height)
	for i := range d.shapes {
		d.shapes[i].paint(&pen.raster, pen)
	}
	return pen.encode(w, d.palette())
}

// paint draws a shape.
func (s *shape) paint(r *raster, pen *Pen) {
	full := byte(levels)
	if s.tint {
		full = tintLevel
	}
	switch {
	case s.path == "":
		pen.write(r, &s.text)
	case s.line.Width > 0:
		r.fill(stroke(contours(s.path, s.x, s.y), s.line), s.colour, full)
	default:
		r.fill(contours(s.path, s.x, s.y), s.colour, full)
	}
}

// encode writes the pixels, row by row without a filter, as suits a palette.
func (p *Pen) encode(w io.Writer, palette []byte) error {
	if p.zip == nil {
		p.zip, _ = zlib.NewWriterLevel(nil, compression) // there is that level
	}
	err := p.pack(p.zip)
	if err == nil && p.packed.Len() > maxPacked {
		again, _ := zlib.NewWriterLevel(nil, smallest)
		err = p.pack(again)
	}
	if err != nil {
		return err
	}
	r := &p.raster
	file := make([]byte, 0, p.packed.Len()+512)
	file = append(file, "\x89PNG\r\n\x1a\n"...)
	header := binary.BigEndian.AppendUint32(nil, uint32(r.width))
	header = binary.BigEndian.AppendUint32(header, uint32(r.height))
	file = appendChunk(file, "IHDR", append(header, 8, 3, 0, 0, 0)) // eight bits a pixel, of a palette
	file = appendChunk(file, "PLTE", palette)
	file = appendChunk(file, "IDAT", p.packed.Bytes())
	_, err = w.Write(appendChunk(file, "IEND", nil))
	return err
}

// pack compresses the pixels.
func (p *Pen) pack(zip *zlib.Writer) (err error) {
	p.packed.Reset()
	zip.Reset(&p.packed)
	for y := 0; y < p.raster.height && err == nil; y++ {
		if _, err = zip.Write([]byte{0}); err == nil {
			_, err = zip.Write(p.raster.pixels[y*p.raster.width:][:p.raster.width])
		}
	}
	return errors.Join(err, zip.Close())
}

// appendChunk appends a part of a PNG with its length and its checksum.
func appendChunk(to []byte, name string, data []byte) []byte {
	to = binary.BigEndian.AppendUint32(to, uint32(len(data)))
	from := len(to)
	to = append(append(to, name...), data...)
	return binary.BigEndian.AppendUint32(to, crc32.ChecksumIEEE(to[from:]))
}

// palette returns the colours of pixels, three bytes each.
func (d *Drawing) palette() []byte {
	list := make([]byte, 0, 3*int(colours)<<levelBits)
	paper := channels(d.name(Paper))
	for c := range colours {
		over := channels(d.name(c))
		for level := range levels + 1 {
			for i := range over {
				list = append(list, byte((over[i]*level+paper[i]*(levels-level)+levels/2)/levels))
			}
		}
	}
	return list
}

// channels returns how much red, green and blue a colour has.
func channels(name string) (list [3]int) {
	hex, _ := strconv.ParseUint(name[1:], 16, 32) // which is a colour
	for i := range list {
		list[i] = int(hex >> (16 - 8*i) & 0xff)
	}
	return list
}
