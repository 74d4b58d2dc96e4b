// Keeps the reports that a reader has visited, to be read without a network.
//
// Pages come from the network, and what comes is kept; what is kept is shown when the network fails,
// or takes longer than patience. A page that came too late is what the next load shows: nothing is
// stale for longer than one. Styles and scripts with a digest in their names never change.
//
// With each load of a page the lists of the site and of the page's report are asked for, which have a
// revision of each file, and what is another is fetched: offline.json and offline/<report>.json. When
// the server says that there is no list, offline.json, the site wants to be kept no longer: all that
// was kept goes, and this worker with it.
(function () {
  var scope = self.registration.scope, store = "duibiao " + scope, patience = 4000, many = 6, retired = false;

  function at(path) { return new URL(path, scope).href; }

  // path returns the path of an address below the site; nothing if it is elsewhere.
  function path(address) {
    var url = new URL(address);
    url.search = url.hash = "";
    return url.href.indexOf(scope) === 0 ? url.href.slice(scope.length) : null;
  }

  // plain returns the address by which a file is kept: folders are their index.html.
  function plain(address) {
    var name = path(address);
    return at(name + (name === "" || name.slice(-1) === "/" ? "index.html" : ""));
  }

  function fresh(address) { return fetch(address, { cache: "no-cache", credentials: "same-origin" }); }

  // kept returns what is kept of an address, if anything is.
  function kept(address) { return caches.match(address, { cacheName: store }); }

  // put keeps a response, unless nothing is kept any longer.
  function put(address, response) {
    return retired ? undefined : caches.open(store).then(function (cache) { return cache.put(address, response); });
  }

  function retire() {
    retired = true;
    return caches.delete(store).then(function () { return self.registration.unregister(); });
  }

  // keep fetches a file and keeps it. It fails if that is not there.
  function keep(name) {
    return fresh(at(name)).then(function (response) {
      if (!response.ok) throw new Error(name);
      return put(at(name), response);
    });
  }

  // all does something with every name, a few at once.
  function all(names, todo) {
    var next = 0;
    function work() { return next < names.length ? todo(names[next++]).then(work) : undefined; }
    return Promise.all(Array.from({ length: many }, work));
  }

  function files(response) {
    return response ? response.json().then(function (list) { return list.files; }) : {};
  }

  // forget drops what is kept of files.
  function forget(names) {
    return caches.open(store).then(function (cache) {
      return all(names, function (name) { return cache.delete(at(name)); });
    });
  }

  // update brings what is kept to what a list says. The list is kept when all of it is there. Of a report whose
  // list is there no more nothing is.
  function update(list) {
    return fresh(at(list)).then(function (response) {
      var gone = response.status === 404 || response.status === 410;
      if (gone && list === "offline.json") return retire();
      if (!gone && !response.ok) return undefined;
      return Promise.all([gone ? {} : files(response.clone()), kept(at(list)).then(files)]).then(function (both) {
        var now = both[0], was = both[1];
        var changed = Object.keys(now).filter(function (name) { return now[name] !== was[name]; });
        return all(changed, keep).then(function () {
          return forget(Object.keys(was).filter(function (name) { return !(name in now); }).concat(gone ? list : []));
        }).then(function () {
          return gone ? undefined : put(at(list), response);
        }).then(function () {
          return list === "offline.json" && changed.length > 0 ? reports() : undefined;
        });
      });
    });
  }

  // reports updates all reports that are kept: pages of the site change when a report is taken off it, of which
  // nobody may ever open a page again.
  function reports() {
    return caches.open(store).then(function (cache) { return cache.keys(); }).then(function (requests) {
      return all(requests.map(function (request) { return path(request.url); }).filter(function (name) {
        return /^offline\//.test(name);
      }), once);
    });
  }

  var running = {};

  // once updates a list, unless that is being done.
  function once(list) {
    if (!running[list]) {
      running[list] = update(list).catch(function () {}).then(function () { delete running[list]; });
    }
    return running[list];
  }

  // visit updates what a page belongs to.
  function visit(address) {
    var parts = (path(address) || "").split("/");
    return once("offline.json").then(function () {
      return parts.length > 2 && !retired ? once("offline/" + parts[1] + ".json") : undefined;
    });
  }

  // answer comes from the network, or if that fails or is slow from what is kept.
  function answer(event) {
    var address = plain(event.request.url);
    var network = fetch(event.request, { cache: "no-cache" }).then(function (response) {
      if (!response.ok || response.redirected) return response;
      var copy = response.clone();
      event.waitUntil(Promise.resolve(put(address, copy)).catch(function () {}));
      return response;
    });
    event.waitUntil(network.catch(function () {}));
    return kept(address).then(function (known) {
      if (!known) return network;
      return Promise.race([network.catch(function () { return known; }), new Promise(function (done) {
        setTimeout(function () { done(known); }, patience);
      })]);
    });
  }

  // unchanged is for what never changes.
  function unchanged(event) {
    return kept(event.request.url).then(function (known) {
      return known || answer(event);
    });
  }

  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) {
    event.waitUntil(self.clients.claim().then(function () { return self.clients.matchAll({ type: "window" }); }).then(function (list) {
      return Promise.all(list.map(function (client) { return visit(client.url); }));
    }));
  });
  self.addEventListener("fetch", function (event) {
    var request = event.request, name = path(request.url);
    if (request.method !== "GET" || name === null || request.headers.has("range") || /(^|\/)(embed|fragment)\/|^(oembed|share|offline)\/|^offline\.json$/.test(name)) return;
    if (request.mode === "navigate") event.waitUntil(visit(request.url));
    event.respondWith(/^assets\/[^\/]+\.[0-9a-f]{10}\.(css|js)$/.test(name) ? unchanged(event) : answer(event));
  });
})();
