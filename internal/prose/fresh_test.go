package prose

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func loadPairs(path string) []unseenPair {
	data, _ := os.ReadFile(path)
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
		}
	}
	return list
}

func TestFresh(t *testing.T) {
	n := 0
	list := loadPairs(os.Getenv("FRESH"))
	for _, p := range list {
		if a := (sectionPair{zh: p.zh, en: p.en}).alarms(); len(a) > 0 {
			n++
			fmt.Printf("%s %q\n", p.name, a)
		}
	}
	fmt.Println(n, "of", len(list))
}

var flips = map[string][]string{
	"direction": {"up=down", "down=up", "rose=fell", "fell=rose", "increase=decrease", "increased=decreased", "decrease=increase", "higher=lower", "lower=higher", "more=fewer", "fewer=more", "less=more", "rising=falling", "falling=rising", "growth=decline", "decline=growth", "grew=shrank", "raised=cut", "raise=cut", "cut=raised", "reduced=increased", "lowered=raised", "faster=slower", "longer=shorter", "shorter=longer", "widened=narrowed", "narrowed=widened", "gained=lost", "dropped=climbed", "drop=rise", "rise=fall", "fall=rise", "fallen=risen", "lifting=lowering", "raising=cutting", "surplus=deficit", "improved=worsened", "advanced=retreated", "larger=smaller", "smaller=larger", "increasing=decreasing", "lower=higher", "shortened=lengthened", "ahead=behind"},
	"time":      {"year=month", "month=quarter", "quarter=month", "hours=minutes", "minutes=hours", "hour=minute", "days=weeks", "years=months", "months=years", "week=month", "day=week", "weeks=days", "annual=monthly", "monthly=annual", "daily=weekly", "a.m.=p.m.", "p.m.=a.m.", "October=November", "November=October", "September=August", "January=February", "June=July", "last year=this year", "this year=last year", "Monday=Tuesday", "first half=second half", "first quarter=second quarter", "autumn=spring", "decade=century", "seconds=minutes", "end=beginning", "before=after", "evening=morning", "morning=afternoon"},
	"rank":      {"first=second", "second=third", "third=fourth", "fourth=fifth", "fifth=sixth", "sixth=seventh", "eighth=ninth", "ninth=tenth", "10th=12th", "14th=15th", "15th=14th", "highest=second highest", "largest=second largest", "top=bottom"},
	"fraction":  {"half=a third of", "third=quarter", "quarters=fifths", "doubled=tripled", "twice=three times", "a quarter=a fifth", "thirds=fifths", "tripled=doubled", "fifth=sixth", "one in=two in"},
	"bound":     {"over=under", "more than=less than", "nearly=over", "about=over", "almost=over", "at least=at most", "around=nearly", "above=below", "below=above", "exceeded=approached", "under=over", "less than=more than", "or more=or less", "and above=and below", "within=beyond", "exceeding=nearing", "some=over", "up to=at least", "no more than=no less than", "no less than=no more than", "topped=neared", "passed=approached"},
	"unit":      {"million=billion", "billion=million", "trillion=billion", "percent=percentage points", "percentage points=percent", "kilometers=miles", "kilometres=miles", "hectares=mu", "tonnes=kilograms", "yuan=US dollars", "people=households", "households=people", "mu=hectares", "square meters=square kilometers", "kilowatts=kilowatt-hours", "meters=kilometers", "dollars=euros", "per capita=per household", "Celsius=Fahrenheit"},
	"number":    {"two=three", "three=four", "four=five", "five=six", "six=seven", "seven=eight", "eight=nine", "nine=ten", "ten=twelve"},
}

func mutate(en string, f func(kind, rule, text string)) {
	for kind, list := range flips {
		for _, r := range list {
			a, b, _ := strings.Cut(r, "=")
			for at := 0; ; {
				i := indexWord(en[at:], a)
				if i < 0 {
					break
				}
				i += at
				at = i + len(a)
				f(kind, r, en[:i]+b+en[i+len(a):])
			}
		}
	}
	fs := Scan(en, English)
	for i := range fs {
		n := 0
		for j := i + 1; j < len(fs) && n < 2; j++ {
			if fs[i].Class == fs[j].Class && fs[i].Unit == fs[j].Unit && !fs[i].Value.Equal(fs[j].Value) {
				n++
				a, b := fs[i], fs[j]
				f("exchange", a.Text+" <> "+b.Text, en[:a.Start]+b.Text+en[a.End:b.Start]+a.Text+en[b.End:])
			}
		}
	}
	for i := 0; i < len(en); i++ {
		if isDigit(rune(en[i])) && (i+1 == len(en) || !isDigit(rune(en[i+1]))) {
			d := (en[i]-'0'+3)%10 + '0'
			f("digit", tail(en[:i], 12)+"["+string(en[i])+"]", en[:i]+string(d)+en[i+1:])
		}
	}
}

func TestMutateFresh(t *testing.T) {
	total, caught := map[string]int{}, map[string]int{}
	for _, path := range strings.Fields(os.Getenv("FRESH")) {
		for _, p := range loadPairs(path) {
			usual := (sectionPair{zh: p.zh, en: p.en}).alarms()
			mutate(p.en, func(kind, rule, text string) {
				total[kind]++
				if isNews(sectionPair{zh: p.zh, en: text}.alarms(), usual) {
					caught[kind]++
				} else {
					fmt.Printf("MISS %s | %s | %s | %s\n", kind, rule, p.name, text)
				}
			})
		}
	}
	for k := range total {
		fmt.Printf("KIND %s %d/%d\n", k, caught[k], total[k])
	}
}
