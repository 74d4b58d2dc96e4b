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
// word, if the table knows both: a tonne is 1000 kilograms and neither 0.001 nor a tonne 1000 tonnes. A factor that has
// no end, as that of mu and hectares, is none.
func (u *Units) CheckFactor(symbol string, w Word, factor Decimal) diag.Words {
	own := u.Canonical(symbol)
	if IsInterval(own) {
		return sayFactorInterval.With(own)
	}
	for _, text := range w.Forms() {
		text = Normalize(text)
		right := u.factorOf(own, u.namedBy(own, text))
		if right == nil && strings.Contains(own, "/") {
			right = u.factorOfRatio(own, text)
		}
		switch {
		case right == nil || factor.Rat().Cmp(right) == 0:
		case !hasEnd(right):
			return sayFactorEndless.With(own, factorText(right), text)
		default:
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

// hasEnd reports whether a decimal states a number exactly. Where none does, what is converted would be off, and seem exact:
// by 0.0667 15万亩 would be 10,005 hectares, which are 10,000.
func hasEnd(exact *big.Rat) bool {
	_, ends := exact.FloatPrec()
	return ends
}

// factorText writes a factor, rounded where it has no end.
func factorText(exact *big.Rat) string {
	if places, ends := exact.FloatPrec(); ends {
		return exact.FloatString(places)
	}
	return RoundSignificant(exact, 2*minSignificant).String() + "…"
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
			sizes[row.Symbol] = sizeOf(row.Class, row.Size)
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

// sizeOf reads a size as the table states it.
func sizeOf(class string, size []int) unitSize {
	times := big.NewRat(int64(max(size[0], 1)), 1)
	return unitSize{class, times.Mul(times, NewDecimal(1, size[1]).Rat())}
}
