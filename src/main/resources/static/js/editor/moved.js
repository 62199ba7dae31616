import { button, el, freshId } from './dom.js';
import { fieldWords } from './row-view.js';
import { day, fieldName } from './words.js';

const EMPTY = '—';

/** Three states of a row, side by side: as it was, as this change asks, as another edition has made it meanwhile. */
export function movedPanel(block) {
  const { item, desk } = block;
  const { moved } = item;
  const titleId = freshId('moved');
  const whole = item.operation === 'EXCLUDE';
  const choices = moved.fields.map((field) => line(block, field, whole));
  const problem = el('p', { class: 'field-problems', role: 'alert' });
  const edit = desk.context.edit;
  return el('section', { class: 'moved', 'aria-labelledby': titleId, tabindex: '-1' },
    el('h3', { id: titleId, text: 'Перечень изменился, пока готовилось изменение' }),
    el('p', { class: 'quiet', text: cause(moved) }),
    el('table', { class: 'moved-fields', role: 'table' },
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ['Поле', 'Было', asks(desk), 'Действует сейчас']
        .map((text) => el('th', { scope: 'col', role: 'columnheader', text })))),
      el('tbody', { role: 'rowgroup' }, choices.map((one) => one.root))),
    edit ? el('div', { class: 'closing-buttons' }, button(whole ? 'Всё равно исключить' : 'Записать выбор', 'small', async () => {
      const open = choices.find((one) => !one.value);
      problem.textContent = open ? 'Выберите по каждому полю, чему быть в перечне.' : '';
      if (open) {
        open.root.querySelector('input').focus();
        return;
      }
      try {
        await block.choose(choices.filter((one) => one.value === 'now').map((one) => one.field));
      } catch (refusal) {
        problem.textContent = `Не записано: ${refusal.message}`;
      }
    })) : null,
    problem);
}

function asks(desk) {
  return desk.context.edit ? 'Просите вы' : 'Просит подразделение';
}

function cause(moved) {
  const who = [moved.department && `подразделение «${moved.department}»`, moved.person, moved.number && `изменение ${moved.number}`];
  return [`Редакция ${moved.edition}: ${moved.ground}, действует с ${day(moved.since)}`, ...who].filter(Boolean).join('; ');
}

/** One field; where this change left it as it was, the register's words are chosen already. */
function line(block, field, whole) {
  const { item, desk } = block;
  const name = freshId('side');
  const label = fieldName(desk.dictionaries, field);
  const inputs = {};
  const side = (which, row, heading) => {
    const words = fieldWords(desk.view, field, row) || EMPTY;
    if (!desk.context.edit || whole) {
      return el('td', { role: 'cell', 'data-label': heading, text: words });
    }
    const id = freshId('side');
    inputs[which] = el('input', { type: 'radio', id, name, value: which });
    return el('td', { role: 'cell', 'data-label': heading }, el('div', { class: 'tick' }, inputs[which],
      el('label', { for: id }, el('span', { class: 'unseen', text: `${label}, ${heading}: ` }), words)));
  };
  const root = el('tr', { role: 'row' },
    el('th', { scope: 'row', role: 'rowheader', text: label }),
    el('td', { role: 'cell', 'data-label': 'Было', text: fieldWords(desk.view, field, item.moved.base) || EMPTY }),
    side('mine', item, asks(desk)), side('now', item.moved.now, 'Действует сейчас'));
  if (inputs.now && item.moved.kept.includes(field)) {
    inputs.now.checked = true;
  }
  return {
    root,
    field,
    get value() {
      return whole ? 'now' : Object.keys(inputs).find((which) => inputs[which].checked);
    },
  };
}
