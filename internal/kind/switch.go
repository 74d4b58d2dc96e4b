package kind

import (
	"maps"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// Switches returns the kinds that [outputs] in config.toml may turn on and off.
func Switches() []Kind {
	return slices.DeleteFunc(Kinds(), func(k Kind) bool { return !k.Optional })
}

// Unknown reports keys of [outputs] that are no kind that can be turned on and off.
func Unknown(set config.Outputs) diag.List {
	var known []string
	for _, k := range Switches() {
		known = append(known, k.Name)
	}
	var diags diag.List
	for _, name := range slices.Sorted(maps.Keys(set.On)) {
		if !slices.Contains(known, name) {
			diags.Add(diag.Diagnostic{
				Pos: set.Positions[name], Rule: "unknown-key",
				Message: sayNoOutput.With(name), Hint: diag.DidYouMean(name, known),
			})
		}
	}
	return diags
}
