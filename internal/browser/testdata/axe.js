// Runs axe and returns a line for each element that breaks a rule.
async colours => {
  const run = { resultTypes: ['violations'], rules: {} };
  for (const rule of ['target-size', 'td-has-header', 'label-content-name-mismatch', 'table-fake-caption', 'css-orientation-lock']) {
    run.rules[rule] = { enabled: true }; // those of WCAG 2.2, and others that axe leaves to the asking
  }
  if (colours) run.runOnly = ['color-contrast', 'link-in-text-block'];
  const moving = document.getAnimations().filter(a => a.playState === 'running');
  await Promise.all(moving.map(a => a.finished.catch(() => {})));
  const { violations } = await axe.run(document, run);
  return violations.flatMap(v => v.nodes.map(n =>
    `${v.id} at ${n.target.join(' ')}: ${n.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`));
}
