package draft

import (
	"strconv"
	"strings"
	"unicode"
)

// fullWidth are the marks that stand in Chinese text for those of a keyboard.
var fullWidth = map[rune]rune{',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）'}

// clean takes out the spaces and the half-width marks that stand beside Chinese characters, the
// marks of emphasis, and what nobody sees.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if isUnseen(r) {
			return -1
		}
		return r
	}, text)
	text = itemMarks.Replace(text)
	in := []rune(strings.NewReplacer("**", "", "__", "", "`", "", "\u3000", " ", "\u00A0", " ", "{{", "｛｛", "<", "＜").Replace(text))
	out := make([]rune, 0, len(in))
	behind := nexts(in)
	quoted, joined := false, -1 // where digits were last joined with a group of three
	for i, r := range in {
		before, after := last(out), behind[i+1]
		switch {
		case unicode.IsSpace(r):
			if before == 0 || isWide(before) || isWide(after) {
				continue
			}
			if isPlainSpace(r) && isGroup(out, joined, in[i+1:]) {
				joined = len(out)
				continue
			}
			if before == ' ' {
				continue
			}
			r = ' '
		case isEmphasis(r, before, after):
			continue
		case r == '"':
			if quoted = !quoted; quoted {
				r = '“'
			} else {
				r = '”'
			}
		case fullWidth[r] != 0 && (isWide(before) || isWide(after) || after == '“' || after == '"') && !(unicode.IsDigit(before) && unicode.IsDigit(after)):
			r = fullWidth[r]
		case r >= '０' && r <= '９':
			r += '0' - '０'
		case r == '\u2010' || r == '\u2011':
			if r = '–'; before < unicode.MaxASCII && (unicode.IsDigit(before) || unicode.IsLetter(before)) {
				r = '-'
			}
		case r == '％':
			r = '%'
		case r == '．' && unicode.IsDigit(before) && (unicode.IsDigit(after) || isOnlyDigits(out)):
			r = '.' // in a number, or behind that of an item
		}
		out = append(out, r)
	}
	return strings.TrimSpace(string(out))
}

// itemMarks are numbers of items in one character, as they are written in several.
var itemMarks = strings.NewReplacer(singleMarks()...)

// singleMarks returns the pairs of itemMarks: ㈠ for （一）, ⑴ for （1） and ⒈ for 1.
func singleMarks() []string {
	var list []string
	for i, r := range []rune("一二三四五六七八九十") {
		list = append(list, string(rune('㈠'+i)), "（"+string(r)+"）")
	}
	for i := range 20 {
		list = append(list, string(rune('⑴'+i)), "（"+strconv.Itoa(i+1)+"）", string(rune('⒈'+i)), strconv.Itoa(i+1)+".")
	}
	return list
}

// isOnlyDigits reports whether a line has had nothing yet but the number of an item.
func isOnlyDigits(line []rune) bool {
	return len(line) <= maxItemDigits && strings.Trim(string(line), digits) == ""
}

// isPlainSpace reports whether a space may stand within a number, which a tab and the end of a line do not.
func isPlainSpace(r rune) bool { return unicode.IsSpace(r) && !strings.ContainsRune("\t\n\v\f\r", r) }

// isGroup reports whether the digits behind a space are the next group of three of the number before it: those of 1 200 are,
// and those of 2024 150 or 3 5 are another number. After the last group that was joined, three digits stand before it.
func isGroup(before []rune, joined int, behind []rune) bool {
	n := 0
	for n <= 3 && n < len(before) && unicode.IsDigit(before[len(before)-1-n]) {
		n++
	}
	if n == 0 || n > 3 && (joined < 0 || len(before)-joined != 3) {
		return false
	}
	for n := 0; n < maxSpaces && len(behind) > 0 && isPlainSpace(behind[0]); n++ {
		behind = behind[1:]
	}
	digits := 0
	for digits <= 3 && digits < len(behind) && unicode.IsDigit(behind[digits]) {
		digits++
	}
	return digits == 3
}

// maxSpaces is how many more spaces may stand before such a group.
const maxSpaces = 4

func last(list []rune) rune {
	if len(list) == 0 {
		return 0
	}
	return list[len(list)-1]
}

// nexts returns for each place of a text the first character from there on that is no space, 0 for none.
func nexts(text []rune) []rune {
	list := make([]rune, len(text)+1)
	for i := len(text) - 1; i >= 0; i-- {
		if list[i] = text[i]; unicode.IsSpace(text[i]) {
			list[i] = list[i+1]
		}
	}
	return list
}

// isWide reports whether a character is Chinese, or a mark of Chinese.
func isWide(r rune) bool {
	return unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60 || strings.ContainsRune("“”‘’—…·", r)
}
