import { el, freshId } from './dom.js';

/** A labelled control with its hint and what is wrong with it. */
export class Field {
  constructor(label, control, hint) {
    this.control = control;
    control.id = control.id || freshId('field');
    this.make(el('div', { class: 'field' }, el('label', { for: control.id, text: label }), control), hint);
  }

  /** Several controls under one legend. */
  static ofGroup(legend, controls, hint) {
    const field = Object.create(Field.prototype);
    field.control = el('fieldset', { class: 'field choices' }, el('legend', { text: legend }));
    field.make(field.control, hint);
    field.control.append(...controls);
    return field;
  }

  make(root, hint) {
    this.root = root;
    this.hintNode = el('p', { class: 'field-hint', id: freshId('hint') });
    this.problemNode = el('ul', { class: 'field-problems', id: freshId('problems'), hidden: true });
    root.append(this.problemNode, this.hintNode);
    this.control.setAttribute('aria-describedby', `${this.problemNode.id} ${this.hintNode.id}`);
    this.hint(hint || '');
  }

  hint(text) {
    if (this.hintNode.textContent !== text) {
      this.hintNode.textContent = text;
      this.hintNode.hidden = !text;
    }
  }

  problems(list) {
    const wrong = list.some((one) => one.kind === 'problem');
    const state = JSON.stringify(list);
    if (state === this.shownState) {
      return;
    }
    this.shownState = state;
    this.problemNode.hidden = !list.length;
    this.problemNode.replaceChildren(...list.map((one) => el('li', { class: one.kind },
      one.text, one.clause ? el('span', { class: 'clause', text: one.clause }) : null)));
    this.root.classList.toggle('wrong', wrong);
    const target = this.control.matches('fieldset') ? null : this.control;
    if (target) {
      target.toggleAttribute('aria-invalid', wrong);
      if (wrong) {
        target.setAttribute('aria-invalid', 'true');
      }
    }
  }

  get focusable() {
    return this.control.matches('fieldset') ? this.control.querySelector('input, select, textarea, button') : this.control;
  }
}

export function select(choices, value, none, changed) {
  const node = el('select', { on: { change: () => changed(node.value) } },
    el('option', { value: '', text: none }),
    choices.map((one) => el('option', { value: one.code, text: one.title })));
  node.value = value;
  return node;
}

export function checkbox(label, on, changed, details) {
  const node = el('input', { type: 'checkbox', id: freshId('tick'), on: { change: () => changed(node.checked) } });
  node.checked = on;
  return el('div', { class: 'tick' }, node, el('label', { for: node.id }, label,
    details ? el('span', { class: 'details', text: details }) : null));
}

/** Radio buttons as one field with a value. */
export function choice(legend, choices, value, changed) {
  const name = freshId('choice');
  const inputs = choices.map((one) => el('input', {
    type: 'radio', name, id: freshId('radio'), value: one.code, on: { change: () => changed(one.code) },
  }));
  const field = Field.ofGroup(legend, inputs.map((input, at) => el('div', { class: 'tick' },
    input, el('label', { for: input.id, text: choices[at].title }))));
  field.root.classList.add('inline');
  Object.defineProperty(field, 'value', {
    set(code) {
      inputs.forEach((input) => {
        input.checked = input.value === code;
      });
    },
  });
  field.value = value;
  return field;
}
