package main

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed all:hugo
var hugoSite embed.FS

// layout is whose content format a corpus has.
type layout int

const (
	ours layout = iota
	hugos
)

func (l layout) String() string { return [...]string{"duibiao", "hugo"}[l] }

// lang indexes the words of the two languages.
type lang int

const (
	zh lang = iota
	en
)

var languages = [...]string{"zh", "en"}

// words are a word in each language.
type words [len(languages)]string

// config is the config.toml of duibiao.
const config = `title = { zh = "政策报告汇编", en = "Collected policy reports" }
base_url = "https://reports.example.org/"

[outputs]
embeds = false
search = false

[units."人次"]
en = { one = "visit", other = "visits" }

[units."户"]
en = { one = "household", other = "households" }

[check]
prose = false
`

// metric is what a figure counts. The figures are whole numbers, from low to high, of
// tenths of the Chinese unit, or of the unit itself if it has no tenths.
type metric struct {
	id        string
	label     words
	unit      words
	times     int // how many of the English unit are one of the Chinese
	tenths    bool
	low, high int
	down      bool // less is better
}

type sector struct {
	id      string
	name    words
	topics  [3]words
	metrics [12]metric
}

var (
	percent  = words{"%", "%"}
	yuan     = words{"亿元", "million yuan"}
	visits   = words{"万人次", "thousand visits"}
	people   = words{"万人", "thousand people"}
	tonnes   = words{"万吨", "thousand tonnes"}
	km       = words{"公里", "km"}
	things   = words{"个", ""}
	families = words{"万户", "thousand households"}
)

