/** Makes an element: attributes by name, `text`, `on` for listeners; null and false leave an attribute out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') {
      node.textContent = value;
    } else if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function button(text, kind, act, attributes = {}) {
  return el('button', { type: 'button', class: kind, text, ...attributes, on: { click: act } });
}

export function unseen(text) {
  return el('span', { class: 'unseen', text });
}

let last = 0;

/** An id no other element has. */
export function freshId(prefix) {
  last += 1;
  return `${prefix}-${last}`;
}

/** Brings an element before the eyes and gives it the focus. */
export function focusOn(node) {
  if (!node) {
    return;
  }
  node.focus({ preventScroll: true });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
