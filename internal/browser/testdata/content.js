// Returns what a reader finds on a page: its text, and where its links lead.
() => ({
  text: document.body.innerText.replace(/\s+/g, ' ').trim(),
  links: [...document.querySelectorAll('a[href], area[href]')].map(a => a.getAttribute('href')),
})
