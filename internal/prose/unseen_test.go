package prose

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/known"
)

// unseenPair is a record of testdata/unseen: a faithful pair, and mistakes to plant in it.
type unseenPair struct {
	name, zh, en string
	mistakes     []planted
}

type planted struct {
	kind, rule, en string // rule is the mistake as it is written, en the text with it
}

// unseenPairs reads a half.
func unseenPairs(t *testing.T, half string) []unseenPair {
	t.Helper()
	return pairsOf(t, "testdata/unseen/pairs-"+half+".txt")
}

// pairsOf reads a file of pairs.
func pairsOf(t *testing.T, file string) []unseenPair {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []unseenPair
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch kind, rest, _ := strings.Cut(line, " "); {
		case strings.HasPrefix(line, "["):
			list = append(list, unseenPair{name: line})
		case kind == "zh":
			list[len(list)-1].zh = rest
		case kind == "en":
			list[len(list)-1].en = rest
		case kind == "!":
			p := &list[len(list)-1]
			p.mistakes = append(p.mistakes, p.plant(t, rest))
		}
	}
	return list
}

// plant makes a mistake: "kind: a => b" or "kind: a <> b".
func (p *unseenPair) plant(t *testing.T, rule string) planted {
	t.Helper()
	kind, change, _ := strings.Cut(rule, ": ")
	if a, b, ok := strings.Cut(change, " <> "); ok {
		i, j := p.place(t, a), p.place(t, b)
		if i > j {
			a, b, i, j = b, a, j, i
		}
		return planted{kind, rule, p.en[:i] + b + p.en[i+len(a):j] + a + p.en[j+len(b):]}
	}
	a, b, ok := strings.Cut(change, " => ")
	if !ok {
		t.Fatalf("%s: unreadable: %s", p.name, rule)
	}
	i := p.place(t, a)
	return planted{kind, rule, p.en[:i] + b + p.en[i+len(a):]}
}

// place returns where a text stands, which it does once, and not within a longer number.
func (p *unseenPair) place(t *testing.T, text string) int {
	t.Helper()
	pattern := `(?:^|[^\d.,]|[.,]\D|\D[.,])(` + regexp.QuoteMeta(text) + `)(?:$|[^\d.,]|[.,](?:\D|$))`
	if !isDigit(rune(text[0])) {
		pattern = `(` + regexp.QuoteMeta(text) + `)(?:$|[^\d.,]|[.,](?:\D|$))`
	}
	if last := text[len(text)-1]; !isDigit(rune(last)) {
		pattern = strings.TrimSuffix(pattern, `(?:$|[^\d.,]|[.,](?:\D|$))`)
	}
	found := regexp.MustCompile(pattern).FindAllStringSubmatchIndex(p.en, -1)
	if len(found) != 1 {
		t.Fatalf("%s: %q stands %d times in %s", p.name, text, len(found), p.en)
	}
	return found[0][2]
}

// unseenTally counts, by kind, how many mistakes there are and how many are found.
type unseenTally struct {
	pairs, false    int
	planted, caught map[string]int
}

func (*unseenTally) sum(counts map[string]int) int {
	n := 0
	for _, k := range counts {
		n += k
	}
	return n
}

// String has the counts of all kinds together, which are all that may be known of a part that is
// laid aside.
func (c *unseenTally) String() string {
	return fmt.Sprintf("%d of %d mistakes caught, %d false alarms in %d faithful pairs",
		c.sum(c.caught), c.sum(c.planted), c.false, c.pairs)
}

// byKind has the counts of each kind.
func (c *unseenTally) byKind() string {
	s := "\nprose:  "
	for _, kind := range kindsOf(c.planted) {
		s += fmt.Sprintf(" %s %d/%d", kind, c.caught[kind], c.planted[kind])
	}
	return s
}

