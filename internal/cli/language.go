package cli

import (
	"errors"
	"strings"

	"duibiao/internal/diag"
)

// flagName is the flag for the language.
const flagName = "lang"

// Language returns the language that a program speaks: that of the flag --lang among
// its arguments, or else of the locale for messages, which the environment names as
// POSIX says.
func Language(args []string, getenv func(string) string) diag.Language {
	if l, ok := named(asked(args)); ok {
		return l
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(name); locale != "" {
			return spoken(locale)
		}
	}
	return diag.English
}

// Own returns the arguments as a command reads them that has a --lang of its own, and apart from them what the
// program is told before the name of that command. Of any other all are told to the program.
func Own(args []string, command string) (program, rest []string) {
	for i, arg := range args {
		isValue := i > 0 && args[i-1] == "--"+flagName
		switch {
		case arg == "--":
			return args, args
		case isValue || strings.HasPrefix(arg, "-"):
		case arg == command:
			return args[:i], append(withoutLanguage(args[:i]), args[i:]...)
		default:
			return args, args
		}
	}
	return args, args
}

// withoutLanguage returns arguments without --lang.
func withoutLanguage(args []string) []string {
	var rest []string
	for i := 0; i < len(args); i++ {
		switch {
		case args[i] == "--"+flagName:
			i++
		case !strings.HasPrefix(args[i], "--"+flagName+"="):
			rest = append(rest, args[i])
		}
	}
	return rest
}

// asked returns the value of --lang, the last if there are several.
func asked(args []string) (value string) {
	for i, arg := range args {
		if arg == "--" {
			break // what follows is no flag
		}
		if v, ok := strings.CutPrefix(arg, "--"+flagName+"="); ok {
			value = v
		}
		if arg == "--"+flagName && i+1 < len(args) {
			value = args[i+1]
		}
	}
	return value
}

// named returns the language of a name, as --lang takes it.
func named(name string) (diag.Language, bool) {
	switch name {
	case "zh":
		return diag.Chinese, true
	case "en":
		return diag.English, true
	}
	return diag.English, false
}

// spoken returns the language of a locale such as zh_CN.UTF-8: English for those whose
// own the program does not speak.
func spoken(locale string) diag.Language {
	if strings.HasPrefix(strings.ToLower(locale), "zh") {
		return diag.Chinese
	}
	return diag.English
}

// choice is the value of --lang. The flag has been obeyed by [Language] before it is
// parsed: what remains is to refuse what is no language.
type choice string

// String returns the name of the language.
func (c *choice) String() string { return string(*c) }

// Type names what the flag takes.
func (c *choice) Type() string { return flagName }

// Set takes the name of a language.
func (c *choice) Set(name string) error {
	if _, ok := named(name); !ok {
		return errors.ErrUnsupported // flagError says it in words
	}
	*c = choice(name)
	return nil
}
