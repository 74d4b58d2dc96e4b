package markdown

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoEnd        = diag.Words{En: "a reference begins here and does not end on the line", Zh: "引用从这里开始，到行末还没有结束"}
	sayNoReference  = diag.Phrase{En: "{{%s}} is no reference", Zh: "{{%s}} 不是引用"}
	sayInHeading    = diag.Words{En: "a reference in a heading, whose anchor would change with the figure", Zh: "标题里有引用，锚点会随数字改变"}
	sayInImage      = diag.Words{En: "a reference in the text of an image", Zh: "图片的替代文字里有引用"}
	sayInLink       = diag.Words{En: "a reference in the address or the title of a link", Zh: "链接的地址或标题里有引用"}
	adviceMove      = diag.Words{En: "move it into the text", Zh: "请移到正文里"}
	adviceText      = diag.Words{En: `move it into the text; write \{{ if the braces are meant`, Zh: `请移到正文里；要写花括号本身，请写 \{{`}
	adviceBeside    = diag.Words{En: `move it into the text beside the image; write \{{ if the braces are meant`, Zh: `请移到图片旁边的正文里；要写花括号本身，请写 \{{`}
	adviceReference = diag.Words{
		En: `write {{id}}, {{id.target}} or {{report/id}}; write \{{ if the braces are meant`,
		Zh: `请写 {{代号}}、{{代号.target}} 或 {{报告/代号}}；要写花括号本身，请写 \{{`,
	}
)
