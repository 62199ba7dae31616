import { button, el, freshId } from './dom.js';
import { Field, select } from './fields.js';

/** One or more grounds: the kind the order names, and the document in words. Changes the given list in place. */
export function groundsField(legend, kinds, grounds, { changed, files }) {
  const lines = el('div', { class: 'ground-lines' });
  const add = button('Добавить основание', 'second small', () => {
    grounds.push({ kind: '', reference: '' });
    draw();
    lines.lastElementChild.querySelector('select').focus();
  });
  const field = Field.ofGroup(legend, [lines, add]);
  field.root.classList.add('wide');

  function draw() {
    if (!grounds.length) {
      grounds.push({ kind: '', reference: '' });
    }
    lines.replaceChildren(...grounds.map(line));
  }

  function line(ground) {
    const kindId = freshId('ground');
    const referenceId = freshId('reference');
    const kind = select(kinds, ground.kind, 'Выберите вид основания', (value) => {
      ground.kind = value;
      attach();
      changed();
    });
    kind.id = kindId;
    const reference = el('input', {
      id: referenceId, type: 'text', value: ground.reference,
      on: {
        input: () => {
          ground.reference = reference.value;
          changed();
        },
      },
    });
    const papers = el('div', { class: 'wide' });
    // Until the row itself is saved there is nothing a file could belong to.
    const attach = () => papers.replaceChildren(...(ground.kind && files.ready() ? [files.node(ground.kind)] : []));
    attach();
    return el('div', { class: 'ground-line' },
      el('div', {}, el('label', { for: kindId, text: 'Вид основания' }), kind),
      el('div', {}, el('label', { for: referenceId, text: 'Документ: вид, дата, номер, пункт' }), reference),
      button('Убрать', 'plain small', () => remove(ground), { hidden: grounds.length === 1 && !ground.kind }), papers);
  }

  function remove(ground) {
    grounds.splice(grounds.indexOf(ground), 1);
    draw();
    add.focus();
    changed();
  }

  draw();
  return field;
}
