package draft

import (
	"strings"

	"duibiao/internal/diag"
)

// MaxFile is how many bytes a file may have.
const MaxFile = 32 << 20

// Document reads a document by the ending of its name: .docx, or else a text.
func Document(ending string, data []byte) ([]Block, error) {
	switch strings.ToLower(ending) {
	case ".docx":
		return Word(data)
	case ".doc", ".pdf", ".wps", ".rtf", ".xlsx", ".xls", ".ofd":
		return nil, &diag.Failure{Words: sayOtherFormat}
	}
	if strings.HasPrefix(string(data[:min(len(data), 4)]), "PK\x03\x04") {
		return Word(data)
	}
	return Text(data)
}
