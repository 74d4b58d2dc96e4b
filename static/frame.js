// Tells the height of an embed to the page around it: in our own form, in AMP's, in
// Medium's, and in WordPress's if it gave a secret. Works in sandbox="allow-scripts".
(function () {
  var up = window.parent;
  if (up === window) return; // on its own, it would answer itself
  var box = document.getElementById("_frame");
  var last = 0;

  // The element's box, not scrollHeight, which never shrinks.
  function tell(again) {
    var height = Math.ceil(box.getBoundingClientRect().height);
    if (height === last && !again) return;
    last = height;
    up.postMessage({ type: "duibiao:height", height: height }, "*");
    up.postMessage({ sentinel: "amp", type: "embed-size", height: height }, "*");
    up.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height: height }), "*");
    var secret = /#\?secret=(\w+)/.exec(location.hash);
    if (secret) up.postMessage({ message: "height", value: height, secret: secret[1] }, "*");
  }

  addEventListener("load", function () { tell(); });
  addEventListener("message", function (e) {
    if (e.source === up && e.data && e.data.type === "duibiao:ready") tell(true);
  });
  if (window.ResizeObserver) new ResizeObserver(function () { tell(); }).observe(box);
  else addEventListener("resize", function () { tell(); });
})();