func kindsOf(counts map[string]int) []string {
	var kinds []string
	for kind := range counts {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	return kinds
}

// unseenParts are the parts of the text that nobody tuned for. What fails in one with a list
// is known case by case; one that is laid aside is only counted, and must not get worse.
var unseenParts = []struct {
	name, known   string
	caught, false int
}{
	{name: "a", known: "testdata/unseen/known-pairs.txt"},
	{name: "b", known: "testdata/unseen/known-pairs-b.txt"},
	{name: "c", known: "testdata/unseen/known-pairs-c.txt"},
	{name: "d", known: "testdata/unseen/known-pairs-d.txt"},
	{name: "e", known: "testdata/unseen/known-pairs-e.txt"},
	{name: "f", known: "testdata/unseen/known-pairs-f.txt"},
	{name: "g", known: "testdata/unseen/known-pairs-g.txt"},
	{name: "h", known: "testdata/unseen/known-pairs-h.txt"},
	{name: "i", known: "testdata/unseen/known-pairs-i.txt"},
	{name: "j", known: "testdata/unseen/known-pairs-j.txt"},
	{name: "k", known: "testdata/unseen/known-pairs-k.txt"},
	{name: "l", known: "testdata/unseen/known-pairs-l.txt"},
	{name: "m", known: "testdata/unseen/known-pairs-m.txt"},
	{name: "n", known: "testdata/unseen/known-pairs-n.txt"},
	{name: "o", known: "testdata/unseen/known-pairs-o.txt"},
	{name: "p", known: "testdata/unseen/known-pairs-p.txt"},
	{name: "q", known: "testdata/unseen/known-pairs-q.txt"},
	{name: "r", known: "testdata/unseen/known-pairs-r.txt"},
	{name: "s", known: "testdata/unseen/known-pairs-s.txt"},
	{name: "t", known: "testdata/unseen/known-pairs-t.txt"},
	{name: "u", known: "testdata/unseen/known-pairs-u.txt"},
	{name: "v", known: "testdata/unseen/known-pairs-v.txt"},
	{name: "w", known: "testdata/unseen/known-pairs-w.txt"},
	{name: "x", known: "testdata/unseen/known-pairs-x.txt"},
	{name: "y", caught: 188, false: 1},
}

// TestPrecisionUnseen measures the rules on text that nobody tuned for: see
// testdata/unseen/README.md.
func TestPrecisionUnseen(t *testing.T) {
	for _, part := range unseenParts {
		hold := func(string, string) {}
		if part.known != "" {
			failures := known.Load(t, part.known)
			hold = func(name, problem string) { failures.Hold(t, name, problem) }
		}
		count := measureUnseen(unseenPairs(t, part.name), hold)
		if part.known == "" && (count.sum(count.caught) < part.caught || count.false > part.false) {
			t.Errorf("part %s got worse: %s", strings.ToUpper(part.name), count)
		}
		kinds := ""
		if part.known != "" {
			kinds = count.byKind()
		}
		fmt.Printf("prose: unseen text, part %s: %s%s\n", strings.ToUpper(part.name), count, kinds)
	}
}

// measureUnseen counts what is found in the pairs, and has each case held: its problem is
// empty if it is right.
func measureUnseen(pairs []unseenPair, hold func(name, problem string)) *unseenTally {
	count := &unseenTally{planted: map[string]int{}, caught: map[string]int{}}
	for _, p := range pairs {
		count.pairs++
		usual := (sectionPair{zh: p.zh, en: p.en}).alarms()
		problem := ""
		if len(usual) > 0 {
			count.false++
			problem = fmt.Sprintf("false alarm %q", usual)
		}
		hold(p.name+" is faithful", problem)
		for _, m := range p.mistakes {
			count.planted[m.kind]++
			problem := "not found: " + m.en
			if isNews(sectionPair{zh: p.zh, en: m.en}.alarms(), usual) {
				count.caught[m.kind]++
				problem = ""
			}
			hold(p.name+" "+m.rule, problem)
		}
	}
	return count
}

// isNews reports whether an alarm was not there before the mistake was.
func isNews(alarms, usual []string) bool {
	return slices.ContainsFunc(alarms, func(a string) bool { return !slices.Contains(usual, a) })
}
