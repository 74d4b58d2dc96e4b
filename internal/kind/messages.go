package kind

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoOutput        = diag.Phrase{En: "there is no output %s to turn on or off", Zh: "没有可以开关的输出 %s"}
	sayBare            = diag.Phrase{En: "pictures for sharing have marks and numbers alone, no words: %s names no font under [share]", Zh: "分享图只有图形和数字，没有文字：%s 的 [share] 没有指定字体"}
	sayNoGlyph         = diag.Phrase{En: "pictures for sharing lack characters that %s does not have: %s", Zh: "分享图缺字，%s 里没有：%s"}
	sayNoMark          = diag.Phrase{En: "%s in [footer]: there is no static/%s", Zh: "[footer] 的 %s：没有 static/%s 这个文件"}
	sayNoHeadFile      = diag.Phrase{Zh: "static 文件夹里没有 %s", En: "there is no %s in static/"}
	sayUnused          = diag.Phrase{En: "no page uses the template %s", Zh: "没有页面用到模板 %s"}
	adviceTemplates    = diag.Words{En: "duibiao schema template lists those that there are", Zh: "duibiao schema template 列出所有模板"}
	sayAssetName       = diag.Words{En: "the file's name becomes an address: write it without control characters, invisible ones and backslashes", Zh: "文件名会成为网址的一部分：不能有控制字符、看不见的字符和反斜杠"}
	sayAssetDevice     = diag.Words{En: "Windows can have no file of this name: a device is called that, it ends in a dot or a space, or has one of < > : \" | ? *", Zh: "Windows 上不能有这个名字的文件：与设备同名，以点或空格结尾，或含有 < > : \" | ? * 之一"}
	sayAssetSecret     = diag.Words{En: "the file may hold keys or passwords, or be a copy of a database, and would be published", Zh: "文件里可能有密钥、密码或数据库的副本，会被发布出去"}
	adviceAssetSecret  = diag.Words{En: "move it out of static/; if it is meant for readers, give it another name", Zh: "请移出 static/；确实要给读者看的，请改名"}
	sayAssetKey        = diag.Words{En: "a private key stands in the file, and would be published", Zh: "文件里有私钥，会被发布出去"}
	adviceAssetKey     = diag.Words{En: "move it out of static/, and have the key replaced if it has ever been published", Zh: "请移出 static/；如已发布过，请更换密钥"}
	sayAssetTwice      = diag.Phrase{En: "on many systems this is the same file as %s, whose name differs in capital letters alone", Zh: "在许多系统上，它与 %s 是同一个文件：两个名字只有大小写不同"}
	sayAssetAlike      = diag.Phrase{En: "on many systems this is the same file as %s, whose name looks the same: an accent in it is a character of its own", Zh: "在许多系统上，它与 %s 是同一个文件：两个名字看上去一样，只是其中一个的附加符号（如 é 的撇）另占一个字符"}
	sayAssetNowhere    = diag.Phrase{En: "%q leads to no file of static/", Zh: "%q 指向的文件不在 static/ 里"}
	adviceAssetNowhere = diag.Words{En: "write it as it is called in static/, from the folder of this style sheet; capital letters count", Zh: "请按 static/ 里的文件名书写，从这个样式表所在的文件夹算起，注意大小写"}
	sayAssetPart       = diag.Phrase{En: "%q is not published by that name: it is a part of a style sheet that pages or embeds have anyway", Zh: "%q 不单独发布：它是页面或嵌入卡片样式表的一部分"}
	adviceAssetPart    = diag.Words{En: "take the reference out", Zh: "请删去这处引用"}
	sayAssetCircle     = diag.Phrase{En: "%q refers back to this style sheet, directly or through others: none of them can be named by its content", Zh: "%q 直接或间接又引用了本样式表，无法按内容命名"}
	adviceAssetCircle  = diag.Words{En: "take one of these references out; every page has all style sheets of static/ as it is", Zh: "请删去其中一处引用；static/ 里的样式表，每个页面本来就都有"}
	sayAccent          = diag.Phrase{En: "the accent %s has a contrast with %s, on which it stands, of %s: links need %s", Zh: "强调色 %s 与底色 %s 的对比度是 %s，链接要有 %s"}
	sayBars            = diag.Phrase{En: "the colour of bars, %s, has a contrast with %s, on which they stand, of %s: drawings need %s", Zh: "条形颜色 %s 与底色 %s 的对比度是 %s，图形要有 %s"}
	adviceShade        = diag.Phrase{En: "the nearest of this hue that has it is %s", Zh: "同一色调里最接近而合格的是 %s"}
	sayNoAsset         = diag.Phrase{En: "static/ has no file %q that is published", Zh: "static/ 里没有会发布的文件%q"}
	sayNoLogo          = diag.Phrase{En: "the logo %q is no file of static/", Zh: "标志%q不在 static/ 里"}
	sayLogoSize        = diag.Phrase{En: "how large the logo %s is cannot be told", Zh: "看不出标志 %s 的大小"}
	adviceLogoSize     = diag.Words{En: "it must be an image, such as PNG; an SVG file needs width and height, or a viewBox", Zh: "标志要是 PNG 之类的图片；SVG 要写明 width 和 height，或者 viewBox"}
	sayStatic          = diag.Phrase{En: "%s", Zh: "文件有误：%s"}
)
