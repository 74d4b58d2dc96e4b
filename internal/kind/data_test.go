package kind

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// site makes a site of one report and one article, whose metrics have the given
// actual and target; an empty text is a figure that is not stated.
func site(t *testing.T, figures ...[2]string) *report.Site {
	t.Helper()
	var zh, en strings.Builder
	for i, f := range figures {
		fmt.Fprintf(&zh, "[[metrics]]\nid = \"m%d\"\nlabel = \"指标，“%d”\"\n", i, i)
		fmt.Fprintf(&en, "[[metrics]]\nid = \"m%d\"\nlabel = \"Metric, \\\"%d\\\" <&>\"\n", i, i)
		for j, key := range []string{"actual", "target"} {
			if f[j] != "" {
				fmt.Fprintf(&zh, "%s = %q\n", key, f[j])
			}
		}
	}
	fsys := fstest.MapFS{
		"config.toml":            {Data: []byte("title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org/a&b/\"\n")},
		"content/r/index.zh.md":  {Data: []byte("+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\ndate = 2025-02-10\n+++\n")},
		"content/r/index.en.md":  {Data: []byte("+++\ntitle = \"Report\"\n+++\n")},
		"content/r/sector.zh.md": {Data: []byte("+++\ntitle = \"甲\"\nsummary = \"概要\"\n" + zh.String() + "+++\n")},
		"content/r/sector.en.md": {Data: []byte("+++\ntitle = \"A\"\nsummary = \"Summary\"\n" + en.String() + "+++\n")},
	}
	return sitetest.Site(t, fsys)
}

// dataFile writes a file of a site that is made without templates and words.
func dataFile(t *testing.T, s *report.Site, path string) string {
	t.Helper()
	return text(t, find(t, dataOutputs(s), path))
}

// dataOutputs returns the outputs of a site, of which pages can't be written.
func dataOutputs(s *report.Site) []Output {
	e := NewEnv(s.Config)
	e.assets = &assets{}
	return allOutputs(e, s)
}

// withoutSeries leaves out the series of metrics, of which dataseries_test.go tells.
func withoutSeries(text string) string {
	return regexp.MustCompile(`,"series":\[[^\]]*\]`).ReplaceAllString(text, "")
}

