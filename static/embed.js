// For pages that embed metrics: gives the iframes the height they ask for. It may
// be on a page many times. Without it an iframe keeps its height attribute.
(function () {
  var script = document.currentScript;
  var site = script ? script.src.replace(/assets\/embed\.js.*$/, "") : "";

  // A frame is known by its window, not by its origin, which is "null" in a sandbox
  // and on file://.
  function resize(e) {
    var data = e.data;
    if (!data || data.type !== "duibiao:height") return;
    var height = data.height;
    if (typeof height !== "number" || !isFinite(height)) return;
    var frames = document.getElementsByTagName("iframe");
    for (var i = 0; i < frames.length; i++) {
      if (frames[i].contentWindow !== e.source) continue;
      frames[i].style.border = "0";
      frames[i].style.height = Math.min(Math.max(Math.ceil(height), 40), 20000) + "px";
    }
  }

  if (!window.duibiaoEmbed) {
    window.duibiaoEmbed = true;
    addEventListener("message", resize);
  }

  // A frame that was ready before this script has told its height to nobody.
  var frames = document.getElementsByTagName("iframe");
  for (var i = 0; i < frames.length; i++) {
    if (site && frames[i].src.indexOf(site) === 0) {
      frames[i].contentWindow.postMessage({ type: "duibiao:ready" }, "*");
    }
  }
})();
