package cache

import "duibiao/internal/diag"

// sayNotLocked says that the lock cannot be taken.
var sayNotLocked = diag.Phrase{Zh: "无法锁定 %s", En: "lock %s"}