func csvRows(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestFiguresInJSON(t *testing.T) {
	for _, tt := range []struct {
		actual, target string
		want           string // the metric from "actual" on
	}{
		{"2850万吨", "3100万吨",
			`"actual":{"period":"2024","interval":"2024-01-01/P1Y","value":28500000,"bound":"exactly","unit":{"zh":"吨","en":"tonnes"},"text":{"zh":"2850万吨","en":"28.5 million tonnes"}},` +
				`"target":{"period":"2025","interval":"2025-01-01/P1Y","value":31000000,"bound":"exactly","unit":{"zh":"吨","en":"tonnes"},"text":{"zh":"3100万吨","en":"31 million tonnes"}},` +
				`"comparison":{"state":"short","level_share":0.919355,"gap":2500000,"required_change":0.087719}`},
		{"", "突破2000亿元",
			`"actual":null,` +
				`"target":{"period":"2025","interval":"2025-01-01/P1Y","value":200000000000,"bound":"above","unit":{"zh":"元","en":"yuan"},"text":{"zh":"突破2000亿元","en":"over 200 billion yuan"}},` +
				`"comparison":null`},
		{"21.70%", "4.5%至5%",
			`"actual":{"period":"2024","interval":"2024-01-01/P1Y","value":21.70,"bound":"exactly","unit":{"zh":"%","en":"%"},"text":{"zh":"21.70%","en":"21.70%"}},` +
				`"target":{"period":"2025","interval":"2025-01-01/P1Y","value":null,"low":4.5,"high":5,"bound":"range","unit":{"zh":"%","en":"%"},"text":{"zh":"4.5%至5%","en":"4.5% to 5%"}},` +
				`"comparison":{"state":"reached","level_share":null,"gap":-16.7,"required_change":null}`},
		{"前10", "",
			`"actual":{"period":"2024","interval":"2024-01-01/P1Y","value":10,"bound":"rank-within","unit":{"zh":"","en":""},"text":{"zh":"前10","en":"top 10"}},` +
				`"target":null,"comparison":null`},
	} {
		s := site(t, [2]string{tt.actual, tt.target})
		_, got, _ := strings.Cut(strings.TrimSuffix(withoutSeries(dataFile(t, s, "data/r.json")), "}]}\n"), `"actual":`)
		if diff := cmp.Diff(tt.want, `"actual":`+got); diff != "" {
			t.Errorf("%s, %s: mismatch (-want +got):\n%s", tt.actual, tt.target, diff)
		}
	}
}

func TestArticleJSONIsInOneLanguage(t *testing.T) {
	s := site(t, [2]string{"1个", ""})
	got := withoutSeries(dataFile(t, s, "en/r/sector.json"))
	want := `{"version":2,"report":"r","sector":"sector","language":"en","title":"A","summary":"Summary","date":"2025-02-10",` +
		`"url":"https://example.org/a&b/en/r/sector.html","actual_period":"2024","actual_interval":"2024-01-01/P1Y","target_period":"2025","target_interval":"2025-01-01/P1Y","metrics":[` +
		`{"id":"m0","label":"Metric, \"0\" <&>","kind":"flow","direction":"up",` +
		`"actual":{"period":"2024","interval":"2024-01-01/P1Y","value":1,"bound":"exactly","unit":"","text":"1"},"target":null,"comparison":null,"verdict":null}]}` + "\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// corrected makes a site in which figures have been corrected and a metric is gone.
func corrected(t *testing.T) *report.Site {
	t.Helper()
	s := site(t, [2]string{"3个", "4个至5个"}, [2]string{"1个", ""})
	sec := s.Reports[0].Sectors[0]
	was := func(text string, year int, texts ...string) *report.Figure {
		q, err := s.Config.Units.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return &report.Figure{Quantity: q, Period: period.Year(year), Texts: texts}
	}
	date := time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)
	units := []quantity.Name{{Word: quantity.Word{Other: "座"}}, {Word: quantity.Word{One: "bridge", Other: "bridges"}}}
	sec.Metrics[0].Corrections = []*report.Correction{
		{Side: published.Side{Part: published.Actual}, Date: date, Was: was("1座", 2024, "1座", "1 bridge"), Units: units, Reasons: []string{"错。", "Wrong."}},
		{Side: published.Side{Part: published.Target}, Date: date.AddDate(0, 0, 7), Was: was("4座至5座", 2025, "4座至5座", "4 to 5 bridges"), Units: units, Reasons: []string{"改。", "Changed."}},
	}
	sec.Withdrawn = []*report.Metric{{Sector: sec, ID: "gone", Words: []report.Words{{Label: "撤"}, {Label: "Gone"}}, Corrections: sec.Metrics[0].Corrections[:1]}}
	return s
}

func TestCorrectionsInJSON(t *testing.T) {
	s := corrected(t)
	got := withoutSeries(dataFile(t, s, "data/r.json"))
	first := `{"date":"2025-03-01","figure":"actual","was":{"period":"2024","interval":"2024-01-01/P1Y","value":1,"bound":"exactly","unit":{"zh":"座","en":"bridges"},` +
		`"text":{"zh":"1座","en":"1 bridge"}},"reason":{"zh":"错。","en":"Wrong."}}`
	second := `{"date":"2025-03-08","figure":"target","was":{"period":"2025","interval":"2025-01-01/P1Y","value":null,"low":4,"high":5,"bound":"range","unit":{"zh":"座","en":"bridges"},` +
		`"text":{"zh":"4座至5座","en":"4 to 5 bridges"}},"reason":{"zh":"改。","en":"Changed."}}`
	for _, want := range []string{
		`"corrections":[` + first + "," + second + "]},", // of the first metric, and the second has none
		`"comparison":null}],"withdrawn":[{"id":"gone","sector":"sector","label":{"zh":"撤","en":"Gone"},"corrections":[` + first + "]}]}\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\nhas no %s", got, want)
		}
	}
	article := dataFile(t, s, "en/r/sector.json")
	want := `"withdrawn":[{"id":"gone","label":"Gone","corrections":[{"date":"2025-03-01","figure":"actual",` +
		`"was":{"period":"2024","interval":"2024-01-01/P1Y","value":1,"bound":"exactly","unit":"bridges","text":"1 bridge"},"reason":"Wrong."}]}]}` + "\n"
	if !strings.HasSuffix(article, want) {
		t.Errorf("%s\ndoes not end in %s", article, want)
	}
}