var sectors = [...]sector{
	{"industry", words{"产业", "Industry"},
		[3]words{{"智能装备", "smart machinery"}, {"小微企业", "small firms"}, {"冷链物流", "cold-chain logistics"}},
		[12]metric{
			{"output", words{"规模以上工业总产值", "Output of large industry"}, yuan, 100, true, 8000, 60000, false},
			{"exports", words{"出口总值", "Exports"}, yuan, 100, true, 900, 21000, false},
			{"shops", words{"消费品零售总额", "Retail sales"}, yuan, 100, true, 2500, 30000, false},
			{"research", words{"研发经费投入强度", "Research spending intensity"}, percent, 1, true, 12, 48, false},
			{"tech-firms", words{"高新技术企业", "High-technology firms"}, things, 1, false, 120, 4200, false},
			{"factories", words{"智能工厂", "Smart factories"}, things, 1, false, 15, 360, false},
			{"parcels", words{"快递进港量", "Parcels delivered"}, tonnes, 10, true, 120, 2600, false},
			{"tourists", words{"接待游客", "Tourists received"}, visits, 10, true, 9000, 88000, false},
			{"jobs", words{"新增城镇就业", "New urban jobs"}, people, 10, true, 20, 190, false},
			{"unemployment", words{"城镇调查失业率", "Surveyed urban unemployment"}, percent, 1, true, 44, 58, true},
			{"vacancy", words{"标准厂房空置率", "Vacant factory space"}, percent, 1, true, 30, 180, true},
			{"growth", words{"工业增加值增速", "Growth of industrial value added"}, percent, 1, true, 25, 92, false},
		}},
	{"schools", words{"教育", "Schools"},
		[3]words{{"乡镇寄宿学校", "boarding schools in towns"}, {"校园食堂", "school canteens"}, {"职业培训", "vocational training"}},
		[12]metric{
			{"places", words{"新增中小学学位", "New school places"}, things, 1, false, 1800, 36000, false},
			{"nurseries", words{"公办幼儿园在园幼儿占比", "Children in public kindergartens"}, percent, 1, true, 480, 760, false},
			{"graduation", words{"高中毕业率", "Upper secondary graduation"}, percent, 1, true, 880, 990, false},
			{"sport", words{"体质健康达标率", "Pupils who pass the fitness test"}, percent, 1, true, 860, 980, false},
			{"clubs", words{"校内社团", "School clubs"}, things, 1, false, 240, 5200, false},
			{"budget", words{"教育支出", "Spending on schools"}, yuan, 100, true, 260, 4300, false},
			{"trainees", words{"职业技能培训", "People trained for a trade"}, people, 10, true, 15, 240, false},
			{"libraries", words{"图书馆到馆读者", "Library visits"}, visits, 10, true, 300, 9600, false},
			{"canteens", words{"改造学校食堂", "Canteens rebuilt"}, things, 1, false, 12, 280, false},
			{"dropout", words{"中职辍学率", "Vocational drop-out rate"}, percent, 1, true, 8, 45, true},
			{"crowding", words{"超大班额占比", "Crowded classes"}, percent, 1, true, 5, 62, true},
			{"glasses", words{"小学生近视率", "Short-sighted primary pupils"}, percent, 1, true, 290, 420, true},
		}},
	{"transport", words{"交通", "Transport"},
		[3]words{{"城际公交", "intercity buses"}, {"山区公路", "mountain roads"}, {"内河码头", "river ports"}},
		[12]metric{
			{"roads", words{"新改建农村公路", "Rural roads built or rebuilt"}, km, 1, true, 400, 9800, false},
			{"rail", words{"轨道交通运营里程", "Urban rail in operation"}, km, 1, true, 200, 5600, false},
			{"cycleways", words{"慢行步道", "Footpaths and cycleways"}, km, 1, true, 150, 3900, false},
			{"freight", words{"港口货物吞吐量", "Port cargo"}, tonnes, 10, true, 6000, 94000, false},
			{"riders", words{"公共交通客运量", "Trips on public transport"}, visits, 10, true, 20000, 99000, false},
			{"flights", words{"机场旅客吞吐量", "Airport passengers"}, visits, 10, true, 900, 34000, false},
			{"chargers", words{"公共充电桩", "Public charging points"}, things, 1, false, 900, 26000, false},
			{"electric", words{"新能源公交车占比", "Electric buses"}, percent, 1, true, 610, 970, false},
			{"punctual", words{"公交准点率", "Buses on time"}, percent, 1, true, 780, 960, false},
			{"spending", words{"交通固定资产投资", "Investment in transport"}, yuan, 100, true, 180, 4400, false},
			{"empty", words{"货车空驶率", "Lorries running empty"}, percent, 1, true, 280, 430, true},
			{"blocked", words{"主干道拥堵时间占比", "Time main roads are blocked"}, percent, 1, true, 60, 240, true},
		}},
	{"water", words{"水务", "Water"},
		[3]words{{"雨水花园", "rain gardens"}, {"灌区渠系", "irrigation canals"}, {"供水管网", "water mains"}},
		[12]metric{
			{"tap", words{"农村自来水普及率", "Rural homes with tap water"}, percent, 1, true, 840, 985, false},
			{"sewage", words{"生活污水集中收集率", "Sewage collected"}, percent, 1, true, 600, 890, false},
			{"reuse", words{"再生水利用率", "Waste water reused"}, percent, 1, true, 180, 460, false},
			{"clean", words{"优良水体断面占比", "River sections of good quality"}, percent, 1, true, 720, 975, false},
			{"mains", words{"更新供水管道", "Water mains renewed"}, km, 1, true, 300, 8700, false},
			{"dikes", words{"加固堤防", "Dikes strengthened"}, km, 1, true, 90, 2100, false},
			{"ponds", words{"清淤塘坝", "Ponds dredged"}, things, 1, false, 60, 1900, false},
			{"meters", words{"安装智能水表", "Homes with smart meters"}, families, 10, true, 22, 680, false},
			{"funds", words{"水利投资", "Investment in water works"}, yuan, 100, true, 110, 2900, false},
			{"stored", words{"应急储备水源可供人口", "People served by reserve sources"}, people, 10, true, 300, 8800, false},
			{"leaks", words{"供水管网漏损率", "Water lost from mains"}, percent, 1, true, 68, 130, true},
			{"floods", words{"城区易涝点", "Streets liable to flooding"}, things, 1, false, 6, 140, true},
		}},
}

