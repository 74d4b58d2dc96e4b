package config

// Verdicts are the words of a language for what became of a target, as they stand in a
// sentence: the target was met.
type Verdicts struct{ Met, NotMet, Off string }

func chineseVerdicts() Verdicts {
	return Verdicts{Met: "达到", NotMet: "未达到", Off: "偏离目标"}
}

func englishVerdicts() Verdicts { return Verdicts{Met: "met", NotMet: "not met", Off: "off target"} }
