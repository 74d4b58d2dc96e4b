package prose

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// paragraphs returns those of the sample's articles in a language, without front matter.
func paragraphs(b *testing.B, lang string) []string {
	names, err := filepath.Glob("../../content/*/*." + lang + ".md")
	if err != nil || names == nil {
		b.Fatal(names, err)
	}
	var list []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		parts := strings.SplitN(string(text), "\n+++\n", 2)
		list = append(list, strings.Split(parts[len(parts)-1], "\n\n")...)
	}
	return list
}

// BenchmarkScan finds the figures of the sample's texts.
func BenchmarkScan(b *testing.B) {
	for _, tag := range []string{"zh", "en"} {
		texts, lang := paragraphs(b, tag), LanguageOf(tag)
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					Scan(text, lang)
				}
			}
		})
	}
}

// BenchmarkCompare compares the figures and the moments of the sample's paragraphs, one by one.
func BenchmarkCompare(b *testing.B) {
	type section struct {
		figures [2][]Figure
		moments [2][]Moment
	}
	zh, en := paragraphs(b, "zh"), paragraphs(b, "en")
	sections := make([]section, min(len(zh), len(en)))
	for i := range sections {
		sections[i] = section{[2][]Figure{Scan(zh[i], Chinese), Scan(en[i], English)}, [2][]Moment{Moments(zh[i], Chinese), Moments(en[i], English)}}
	}
	b.Run("figures", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range sections {
				Compare(sections[i].figures[0], sections[i].figures[1])
			}
		}
	})
	b.Run("moments", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range sections {
				OtherMoments(sections[i].moments[0], sections[i].moments[1])
			}
		}
	})
}

func BenchmarkMoments(b *testing.B) {
	for _, tag := range []string{"zh", "en"} {
		b.Run(tag, func(b *testing.B) {
			texts := paragraphs(b, tag)
			lang := LanguageOf(tag)
			for b.Loop() {
				for _, text := range texts {
					Moments(text, lang)
				}
			}
		})
	}
}