// Names of places, which do not exist.
var (
	nameFirst = [...]words{{"澄", "cheng"}, {"岚", "lan"}, {"沐", "mu"}, {"翠", "cui"}, {"锦", "jin"}, {"朔", "shuo"}, {"棠", "tang"},
		{"霁", "ji"}, {"朗", "lang"}, {"泽", "ze"}, {"若", "ruo"}, {"枫", "feng"}, {"岳", "yue"}, {"曲", "qu"}, {"寒", "han"},
		{"邻", "lin"}, {"瑶", "yao"}, {"绥", "sui"}, {"皓", "hao"}, {"靖", "jing"}}
	nameLast = [...]words{{"浦", "pu"}, {"陵", "ling"}, {"津", "jin"}, {"坪", "ping"}, {"渡", "du"}, {"滩", "tan"}, {"口", "kou"},
		{"关", "guan"}, {"屏", "bing"}, {"塘", "tang"}, {"坝", "ba"}, {"洲", "zhou"}, {"台", "tai"}, {"谷", "gu"}, {"峪", "yu"},
		{"墩", "dun"}, {"沟", "gou"}, {"桥", "qiao"}, {"里", "li"}, {"营", "ying"}}
)

const (
	lastYear      = 2025
	yearsPerPlace = 7
)

// report is a place's report of a year: results of the year before, targets of its own.
type report struct {
	number int
	slug   string
	place  words
	year   int
}

// reportAt returns a report, whatever the size of the corpus.
func reportAt(number int) report {
	place := number / yearsPerPlace
	a, b := nameFirst[place%len(nameFirst)], nameLast[(place/len(nameFirst)+place)%len(nameLast)]
	year := lastYear - number%yearsPerPlace
	return report{
		number: number,
		slug:   fmt.Sprintf("%s-%s-%d", a[en], b[en], year),
		place:  words{a[zh] + b[zh] + "市", strings.ToUpper(a[en][:1]) + a[en][1:] + b[en]},
		year:   year,
	}
}

// path is the name of an article's source file.
func (r report) path(sector int, l lang) string {
	return "content/" + r.slug + "/" + sectors[sector].id + "." + languages[l] + ".md"
}

// random returns numbers that depend on nothing but the article; each use has its own.
func (r report) random(sector, use int) *rand.Rand {
	return rand.New(rand.NewPCG(uint64(r.number), uint64(sector*16+use)))
}

// value is a metric with its figures.
type value struct {
	metric
	actual, target int
}

// values returns the figures of an article; the first actual is higher by more.
func (r report) values(sector, more int) []value {
	rng := r.random(sector, 0)
	var list []value
	for _, m := range sectors[sector].metrics {
		actual := m.low + rng.IntN(m.high-m.low)
		step := max(1, actual*(2+rng.IntN(13))/100)
		if m.down != (rng.IntN(10) == 0) { // a tenth of the targets goes the other way
			step = -step
		}
		target := actual + step
		if m.unit == percent {
			target = min(target, 999)
		}
		list = append(list, value{m, actual, target})
	}
	list[0].actual += more
	return list
}

// number writes n without its unit.
func (v value) number(n int, l lang) string {
	switch {
	case v.tenths && l == en && v.times > 1:
		return strconv.Itoa(n * v.times / 10)
	case v.tenths:
		return fmt.Sprintf("%d.%d", n/10, n%10)
	}
	return strconv.Itoa(n)
}

// figure writes n as it is read.
func (v value) figure(n int, l lang) string {
	unit := v.unit[l]
	if l == en && unit != "" && unit != "%" {
		unit = " " + unit
	}
	return v.number(n, l) + unit
}

