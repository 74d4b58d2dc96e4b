package atomicfile

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayLinkAway  = diag.Phrase{En: "the link %s leads to %s, which may be anywhere", Zh: "链接 %s 指向 %s，可能在站点之外"}
	sayManyLinks = diag.Phrase{En: "%s: too many links, one behind the other", Zh: "%s：链接一个接一个，太多了"}
)
