package claim

import (
	"regexp"
	"strings"
)

// Fillers are words that may stand beside a label without making it mean another thing:
// 全年新增城镇就业 is 新增城镇就业, 洛阳新增城镇就业 is not.

// hanYear finds the year of a figure.
var hanYear = regexp.MustCompile(`(?:19|20)\d\d(?:年度?)?`)

// hanFillers strikes the Chinese ones out. A longer word has to stand before any word that
// it begins with.
var hanFillers = strings.NewReplacer(blanked(
	"全年", "当年", "今年", "本年度", "本年", "年度", "年末", "年底", "年终", "期末", "截至", "预期", "全市", "我市", "本市", "全县",
	"目标值", "目标", "实绩", "实际", "指标", "数值", "数据", "水平", "总量", "总数", "总额", "合计", "总计", "累计", "共计", "规模", "数量", "单位",
	"计划", "预计", "力争", "争取", "确保", "要求", "安排", "将要", "已经", "成功", "顺利", "稳步", "平稳", "继续", "持续", "再次", "首次",
	"完成", "实现", "达到", "增加到", "增长到", "提高到", "提升到", "上升到", "扩大到", "下降到", "减少到", "降低到", "增至", "升至", "降至", "提至",
	"比上年", "同比", "较上年", "增长", "增加", "提高", "上升", "下降", "减少", "降低", "突破", "超过", "稳定在", "保持在", "维持在", "控制在",
	"不低于", "不少于", "不超过", "不高于", "至少", "大约", "接近", "左右", "以上", "以下", "新建", "建成", "新增", "运送", "处理", "接待", "办理", "落实",
	"投放", "其", "该", "这", "那", "一", "个", "年", "的", "了", "在", "中", "于", "则", "也", "还", "就", "共", "均", "都", "全", "内", "里", "上", "为", "是",
	"有", "到", "达", "至", "超", "约", "近", "逾", "和", "与", "及", "并", "要", "将", "已", "拟", "可", "又", "再", "给", "向", "等",
	"数", "量", "额", "值",
)...)

// blanked returns the arguments of a replacer that strikes words out.
func blanked(list ...string) []string {
	var pairs []string
	for _, w := range list {
		pairs = append(pairs, w, " ")
	}
	return pairs
}

// fillers are the English ones. Small words, years and past forms in -ed are fillers too.
var fillers = wordSet(`is are was were be been being has have had will would it this that these there which
	reached reach reaching stood stand stands came come went ran run runs rose grew fell saw hit made brought took
	totalled total totals totaling amounted exceeded exceed exceeds topped passed pass mark over above under below about around
	nearly almost some roughly approximately least most more than up no so
	year years annual annually full whole overall city citywide municipal all altogether
	target targets targeted result results actual plan plans planned aim aims goal goals expected set
	end level figure figures number value amount unit units also again only then now still both each
	million billion thousand`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

func isFiller(w string) bool {
	return isSmallWord(w) || isYear(w) || fillers[w] || len(w) > 4 && strings.HasSuffix(w, "ed")
}

func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && strings.Trim(w, "0123456789") == ""
}
