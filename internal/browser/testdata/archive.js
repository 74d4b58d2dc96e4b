// Uses the filter of an overview, and looks where the switch of languages leads.
async () => {
  const shown = () => [...document.querySelectorAll('.ledger li, .ledger tr, .sector li, .sector tr')].filter(e => e.checkVisibility()).length;
  const all = shown();
  document.querySelector('#_show-targets').click();
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { all, targets: shown(), other: document.querySelector('header a[hreflang=en]').href };
}
