// Returns how many drawings there are, and which of their shapes would be filled without
// style sheets though they are outlines, or hardly seen, with them.
() => {
  const shapes = [...document.querySelectorAll('svg :is(rect, path, circle, ellipse, line, polygon, polyline)')]
    .filter(e => !e.closest('defs, clipPath, mask, pattern, symbol, marker'));
  const problems = [];
  const hollow = e => {
    const { fill, fillOpacity } = getComputedStyle(e);
    return fill === 'none' || /^rgba.*, 0\)$/.test(fill) || Number(fillOpacity) === 0;
  };
  // A surface that is hardly seen on its ground is black without styles.
  const light = colour => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b + .05;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (!/^rgba.*, 0\)$/.test(colour)) return light(colour);
    }
    return light('rgb(255, 255, 255)');
  };
  const faint = e => {
    const { fill } = getComputedStyle(e);
    if (!fill.startsWith('rgb')) return false;
    const a = light(fill), b = ground(e);
    return Math.max(a, b) / Math.min(a, b) < 1.6;
  };
  const shown = e => getComputedStyle(e).display !== 'none' && getComputedStyle(e).visibility === 'visible';
  const drawings = [...document.querySelectorAll('svg:not(svg svg)')].filter(e => e.getClientRects().length > 0);
  for (const e of drawings) {
    const box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) problems.push('a drawing has no size: ' + e.outerHTML.slice(0, 120));
  }
  const before = shapes.map(e => shown(e) && (hollow(e) || faint(e)));
  const gone = shapes.map(e => !shown(e));
  for (const sheet of document.styleSheets) sheet.disabled = true;
  shapes.forEach((e, i) => {
    if (e.tagName === 'line' || hollow(e) || faint(e) || !shown(e)) return;
    if (before[i]) problems.push('filled without styles: ' + e.outerHTML.slice(0, 120));
    if (gone[i]) problems.push('shown only without styles: ' + e.outerHTML.slice(0, 120));
  });
  return { count: drawings.length, problems };
}
