// The search: what a query asks, and where that is. Its index is files of one call,
// duibiaoFound(…), which are loaded as scripts when a query needs them, so that it works from a
// disk too. What terms are and how the index is written says package search; this is its other
// half. search-page.js shows what is found.
(function () {
  const EACH = 3, SHARDS = 64, PREFIX = 4, MOST = 6;
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
    let best = "";
    for (const key of Object.keys(table)) {
      if (key.length <= best.length || !(atEnd ? text.endsWith(key) : text.startsWith(key))) continue;
      const beside = atEnd ? text[text.length - key.length - 1] : text[key.length];
      const edge = atEnd ? key[0] : key[key.length - 1];
      if (/[a-z]/.test(edge) && beside && /[a-z]/.test(beside)) continue;
      best = key;
    }
    return best;
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
  // numbersIn finds the numbers in digits of a folded text, with the words for powers of ten.
  function numbersIn(text) {
    const list = [];
    for (const m of text.matchAll(digits)) {
      if (/[\p{L}\p{Nd}]/u.test(text[m.index - 1] || " ") && !isWide.test(text[m.index - 1])) continue;
      const behind = text.slice(m.index + m[0].length), space = /^ */.exec(behind)[0].length;
      const scale = longest(known.tables.scales, behind.slice(space));
      const end = m.index + m[0].length + (scale ? space + scale.length : 0);
      list.push({ from: m.index, end: end, word: m[0], scale: scale, number: number(m[0], scale ? known.tables.scales[scale] : 0) });
    }
    return list;
  }

  // The query, as terms: runs of Chinese characters, words, and quantities.
  function parse(query) {
    let text = fold(query).replace(/≥/g, ">=").replace(/≤/g, "<=").replace(/\s+/g, " ").trim();
    const terms = [], cuts = [];
    for (const n of numbersIn(text)) {
      const t = { kind: "number", number: n.number, word: n.scale ? "" : n.word, sign: "=", unit: "" };
      let from = n.from, end = n.end;
      let before = text.slice(0, from).trimEnd();
      if (/(^|[ <>=])[-−]$/.test(before)) { t.number.minus = true; before = before.slice(0, -1).trimEnd(); }
      const sign = /(>=|<=|>|<|=)$/.exec(before), bound = longest(known.tables.before, before, true);
      if (sign || bound) {
        t.sign = sign ? sign[0] : known.tables.before[bound];
        from = before.length - (sign ? sign[0] : bound).length;
      }
      const space = /^ */.exec(text.slice(end))[0].length, unit = longest(known.tables.units, text.slice(end + space));
      if (unit) { t.unit = known.tables.units[unit]; end += space + unit.length; }
      const behind = text.slice(end).trimStart(), after = longest(known.tables.behind, behind);
      if (after && !sign && !bound) { t.sign = known.tables.behind[after]; end = text.length - behind.length + after.length; }
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
  function digest(text) {
    let h = 2166136261;
    for (const c of text) h = Math.imul(h ^ c.codePointAt(0), 16777619);
    return h >>> 0;
  }
  function beginning(term) {
    if (term[0] === "#") return term;
    if (term[0] === "^") return "^";
    return Array.from(term.replace(/\*$/, "")).slice(0, isWide.test(term) ? 1 : PREFIX).join("");
  }
  function decode(piece) {
    const map = new Map();
    let at = 0, last = 0;
    function next() {
      let n = 0, shift = 0, c;
      do {
        c = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(piece[at++]);
        n |= (c & 31) << shift;
        shift += 5;
      } while (c & 32);
      return n;
    }
    while (at < piece.length) {
      last += next();
      const list = [];
      let article = 0;
      for (let runs = next(); runs > 0; runs--) {
        article += next();
        for (let n = next(); n > 0; n--) list.push(article++);
      }
      map.set(last, list);
    }
    return map;
  }
  async function lookup(field, term) {
    const start = digest(beginning(term)), piece = (start ^ start >>> 15) >>> 0 & SHARDS - 1, each = SHARDS / known.reports.files;
    const data = await load("terms-" + Math.floor(piece / each));
    pieces[piece] = pieces[piece] || decode(data[piece % each]);
    return pieces[piece].get(digest(field + term) >>> 16) || [];
  }
  // cover leaves out pairs whose characters others have: what is found is looked into anyway.
  function cover(grams) {
    return grams.filter(function (_, i) { return i % 2 === 0 || i === grams.length - 1; }).slice(0, MOST);
  }
  // needles returns what is looked up for a term: one of each list has to be there.
  function needles(t) {
    if (t.kind === "wide") return cover(t.grams).map(function (g) { return [g]; });
    if (t.kind === "word") return [[t.stem].concat(t.text.length >= PREFIX ? [Array.from(t.text).slice(0, PREFIX).join("") + "*"] : [])];
    if (t.sign === "=") return [t.word ? [key(t.number), stem(t.word)] : [key(t.number)]];
    const list = t.sign[0] === "<" ? ["^-"] : [], step = t.sign[0] === "<" ? -1 : 1;
    for (let i = 0; i < 9; i++) list.push("^" + (t.number.exp + step * i));
    return [list];
  }
  // candidates returns the numbers of the articles that may have all terms, the best first.
  async function candidates(terms) {
    const scores = new Map();
    for (const [i, t] of terms.entries()) {
      const groups = needles(t), found = await Promise.all(groups.map(async function (group) {
        const best = new Map();
        for (const field of t.kind === "number" && t.sign !== "=" ? ["f"] : ["f", "t"]) {
          for (const list of await Promise.all(group.map(function (n) { return lookup(field, n); }))) {
            for (const a of list) if (!best.has(a)) best.set(a, field === "f" ? 3 : 1);
          }
        }
        return best;
      }));
      for (const best of found) {
        const rare = Math.log(2 + known.articles.length / (1 + best.size));
        for (const [a, weight] of best) {
          const s = scores.get(a) || { score: 0, full: 0, terms: {} };
          s.terms[i] = (s.terms[i] || 0) + 1;
          if (s.terms[i] === groups.length) s.full++;
          s.score += weight * rare / groups.length;
          scores.set(a, s);
        }
      }
    }
    const most = Math.max(0, ...Array.from(scores.values(), function (s) { return s.full; }));
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
  function unitOf(word) { return known.tables.units[fold(word)] || word; }

  function figureHit(article, f, terms) {
    const hit = { article: article, figure: f, score: 0, full: 0, values: [] };
    const own = [[f[1], 12], [f[2], 5], [f[3], 2]].map(function (p) { return [fold(p[0]), p[1]]; });
    const values = f[4].map(function (v) { return fold(v[1]); });
    const around = fold(article.title + " " + article.within);
    let isOwn = false;
    for (const t of terms) {
      let best = 0;
      if (t.kind === "number") {
        const list = matching(f, t);
        if (list.length) { best = 14 + (list[0][4] ? 1 : 0); hit.values.push(...list); }
      }
      if (t.kind !== "number" || t.sign === "=") {
        for (const p of own) best = Math.max(best, p[1] * weigh(t, p[0]));
        const inValues = [];
        values.forEach(function (text, i) {
          const w = t.kind === "number" ? 0 : weigh(t, text);
          if (w > 0) { best = Math.max(best, (f[4][i][4] ? 7 : 6) * w); inValues.push(f[4][i]); }
        });
        if (!inValues.some(function (v) { return v[4]; })) hit.values.push(...inValues);
      }
      if (best) isOwn = true;
      else best = 2 * weigh(t, around);
      if (best) { hit.full++; hit.score += best; }
    }
    return isOwn ? hit : null;
  }
  function passageHit(article, anchor, text, terms, bonus) {
    const folded = fold(text), title = fold(article.title + " " + article.within);
    const hit = { article: article, anchor: anchor, text: text, score: 0, full: 0 };
    let isOwn = false;
    for (const t of terms) {
      const own = weigh(t, folded), w = own || weigh(t, title) / 2;
      isOwn = isOwn || own > 0;
      if (w) { hit.full++; hit.score += w * (1 + bonus); }
    }
    return isOwn ? hit : null;
  }
  function passageHits(article, terms) {
    const list = [passageHit(article, "", article.title, terms, 3), passageHit(article, "", article.summary, terms, 1)];
    if (list[0]) { list[0].text = article.summary; list[1] = null; }
    for (const p of article.passages) list.push(passageHit(article, p[0], p[1], terms, 0));
    return list.filter(Boolean).sort(function (a, b) { return b.score - a.score; }).slice(0, EACH);
  }
  function best(list) {
    const most = Math.max(0, ...list.map(function (h) { return h.full; }));
    return list.filter(function (h) { return h.full === most; }).sort(function (a, b) { return b.score - a.score; });
  }

  window.duibiaoSearch = { known, load, fold, isWide, parse, candidates, places, figureHit, passageHits, best };
})();
