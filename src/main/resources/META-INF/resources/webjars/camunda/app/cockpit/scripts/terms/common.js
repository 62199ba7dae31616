// What all parts share: words from the server, questions to it, elements of a page.

export const root = window.location.pathname.split('/camunda/')[0];

const numbers = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });

async function ask(path, options = {}) {
  const answer = await fetch(`${root}/api/v1${path}`, {
    credentials: 'same-origin',
    ...options,
    headers: { Accept: 'application/json', ...options.headers }
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.detail || '');
  }
  return { body, headers: answer.headers };
}

export const read = async path => (await ask(path)).body;
export { ask };

// Without them nothing here has a name: the parts are imported once they are known.
const words = await read('/cockpit/words').catch(() => ({}));

export function say(code, ...values) {
  return values.reduce((text, value, i) => text.split(`{${i}}`).join(number(value)), words[code] || code);
}

export function number(value) {
  return typeof value === 'number' ? numbers.format(value) : String(value);
}

// An element: a name with classes, attributes, and what stands in it.
export function el(name, attributes, ...content) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  element.className = classes.join(' ');
  return fill(element, attributes, content);
}

// The same of a drawing.
export function draw(name, attributes, ...content) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, content);
}

function fill(element, attributes, content) {
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  });
  element.append(...content.flat().filter(part => part !== null && part !== undefined && part !== ''));
  return element;
}

export function table(caption, headings, rows) {
  return el('div.register-scroll', { role: 'region', tabindex: 0, 'aria-label': caption },
    el('table.register-table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, headings.map(heading => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, rows)));
}

export function row(...cells) {
  return el('tr', {}, cells.map(cell => el('td', {}, cell)));
}

// The colour is never alone: the words stand beside it.
export function tone(colour, text) {
  return el(`span.register-tone.${colour}`, {}, text);
}

export function sheetLink(id, text) {
  return el('a', {
    href: `${root}/deadlines/${id}`, target: '_blank', rel: 'noopener', title: say('terms.sheet'),
    'aria-label': say('terms.openSheet', text)
  }, text);
}

// Shows what the work makes of a place, or that it failed.
export async function show(place, work) {
  place.replaceChildren(el('p.register-note', { role: 'status' }, say('loading')));
  try {
    place.replaceChildren(...[await work()].flat());
  } catch (problem) {
    place.replaceChildren(el('p.register-problem', { role: 'alert' }, problem.message || say('failed')));
  }
}

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = new URL('./terms.css', import.meta.url).href;
document.head.append(sheet);
