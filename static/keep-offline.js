// Asks the browser to keep the site, where it is served: a folder on a disk needs nobody to keep
// it. The worker stands at the root of the site, which this script knows by its own address, so
// that a site below a path keeps to that.
(function () {
  var own = document.currentScript;
  if (own && navigator.serviceWorker && /^https?:$/.test(location.protocol)) {
    navigator.serviceWorker.register(new URL("../service-worker.js", own.src)).catch(function () {});
  }
})();
