import { button, el, freshId, focusOn } from './dom.js';
import { rowLine } from './row-view.js';
import { folded, plural } from './words.js';

const MOST = 50;
const TITLES = {
  MODIFY: 'Какую строку перечня изменить?',
  EXCLUDE: 'Какую строку исключить из перечня?',
  CHANGE_TOUCHPOINT: 'Какую точку изменить во всех строках, где она указана?',
};

/** Lets a person choose among the department's rows of the register, narrowed by words. */
export class RowPicker {
  constructor({ dictionaries, load, taken, chosen }) {
    this.dictionaries = dictionaries;
    this.load = load;
    this.taken = taken;
    this.chosen = chosen;
    this.root = el('section', { class: 'picker card', hidden: true });
  }

  async open(operation, opener) {
    const titleId = freshId('picker');
    const searchId = freshId('search');
    this.opener = opener;
    this.operation = operation;
    this.search = el('input', { type: 'search', id: searchId, autocomplete: 'off', on: { input: () => this.draw() } });
    this.count = el('p', { class: 'quiet', role: 'status', text: 'Загружаем строки…' });
    this.list = el('ul', { class: 'picker-rows' });
    this.root.setAttribute('aria-labelledby', titleId);
    this.root.replaceChildren(
      el('div', { class: 'picker-head' },
        el('h3', { id: titleId, text: TITLES[operation] }),
        button('Закрыть', 'plain small', () => this.close())),
      el('div', { class: 'field' }, el('label', { for: searchId, text: 'Найти по словам: точка, процесс, направление' }), this.search),
      this.count, this.list);
    this.root.onkeydown = (event) => event.key === 'Escape' && this.close();
    this.root.hidden = false;
    focusOn(this.search);
    try {
      const rows = await this.load();
      this.rows = this.altering ? [...new Map(rows.map((row) => [row.touchpoint.id, row])).values()] : rows;
      this.draw();
    } catch (problem) {
      this.count.textContent = `Не удалось загрузить строки: ${problem.message}`;
    }
  }

  close() {
    this.root.hidden = true;
    this.opener.focus();
  }

  get altering() {
    return this.operation === 'CHANGE_TOUCHPOINT';
  }

  draw() {
    const words = folded(this.search.value).split(' ').filter(Boolean);
    const lines = (this.rows || []).map((row) => ({ row, line: rowLine(row, this.dictionaries) }))
      .filter(({ line }) => words.every((word) => folded(Object.values(line).join(' ')).includes(word)));
    this.count.textContent = this.countWords(lines.length);
    this.list.replaceChildren(...lines.slice(0, MOST).map(({ row, line }) => this.entry(row, line)));
  }

  countWords(count) {
    if (!this.rows) {
      return 'Загружаем строки…';
    }
    if (!this.rows.length) {
      return 'В действующей редакции у вашего подразделения нет строк.';
    }
    const noun = this.altering ? plural(count, 'точка', 'точки', 'точек') : plural(count, 'строка', 'строки', 'строк');
    const found = `${plural(count, 'Найдена', 'Найдены', 'Найдено')} ${count} ${noun}`;
    return count > MOST ? `${found}, показаны первые ${MOST}. Уточните слова.` : `${found}.`;
  }

  entry(row, line) {
    const taken = this.taken(row, this.altering);
    const place = this.altering ? row.touchpoint.address : `${line.process} · ${line.direction}`;
    return el('li', {}, el('button', {
      type: 'button', class: 'picker-row', disabled: taken,
      on: {
        click: () => {
          this.root.hidden = true;
          this.chosen(this.operation, row);
        },
      },
    },
    el('span', { class: 'picker-point' }, line.point, el('span', { class: 'meta', text: ` ${line.channel}` })),
    place ? el('span', { class: 'meta', text: place }) : null,
    taken ? el('span', { class: 'chip', text: 'уже в изменении' }) : null));
  }
}
