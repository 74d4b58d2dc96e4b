// Waits until all of a report is kept, and an article of it with a text, and returns whether that came to be.
async text => {
  const has = async () => {
    const list = await caches.match(new URL('../../offline/zhengzhou-2025.json', location));
    const article = await caches.match(new URL('opening-up.html', location));
    return list !== undefined && article !== undefined && (await article.text()).includes(text);
  };
  for (let i = 0; i < 300; i++) {
    if (await has()) return true;
    await new Promise(done => setTimeout(done, 100));
  }
  return false;
};