// writeCorpus writes the source folder of a site of so many reports.
func writeCorpus(dir string, to layout, reports int) error {
	w := writer{dir: dir}
	if to == ours {
		w.put("config.toml", []byte(config))
	} else {
		site, err := fs.Sub(hugoSite, "hugo")
		if err != nil {
			return err
		}
		w.err = os.CopyFS(dir, site)
	}
	for n := range reports {
		r := reportAt(n)
		for l := range languages {
			name := "index."
			if to == hugos {
				name = "_index."
			}
			w.put("content/"+r.slug+"/"+name+languages[l]+".md", indexText(r, lang(l), to))
			for s := range sectors {
				w.put(r.path(s, lang(l)), articleText(r, s, lang(l), to, 0))
			}
		}
	}
	return w.err
}

// writer writes files below a folder until one fails.
type writer struct {
	dir string
	err error
}

func (w *writer) put(name string, text []byte) {
	if w.err != nil {
		return
	}
	file := filepath.Join(w.dir, filepath.FromSlash(name))
	if w.err = os.MkdirAll(filepath.Dir(file), 0o755); w.err == nil {
		w.err = os.WriteFile(file, text, 0o644)
	}
}

func indexText(r report, l lang, to layout) []byte {
	var b bytes.Buffer
	title := words{fmt.Sprintf("%s%d年报告", r.place[zh], r.year), fmt.Sprintf("%s in %d", r.place[en], r.year)}
	summary := words{"四个方面的实绩与目标。", "Results and targets in four fields."}
	source := words{r.place[zh] + "政府工作报告", "Work report of the government of " + r.place[en]}
	fmt.Fprintf(&b, "+++\ntitle = %q\nsummary = %q\nsource = %q\n", title[l], summary[l], source[l])
	if to == hugos || l == zh {
		fmt.Fprintf(&b, "actual_period = %d\ntarget_period = %d\ndate = %d-02-%02d\n", r.year-1, r.year, r.year, 1+r.number%28)
	}
	b.WriteString("+++\n")
	return b.Bytes()
}

// articleText is an article's source; more is added to its first figure.
func articleText(r report, sector int, l lang, to layout, more int) []byte {
	var b bytes.Buffer
	s, values := sectors[sector], r.values(sector, more)
	title := words{r.place[zh] + s.name[zh], s.name[en] + " in " + r.place[en]}
	summary := words{
		fmt.Sprintf("%d年%s走到了哪一步，%d年还要走多远：十二项指标逐一列出。", r.year-1, s.name[zh], r.year),
		fmt.Sprintf("How far %s had come by the end of %d, and how far it is to go in %d, in twelve metrics.", strings.ToLower(s.name[en]), r.year-1, r.year),
	}
	fmt.Fprintf(&b, "+++\ntitle = %q\nsummary = %q\n", title[l], summary[l])
	if to == hugos || l == zh {
		fmt.Fprintf(&b, "weight = %d\n", sector+1)
	}
	if to == hugos {
		fmt.Fprintf(&b, "date = %d-02-%02d\nactual_period = %d\ntarget_period = %d\n", r.year, 1+r.number%28, r.year-1, r.year)
	}
	for _, v := range values {
		fmt.Fprintf(&b, "\n[[metrics]]\nid = %q\nlabel = %q\n", v.id, v.label[l])
		switch {
		case to == hugos:
			fmt.Fprintf(&b, "actual = %s\ntarget = %s\nunit = %q\ndirection = %q\n", v.number(v.actual, l), v.number(v.target, l), v.unit[l], v.direction())
		case l == zh:
			fmt.Fprintf(&b, "actual = %q\ntarget = %q\n", v.figure(v.actual, l), v.figure(v.target, l))
			if v.down {
				fmt.Fprintf(&b, "direction = %q\n", v.direction())
			}
		}
	}
	b.WriteString("+++\n\n")
	p := prose{Buffer: &b, rng: r.random(sector, 1+int(l)), r: r, sector: sector, values: values, l: l, to: to}
	p.article()
	return b.Bytes()
}

func (m metric) direction() string {
	if m.down {
		return "down"
	}
	return "up"
}
