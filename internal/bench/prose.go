package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// prose writes the Markdown of an article.
type prose struct {
	*bytes.Buffer
	rng    *rand.Rand
	r      report
	sector int
	values []value
	l      lang
	to     layout
}

var headings = [...]words{
	{"{before}年做成了什么", "What was done in {before}"},
	{"数字一览", "The figures at a glance"},
	{"{topic}", "On {topic}"},
	{"尚未解决的问题", "What is left to solve"},
	{"{year}年的打算", "Plans for {year}"},
}

var sentences = [...]words{
	{"{before}年，{place}的{label}为{actual}，{year}年定为{target}。", "In {before} {place} stood at {actual} on “{label}”; for {year} it aims at {target}."},
	{"投在{topic}上的人力与经费，多数落到了县乡一级。", "Most of the people and money put into {topic} reached the counties and towns."},
	{"有{n}个街道先行试点，做法成熟之后再向全市铺开。", "Some {n} neighbourhoods tried it out first, and the rest of the city follows once it works."},
	{"居民反映最多的是{topic}，全年办结相关来信{n}件。", "What residents wrote about most was {topic}, and {n} of their letters were settled within the year."},
	{"审计发现的{n}处账目问题已经改正，经办单位也作了说明。", "The auditors found {n} faults in the accounts, which have been put right and explained."},
	{"这一年雨季偏长，{topic}的工期因此推迟了{n}天。", "The rains lasted long this year, and work on {topic} was {n} days late because of them."},
	{"**{label}达到{actual}**，其中约{n}%来自新建项目。", "**“{label}” came to {actual}**, about {n}% of it from new projects."},
	{"同样的钱如果早半年拨付，{topic}本可以更快见效。", "Had the same money come half a year earlier, {topic} would have shown results sooner."},
	{"主管部门每两个月公布一次{topic}的进度，迟报的单位要书面说明原因。", "Progress on {topic} is published every two months, and whoever reports late has to say why in writing."},
	{"按照{year}年的计划，**{topic}**排在第一位。", "In the plan for {year}, **{topic}** comes first."},
	{"邻近城市在{topic}方面的经验，{place}借鉴了{n}条。", "From its neighbours {place} has taken {n} lessons on {topic}."},
	{"“{label}”能否达到{target}，要看下半年的执行情况。", "Whether “{label}” will come to {target} depends on the second half of the year."},
}

// fill puts words into a sentence.
func (p *prose) fill(s words) string {
	v, t := p.values[p.rng.IntN(len(p.values))], sectors[p.sector].topics[p.rng.IntN(3)]
	return strings.NewReplacer(
		"{before}", strconv.Itoa(p.r.year-1), "{year}", strconv.Itoa(p.r.year), "{place}", p.r.place[p.l],
		"{label}", v.label[p.l], "{actual}", v.figure(v.actual, p.l), "{target}", v.figure(v.target, p.l),
		"{topic}", t[p.l], "{n}", strconv.Itoa(2+p.rng.IntN(60)),
	).Replace(s[p.l])
}

// say writes n sentences.
func (p *prose) say(n int) {
	at := p.rng.IntN(len(sentences))
	for i := range n {
		if i > 0 && p.l == en {
			p.WriteByte(' ')
		}
		p.WriteString(p.fill(sentences[(at+i*5)%len(sentences)]))
	}
}

func (p *prose) paragraph(n int) {
	p.say(n)
	p.WriteString("\n\n")
}

func (p *prose) heading(level string, i int) {
	p.WriteString(level + " " + p.fill(headings[i]) + "\n\n")
}

func (p *prose) list(mark string, items int) {
	for range items {
		p.WriteString(mark)
		p.say(1)
		p.WriteByte('\n')
	}
	p.WriteByte('\n')
}

func (p *prose) table(rows int) {
	p.WriteString(words{"| 指标 | 实绩 | 目标 |", "| Metric | Result | Target |"}[p.l] + "\n| --- | ---: | ---: |\n")
	for _, v := range p.values[:rows] {
		fmt.Fprintf(p, "| %s | %s | %s |\n", v.label[p.l], v.figure(v.actual, p.l), v.figure(v.target, p.l))
	}
	p.WriteByte('\n')
}

// links names another article and another site. Hugo is given the address of the page,
// so that it need not look for it.
func (p *prose) links() {
	other := sectors[(p.sector+1)%len(sectors)]
	target := other.id + ".html"
	if p.to == ours {
		target = other.id + "." + languages[p.l] + ".md"
	}
	fmt.Fprintf(p, words{
		"与此相关的还有[%s](%s)，逐月数据在[统计局网站](https://figures.example.org/%s)。\n\n",
		"This goes together with [%s](%s); the [statistics office](https://figures.example.org/%s) has the monthly figures.\n\n",
	}[p.l], other.name[p.l], target, p.r.slug)
}

func (p *prose) article() {
	more := 0
	if p.l == zh {
		more = 1 // Chinese says the same in fewer bytes
	}
	p.paragraph(4 + more)
	p.heading("##", 0)
	p.paragraph(6 + more)
	p.list("- ", 3+p.rng.IntN(3))
	p.heading("##", 1)
	p.table(5 + p.rng.IntN(4))
	p.heading("###", 2)
	p.paragraph(5 + more)
	p.paragraph(4 + more)
	p.links()
	p.heading("##", 3)
	p.paragraph(4 + p.rng.IntN(3))
	p.heading("##", 4)
	p.list("1. ", 3+p.rng.IntN(3))
	p.paragraph(2 + more)
}
