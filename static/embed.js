// For pages that embed metrics: gives the iframes the height that they ask for, tells them how to
// look (data-theme, data-accent, data-title), and makes iframes of <duibiao-embed src>. It may be on
// a page many times, and from several sites. Without it an iframe keeps its height attribute.
(function () {
  var script = document.currentScript, all = window.duibiaoSites, name = "duibiao-embed";
  var first = !all;
  if (first) all = window.duibiaoSites = [];
  var site = script && script.src.split("assets/embed.js")[0];
  if (site && all.indexOf(site) < 0) all.push(site);

  // The page of a frame, if it is one of ours.
  function ours(frame) {
    var src = frame.src;
    return all.some(function (site) { return !src.indexOf(site); }) && new URL(src);
  }

  function greet(frame) {
    var look = frame.dataset;
    frame.contentWindow.postMessage({ type: "duibiao:ready", theme: look.theme, accent: look.accent, title: look.title }, "*");
  }

  function each(selector, act) { [].forEach.call(document.querySelectorAll(selector), act); }

  // A frame is known by its window. Its origin is "null" in a sandbox and on file://.
  function hear(e) {
    var data = e.data, height = data && data.type === "duibiao:height" && data.height;
    if (typeof height !== "number" || !isFinite(height)) return;
    each("iframe", function (frame) {
      if (frame.contentWindow !== e.source) return;
      var page = ours(frame);
      if (!page || e.origin !== "null" && e.origin !== page.origin) return;
      frame.style.border = 0;
      frame.style.setProperty("height", Math.min(Math.max(Math.ceil(height), 40), 20000) + "px", "important");
      if (data.first) greet(frame);
    });
  }

  function fill(element) {
    var frame = document.createElement("iframe"), look = element.dataset;
    frame.src = element.getAttribute("src");
    if (element.querySelector("iframe") || !ours(frame)) return;
    for (var key in look) frame.dataset[key] = look[key];
    frame.title = element.title;
    frame.loading = "lazy";
    frame.style.cssText = "display:block;border:0;width:100%;height:" + (parseInt(element.getAttribute("height")) || 400) + "px";
    element.textContent = "";
    element.appendChild(frame);
  }

  if (first) {
    addEventListener("message", hear);
    if (window.customElements) customElements.define(name, class extends HTMLElement {
      connectedCallback() { fill(this); }
    });
  }
  each(name, fill);
  // A frame that was ready before this script has told its height to nobody.
  each("iframe", function (frame) { if (ours(frame)) greet(frame); });
})();
