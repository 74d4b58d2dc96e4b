package prose

import "duibiao/internal/diag"

// What is wrong with the way a figure is written, a row each.
var (
	sayPercentSpace = diag.Words{En: "a space before %", Zh: "% 前面有空格"}
	sayFullWidth    = diag.Words{En: "full-width digits or signs in a number", Zh: "数字用了全角字符"}
	sayNoCommas     = diag.Words{En: "no commas between groups of three digits", Zh: "没有用逗号三位一隔"}

	// Of Chinese.
	sayShortYear    = diag.Words{En: "a year in two digits", Zh: "年份只写了两位"}
	sayShortDate    = diag.Words{En: "an incomplete date with a hyphen", Zh: "年月用了连字符，日期不完整"}
	sayEnumerated   = diag.Words{En: "an approximate number in digits", Zh: "概数用了阿拉伯数字"}
	sayEnglishScale = diag.Words{En: "an English scale word in Chinese text", Zh: "中文里用了英文数量词"}
	sayTimesLess    = diag.Words{En: "a decrease by 倍", Zh: "用“倍”表示减少"}

	// Of English.
	sayShortFor       = diag.Phrase{En: "%s is short for %s", Zh: "%s 是 %s 的缩写"}
	sayPlural         = diag.Phrase{En: "%s after a number", Zh: "数字后面用了复数 %s"}
	sayNoSpace        = diag.Phrase{En: "no space before %s", Zh: "%s 前面没有空格"}
	sayChineseScale   = diag.Phrase{En: "a Chinese scale word in English text: %s", Zh: "英文里用了中文数量词“%s”"}
	sayBareSign       = diag.Phrase{En: "a bare %s can be yuan or yen", Zh: "单写 %s 分不清是人民币还是日元"}
	sayChineseSign    = diag.Phrase{En: "Chinese punctuation in English text: %s", Zh: "英文里用了中文标点“%s”"}
	adviceText        = diag.Phrase{En: "write %s", Zh: "请写 %s"}
	adviceYuan        = diag.Words{En: "write yuan behind the amount", Zh: "请在金额后面写 yuan"}
	adviceCommas      = diag.Words{En: "write commas between groups of three digits", Zh: "请用逗号三位一隔"}
	adviceShareOfLess = diag.Words{
		En: "nothing falls by more than all of it: write the share, such as 减少一半 or 下降50%",
		Zh: "减少不会超过全部：请写减少了几成，如“减少一半”“下降50%”",
	}
)
