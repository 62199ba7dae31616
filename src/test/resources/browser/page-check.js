/* What is wrong with the page, in sentences: run in the browser by OwnPagesTests. */
() => {
  const wrong = [];
  const shown = (node) => node.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const name = (node) => (node.getAttribute('aria-label') || node.innerText || node.title || '').trim();
  const seen = (node) => node.outerHTML.slice(0, 120);

  if (document.documentElement.lang !== 'ru') {
    wrong.push(`the language is "${document.documentElement.lang}"`);
  }
  if (!document.title.trim()) {
    wrong.push('no title');
  }
  if (all('h1').length !== 1) {
    wrong.push(`${all('h1').length} headings of the first level`);
  }
  if (all('main').length !== 1) {
    wrong.push(`${all('main').length} main parts`);
  }
  let before = 0;
  all('h1, h2, h3, h4').forEach((heading) => {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) {
      wrong.push(`level ${level} after ${before}: ${seen(heading)}`);
    }
    before = level;
  });
  all('input:not([type=hidden]), select, textarea')
    .filter((field) => !field.labels.length && !field.getAttribute('aria-label') && !field.getAttribute('aria-labelledby'))
    .forEach((field) => wrong.push(`no label: ${seen(field)}`));
  all('a[href], button').filter((node) => !name(node)).forEach((node) => wrong.push(`no name: ${seen(node)}`));
  all('img').filter((image) => !image.hasAttribute('alt')).forEach((image) => wrong.push(`no alternative: ${seen(image)}`));
  all('table').filter((table) => !table.querySelector('th[scope], [role=columnheader]'))
    .forEach((table) => wrong.push(`no headings: ${seen(table)}`));
  const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => wrong.push(`two of #${id}`));
  if (document.documentElement.scrollWidth > window.innerWidth + 1) {
    wrong.push(`${document.documentElement.scrollWidth} px wide in a window of ${window.innerWidth}`);
  }
  const english = new Set(document.body.innerText.match(/(?<![\w@.\/-])[A-Za-z]{3,}(?![\w@\/-]|\.\w)/g) || []);
  ['JSON', 'API', 'OpenAPI', 'CSV', 'SHA', 'JavaScript', 'Atom', 'HTML', 'Excel', 'Word', 'XLSX', 'DOCX', 'PDF', 'PNG', 'JPEG', 'TIFF', 'ZIP', 'http', 'https', 'xyz', 'xlsx', 'docx', 'pdf'].forEach((word) => english.delete(word));
  // What is typed letter by letter, such as an account's name, stands as code.
  all('code').forEach((node) => (node.innerText.match(/[A-Za-z]{3,}/g) || []).forEach((word) => english.delete(word)));
  if (english.size) {
    wrong.push(`not Russian: ${[...english].join(', ')}`);
  }
  return wrong;
}
