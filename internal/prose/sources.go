package prose

import "duibiao/internal/lexicon"

// WrittenBy returns the figure as one that a reference wrote, with what it wrote behind it: "/户", " per household".
func (f Figure) WrittenBy(reference, behind string) Figure {
	f.Source, f.named = reference, behind != ""
	return f
}

// pairSources pairs the figures that one reference wrote into both texts, in their order.
func (p *pairing) pairSources() {
	bySource := map[string][]int{}
	for j := range p.right.figures {
		if source := p.right.figures[j].Source; source != "" {
			bySource[source] = append(bySource[source], j)
		}
	}
	for i := range p.left.figures {
		list := bySource[p.left.figures[i].Source]
		if len(list) == 0 {
			continue
		}
		j := list[0]
		bySource[p.left.figures[i].Source] = list[1:]
		p.left.paired[i], p.right.paired[j], p.partner[i] = true, true, j
	}
}

// isNamedAlike reports whether one reference wrote two figures with what they are of, in either language by its own words.
func isNamedAlike(a, b *Figure) bool {
	return a.Source != "" && a.Source == b.Source && (a.named || b.named)
}

// isNaming reports whether a respect is what a figure is of, and not when it is or what it is compared with.
func isNaming(respect string) bool {
	return respect == lexicon.RespectWhom || respect == lexicon.RespectMeasure || respect == lexicon.RespectCounted
}
