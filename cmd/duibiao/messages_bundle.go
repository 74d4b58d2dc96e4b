package main

import "duibiao/internal/diag"

// What duibiao bundle says.
var (
	sayBundleShort = diag.Words{Zh: "把构建好的网站打成离线包", En: "Pack the site that was built, to be read offline"}
	sayBundleLong  = diag.Words{
		Zh: `把构建好的网站打成离线包：

  zip   整个网站，解压后双击 index.html 打开
  epub  电子书，每种语言一本
  html  一个网页文件，样式、图和全部页面都在里面

打包用的是发布文件夹里的文件，并逐个与清单核对。请先运行 duibiao build。`,
		En: `Packs the site that was built, to be read offline:

  zip   the whole site, opened by double click once it is extracted
  epub  a book for each language
  html  one page with the style, the pictures and all pages in it

What is packed are the files in the published folder, each held against the manifest.
Run duibiao build first.`,
	}
	sayBundleFormatFlag = diag.Words{Zh: "离线包的`格式`：zip、epub 或 html", En: "the `format`: zip, epub or html"}
	sayBundleLangFlag   = diag.Words{Zh: "只打包这种`语言`（代码如 zh；不写则全部）；程序说哪种语言，写在前面：duibiao --lang zh bundle", En: "pack this `language` alone, by its code such as en (all if it is left out); that of messages stands before: duibiao --lang zh bundle"}
	sayBundleReportFlag = diag.Words{Zh: "只打包这份`报告`（文件夹名）", En: "pack this `report` alone, by the name of its folder"}
	sayBundleOutFlag    = diag.Words{Zh: "写到这个`文件`（默认写到当前文件夹，按内容取名）", En: "the `file` to write (default one in the working folder, called after what is in it)"}
	sayFromFlag         = diag.Words{Zh: "已发布的`文件夹`（默认是源文件夹中的 public）", En: "the `folder` that was published (default public in the source folder)"}

	sayPages       = diag.Plural{Zh: "%d 个页面", One: "%d page", Many: "%d pages"}
	sayBundled     = diag.Phrase{Zh: "%s：%s，%d KB", En: "%s: %s, %d KB"}
	sayNoFormat    = diag.Phrase{Zh: "请用 --format 指明格式：%s", En: "name the format with --format: %s"}
	sayWhichBundle = diag.Phrase{Zh: "没有 --format %q 这种格式：可用 %s", En: "--format takes no %q: it is one of %s"}
)
