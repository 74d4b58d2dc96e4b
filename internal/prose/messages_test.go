package prose

import "testing"

func TestFindingsInChinese(t *testing.T) {
	for _, tt := range []struct {
		lang       Language
		text, want string
	}{
		{Chinese, "24年3月开工。", "年份只写了两位（请写 2024年）"},
		{Chinese, "能耗减少2倍。", "用“倍”表示减少（减少不会超过全部：请写减少了几成，如“减少一半”“下降50%”）"},
		{Chinese, "产量5 million吨。", "中文里用了英文数量词（请写 500万）"},
		{Chinese, "新增岗位4千个。", "阿拉伯数字后面只能接万、亿（请写 4000）"},
		{English, "It cost 5bn yuan.", "bn 是 billion 的缩写（请写 5 billion）"},
		{English, "It cost 90亿 yuan.", "英文里用了中文数量词“亿”（请写 9 billion）"},
		{English, "It cost ¥500.", "单写 ¥ 分不清是人民币还是日元（请写 500 yuan）"},
	} {
		list := Style(tt.text, tt.lang)
		if len(list) != 1 || list[0].Message.Zh+"（"+list[0].Hint.Zh+"）" != tt.want {
			t.Errorf("%s: %v, want %s", tt.text, list, tt.want)
		}
	}
}
