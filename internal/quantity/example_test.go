package quantity_test

import (
	"errors"
	"fmt"
	"math/big"

	"duibiao/internal/quantity"
)

func Example() {
	units := quantity.StandardUnits()
	for _, s := range []string{"82.5万吨", "突破2000亿元", "4.5%至5%", "5.09万亩", "前十"} {
		q, err := units.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		name, _ := units.Name(q.Unit, "en")
		fmt.Println(q.Value, q.Bound, quantity.English().Write(q, name))
	}
	// Output:
	// 825000 exactly 825,000 tonnes
	// 200000000000 above over 200 billion yuan
	// 4.5 range 4.5% to 5%
	// 50900 exactly 50,900 mu (3,390 hectares)
	// 10 rank-within top 10
}

func ExampleParse() {
	_, err := quantity.Parse("新增9～16亿元")
	fmt.Println(err)

	_, err = quantity.Parse("9～16亿元")
	var e *quantity.ParseError
	if errors.As(err, &e) {
		fmt.Println(e.Input[e.Offset:e.Offset+e.Length], "|", e.Reason.En, "|", e.Hint.En)
	}
	// Output:
	// figure "新增9～16亿元", byte 0: text before the number that is not a bound; write bound, number and unit and nothing else; a minus is - or −
	// 9 | only one number of the range has a scale word | write both in full
}

func ExampleNormalize() {
	fmt.Println(quantity.Normalize("　９９９９．５　万 ＴＥＵ"))
	// Output: 9999.5 万 TEU
}

func ExampleUnits_With() {
	units := quantity.StandardUnits().With("人次", map[string]quantity.Word{
		"en": {One: "passenger", Other: "passengers"},
	})
	q, _ := units.Parse("2850万人次")
	name, _ := units.Name(q.Unit, "en")
	fmt.Println(quantity.English().Write(q, name))
	// Output: 28.5 million passengers
}

func ExampleStyle_Amount() {
	units := quantity.StandardUnits()
	actual, _ := units.Parse("13.93万人")
	target, _ := units.Parse("12.8万人")
	gap := actual.Value.Sub(target.Value)
	en, _ := units.Name("人", "en")
	zh, _ := units.Name("人", "zh")
	fmt.Println(quantity.English().Amount(gap, en), quantity.Chinese().Amount(gap, zh))
	// Output: 11,300 people 1.13万人
}

func ExamplePercent() {
	fmt.Println(quantity.Percent(big.NewRat(57, 62), 1, quantity.Exactly))
	fmt.Println(quantity.Percent(big.NewRat(1, 1), 1, quantity.Exactly))
	fmt.Println(quantity.Percent(big.NewRat(99996, 100000), 1, quantity.Exactly))
	// Output:
	// 91.9%
	// 100%
	// 99.996%
}
