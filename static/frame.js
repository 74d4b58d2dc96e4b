// Shows an embed as the page around it wants, and tells that page its height: in our own form,
// in Datawrapper's, AMP's and Medium's, in pym.js's if it gave an id, and in WordPress's if it
// gave a secret. Works in sandbox="allow-scripts", where there is no storage and no origin.
(function () {
  var up = window.parent, root = document.documentElement, box = document.getElementById("_frame");
  if (box.dataset.to) { // the embed has moved
    location.replace(box.dataset.to + location.search + location.hash);
    return;
  }
  var name = location.pathname.replace(/^.*\/|\.html$/g, "");
  var query = new URLSearchParams(location.search), pym = query.get("childId");
  var last = 0, accent;

  // How much light a colour gives, as WCAG has it.
  function light(rgb) {
    var part = rgb.map(function (c) { return (c /= 255) > .04045 ? Math.pow((c + .055) / 1.055, 2.4) : c / 12.92; });
    return .2126 * part[0] + .7152 * part[1] + .0722 * part[2];
  }

  // A colour is taken for what happened if it can be seen on the paper.
  function colour() {
    var hex = /^#?([0-9a-f]{6})$/i.exec((accent || "").replace(/^#?(.)(.)(.)$/, "$1$1$2$2$3$3"));
    root.removeAttribute("data-accent");
    if (!hex) return;
    var paper = light(getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3));
    var own = light(hex[1].match(/../g).map(function (c) { return parseInt(c, 16); }));
    if ((Math.max(own, paper) + .05) / (Math.min(own, paper) + .05) < 3) return;
    root.style.setProperty("--accent", "#" + hex[1]);
    root.setAttribute("data-accent", "");
  }

  function look(want) {
    if (/^(light|dark)$/.test(want.theme)) root.setAttribute("data-theme", want.theme);
    else if (want.theme === "auto") root.removeAttribute("data-theme");
    if (want.title === "0") root.setAttribute("data-title", "0");
    else if (want.title === "1") root.removeAttribute("data-title");
    if (typeof want.accent === "string") accent = want.accent;
    colour();
  }

  look({ theme: query.get("theme"), accent: query.get("accent"), title: query.get("title") });
  if (window.matchMedia) matchMedia("(prefers-color-scheme: dark)").onchange = colour;
  addEventListener("hashchange", colour);
  if (up === window) return; // on its own, it would answer itself

  function send(message) { up.postMessage(message, "*"); }

  function secret() { return (/#\?secret=([A-Za-z0-9]+)/.exec(location.hash) || [])[1]; }

  // The element's box, not scrollHeight, which never shrinks.
  function tell(again) {
    var height = Math.ceil(box.getBoundingClientRect().height), sizes = {};
    if (height === last && !again) return;
    sizes[name] = height;
    send({ type: "duibiao:height", height: height, first: !last });
    last = height;
    send({ "datawrapper-height": sizes });
    send({ sentinel: "amp", type: "embed-size", height: height });
    send(JSON.stringify({ src: location.href, context: "iframe.resize", height: height }));
    if (pym) send("pymxPYMx" + pym + "xPYMxheightxPYMx" + height);
    if (secret()) send({ message: "height", value: height, secret: secret() });
  }

  addEventListener("load", function () { tell(); });
  addEventListener("hashchange", function () { tell(true); }); // which gives the secret
  addEventListener("message", function (e) {
    var data = e.data;
    if (e.source !== up || !data) return;
    if (data.type === "duibiao:ready") look(data);
    else if (!(secret() && data.message === "ready" && data.secret === secret()) && !(pym && data === data + "" && data.indexOf("pymxPYMx" + pym + "xPYMxwidthxPYMx") === 0)) return;
    tell(true);
  });
  if (window.ResizeObserver) new ResizeObserver(function () { tell(); }).observe(box);
  else addEventListener("resize", function () { tell(); });

  // WordPress follows links itself, since its sandbox lets none out.
  addEventListener("click", function (e) {
    var link = e.target.closest && e.target.closest("a");
    if (!link || !secret()) return;
    e.preventDefault();
    send({ message: "link", value: link.href, secret: secret() });
  });
})();
