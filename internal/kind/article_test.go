package kind

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// cited is a site with an article whose text cites figures in blocks of every sort, and one
// that has no figures.
const cited = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
mark = "甲"
[[metrics]]
id = "both"
label = "两年"
actual = "80个"
target = "90个以上"
[[metrics]]
id = "result"
label = "实绩"
actual = "7个"
[[metrics]]
id = "target"
label = "目标"
target = "9个"
[[metrics]]
id = "rank"
label = "名次"
actual = "第8"
target = "前5"
kind = "rank"
direction = "down"
[[metrics]]
id = "uncited"
label = "未引用"
actual = "5个"
target = "4个"
[[metrics]]
id = "uncited-rank"
label = "未引用的名次"
actual = "第3"
target = "前3"
kind = "rank"
direction = "down"
[[metrics]]
id = "in-table"
label = "表中"
actual = "2个"
target = "3个"
[[metrics]]
id = "in-note"
label = "注中"
actual = "1个"
[[corrections]]
id = "both"
figure = "actual"
was = "70个"
date = 2025-03-01
reason = "误。"
[[corrections]]
id = "result"
figure = "actual"
was = "6个"
date = 2025-03-02
reason = "误。"
[[corrections]]
id = "uncited"
figure = "actual"
was = "3个"
date = 2025-03-03
reason = "误。"
[[corrections]]
id = "gone"
figure = "actual"
label = "撤回"
was = "4个"
date = 2025-03-04
reason = "误。"
+++
开头。

{{result}}，{{both}}，{{both.target}}，[{{乙}}](b.zh.md)。

## 2024年：做了什么

### 一节

- {{result}}
- {{target.target}}，{{rank.label}}

> {{rank}}

| {{in-table}} |
|--|

## 2025年：要做什么

末段[^1]。

[^1]: {{in-note}}
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "both"
label = "Both"
unit = { one = "item", other = "items" }
[[metrics]]
id = "result"
label = "Result"
unit = { one = "item", other = "items" }
[[metrics]]
id = "target"
label = "Target"
unit = { one = "item", other = "items" }
[[metrics]]
id = "rank"
label = "Rank"
[[metrics]]
id = "uncited"
label = "Uncited"
unit = { one = "item", other = "items" }
[[metrics]]
id = "uncited-rank"
label = "Uncited rank"
[[metrics]]
id = "in-table"
label = "In the table"
unit = { one = "item", other = "items" }
[[metrics]]
id = "in-note"
label = "In the note"
unit = { one = "item", other = "items" }
[[corrections]]
id = "both"
figure = "actual"
was = "70个"
date = 2025-03-01
reason = "Wrong."
[[corrections]]
id = "result"
figure = "actual"
was = "6个"
date = 2025-03-02
reason = "Wrong."
[[corrections]]
id = "uncited"
figure = "actual"
was = "3个"
date = 2025-03-03
reason = "Wrong."
[[corrections]]
id = "gone"
figure = "actual"
label = "Gone"
was = "4个"
date = 2025-03-04
reason = "Wrong."
unit = { one = "item", other = "items" }
+++
{{both}} and {{result}}.
-- content/r/b.zh.md --
+++
title = "乙"
summary = "没有指标。"
[[metrics]]
id = "乙"
label = "乙"
actual = "1个"
+++
{{both}}
-- content/r/b.en.md --
+++
title = "B"
summary = "No metrics."
[[metrics]]
id = "乙"
label = "B"
unit = { one = "item", other = "items" }
+++
-- content/r/c.zh.md --
+++
title = "丙"
summary = "没有指标。"
+++
-- content/r/c.en.md --
+++
title = "C"
summary = "No metrics."
+++
`
