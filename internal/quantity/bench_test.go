package quantity

import "testing"

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{
		"2850万人次", "1055个", "突破2000亿元", "100万吨以上", "4.5%至5%", "前10", "5.09万亩", "十二万",
		"９９９９．５万", "28.5 million passengers", "at least 1 million tonnes", "50,900 mu (3,390 hectares)",
	} {
		u := StandardUnits()
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := u.Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkWrite(b *testing.B) {
	u := StandardUnits()
	for _, s := range []string{"2850万人次", "1055个", "4.5%至5%", "5.09万亩"} {
		q, err := u.Parse(s)
		if err != nil {
			b.Fatal(err)
		}
		name, _ := u.Name(q.Unit, "en")
		han, _ := u.Name(q.Unit, "zh")
		b.Run("en/"+s, func(b *testing.B) {
			style := English()
			for b.Loop() {
				style.Write(q, name)
			}
		})
		b.Run("zh/"+s, func(b *testing.B) {
			style := Chinese()
			for b.Loop() {
				style.Write(q, han)
			}
		})
	}
}

func BenchmarkStandardUnits(b *testing.B) {
	for b.Loop() {
		StandardUnits()
	}
}
