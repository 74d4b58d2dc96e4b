// Waits until the page has searched for a query, and returns what it shows.
async query => {
  for (let i = 0; i < 300 && document.documentElement.dataset.searched !== query.trim(); i++) {
    await new Promise(done => setTimeout(done, 10));
  }
  return {
    links: [...document.querySelectorAll('#_hits .name a')].map(a => a.getAttribute('href')),
    status: document.getElementById('_found').textContent,
    marked: document.querySelectorAll('#_hits mark').length,
    listed: document.getElementById('_all').checkVisibility(),
  };
}
