package prose
import ("os";"testing";"strings";"path/filepath")
func sampleTexts() (zh, en []string) {
 names,_:=filepath.Glob("../../content/zhengzhou-2025/*.md")
 for _,n:=range names { data,_:=os.ReadFile(n); for l:=range strings.Lines(string(data)) { if len(l)<30 {continue}; if strings.HasSuffix(n,".zh.md") {zh=append(zh,l)} else {en=append(en,l)} } }
 return
}
func BenchmarkScanZh(b *testing.B){ zh,_:=sampleTexts(); for b.Loop() { for _,l:=range zh {Scan(l,Chinese)} } }
func BenchmarkScanEn(b *testing.B){ _,en:=sampleTexts(); for b.Loop() { for _,l:=range en {Scan(l,English)} } }
func BenchmarkStyleZh(b *testing.B){ zh,_:=sampleTexts(); for b.Loop() { for _,l:=range zh {Style(l,Chinese)} } }
func BenchmarkStyleEn(b *testing.B){ _,en:=sampleTexts(); for b.Loop() { for _,l:=range en {Style(l,English)} } }
func BenchmarkMomentsZh(b *testing.B){ zh,_:=sampleTexts(); for b.Loop() { for _,l:=range zh {Moments(l,Chinese)} } }
func BenchmarkMomentsEn(b *testing.B){ _,en:=sampleTexts(); for b.Loop() { for _,l:=range en {Moments(l,English)} } }
