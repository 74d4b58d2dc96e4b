// Returns how many drawings there are, and which of their shapes would be filled without
// style sheets though they are outlines with them.
() => {
  const shapes = [...document.querySelectorAll('svg :is(rect, path, circle, ellipse, line, polygon, polyline)')]
    .filter(e => !e.closest('defs, clipPath, mask, pattern, symbol, marker'));
  const problems = [];
  const hollow = e => {
    const { fill, fillOpacity } = getComputedStyle(e);
    return fill === 'none' || /, 0\)$/.test(fill) || Number(fillOpacity) === 0;
  };
  const shown = e => getComputedStyle(e).display !== 'none' && getComputedStyle(e).visibility === 'visible';
  const drawings = [...document.querySelectorAll('svg')].filter(e => e.getClientRects().length > 0);
  for (const e of drawings) {
    const box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) problems.push('a drawing has no size: ' + e.outerHTML.slice(0, 120));
  }
  const before = shapes.map(e => shown(e) && hollow(e));
  const gone = shapes.map(e => !shown(e));
  for (const sheet of document.styleSheets) sheet.disabled = true;
  shapes.forEach((e, i) => {
    if (e.tagName === 'line' || hollow(e) || !shown(e)) return;
    if (before[i]) problems.push('filled without styles: ' + e.outerHTML.slice(0, 120));
    if (gone[i]) problems.push('shown only without styles: ' + e.outerHTML.slice(0, 120));
  });
  return { count: drawings.length, problems };
}
