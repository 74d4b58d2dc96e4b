// Returns where the focus is, and what keeps a reader from seeing it there.
async () => {
  await new Promise(done => { // until the page has scrolled
    requestAnimationFrame(() => requestAnimationFrame(done));
    setTimeout(done, 200);
  });
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return { name: '', problem: '', end: true };
  const name = e.tagName.toLowerCase() + ' “' + (e.textContent.trim() || e.id).replace(/\s+/g, ' ').slice(0, 40) + '”';
  // What shows the focus of a control that cannot be seen is its label.
  const bearers = [e, ...(e.labels || []), e.nextElementSibling].filter(Boolean);
  const seen = bearers.some(b => {
    const style = getComputedStyle(b), box = b.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && style.visibility === 'visible' &&
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none');
  });
  const inside = bearers.some(b => [...b.getClientRects()].some(r => {
    const x = (Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2, y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top && (b.contains(top) || top.contains(b));
  }));
  return { name, problem: !seen ? 'shows no focus' : !inside ? 'is covered or out of sight' : '', end: false };
}
