package diag

// The messages of the package, a row each.
var (
	sayError      = Words{En: "error", Zh: "错误"}
	sayWarning    = Words{En: "warning", Zh: "警告"}
	sayWarned     = Phrase{En: "warning: %s", Zh: "警告：%s"}
	sayHint       = Phrase{En: "%s (%s)", Zh: "%s（%s）"}
	sayCause      = Phrase{En: "%s: %s", Zh: "%s：%s"}
	sayDidYouMean = Phrase{En: "did you mean %q?", Zh: "是否想写%q？"}
)

// sayMore says that some diagnostics are not printed.
var sayMore = Plural{
	Zh:   "另有 %d 处没有列出；duibiao check --format json 会列出全部",
	One:  "%d more is not listed; duibiao check --format json lists all",
	Many: "%d more are not listed; duibiao check --format json lists all",
}
