package words

// Correction is what is said of a figure was that is another now, or gone.
type Correction struct {
	Actual          Pattern `toml:"actual" uses:"date period was reason"`
	Target          Pattern `toml:"target" uses:"date period was reason"`
	ActualWithdrawn Pattern `toml:"actual_withdrawn" uses:"date period was reason"`
	TargetWithdrawn Pattern `toml:"target_withdrawn" uses:"date period was reason"`
	ActualSoFar     Pattern `toml:"actual_so_far" uses:"date day was reason"`
	SoFarWithdrawn  Pattern `toml:"so_far_withdrawn" uses:"date day was reason"`

	Growth                Pattern `toml:"growth" uses:"date period was reason"`
	GrowthTarget          Pattern `toml:"growth_target" uses:"date period was reason"`
	GrowthWithdrawn       Pattern `toml:"growth_withdrawn" uses:"date period was reason"`
	GrowthTargetWithdrawn Pattern `toml:"growth_target_withdrawn" uses:"date period was reason"`

	TargetWords                Pattern `toml:"target_words" uses:"date period was reason"` // of a target that was in words
	TargetWordsWithdrawn       Pattern `toml:"target_words_withdrawn" uses:"date period was reason"`
	GrowthTargetWords          Pattern `toml:"growth_target_words" uses:"date period was reason"`
	GrowthTargetWordsWithdrawn Pattern `toml:"growth_target_words_withdrawn" uses:"date period was reason"`

	ActualRestored       Pattern `toml:"actual_restored" uses:"date period reason"` // of a figure that had been withdrawn
	SoFarRestored        Pattern `toml:"so_far_restored" uses:"date day reason"`
	TargetRestored       Pattern `toml:"target_restored" uses:"date period reason"`
	GrowthRestored       Pattern `toml:"growth_restored" uses:"date period reason"`
	GrowthTargetRestored Pattern `toml:"growth_target_restored" uses:"date period reason"`

	Revised             Pattern `toml:"revised" uses:"report period was now"` // of a figure that a later report states anew
	RevisedTarget       Pattern `toml:"revised_target" uses:"report period was now"`
	RevisedGrowth       Pattern `toml:"revised_growth" uses:"report period was now"`
	RevisedGrowthTarget Pattern `toml:"revised_growth_target" uses:"report period was now"`
	RevisedMark         Pattern `toml:"revised_mark" uses:"report"`
	RevisedMarkLabel    Pattern `toml:"revised_mark_label" uses:"report label"`
	RevisedResult       Pattern `toml:"revised_result" uses:"result status"`

	Label    Pattern `toml:"label" uses:"date was reason"`
	Restated Pattern `toml:"restated" uses:"date reason"`

	Withdrawn string  `toml:"withdrawn"`
	Mark      Pattern `toml:"mark" uses:"date"`
	MarkLabel Pattern `toml:"mark_label" uses:"date label"`
}
