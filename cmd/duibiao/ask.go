package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// asker asks a person on a terminal. An empty answer is the one that is proposed.
type asker struct {
	in   *bufio.Scanner
	out  io.Writer
	lang diag.Language
}

func newAsker(in io.Reader, out io.Writer, lang diag.Language) *asker {
	return &asker{bufio.NewScanner(in), out, lang}
}

// ask asks one thing. At the end of what is typed the rest is not answered.
func (a *asker) ask(question diag.Words, proposed string) (string, error) {
	if proposed != "" {
		question = askProposed.With(question, proposed)
	}
	fmt.Fprint(a.out, question.In(a.lang)+" ")
	if !a.in.Scan() {
		fmt.Fprintln(a.out)
		return "", cmp.Or(a.in.Err(), error(&diag.Failure{Words: sayNotAnswered}))
	}
	return cmp.Or(strings.TrimSpace(a.in.Text()), proposed), nil
}

// site asks what flags have not told of a site and its first report, which is one of the year.
func (a *asker) site(f *newFlags, dir *string, year int) error {
	if err := a.language(); err != nil {
		return err
	}
	if *dir == "" {
		name, err := a.ask(askFolder, "duibiao-site")
		if err != nil {
			return err
		}
		*dir = name
	}
	if len(f.place) == 0 {
		for _, q := range []struct {
			code string
			diag.Words
		}{{"zh", askPlaceZh}, {"en", askPlaceEn}} {
			name, err := a.ask(q.Words, "")
			if err != nil {
				return err
			}
			if name != "" {
				f.place = append(f.place, q.code+"="+name)
			}
		}
	}
	if err := a.period(&f.targets, askTargets, strconv.Itoa(year)); err != nil {
		return err
	}
	if err := a.period(&f.results, askResults, before(f.targets)); err != nil {
		return err
	}
	if len(f.sectors) > 0 {
		return nil
	}
	answer, err := a.ask(askSectors, "economy, livelihood")
	f.sectors = strings.FieldsFunc(answer, func(r rune) bool { return strings.ContainsRune(" ,，、;；", r) })
	return err
}

// language asks for the language of questions and comments.
func (a *asker) language() error {
	proposed := "en"
	if a.lang == diag.Chinese {
		proposed = "zh"
	}
	for {
		answer, err := a.ask(askLanguage, proposed)
		if err != nil {
			return err
		}
		switch answer {
		case "zh", "中文":
			a.lang = diag.Chinese
			return nil
		case "en", "English":
			a.lang = diag.English
			return nil
		}
	}
}

// period asks for a period until it can be read.
func (a *asker) period(to *string, question diag.Words, proposed string) error {
	for *to == "" {
		answer, err := a.ask(question, proposed)
		if err != nil {
			return err
		}
		if _, problem := period.Parse(answer); !problem.IsZero() {
			fmt.Fprintln(a.out, problem.In(a.lang))
			continue
		}
		*to = answer
	}
	return nil
}

// before returns the year before a year, or nothing for another period.
func before(text string) string {
	year, err := strconv.Atoi(text)
	if err != nil {
		return ""
	}
	return strconv.Itoa(year - 1)
}
