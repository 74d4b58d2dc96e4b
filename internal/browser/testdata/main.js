// Returns the text of the page's main part.
async () => document.querySelector('main').textContent;
