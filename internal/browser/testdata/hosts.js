// Waits until the frames of a page have their heights, and returns what is wrong with them.
async () => {
  const problems = [], sleep = ms => new Promise(done => setTimeout(done, ms));
  const heights = () => [...document.querySelectorAll('iframe')].map(f => f.getBoundingClientRect().height).join();
  let last = '', same = 0;
  for (let i = 0; i < 100 && same < 10; i++, await sleep(100)) {
    for (const f of document.querySelectorAll('iframe')) if (f.loading === 'lazy' && !f.dataset.seen) { f.dataset.seen = 1; f.scrollIntoView(); await sleep(100); }
    const now = heights();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  const before = window.messages;
  await sleep(1000);
  if (heights() !== last) problems.push('the heights do not come to rest: ' + last + ' and then ' + heights());
  if (window.messages !== before) problems.push((window.messages - before) + ' messages without a reason');
  const own = new Map; // heights of the same embed in frames that can be looked into
  const key = f => [f.src, f.dataset.title, f.clientWidth].join();
  for (const f of document.querySelectorAll('iframe')) {
    try { own.set(key(f), f.contentDocument.getElementById('_frame').getBoundingClientRect().height); } catch {}
  }
  for (const f of document.querySelectorAll('iframe')) {
    const want = Math.min(Math.max(own.get(key(f)), +(f.dataset.least || 0)), +(f.dataset.most || 1e6)), got = f.clientHeight;
    if (!(Math.abs(got - want) <= 2)) problems.push(`${f.dataset.name || f.src} is ${got} high, and its text ${want}`);
    const paper = f.dataset.paper;
    if (paper) {
      const style = f.contentWindow.getComputedStyle(f.contentDocument.body);
      if (style.backgroundColor !== paper) problems.push(`${f.dataset.name} is on ${style.backgroundColor}, not ${paper}`);
    }
    const accent = f.dataset.result;
    if (accent !== undefined) {
      const bar = f.contentDocument.querySelector('rect.result'), is = bar && f.contentWindow.getComputedStyle(bar).fill;
      if (is !== accent) problems.push(`${f.dataset.name} draws what happened in ${is}, not ${accent}`);
    }
    const heading = f.dataset.heading;
    if (heading) {
      const box = f.contentDocument.querySelector('h1').getBoundingClientRect();
      if ((box.height > 2) !== (heading === 'shown')) problems.push(`${f.dataset.name}: the heading is ${box.height} high`);
    }
    if (f.dataset.at && !f.contentWindow.location.href.endsWith(f.dataset.at)) problems.push(`${f.dataset.name} is at ${f.contentWindow.location.href}`);
  }
  for (const e of performance.getEntriesByType('resource')) if (new URL(e.name).origin !== location.origin) problems.push('asks ' + e.name);
  return problems;
}
