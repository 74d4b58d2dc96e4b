// Keeps a page of the development server as it is in the sources: reloads it when it
// has changed, and shows the mistakes that stop the site from being built.
(function () {
  "use strict";
  if (window.top !== window) return; // a frame: the page around it watches over it too

  var script = document.querySelector('script[src="/_duibiao/reload.js"]');
  var comment = script && script.nextSibling;
  var shown = comment && comment.nodeType === Node.COMMENT_NODE ? comment.data : "";
  var source = null; // the connection, while the page can be seen
  var overlay = null;
  var dismissed = ""; // the problems that the reader does not want to see again
  var key = "duibiao:scroll";

  // Storage may be forbidden: then the place is what the browser makes it.
  function remember() {
    try {
      sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    } catch (e) { /* see above */ }
  }

  function restore() {
    var place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch (e) { /* see above */ }
    if (!place || place.path !== location.pathname) return;
    var back = function () { scrollTo({ left: place.x, top: place.y, behavior: "instant" }); };
    back();
    addEventListener("load", back, { once: true }); // images have their heights now
  }

  function element(name, className, text) {
    var e = document.createElement(name);
    if (className) e.className = className;
    if (text !== undefined) e.textContent = text;
    return e;
  }

  function excerpt(lines) {
    var pre = element("pre", "duibiao-excerpt");
    lines.forEach(function (line) {
      var row = element("div", line.marked ? "duibiao-line duibiao-here" : "duibiao-line");
      row.append(element("span", "duibiao-number", String(line.number)));
      var code = element("code", "", line.before);
      if (line.marked) code.append(element("mark", "", line.mark), line.after);
      row.append(code);
      pre.append(row);
    });
    return pre;
  }

  function problem(p) {
    var item = element("li", p.severity === "warning" ? "duibiao-warning" : "");
    item.append(element("span", "duibiao-place", p.place));
    var text = element("p", "duibiao-message", "");
    if (p.label) text.append(element("span", "duibiao-label", p.label));
    text.append(p.message + p.hint);
    if (p.rule) text.append(" ", element("span", "duibiao-rule", "[" + p.rule + "]"));
    item.append(text);
    if (p.excerpt.length) item.append(excerpt(p.excerpt));
    if (p.notes.length) {
      var notes = element("ul", "duibiao-notes");
      p.notes.forEach(function (n) { notes.append(problem(n)); });
      item.append(notes);
    }
    return item;
  }

  function styles() {
    if (document.querySelector('link[href="/_duibiao/overlay.css"]')) return;
    var link = element("link");
    link.rel = "stylesheet";
    link.href = "/_duibiao/overlay.css";
    document.head.append(link);
  }

  function clear() {
    if (overlay) overlay.remove();
    overlay = null;
  }

  function show(state) {
    var content = JSON.stringify([state.failure, state.problems]);
    if (content === dismissed) return;
    dismissed = "";
    styles();
    clear();
    overlay = element("div");
    overlay.id = "duibiao-overlay";
    overlay.lang = state.lang;
    overlay.setAttribute("role", "alert");
    var close = element("button", "duibiao-close", state.dismiss);
    close.type = "button";
    close.addEventListener("click", function () { dismissed = content; clear(); });
    overlay.append(close, element("h2", "", state.heading));
    if (state.failure) overlay.append(element("p", "duibiao-message", state.failure));
    var list = element("ol");
    state.problems.forEach(function (p) { list.append(problem(p)); });
    if (state.problems.length) overlay.append(list);
    if (state.more) overlay.append(element("p", "", state.more));
    document.body.append(overlay);
  }

  function told(event) {
    var state = JSON.parse(event.data);
    if (state.failure || state.problems.length) return show(state);
    dismissed = "";
    clear();
    if (state.page === shown) return;
    remember();
    disconnect();
    location.reload();
  }

  function disconnect() {
    if (source) source.close();
    source = null;
  }

  // A page that nobody sees gives its connection back: a browser has few for a host.
  // When it is seen again it is told at once what it missed.
  function connect() {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/_duibiao/events?page=" + encodeURIComponent(location.pathname));
    source.addEventListener("build", told);
    source.addEventListener("error", function () {
      if (!source || source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      disconnect();
      setTimeout(connect, 1000);
    });
  }

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") disconnect();
    else connect();
  });
  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape" && overlay) overlay.querySelector("button").click();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  restore();
  connect();
})();
