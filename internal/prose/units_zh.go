package prose

import (
	"strings"
	"unicode/utf8"
)

// classifier returns the length of the classifier that begins s, or 0.
func classifier(s string) int {
	for _, w := range [...]string{
		"人次", "人口", "班次", "架次", "列次", "场次", "件次", "户次", "台次", "辆次", "例次", "车次", "批次", "频次",
		"车道", "个",
	} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("人名位户家所项条件座处部套只次辆列班架艘台张份篇本册间栋幢批轮场起宗笔门种类"+
		"大支队组片块对双根棵株头匹口眼盏道层站例枚颗串幅首遍趟档款剂桶袋箱吨期字页分版栏", r) && !nounAfter(s, size) {
		return size + timesLength(s[size:])
	}
	return 0
}

// timesLength returns the length of the 次 that makes one classifier of two, 0 if none
// begins s: 艘次, 台次.
func timesLength(s string) int {
	if strings.HasPrefix(s, "次") && !nounAfter(s, len("次")) {
		return len("次")
	}
	return 0
}

// nounAfter reports whether the character that could be a classifier begins a noun: the
// 部 of 部门, the 大 of 大型.
func nounAfter(s string, size int) bool {
	for _, noun := range [...]string{
		"部门", "部委", "大型", "大学", "大会", "大队", "大小", "口岸", "口径", "门店", "门诊", "头部", "道路", "道口",
		"场馆", "场所", "座谈", "班列", "班级", "组织", "站点", "站房", "列车", "人大", "人民", "人工", "人才", "人员", "家庭", "家长",
		"本地", "本科", "间接", "条例", "张家", "分钟", "分别", "分布", "位于", "位列", "版图", "期间", "起点", "起步",
		"台湾", "块状", "片区", "对口", "双向", "户籍", "户外", "项目", "件均", "次年", "次日", "类别", "种植", "种子",
		"种业", "层级", "首次", "首批", "款项", "支持", "支付", "支出", "轮流", "批准", "名义", "名录", "处理", "处置", "所有", "所属",
		"方面", "方案", "方式", "方向", "方阵", "方位", "升级", "升至", "升到", "里程", "周边", "周围", "天然", "天津", "克服", "度假", "度过",
		"年级", "年检", "部分", "只有", "只要", "只需", "条件", "份额", "大中", "大宗", "大学生", "字节", "页岩", "期末", "期货",
	} {
		if len(noun) > size && strings.HasPrefix(s, noun) {
			return true
		}
	}
	return false
}
