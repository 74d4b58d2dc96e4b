// Returns a line for each thing that stands out of the page at the side, or is cut off, and for
// each number that is broken over two lines, in the given state: plain, large (text of twice the size) or spaced (as WCAG 1.4.12 spaces it).
state => {
  const styles = {
    plain: '',
    large: 'html { font-size: 200% !important }',
    spaced: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
      + ' p { margin-block-end: 2em !important }',
  };
  let sheet = document.getElementById('_probe');
  if (!sheet) {
    sheet = document.createElement('style');
    sheet.id = '_probe';
    document.head.append(sheet);
  }
  sheet.textContent = styles[state];

  const name = e => {
    const box = e.closest('[id]');
    const own = e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join('');
    return (box && box !== e ? '#' + box.id + ' ' : '') + own + ' “' + e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';
  };
  const hidden = e => { // from sight, for readers of screens
    const box = e.getBoundingClientRect();
    return box.width <= 2 || box.height <= 2 || getComputedStyle(e).visibility === 'hidden';
  };
  const isWithinHidden = e => e !== document.body && (hidden(e) || isWithinHidden(e.parentElement));
  const scrolls = e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
  const clips = e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX);
  const found = [];

  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth > width) {
    found.push(`${root.scrollWidth - width} px too wide`);
    for (const e of document.body.querySelectorAll('*')) {
      if (e.closest('svg') && e.tagName !== 'svg') continue;
      const right = e.getBoundingClientRect().right + scrollX;
      if (right > width + 1 && !hidden(e) && ![...e.children].some(c => c.getBoundingClientRect().right + scrollX >= right - 1)) {
        let up = e.parentElement;
        while (up && !scrolls(up) && !clips(up)) up = up.parentElement;
        if (!up || up === root || up === document.body) found.push(`${Math.ceil(right - width)} px out: ${name(e)}`);
      }
    }
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (e instanceof HTMLElement && clips(e) && !hidden(e) && e.scrollWidth > e.clientWidth + 1) {
      found.push(`${e.scrollWidth - e.clientWidth} px cut off: ${name(e)}`);
    }
  }
  for (const e of document.querySelectorAll('svg text')) {
    let svg = e.ownerSVGElement;
    while (svg.ownerSVGElement) svg = svg.ownerSVGElement;
    const text = e.getBoundingClientRect(), box = svg.getBoundingClientRect();
    if (text.width === 0 || getComputedStyle(svg).overflow === 'visible') continue;
    const out = Math.max(text.right - box.right, box.left - text.left, text.bottom - box.bottom, box.top - text.top);
    if (out > 2) found.push(`${Math.ceil(out)} px of a drawing's text cut off: ${name(e)}`);
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (state === 'large') break; // there is not always room for four digits then
    if (e.children.length || !/^[−+≥≤<>≈]?\d[\d.,]*%?$/.test(e.textContent.trim()) || !(e instanceof HTMLElement) || isWithinHidden(e)) continue;
    const text = document.createRange();
    text.selectNodeContents(e);
    const lines = new Set([...text.getClientRects()].map(r => Math.round(r.top)));
    if (lines.size > 1) found.push(`a number broken over ${lines.size} lines: ${name(e)}`);
  }
  return found;
}