// TestSeriesCorrectionsInData: what is of another period says so, with its day, and marks its
// own line of the CSV file, not that of the two figures.
func TestSeriesCorrectionsInData(t *testing.T) {
	s := corrected(t)
	m := s.Reports[0].Sectors[0].Metrics[0]
	c := *m.Corrections[0]
	f := *c.Was
	f.Period = period.Year(2023)
	c.Side, c.Was, c.Date = published.Side{Period: f.Period, AsOf: "2023-09-30"}, &f, c.Date.AddDate(0, 1, 0)
	now := f
	m.Series = append([]*report.Point{{Period: f.Period, AsOf: time.Date(2023, 9, 30, 0, 0, 0, 0, time.UTC), Actual: &now}}, m.Series...)
	m.Corrections = append(m.Corrections, &c)
	want := `{"date":"2025-04-01","figure":"actual","as_of":"2023-09-30","was":{"period":"2023","interval":"2023-01-01/P1Y",`
	if got := dataFile(t, s, "data/r.json"); !strings.Contains(got, want) {
		t.Errorf("the data are\n%s\nwant %s", got, want)
	}
	if got := dataFile(t, s, "data/r.csv"); strings.Contains(got, "2025-04-01") || !strings.Contains(got, "2025-03-08\r\n") {
		t.Errorf("the two figures were not corrected in April:\n%s", got)
	}
	var days []string
	for line := range strings.SplitSeq(dataFile(t, s, "data/r.series.csv"), "\r\n") {
		days = append(days, line[strings.LastIndex(line, ",")+1:])
	}
	if diff := cmp.Diff([]string{"corrected", "2025-04-01", "2025-03-01", "2025-03-08"}, days[:4]); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestCorrectionsInCSV(t *testing.T) {
	s := corrected(t)
	rows := csvRows(t, strings.TrimPrefix(dataFile(t, s, "data/r.csv"), "\uFEFF"))
	var got []string
	for _, row := range rows {
		got = append(got, row[len(row)-1])
	}
	if diff := cmp.Diff([]string{"corrected", "2025-03-08", ""}, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestRatiosDoNotReachABoundary: what is not 1 is not written as 1.
func TestRatiosDoNotReachABoundary(t *testing.T) {
	s := site(t, [2]string{"99999999个", "1亿个"}, [2]string{"1亿个", "1亿个"}, [2]string{"1亿个", "99999999个"})
	got := dataFile(t, s, "data/r.json")
	var data struct {
		Metrics []struct {
			Comparison struct {
				Share  json.Number `json:"level_share"`
				Change json.Number `json:"required_change"`
			}
		}
	}
	if err := json.Unmarshal([]byte(got), &data); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{-1, 0, 1} {
		share, _ := new(big.Rat).SetString(data.Metrics[i].Comparison.Share.String())
		change, _ := new(big.Rat).SetString(data.Metrics[i].Comparison.Change.String())
		if share.Cmp(big.NewRat(1, 1)) != want || change.Sign() != -want {
			t.Errorf("metric %d: share %s, change %s", i, share, change)
		}
	}
}

// TestStringsAreJSON holds the strings that are written by hand against encoding/json.
func TestStringsAreJSON(t *testing.T) {
	for _, s := range []string{"", "郑州", `"\\/`, "a\n\r\t\x00\x1f\x7f", "<&>'", "\u2028\u2029", "\ufffd", "😀"} {
		site := site(t, [2]string{"1个", ""})
		site.Reports[0].Texts[0].Title = s
		got := dataFile(t, site, "data/r.json")
		var data struct{ Title map[string]string }
		if err := json.Unmarshal([]byte(got), &data); err != nil || data.Title["zh"] != s {
			t.Errorf("%q comes back as %q (%v)", s, data.Title["zh"], err)
		}
	}
}

func TestCSVIsRFC4180(t *testing.T) {
	s := site(t, [2]string{"2850万吨", "3100万吨以上"}, [2]string{"", "4.5%至5%"})
	text, ok := strings.CutPrefix(dataFile(t, s, "data/r.csv"), "\uFEFF")
	if !ok {
		t.Error("no byte order mark")
	}
	if strings.Count(text, "\r\n") != 3 || strings.Count(text, "\n") != 3 {
		t.Error("lines do not end in CR LF")
	}
	rows := csvRows(t, text)
	cell := func(row int, column string) string {
		for i, name := range rows[0] {
			if name == column {
				return rows[row][i]
			}
		}
		t.Fatalf("no column %s", column)
		return ""
	}
	for _, tt := range []struct {
		row          int
		column, want string
	}{
		{1, "label_en", `Metric, "0" <&>`}, {1, "label_zh", "指标，“0”"},
		{1, "actual_value", "28500000"}, {1, "actual_text_en", "28.5 million tonnes"},
		{1, "target_bound", "at-least"}, {1, "target_text_zh", "3100万吨以上"},
		{1, "state", "short"}, {1, "gap", "2500000"}, {1, "level_share", "0.919355"},
		{2, "actual_value", ""}, {2, "actual_period", ""},
		{2, "target_value", ""}, {2, "target_low", "4.5"}, {2, "target_high", "5"}, {2, "state", ""},
	} {
		if got := cell(tt.row, tt.column); got != tt.want {
			t.Errorf("row %d, %s = %q, want %q", tt.row, tt.column, got, tt.want)
		}
	}
}

// TestNoFormulaInCSV sees that a spreadsheet takes no word for a formula, whichever
// character it begins with. Writing drops the carriage return.
func TestNoFormulaInCSV(t *testing.T) {
	for word, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'=1",
		"1=1": "1=1", "’=1": "’=1", "'=1": "'=1",
	} {
		s := site(t, [2]string{"1个", ""})
		words := s.Reports[0].Sectors[0].Metrics[0].Words
		for lang := range words {
			words[lang].Label, words[lang].Group, words[lang].Note = word, word, word
		}
		rows := csvRows(t, dataFile(t, s, "data/r.csv"))
		for i, column := range rows[0] {
			name, _, _ := strings.Cut(column, "_")
			if (name == "label" || name == "group" || name == "note") && rows[1][i] != want {
				t.Errorf("%q becomes the %s %q, want %q", word, column, rows[1][i], want)
			}
		}
	}
}

// FuzzStringsAreJSON: what is written of any text comes back, with U+FFFD for each byte
// that is not UTF-8, and no line of JavaScript ends in it.
func FuzzStringsAreJSON(f *testing.F) {
	for _, s := range []string{"", "郑州 10%", "\"\\/\n\r\t\x00\x1f", "\u2028a\u2029", "a\xffb\xe4\xb8", "\ufffd\xff\ufffd", "\xe2\x80"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := appendString(nil, s)
		var got string
		if err := json.Unmarshal(text, &got); err != nil || got != string([]rune(s)) {
			t.Errorf("%q is written as %s (%v)", s, text, err)
		}
		if strings.ContainsAny(string(text), "\u2028\u2029") {
			t.Errorf("%q is written as %s", s, text)
		}
	})
}
