package quantity

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayFigure     = diag.Phrase{En: "figure %q, byte %d: %s", Zh: "数字%q的第 %d 字节：%s"}
	sayFigureHint = diag.Phrase{En: "figure %q, byte %d: %s; %s", Zh: "数字%q的第 %d 字节：%s；%s"}

	// What is wrong with numbers.
	sayNotUTF8        = diag.Words{En: "not valid UTF-8", Zh: "不是 UTF-8 文字"}
	sayTwoLines       = diag.Words{En: "a figure on two lines", Zh: "一个数字写成了两行"}
	sayNothing        = diag.Words{En: "nothing is written", Zh: "没有写数字"}
	sayNoNumber       = diag.Words{En: "no number", Zh: "没有数字"}
	sayNotInNumber    = diag.Words{En: "not part of a number", Zh: "这不是数字的一部分"}
	sayLeadingZero    = diag.Words{En: "a number that begins with 0 is a code", Zh: "以 0 开头的是编号，不是数字"}
	sayMinusZero      = diag.Words{En: "a minus before 0", Zh: "0 前面的负号没有意义"}
	sayGrouping       = diag.Words{En: "bad grouping: a comma stands between groups of three digits", Zh: "分节有误：逗号应三位一隔"}
	sayCommaInDecimal = diag.Words{En: "bad grouping: no comma after the decimal point", Zh: "分节有误：小数点后面不用逗号"}
	sayNoDigitBefore  = diag.Words{En: "no digit before the decimal point", Zh: "小数点前面没有数字"}
	sayNoDigitAfter   = diag.Words{En: "no digit after the decimal point", Zh: "小数点后面没有数字"}
	sayTwoPoints      = diag.Words{En: "two decimal points in one number", Zh: "一个数里有两个小数点"}
	sayExponent       = diag.Words{En: "an exponent is not read", Zh: "不接受指数记法"}
	sayTooLong        = diag.Words{En: "more than 30 digits", Zh: "数字超过 30 位"}
	sayTooManyDigits  = diag.Words{En: "too many digits", Zh: "位数太多"}
	sayNotHan         = diag.Words{En: "not a number in Han", Zh: "不是汉字数字的写法"}
	sayTwoHanDigits   = diag.Words{En: "an approximate number of two digits", Zh: "两个数字连用的是概数"}
	sayColloquial     = diag.Words{En: "a number in Han that can be read in two ways", Zh: "这个汉字数字有两种读法"}
	sayTwoNumbers     = diag.Words{En: "two numbers in one figure", Zh: "一处写了两个数"}
	sayMixed          = diag.Words{En: "Chinese and English are mixed", Zh: "中文和英文混用"}
	sayCurrencyBefore = diag.Words{En: "a currency before the number", Zh: "货币写在了数字前面"}
	sayTextBefore     = diag.Words{En: "text before the number that is not a bound", Zh: "数字前面的文字不是“超过”“不低于”一类的限定词"}
	sayEnumeration    = diag.Words{En: "an approximate enumeration", Zh: "用顿号列举的是概数"}
	sayIsTime         = diag.Words{En: "a time, which is no figure", Zh: "这是时间，不是数字"}
	sayMultiple       = diag.Phrase{En: "a multiple in words: %s", Zh: "“%s”是用文字写的倍数"}
	sayInWords        = diag.Phrase{En: "a number in words: %s", Zh: "“%s”是用英文词写的数"}
	sayFraction       = diag.Phrase{En: "a fraction in words: %s", Zh: "“%s”是用文字写的分数"}
	sayApproximate    = diag.Phrase{En: "an approximate number: %s", Zh: "“%s”表示概数"}

	// What is wrong with ratios.
	sayRatioTerms    = diag.Words{En: "a ratio is of two numbers above 0", Zh: "比的两项都要大于 0"}
	sayRatioUnit     = diag.Words{En: "text after a ratio, which has no unit and is no end of a range", Zh: "比的后面有别的文字：比没有单位，也不作区间的一端"}
	sayRatioNearly   = diag.Words{En: "no ratio is “nearly” another", Zh: "“接近”不能用来限定比"}
	sayRatioBound    = diag.Words{En: "a limit of 1:18 may be meant of the second number or of the quotient, and one is a ceiling where the other is a floor", Zh: "1:18 这样的比加上限或下限，可以指后一项，也可以指比值，二者方向相反"}
	adviceRatioBound = diag.Words{En: `turn the ratio around, "at most 18:1", or write the second number with its unit`, Zh: `请把大的一项写在前面，如 18:1以内，或只写后一项和单位，如 18人以内`}
	adviceRatio      = diag.Words{En: `write a ratio such as 2.34:1`, Zh: `比请写成 2.34:1、1:3 这样`}

	// What is wrong with percentages and scale words.
	saySharesMixed   = diag.Phrase{En: "%s without a Han number mixes two ways of writing", Zh: "%s后面不是汉字数字，混用了两种写法"}
	sayPercentTwice  = diag.Words{En: "the percentage is written in two ways at once", Zh: "百分数同时用了两种写法"}
	sayMega          = diag.Words{En: "兆 can be 万亿 or 百万", Zh: "“兆”可以是万亿，也可以是百万"}
	sayOnlyWanYi     = diag.Words{En: "only 万 and 亿 may stand beside digits", Zh: "阿拉伯数字后面只能接万、亿"}
	sayNumeralInUnit = diag.Phrase{En: "a numeral in the unit: %s", Zh: "单位里有数词“%s”"}

	// What is wrong with bounds and ranges.
	sayTwoBounds      = diag.Phrase{En: "two bounds on one figure: %s and %s", Zh: "一个数有两个限定词：“%s”和“%s”"}
	sayNearlyZero     = diag.Phrase{En: "nothing is %s 0", Zh: "没有“%s0”这样的数"}
	sayBoundMinus     = diag.Phrase{En: "%q beside a minus may be meant of the number or of its size", Zh: "负数带%q，可以指数值，也可以指幅度"}
	sayBoundInside    = diag.Phrase{En: "a bound word inside the figure: %s", Zh: "限定词“%s”夹在了中间"}
	sayThirdNumber    = diag.Words{En: "a third number after a range", Zh: "范围后面又有第三个数"}
	sayHighToLow      = diag.Words{En: "the range runs from high to low", Zh: "范围由大到小"}
	sayFirstWithout   = diag.Phrase{En: "the first number of the range has no %s", Zh: "范围的前一个数缺“%s”"}
	sayTwoUnits       = diag.Words{En: "the range has two units", Zh: "范围两端的单位不同"}
	sayOneScaleWord   = diag.Words{En: "only one number of the range has a scale word", Zh: "范围两端只有一个数带万、亿"}
	sayBracketsAfter  = diag.Words{En: "brackets after the figure", Zh: "数字后面有括号"}
	sayBracketsBound  = diag.Words{En: "the brackets have another bound than the figure", Zh: "括号里外的限定词不同"}
	sayBracketsDiffer = diag.Words{En: "the brackets contradict the figure", Zh: "括号里的数与括号外的不符"}

	// What is wrong with words before the number.
	sayScope         = diag.Phrase{En: "%s is the scope of the rank, which belongs to what it is of", Zh: "“%s”是名次的范围，属于指标本身"}
	adviceScope      = diag.Phrase{En: "write %s in the label, and %s here", Zh: "请把“%s”写进名称，这里只写%s"}
	sayLeadChange    = diag.Phrase{En: "%s says by how much something changed, and a figure how large it is", Zh: "“%s”说的是变化了多少，这里要写的是数值本身"}
	adviceLeadChange = diag.Words{En: "write the level that was reached; a change in per cent can be written as growth", Zh: "请写达到的水平；百分比的变化可以写成增速（growth）"}
	sayLeadMinus     = diag.Phrase{En: "%s and a minus", Zh: "“%s”后面又有负号"}
	adviceLeadMinus  = diag.Words{En: "write one of them", Zh: "请只写一个"}
	sayLeadRange     = diag.Words{En: "a fall between two limits has two signs", Zh: "下降的区间，两端都要有负号"}
	adviceLeadRange  = diag.Words{En: "write it as -5%至-3%, the larger fall first", Zh: "请写成 -5%至-3%，降得多的在前"}

	// What is wrong with ranks.
	sayBoundRank   = diag.Words{En: "a bound word before a rank", Zh: "名次前面有限定词"}
	sayRankUnit    = diag.Words{En: "a rank has no unit and no bound word", Zh: "名次不带单位和限定词"}
	sayRankWhole   = diag.Words{En: "a rank is a whole number, 1 or more", Zh: "名次是不小于 1 的整数"}
	sayRankWithout = diag.Words{En: "a rank without 前", Zh: "“强”前面没有“前”"}
	sayRankOrHeads = diag.Words{En: "位 can be a rank or people", Zh: "“位”可以是名次，也可以是人数"}

	// What is wrong with units.
	sayDegrees      = diag.Words{En: "度 can be 千瓦时, ℃ or a degree of an angle", Zh: "“度”可以是千瓦时，也可以是温度或角度"}
	sayDigitInUnit  = diag.Words{En: "a digit in the unit", Zh: "单位里有阿拉伯数字"}
	saySpaceInUnit  = diag.Words{En: "white space inside the unit", Zh: "单位里有空格"}
	sayNotInUnit    = diag.Phrase{En: "a unit has no %s", Zh: "单位里不能有“%s”"}
	sayPlusBehind   = diag.Words{En: "+ behind a number does not say whether the number itself counts", Zh: "数字后面的“+”没有说明是否包含这个数本身"}
	sayUnitBegins   = diag.Phrase{En: "a unit does not begin with %s", Zh: "单位不能以“%s”开头"}
	sayWordsAfter   = diag.Phrase{En: "words behind the unit: %s", Zh: "单位后面有别的词“%s”"}
	sayNothingAfter = diag.Phrase{En: "nothing follows %s", Zh: "“%s”后面没有内容"}
	sayRunsTogether = diag.Phrase{En: "a unit that runs together with its number: pages would write %s, which is read otherwise", Zh: "单位与数字连在一起会变成别的意思：网页上会写成“%s”，读出来就不同了"}
	sayNotUnit      = diag.Phrase{En: "not a unit: %s", Zh: "“%s”不是单位"}

	// What is wrong with the words that languages have for units.
	sayWordChanges = diag.Phrase{
		En: "%q would be read as part of the number before it: write the unit alone, without million, digits or bounds",
		Zh: "%q会被读成前面那个数的一部分：只写单位，不带 million、万、数字和限定词",
	}
	sayWordUnit = diag.Phrase{
		En: "%q names another unit, %s, and the figure has %s: a word does not convert, but a factor under [units] in config.toml does",
		Zh: "%q是另一个单位“%s”，而数字的单位是“%s”：写了词数字也不会换算，要换算请在 config.toml 的 [units] 里写明 factor",
	}
	sayWordUnknown = diag.Phrase{
		En: "%q names the unit %s, and how much of that %s is is not known here: a word does not convert, so give the unit its own word, or a factor under [units] in config.toml",
		Zh: "%q是单位“%s”，而这里不知道一%s合多少：写了词数字也不会换算，请写这个单位自己的词，或在 config.toml 的 [units] 里写明 factor",
	}
	sayFactorDiffers = diag.Phrase{
		En: "one %s is %s of what %q names, not %s",
		Zh: "一%s等于 %s 个“%s”，不是 %s",
	}
	sayFactorEndless = diag.Phrase{
		En: "one %s is %s of what %q names, a number without an end: no factor converts it exactly, so give the unit its own word, without one",
		Zh: "一%s等于 %s 个“%s”，是除不尽的数，没有 factor 能精确换算：请给这个单位写它自己的词，不写 factor",
	}
	sayFactorInterval = diag.Phrase{
		En: "no factor converts %s, whose zero is not that of another unit: give the unit its own word, without one",
		Zh: "%s 的零点和别的单位不同，没有 factor 能换算：请给这个单位写它自己的词，不写 factor",
	}
	sayWordOtherScale = diag.Phrase{
		En: "%q names another unit, %s, and the figure has %s, which does not convert: write the figure's own unit",
		Zh: "%q是另一个单位“%s”，而数字的单位是“%s”，不能换算：请写数字本来的单位",
	}
	sayWordNoMultiple = diag.Phrase{
		En: "%q would make something else of a multiple: leave the unit out",
		Zh: "%q会把倍数变成别的数量：请不要写单位",
	}
	sayWordScale = diag.Phrase{
		En: "%q would multiply the figure by %q: write the unit alone",
		Zh: "%q里有“%s”，会把数字成倍放大：请只写单位",
	}
	sayNoUnit      = diag.Words{En: "none", Zh: "（无）"}
	sayTextDiffers = diag.Phrase{En: "would make another figure: %q", Zh: "会写成另一个数字：%q"}
	sayWordNoShare = diag.Phrase{
		En: "%q would make something else of figures in %s: leave the unit out",
		Zh: "%q会把以 %s 表示的数字变成别的数量：请不要写单位",
	}
	sayWordUnder   = diag.Phrase{En: "%q leaves out what the figure is in each of, as %s says", Zh: "%q漏掉了分母：数字的单位是 %s"}
	sayWordEach    = diag.Phrase{En: "%q says in each of what, and the figure is in %s: write that in the original, such as 元/人, or leave it to the label", Zh: "%q多了分母，而数字的单位是“%s”：请在原文里写明（如 元/人），或只写在名称里"}
	sayWordTimes   = diag.Phrase{En: "%q is of another number of things than the figure, which is in %s", Zh: "%q的分母和数字的不一样：数字的单位是 %s"}
	sayWordOfRatio = diag.Words{En: "has no word here: the figure is a ratio, which has no unit", Zh: "这里不能写：这个数字是比，没有单位"}
	sayWordShare   = diag.Phrase{
		En: "%q would make a percentage of a figure that is none",
		Zh: "%q会把不是百分数的数字变成百分数",
	}

	// What to write instead.
	adviceText          = diag.Phrase{En: "write %s", Zh: "请写 %s"}
	adviceDuration      = diag.Words{En: "for a length of time write 8 months, or 8个月", Zh: "要写时长，请写 8个月、10年"}
	adviceMultiple      = diag.Words{En: "write how many times, such as 2倍 or 2 times; a growth is told in per cent, 100%", Zh: "请写倍数，如 2倍；增速请写百分数，如 100%"}
	adviceShare         = diag.Words{En: "write a percentage, such as 66.7%", Zh: "请写百分数，如 66.7%"}
	adviceDigitsOnly    = diag.Words{En: "write digits only", Zh: "请只写数字"}
	adviceMinusZero     = diag.Words{En: "write 0; of a small fall write the digits that are not 0", Zh: "请写 0；如果是很小的负数，请写到不为 0 的那一位"}
	adviceNoZero        = diag.Words{En: "leave the first 0 out", Zh: "请去掉开头的 0"}
	adviceDecimalComma  = diag.Phrase{En: "write %s if the comma begins the decimals, and %s if it is one number", Zh: "逗号后面是小数，请写 %s；是一个整数，请写 %s"}
	adviceIfOne         = diag.Phrase{En: "write %s if it is one number", Zh: "如果是一个数，请写 %s"}
	adviceNoPoint       = diag.Words{En: "leave the point out", Zh: "请去掉小数点"}
	adviceAllDigits     = diag.Words{En: "write all digits", Zh: "请写出全部数字"}
	adviceDigits        = diag.Words{En: "write digits", Zh: "请写阿拉伯数字"}
	adviceTheDigits     = diag.Words{En: "write the digits", Zh: "请写阿拉伯数字"}
	adviceDigitsSuch    = diag.Words{En: "write digits, such as 3.5万", Zh: "请写阿拉伯数字，如 3.5万"}
	adviceOneOrRange    = diag.Words{En: "write one number, or a range such as 3至4", Zh: "请写一个数，或写成范围，如 3至4"}
	adviceOneOrWanRange = diag.Words{En: "write one number, or a range such as 30,000 to 40,000, or 3万至4万", Zh: "请写一个数，或写成范围，如 3万至4万"}
	adviceColloquial    = diag.Words{En: "write digits, or 一万零五 or 一万五千", Zh: "请写阿拉伯数字，或写明是一万零五还是一万五千"}
	adviceFigureSuch    = diag.Words{En: "write the figure alone, such as 8个 or 8.5 million", Zh: "请只写数字和单位，如 8个 或 8.5 million"}
	adviceFigureAlone   = diag.Words{En: "write the figure alone", Zh: "请只写数字和单位"}
	adviceOneLanguage   = diag.Words{En: "write all of the figure in one language", Zh: "整个数字请用一种语言写"}
	adviceCurrencyAfter = diag.Words{En: "write the currency after it: 500 yuan, 5 million US dollars, 500元", Zh: "请把货币写在后面：500元、500 yuan"}
	adviceNothingElse   = diag.Words{En: "write bound, number and unit and nothing else; a minus is - or −", Zh: "请只写限定词、数和单位；负号写 - 或 −"}
	adviceApproximate   = diag.Words{En: "write the number in digits, such as 12 or over 30; 多 and 余 stand right after it", Zh: "请用阿拉伯数字写出这个数；“多”“余”紧跟在数字后面"}
	advicePercent       = diag.Words{En: "write 5% or 百分之五", Zh: "请写 5% 或百分之五"}
	advicePercentOnly   = diag.Words{En: "write 5%", Zh: "请写 5%"}
	advicePercentPoints = diag.Words{En: "write 5% or 5个百分点", Zh: "请写 5% 或 5个百分点"}
	adviceMega          = diag.Words{En: "write 万亿 or 百万 in digits with 万", Zh: "请用阿拉伯数字加“万”写出万亿或百万"}
	adviceWanYiOnce     = diag.Words{En: "write one number in digits, with 万 or 亿 at most once", Zh: "请写一个阿拉伯数字，“万”“亿”至多用一次"}
	adviceOneBound      = diag.Words{En: "keep one of them", Zh: "请只留一个"}
	adviceNearlyZero    = diag.Words{En: "write the number", Zh: "请写出这个数"}
	adviceBoundMinus    = diag.Phrase{
		En: "write %s if the fall is that large or larger, %s if it is smaller",
		Zh: "降幅不小于它的，请写 %s；降幅小一些的，请写 %s",
	}
	advicePlusBehind   = diag.Phrase{En: "write %s if it counts, %s if it does not", Zh: "包含的请写 %s，不包含的请写 %s"}
	adviceBoundAround  = diag.Words{En: "write 100万吨以上 or 超过100万吨", Zh: "请写 100万吨以上 或 超过100万吨"}
	adviceBoundFirst   = diag.Words{En: "write the bound before the number, such as at least 8", Zh: "限定词请写在数字前面，如 at least 8"}
	adviceBoundOnce    = diag.Words{En: "write the bound once, before the figure", Zh: "限定词请只写一次，写在数字前面"}
	adviceOneRange     = diag.Words{En: "write one range in one figure", Zh: "一处请只写一个范围"}
	adviceTwoHyphens   = diag.Phrase{En: "write %s if the second hyphen is no minus; from %s to %s otherwise, the smaller number first", Zh: "第二个连字符不是负号的，请写 %s；是负号的，请先写小的数，从 %s 到 %s"}
	adviceShareOrScale = diag.Phrase{En: "write %s if it is a share, %s if it is so many", Zh: "是比例的请写 %s，是数目的请写 %s"}
	adviceSmallerFirst = diag.Words{En: "write the smaller number first", Zh: "请先写小的数"}
	adviceFirst        = diag.Phrase{En: "write %s first", Zh: "前一个数请写 %s"}
	adviceBothInFull   = diag.Words{En: "write both in full", Zh: "两个数都请写完整"}
	adviceBrackets     = diag.Words{En: "correct one of them, or leave the brackets out", Zh: "请改正其中一个，或去掉括号"}
	adviceRankText     = diag.Phrase{En: "write the rank alone: %s", Zh: "请只写名次：%s"}
	adviceRankSuch     = diag.Words{En: "write the rank alone, such as 前10 or top 10", Zh: "请只写名次，如 前10 或 top 10"}
	adviceRankEnglish  = diag.Words{En: "write a rank as No. 8", Zh: "名次请写成 No. 8"}
	adviceRankOrHeads  = diag.Phrase{En: "write 第%s位 or %[1]s人", Zh: "请写 第%s位 或 %[1]s人"}
	adviceHeadsIn      = diag.Phrase{En: "write %s人%s or %[1]s个%[2]s", Zh: "请写 %s人%s 或 %[1]s个%[2]s"}
	adviceDegrees      = diag.Phrase{En: "write %s千瓦时%s, or %[1]s℃%[2]s", Zh: "请写 %s千瓦时%s 或 %[1]s℃%[2]s"}
	adviceUnitLetters  = diag.Words{En: "write the unit in letters, such as m³ or 立方米", Zh: "单位请用文字写，如 m³ 或 立方米"}
	adviceUnitAlone    = diag.Words{En: "write the number and its unit alone", Zh: "请只写数和单位"}
	adviceOtherUnit    = diag.Words{En: "write the unit with other words, such as 小时 for 时", Zh: "单位请换个写法，如把“时”写成“小时”"}
	adviceUnitJoined   = diag.Words{En: "write the unit without it", Zh: "单位里请不要留空格"}
	adviceScaleInFull  = diag.Words{En: "write million, billion or the unit in full", Zh: "million、billion 或单位请写全"}
	adviceOneNumber    = diag.Words{En: "write one number", Zh: "请写一个数"}
)
