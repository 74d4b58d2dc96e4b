// Returns what a reader finds on a page: its text, without the buttons that only a script can
// serve, and where its links lead.
() => {
  const buttons = [...document.querySelectorAll('button')];
  for (const b of buttons) b.hidden = true;
  const text = document.body.innerText.replace(/\s+/g, ' ').trim();
  for (const b of buttons) b.hidden = false;
  return { text, links: [...document.querySelectorAll('a[href], area[href]')].map(a => a.getAttribute('href')) };
}
