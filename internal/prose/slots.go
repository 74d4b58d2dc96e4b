package prose

// standFor marks the figures without a partner that stand for each other although they are of different
// classes, so that both are reported: those between two neighbours that are partners, and those of one value
// in two units, 两小时 and "two days".
func (p *pairing) standFor() {
	for i := range p.left.figures {
		if p.left.paired[i] {
			continue
		}
		if j := p.slot(i); j >= 0 && stand(&p.left.figures[i], &p.right.figures[j]) {
			p.left.weak[i], p.right.weak[j] = false, false
		}
	}
	byValue := map[string]int{}
	for j := range p.right.figures {
		if !p.right.paired[j] && p.right.figures[j].Class > Count {
			byValue[number(p.right.figures[j].Value)] = j + 1
		}
	}
	for i := range p.left.figures {
		f := &p.left.figures[i]
		if j := byValue[number(f.Value)] - 1; !p.left.paired[i] && j >= 0 && f.isOtherUnit(&p.right.figures[j]) {
			p.left.weak[i], p.right.weak[j] = false, false
		}
	}
}

// slot returns the one figure on the right without a partner that stands between the partners of the
// neighbours of one on the left, -1 if there is none.
func (p *pairing) slot(i int) int {
	before, behind := -1, len(p.right.figures)
	if i > 0 {
		if before = p.partner[i-1]; before < 0 {
			return -1
		}
	}
	if i+1 < len(p.left.figures) {
		behind = p.partner[i+1]
	}
	if behind != before+2 || p.right.paired[before+1] {
		return -1
	}
	return before + 1
}

// fills reports whether a figure is more than an article, or a word that counts nothing.
func (f *Figure) fills() bool {
	return !f.isBareWord() && !f.isWhole() && !f.isApproximate() && number(f.Value) != "1" && number(f.Value) != "0" && f.grammar != nil
}

// stand reports whether two figures have places of their own in their sentences: they fill these, or both are of a unit, 一年
// and "one month".
func stand(f, g *Figure) bool {
	return f.fills() && g.fills() || f.isOfUnit() && g.isOfUnit()
}

// isOfUnit reports whether a figure has a unit, so that even a one is no article.
func (f *Figure) isOfUnit() bool {
	return f.Class > Count && !f.isWhole() && !f.isApproximate() && f.grammar != nil
}

// isOtherUnit reports whether two figures of one value are in units that are not each other's.
func (f *Figure) isOtherUnit(g *Figure) bool {
	return f.Class.isTime() && g.Class.isTime() && f.Class != g.Class && f.fills() && g.fills()
}
