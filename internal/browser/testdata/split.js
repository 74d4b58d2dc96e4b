// Returns a line for each thing that a printer may split between two pages, or put at the
// foot of one with what belongs to it on the next.
() => {
  const found = [];
  const shown = e => e.getClientRects().length > 0;
  const name = e => e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join('') +
    ' “' + e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';
  const whole = e => {
    for (; e && e !== document.body; e = e.parentElement) {
      if (['avoid', 'avoid-page'].includes(getComputedStyle(e).breakInside)) return true;
    }
    return false;
  };
  const keeps = e => {
    for (; e && e !== document.body; e = e.parentElement) {
      if (['avoid', 'avoid-page'].includes(getComputedStyle(e).breakAfter)) return true;
      if (e.nextElementSibling) return whole(e);
    }
    return true; // nothing comes behind it
  };
  // A drawing and a few lines are never split, and nothing comes before the first heading.
  for (const e of document.querySelectorAll('tr, figure, li:not(:has(li, h2, h3, h4))')) {
    if (shown(e) && !whole(e) && e.getBoundingClientRect().height > 56) found.push('may be split: ' + name(e));
  }
  for (const e of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    if (shown(e) && !keeps(e)) found.push('may be left behind: ' + name(e));
  }
  return found;
}
