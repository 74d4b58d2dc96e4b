package quantity

import "testing"

func TestTypeset(t *testing.T) {
	for in, want := range map[string]string{
		"-1.2%":      "−1.2%",
		"−1.2%":      "−1.2%",
		"-5℃～-3℃":    "−5℃～−3℃",
		"-5%至-3%":    "−5%至−3%",
		"约-3%":       "约−3%",
		"about -3%":  "about −3%",
		"3-5个":       "3-5个", // a range, as it was written
		"4.5%-5%":    "4.5%-5%",
		"-5--3%":     "−5-−3%",
		"16.8万人":     "16.8万人",
		"PM2.5-3":    "PM2.5-3",
		"100 TEU-km": "100 TEU-km",
	} {
		if got := Typeset(in); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

// What is printed reads back as the figure that was written.
func TestTypesetReadsBack(t *testing.T) {
	for _, text := range []string{"-1.2%", "-5℃～-3℃", "-5%至-3%", "约-3%"} {
		was, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if now, err := Parse(Typeset(text)); err != nil || !now.Equal(was) {
			t.Errorf("%s: %v, %v", Typeset(text), now, err)
		}
	}
}
