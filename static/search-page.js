// The page of the search: shows what search.js finds.
(function () {
  const FIGURES = 20, PASSAGES = 10, ARTICLES = 8;
  const { known, load, begin, ready, fold, isWide, parse, candidates, places, figureHit, passageHits, best } = window.duibiaoSearch;

  // Elements.
  function element(name, className, text) {
    const e = document.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  }
  // backwards returns where each character of a text that is folded stands in the text.
  function backwards(text) {
    const back = [];
    let size = 0;
    for (const c of text) {
      for (let i = fold(c).length; i > 0; i--) back.push(size);
      size += c.length;
    }
    return back.concat(size);
  }
  // marked puts a text into an element with what was found in it marked.
  function marked(e, text, terms) {
    const folded = fold(text), list = terms.flatMap(function (t) { return places(t, folded); }).sort(function (a, b) { return a[0] - b[0]; });
    const back = list.length && folded.length !== text.length ? backwards(text) : null;
    let at = 0;
    for (const p of list) {
      const from = Math.max(at, back ? back[p[0]] : p[0]), to = back ? back[p[1]] : p[1];
      if (to <= from) continue;
      e.append(text.slice(at, from), element("mark", "", text.slice(from, to)));
      at = to;
    }
    e.append(text.slice(at));
    return e;
  }
  // context returns the sentence of a text that has a term, or a part of one that is long.
  function context(text, terms) {
    const most = isWide.test(text) ? 60 : 130;
    if (text.length <= most * 1.5) return text;
    const folded = fold(text), found = terms.flatMap(function (t) { return places(t, folded); });
    const at = found.length ? Math.min(...found.map(function (p) { return p[0]; })) : 0;
    let from = 0, to = text.length;
    for (const m of text.matchAll(/[。！？；]|[.!?;] /g)) {
      const end = m.index + m[0].length;
      if (end <= at) from = end;
      else if (to === text.length) to = end;
    }
    if (to - from > most * 1.5) {
      from = Math.max(from, at - most / 2);
      to = Math.min(to, from + most);
      while (from > 0 && !isWide.test(text[from]) && text[from - 1] !== " ") from--;
      while (to < text.length && !isWide.test(text[to]) && text[to] !== " ") to++;
    }
    return (from > 0 ? "…" : "") + text.slice(from, to).trim() + (to < text.length ? "…" : "");
  }
  function nameOf(hit, href, text, terms) {
    const p = element("p", "name"), a = element("a");
    if (hit.article.mark) {
      const s = element("span", "seal", hit.article.mark);
      s.lang = form.dataset.seal;
      s.setAttribute("aria-hidden", "true");
      p.append(s);
    }
    a.href = href;
    p.append(marked(a, text, terms));
    return p;
  }
  function figureItem(hit, terms) {
    const li = element("li", "figure"), f = hit.figure, id = hit.article.id, report = id.split("/")[0];
    li.append(nameOf(hit, known.index.figures ? report + "/figures/" + f[0] + ".html" : id + ".html#" + f[0], f[1], terms));
    li.append(element("p", "where", hit.article.within + " · " + hit.article.title));
    const dl = element("dl", "values");
    for (const v of f[4].filter(function (v) { return v[4] || hit.values.includes(v); })) {
      const div = element("div"), dd = marked(element("dd"), v[1], terms);
      if (v[5]) {
        const mark = element("span", "verdict-mark"), square = marks.content.children[v[5].charCodeAt(0) - 97];
        if (square) mark.append(square.cloneNode(true));
        mark.append(v[6]);
        dd.append(" ", mark);
      }
      div.append(element("dt", "", v[0]), dd);
      dl.append(div);
    }
    li.append(dl);
    return li;
  }
  function passageItem(hit, terms) {
    const li = element("li", "passage"), id = hit.article.id.replace(/^_\//, ""); // of no report
    li.append(nameOf(hit, (id.endsWith("/") ? id + "index" : id) + ".html" + (hit.anchor ? "#" + encodeURIComponent(hit.anchor) : ""), hit.article.title, terms));
    if (!id.endsWith("/")) li.append(element("p", "where", hit.article.within));
    li.append(marked(element("p", "context"), context(hit.text, terms), terms));
    return li;
  }
  function section(title, list, item, terms) {
    if (!list.length) return [];
    const ol = element("ol", "hits");
    ol.append(...list.map(function (h) { return item(h, terms); }));
    const s = element("section");
    s.append(element("h2", "", title), ol);
    return [s];
  }
  function say(pattern, query, figures, passages) {
    const p = element("p");
    pattern.split(/(%q|%figures|%passages)/).forEach(function (part) {
      if (part === "%q") p.append(element("b", "", query));
      else p.append(part === "%figures" ? String(figures) : part === "%passages" ? String(passages) : part);
    });
    status.replaceChildren(...p.childNodes);
  }

  let turn = 0;
  async function run(query, articles) {
    const own = ++turn;
    query = query.trim();
    all.hidden = query !== "";
    if (!query) { hits.replaceChildren(); status.replaceChildren(); return; }
    try {
      const terms = parse(query), list = terms.length ? await candidates(terms) : [];
      const texts = await Promise.all(list.slice(0, articles).map(function (name) { return load(name).then(ready); }));
      if (own !== turn) return;
      const figures = best(texts.flatMap(function (a) { return a.figures.map(function (f) { return figureHit(a, f, terms); }).filter(Boolean); }));
      let passages = terms.some(function (t) { return t.kind === "number" && t.sign !== "="; }) ? [] : best(texts.flatMap(function (a) { return passageHits(a, terms); }));
      if (figures.length && passages.length && passages[0].full < figures[0].full) passages = [];
      const isText = passages.length && figures.length && figures[0].full < passages[0].full;
      const shown = isText ? [] : figures.slice(0, FIGURES + articles - ARTICLES);
      const read = passages.slice(0, PASSAGES + articles - ARTICLES);
      say(shown.length + read.length ? form.dataset.found : form.dataset.none, query, shown.length, read.length);
      hits.replaceChildren(...section(form.dataset.figures, shown, figureItem, terms), ...section(form.dataset.text, read, passageItem, terms));
      if (list.length > articles) {
        const more = element("button", "more", form.dataset.more);
        more.type = "button";
        more.onclick = function () { run(query, articles + ARTICLES); };
        hits.append(more);
      }
    } catch (e) {
      if (own === turn) say(form.dataset.failed, query);
      console.error(e);
    }
    document.documentElement.dataset.searched = query;
  }

  // The page.
  const form = document.querySelector(".searchbox"), box = document.getElementById("_q"), status = document.getElementById("_found");
  const hits = document.getElementById("_hits"), all = document.getElementById("_all"), marks = document.getElementById("_marks");
  function remember(query, way) {
    try { history[way](null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname); } catch (e) { return false; } // from a disk
    return true;
  }
  function fromAddress() {
    box.value = new URLSearchParams(location.search).get("q") || "";
    run(box.value, ARTICLES);
  }
  function move(event) {
    const links = [box].concat(Array.from(hits.querySelectorAll(".name a"))), at = links.indexOf(document.activeElement);
    if (event.key === "/" && at !== 0 && !event.ctrlKey && !event.metaKey) { box.focus(); box.select(); }
    else if (event.key === "ArrowDown" && at >= 0 && at + 1 < links.length) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
    else if (event.key === "Escape" && at > 0) box.focus();
    else return;
    event.preventDefault();
  }
  function listen() {
    begin();
    form.hidden = false;
    let wait;
    box.addEventListener("input", function (event) {
      if (event.isComposing) return;
      clearTimeout(wait);
      wait = setTimeout(function () { remember(box.value, "replaceState"); run(box.value, ARTICLES); }, 40);
    });
    box.addEventListener("compositionend", function () { run(box.value, ARTICLES); });
    form.addEventListener("submit", function (event) {
      clearTimeout(wait);
      if (!remember(box.value, "pushState")) return; // the form goes to the address itself
      event.preventDefault();
      run(box.value, ARTICLES);
    });
    addEventListener("popstate", fromAddress);
    addEventListener("keydown", move);
    fromAddress();
  }
  document.addEventListener("DOMContentLoaded", listen);
})();
