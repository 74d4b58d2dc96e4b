package quantity

import (
	"math/big"
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// unitSize is what one of a built-in unit is in the base unit of its class.
type unitSize struct {
	class string
	of    *big.Rat
}

// CheckFactor says what is wrong with the factor by which a language converts a unit into that of its
// word, if the table knows both: a tonne is 1000 kilograms and neither 0.001 nor a tonne 1000 tonnes.
func (u *Units) CheckFactor(symbol string, w Word, factor Decimal) diag.Words {
	own := u.Canonical(symbol)
	for _, text := range w.Forms() {
		text = Normalize(text)
		right := u.factorOf(own, u.named(text))
		if right == nil && strings.Contains(own, "/") {
			right = u.factorOfRatio(own, text)
		}
		if right != nil && !rounds(factor, right) {
			return sayFactorDiffers.With(own, factorText(right), text, factor.String())
		}
	}
	return diag.Words{}
}

// factorOfRatio is factorOf for so much of a unit in each of another, 元/斤 as yuan per kg; nil if the table does not know
// all four.
func (u *Units) factorOfRatio(own, text string) *big.Rat {
	of, in, _ := strings.Cut(own, "/")
	over, under, has := dividedWord(text)
	if !has {
		return nil
	}
	a, b := u.factorOf(u.Canonical(of), u.named(over)), u.factorOf(u.Canonical(in), u.named(under))
	if a == nil || b == nil {
		return nil
	}
	return a.Quo(a, b)
}

// factorOf returns how much of another unit one of a unit is, nil if the table does not know.
func (u *Units) factorOf(own, named string) *big.Rat {
	if named == "" {
		return nil
	}
	if own == named {
		return big.NewRat(1, 1)
	}
	a, z := u.sizes[own], u.sizes[named]
	if a.of == nil || z.of == nil || a.class != z.class {
		return nil
	}
	return new(big.Rat).Quo(a.of, z.of)
}

// rounds reports whether a factor is a number, or what that rounds to where it has no end: a mu is 0.0667
// of a hectare.
func rounds(factor Decimal, exact *big.Rat) bool {
	if factor.Rat().Cmp(exact) == 0 {
		return true
	}
	_, ends := exact.FloatPrec()
	return !ends && factor.significant() >= minSignificant && RoundSignificant(exact, factor.significant()).Equal(factor)
}

// factorText writes a factor, rounded where it has no end.
func factorText(exact *big.Rat) string {
	if places, ends := exact.FloatPrec(); ends {
		return exact.FloatString(places)
	}
	return RoundSignificant(exact, 2*minSignificant).String()
}

// sizesOf returns the sizes of the units that have one, and of those in which the others of a class are
// measured. A unit that is compared as another, such as coal, is none of its class, and a class with several
// units to measure in, such as money, has none.
func sizesOf(rows []lexicon.Unit) map[string]unitSize {
	sizes := map[string]unitSize{}
	bases := map[string][]string{}
	for _, row := range rows {
		switch {
		case row.As != "":
		case len(row.Size) == 2:
			times := big.NewRat(int64(max(row.Size[0], 1)), 1)
			sizes[row.Symbol] = unitSize{row.Class, times.Mul(times, NewDecimal(1, row.Size[1]).Rat())}
		case row.InProse():
			bases[row.Class] = append(bases[row.Class], row.Symbol)
		}
	}
	for class, symbols := range bases {
		isMeasured := slices.ContainsFunc(rows, func(row lexicon.Unit) bool { return row.Class == class && row.As == "" && len(row.Size) == 2 })
		if isMeasured && len(symbols) == 1 {
			sizes[symbols[0]] = unitSize{class, big.NewRat(1, 1)}
		}
	}
	return sizes
}
