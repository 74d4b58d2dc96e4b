package config

import "duibiao/internal/decode"

// Offline says how the site is read without a network.
type Offline struct {
	ServiceWorker bool // whether browsers keep reports that were visited
}

// offline is the table [offline].
type offline struct {
	ServiceWorker bool `toml:"service_worker"`
}

// Describe implements [decode.Described].
func (offline) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "离线阅读", En: "Reading offline"}, Keys: map[string]decode.Key{
		"service_worker": {
			Words: decode.Words{
				Zh: "读者打开一篇报告的任一页后，浏览器是否保存整篇报告（service worker），断网也能读。须用 HTTPS。",
				En: "Whether the browser of who opens a page of a report keeps all of it (a service worker), to be read without a network. Needs HTTPS.",
			},
			Default: false,
		},
	}}
}
