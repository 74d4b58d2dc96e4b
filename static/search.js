// The search: what a query asks, and where that is. Its index is files of one call,
// duibiaoFound(…), which are loaded as scripts when a query needs them, so that it works from a
// disk too. What terms are and how the index is written says package search; this is its other
// half. search-page.js shows what is found.
(function () {
  const EACH = 3, PREFIX = 4, MOST = 6;
  const PIECES = 64, REST = 11, KEYS = 21; // bits of a key: all, and those behind what a term begins with
  const WIDE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
  const isWide = new RegExp("[" + WIDE + "]", "u");
  const words = new RegExp("[" + WIDE + "]+|(?:(?![" + WIDE + "])[\\p{L}\\p{Nd}]|(?<=\\d)[.,](?=\\d))+", "gu");
  const digits = /\d+(?:[.,]\d+)*/g;

  const known = {}, loading = {}, pieces = {};
  window.duibiaoFound = function (what, data) { known[what] = document.currentScript.found = data; };

  function load(name) {
    return loading[name] = loading[name] || new Promise(function (done, fail) {
      const s = document.createElement("script");
      s.src = document.querySelector(".searchbox").dataset.index + name + ".js";
      s.onload = function () { done(s.found); };
      s.onerror = function () { delete loading[name]; fail(new Error(name)); };
      document.head.append(s);
    });
  }

  // Text.
  function fold(text) {
    return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
  }
  function stem(word) {
    if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  }
  // longest returns the longest key of a table that begins a text, or ends it.
  function longest(table, text, atEnd) {
    const lengths = table.lengths = table.lengths || Array.from(new Set(Array.from(table.keys(), function (k) { return k.length; }))).sort(function (a, b) { return b - a; });
    for (const n of lengths) {
      const key = atEnd ? text.slice(-n) : text.slice(0, n);
      if (key.length < n || !table.has(key)) continue;
      const beside = atEnd ? text[text.length - n - 1] : text[n], edge = atEnd ? key[0] : key[n - 1];
      if (!(/[a-z]/.test(edge) && beside && /[a-z]/.test(beside))) return key;
    }
    return "";
  }

  // Numbers, exactly: 0.digits × 10^exp.
  function number(text, scale) {
    const parts = text.replace(/,/g, "").split(".");
    const all = parts[0] + (parts[1] || ""), bare = all.replace(/^0+/, "");
    const n = { minus: false, digits: bare.replace(/0+$/, ""), exp: parts[0].length + scale - (all.length - bare.length) };
    if (!n.digits) n.exp = 0;
    return n;
  }
  function exact(text) {
    const n = number(text.replace("-", ""), 0);
    n.minus = text[0] === "-";
    return n;
  }
  function key(n) { return "#" + (n.minus ? "-" : "") + n.digits + "e" + n.exp; }
  function compare(a, b) {
    if (a.minus !== b.minus) return a.minus ? -1 : 1;
    const size = !a.digits || !b.digits ? a.digits.length - b.digits.length : a.exp - b.exp || (a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0);
    return a.minus ? -size : size;
  }
  function satisfies(n, t) {
    const c = compare(n, t.number);
    return { "=": c === 0, ">": c > 0, ">=": c >= 0, "<": c < 0, "<=": c <= 0 }[t.sign];
  }
  // begin makes tables of what was loaded with the page, and the names of all articles.
  function begin() {
    for (const name of Object.keys(known.tables)) known.tables[name] = new Map(Object.entries(known.tables[name]));
    known.index = known.articles;
    known.articles = [];
    for (const [sector, ...runs] of known.index.sectors) {
      for (let i = 0; i < runs.length; i += 2) {
        for (let n = 0; n < runs[i + 1]; n++) known.articles.push(known.index.reports[runs[i] + n] + "/" + (sector || "index"));
      }
    }
  }
  // numbersIn finds the numbers in digits of a folded text, with the words for powers of ten.
  function numbersIn(text) {
    const list = [];
    for (const m of text.matchAll(digits)) {
      if (/[\p{L}\p{Nd}]/u.test(text[m.index - 1] || " ") && !isWide.test(text[m.index - 1])) continue;
      const behind = text.slice(m.index + m[0].length), space = /^ */.exec(behind)[0].length;
      const scale = longest(known.tables.scales, behind.slice(space));
      const end = m.index + m[0].length + (scale ? space + scale.length : 0);
      list.push({ from: m.index, end: end, word: m[0], scale: scale, number: number(m[0], known.tables.scales.get(scale) || 0) });
    }
    return list;
  }

  // The query, as terms: runs of Chinese characters, words, and quantities.
  function parse(query) {
    let text = fold(query).replace(/≥/g, ">=").replace(/≤/g, "<=").replace(/\s+/g, " ").trim();
    const terms = [], cuts = [];
    for (const n of numbersIn(text)) {
      const t = { kind: "number", number: n.number, word: n.scale ? "" : n.word.replace(/,/g, ""), sign: "=", unit: "" };
      let from = n.from, end = n.end;
      let before = text.slice(0, from).trimEnd();
      if (/(^|[ <>=])[-−]$/.test(before)) { t.number.minus = true; before = before.slice(0, -1).trimEnd(); }
      const sign = /(>=|<=|>|<|=)$/.exec(before), bound = longest(known.tables.before, before, true);
      if (sign || bound) {
        t.sign = sign ? sign[0] : known.tables.before.get(bound);
        from = before.length - (sign ? sign[0] : bound).length;
      }
      const space = /^ */.exec(text.slice(end))[0].length, unit = longest(known.tables.units, text.slice(end + space));
      if (unit) { t.unit = known.tables.units.get(unit); end += space + unit.length; }
      const behind = text.slice(end).trimStart(), after = longest(known.tables.behind, behind);
      if (after && !sign && !bound) { t.sign = known.tables.behind.get(after); end = text.length - behind.length + after.length; }
      const next = text[end] || " ";
      if (t.sign === "=" && !n.scale && !unit && isWide.test(next)) continue; // part of a name: 12345热线
      terms.push(t);
      cuts.push([from, end]);
    }
    for (const c of cuts.reverse()) text = text.slice(0, c[0]) + " " + text.slice(c[1]);
    for (const m of text.match(words) || []) {
      if (isWide.test(m)) {
        const c = Array.from(m), grams = c.length < 2 ? [m] : c.slice(1).map(function (_, i) { return c[i] + c[i + 1]; });
        terms.push({ kind: "wide", text: m, grams: grams });
      } else {
        terms.push({ kind: "word", text: m.replace(/,/g, ""), stem: stem(m.replace(/,/g, "")) });
      }
    }
    return terms;
  }

  // The index.
  function mixed(text) {
    let h = 2166136261;
    for (const c of text) h = Math.imul(h ^ c.codePointAt(0), 16777619);
    h = Math.imul(h ^ h >>> 16, 0x85ebca6b);
    h = Math.imul(h ^ h >>> 13, 0xc2b2ae35);
    return (h ^ h >>> 16) >>> 0;
  }
  function beginning(word) { return Array.from(word).slice(0, PREFIX).join(""); }
  // decode reads a piece: the keys of its terms, and in which articles each is.
  function decode(piece) {
    const bytes = atob(piece);
    let at = 0;
    function bits(n) {
      let v = 0;
      for (; n > 0; n--, at++) v = v << 1 | bytes.charCodeAt(at >> 3) >> 7 - (at & 7) & 1;
      return v;
    }
    function count() {
      let n = 0;
      while (!bits(1)) n++;
      return 1 << n | bits(n);
    }
    function among(from, to) {
      const size = to - from + 1, least = 31 - Math.clz32(size), short = (2 << least) - size, v = bits(least);
      return from + (v < short ? v : (v << 1 | bits(1)) - short);
    }
    function fill(list, at, n, from, to) {
      if (!n) return list;
      if (n === to - from + 1) {
        for (let i = 0; i < n; i++) list[at + i] = from + i;
        return list;
      }
      const middle = n >> 1, v = list[at + middle] = among(from + middle, to - (n - 1 - middle));
      fill(list, at, middle, from, v - 1);
      return fill(list, at + middle + 1, n - 1 - middle, v + 1, to);
    }
    const size = count() - 1, keys = fill(new Int32Array(size), 0, size, 0, 2 ** KEYS - 1), last = known.articles.length - 1;
    const lists = Array.from(keys, function () { const n = count(); return fill(new Int32Array(n), 0, n, 0, last); });
    return { keys, lists };
  }
  // lookup returns where a term is, in figures and else in texts; without a term, where any is that begins so.
  async function lookup(begins, term) {
    const start = mixed(begins), number = start >>> 26, each = PIECES / known.index.files;
    const data = await load("terms-" + Math.floor(number / each));
    const piece = pieces[number] = pieces[number] || decode(data[number % each]);
    const first = (start >>> 16 & 1023) << REST, key = first | (term ? mixed(term) >>> 22 << 1 : 0), end = term ? key + 2 : first + (1 << REST);
    let from = 0;
    for (let to = piece.keys.length; from < to;) {
      const middle = from + to >> 1;
      if (piece.keys[middle] < key) from = middle + 1;
      else to = middle;
    }
    const found = [[], []];
    for (; piece.keys[from] < end; from++) found[piece.keys[from] & 1].push(piece.lists[from]);
    return found;
  }
  // cover leaves out pairs whose characters others have: what is found is looked into anyway.
  function cover(grams) {
    return grams.filter(function (_, i) { return i % 2 === 0 || i === grams.length - 1; }).slice(0, MOST);
  }
  // needles returns what is looked up for a term, as what it begins with and all of it: one of each list has to be there.
  function needles(t) {
    if (t.kind === "wide") return cover(t.grams).map(function (g) { const c = Array.from(g); return [c.length > 1 ? [c[0], g] : [g]]; });
    if (t.kind === "word") return [[[beginning(t.stem), t.stem]].concat(t.text.length >= PREFIX ? [[beginning(t.text)]] : [])];
    if (t.sign === "=") return [[[key(t.number), key(t.number)]].concat(t.word ? [[beginning(t.word), t.word]] : [])];
    const list = t.sign[0] === "<" ? [["^", "^-"]] : [], step = t.sign[0] === "<" ? -1 : 1;
    for (let i = 0; i < 9; i++) list.push(["^", "^" + (t.number.exp + step * i)]);
    return [list];
  }
  // weighed returns the articles that one of a list of needles finds, with what each is worth: figures before texts, and what is meant before what begins so.
  async function weighed(group, isFilter) {
    const best = new Map();
    const found = await Promise.all(group.map(function (n) { return lookup(n[0], n[1]); }));
    found.forEach(function (fields, i) {
      fields.slice(0, isFilter ? 1 : 2).forEach(function (lists, field) {
        const weight = (field ? 1 : 3) * (i > 0 && !isFilter ? .6 : 1);
        for (const list of lists) for (const a of list) if (!(best.get(a) >= weight)) best.set(a, weight);
      });
    });
    return best;
  }
  // candidates returns the names of the articles that may have all terms, the best first.
  async function candidates(terms) {
    const scores = new Map();
    const all = await Promise.all(terms.map(function (t) {
      return Promise.all(needles(t).map(function (group) { return weighed(group, t.kind === "number" && t.sign !== "="); }));
    }));
    all.forEach(function (found, i) {
      for (const best of found) {
        const rare = Math.log(2 + known.articles.length / (1 + best.size));
        for (const [a, weight] of best) {
          let s = scores.get(a);
          if (!s) scores.set(a, s = { score: 0, full: 0, term: -1, groups: 0 });
          if (s.term !== i) { s.term = i; s.groups = 0; }
          if (++s.groups === found.length) s.full++;
          s.score += weight * rare / found.length;
        }
      }
    });
    let most = 0;
    for (const s of scores.values()) most = Math.max(most, s.full);
    return Array.from(scores).filter(function (e) { return e[1].full === most; })
      .sort(function (a, b) { return b[1].score - a[1].score || a[0] - b[0]; }).map(function (e) { return known.articles[e[0]]; });
  }

  // What is found in an article. A place of a text is [where it begins, where it ends] of what
  // is folded.
  function places(t, text, numbers) {
    const list = [];
    if (t.kind === "number") {
      for (const n of numbers || numbersIn(text)) if (t.sign === "=" && compare(n.number, t.number) === 0) list.push([n.from, n.end]);
      return list;
    }
    const whole = t.kind === "word" ? t.stem : t.text;
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
      if (t.kind === "wide") list.push([at, at + whole.length]);
      else if (!/[\p{L}\p{Nd}]/u.test(text[at - 1] || " ") || isWide.test(text[at - 1])) {
        const rest = /^(?:(?![\p{Script=Han}])[\p{L}\p{Nd}])*/u.exec(text.slice(at + whole.length))[0];
        if (whole.length >= PREFIX || rest === "" || rest === "s") list.push([at, at + whole.length + rest.length]);
      }
    }
    if (!list.length && t.kind === "wide" && t.grams.every(function (g) { return text.includes(g); })) {
      for (const g of t.grams) list.push([text.indexOf(g), text.indexOf(g) + g.length]);
    }
    return list;
  }
  // weigh says how well a text has a term: 0 if it has not, 1 if it is nothing else.
  function weigh(t, text) {
    const list = places(t, text);
    if (!list.length) return 0;
    const length = list[0][1] - list[0][0], isWhole = t.kind !== "wide" || length >= t.text.length;
    return (isWhole ? .6 : .3) + (t.kind === "word" && length === t.stem.length ? .1 : 0) + .3 * Math.min(1, length / text.length);
  }
  function matching(f, t) {
    return f[4].filter(function (v) {
      return v[2] && v[2].split(" ").some(function (n) { return satisfies(exact(n), t); }) && (!t.unit || unitOf(v[3]) === t.unit);
    });
  }
  function unitOf(word) { return known.tables.units.get(fold(word)) || word; }

  // ready folds the texts of an article, once for all queries.
  function ready(article) {
    if (article.around) return article;
    article.around = fold(article.title + " " + article.within);
    article.names = fold(article.title);
    article.brief = fold(article.summary);
    for (const f of article.figures = article.figures || []) {
      f.own = [[fold(f[1]), 12], [fold(f[2]), 5], [fold(f[3]), 2]];
      f.values = f[4].map(function (v) { return fold(v[1]); });
    }
    for (const p of article.passages) p.folded = fold(p[1]);
    return article;
  }
  function figureHit(article, f, terms) {
    const hit = { article: article, figure: f, score: 0, full: 0, values: [] };
    let isOwn = false;
    for (const t of terms) {
      let best = 0;
      if (t.kind === "number") {
        const list = matching(f, t);
        if (list.length) { best = 14 + (list[0][4] ? 1 : 0); hit.values.push(...list); }
      }
      if (t.kind !== "number" || t.sign === "=") {
        for (const p of f.own) best = Math.max(best, p[1] * weigh(t, p[0]));
        const inValues = [];
        f.values.forEach(function (text, i) {
          const w = t.kind === "number" ? 0 : weigh(t, text);
          if (w > 0) { best = Math.max(best, (f[4][i][4] ? 7 : 6) * w); inValues.push(f[4][i]); }
        });
        if (!inValues.some(function (v) { return v[4]; })) hit.values.push(...inValues);
      }
      if (best) isOwn = true;
      else best = 2 * weigh(t, article.around);
      if (best) { hit.full++; hit.score += best; }
    }
    return isOwn ? hit : null;
  }
  function passageHit(article, anchor, text, folded, terms, bonus) {
    const hit = { article: article, anchor: anchor, text: text, score: 0, full: 0 };
    let isOwn = false;
    for (const t of terms) {
      const own = weigh(t, folded), w = own || weigh(t, article.around) / 2;
      isOwn = isOwn || own > 0;
      if (w) { hit.full++; hit.score += w * (1 + bonus); }
    }
    return isOwn ? hit : null;
  }
  function passageHits(article, terms) {
    const list = [passageHit(article, "", article.title, article.names, terms, 3), passageHit(article, "", article.summary, article.brief, terms, 1)];
    if (list[0]) { list[0].text = article.summary; list[1] = null; }
    for (const p of article.passages) list.push(passageHit(article, p[0], p[1], p.folded, terms, 0));
    return list.filter(Boolean).sort(function (a, b) { return b.score - a.score; }).slice(0, EACH);
  }
  function best(list) {
    const most = Math.max(0, ...list.map(function (h) { return h.full; }));
    return list.filter(function (h) { return h.full === most; }).sort(function (a, b) { return b.score - a.score; });
  }

  window.duibiaoSearch = { known, load, begin, ready, fold, isWide, parse, candidates, places, figureHit, passageHits, best };
})();
