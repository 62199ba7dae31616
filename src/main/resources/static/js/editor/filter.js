import { button, el, freshId } from './dom.js';
import { OPERATIONS, folded, plural } from './words.js';

/** Rows on the page at once: a change of thousands stays quick, and search goes over all of them. */
const ON_A_PAGE = 100;
/** A change shorter than this needs no search. */
const FEW = 8;

/** Which rows of a big change stand on the page: by words, by what is asked, by what was found. */
export class RowFilter {
  constructor(desk) {
    this.desk = desk;
    this.page = 0;
    const searchId = freshId('find');
    const kindId = freshId('kind');
    const again = () => {
      this.page = 0;
      desk.lay();
    };
    this.search = el('input', { type: 'search', id: searchId, autocomplete: 'off', on: { input: again } });
    this.kind = el('select', { id: kindId, on: { change: again } },
      el('option', { value: '', text: 'Все строки' }),
      Object.entries(OPERATIONS).map(([code, text]) => el('option', { value: code, text: `Только «${text}»` })),
      el('option', { value: 'found', text: 'С замечаниями и подсказками' }),
      el('option', { value: 'remarked', text: 'С замечаниями проверяющего' }),
      el('option', { value: 'round', text: 'Изменённые в этом круге' }));
    this.count = el('p', { class: 'quiet', role: 'status' });
    this.root = el('div', { class: 'row-filter', role: 'search', hidden: true },
      el('div', { class: 'field' }, el('label', { for: searchId, text: 'Найти строку по словам' }), this.search),
      el('div', { class: 'field' }, el('label', { for: kindId, text: 'Показать' }), this.kind),
      this.count);
    this.pages = el('nav', { class: 'pages', 'aria-label': 'Страницы строк', hidden: true });
  }

  fitting() {
    const words = folded(this.search.value).split(' ').filter(Boolean);
    return this.desk.blocks.filter((block) => this.ofKind(block) && words.every((word) => block.text.includes(word)));
  }

  ofKind(block) {
    switch (this.kind.value) {
      case '':
        return true;
      case 'found':
        return block.findings.length > 0;
      case 'remarked':
        return this.desk.remarksOf(block.item.id).length > 0;
      case 'round':
        return block.item.changedInRound === this.desk.context.round;
      default:
        return block.item.operation === this.kind.value;
    }
  }

  /** The rows to stand on the page now. */
  shown() {
    const fitting = this.fitting();
    const pages = Math.max(1, Math.ceil(fitting.length / ON_A_PAGE));
    this.page = Math.min(this.page, pages - 1);
    const all = this.desk.blocks.length;
    this.root.hidden = all <= FEW;
    this.count.textContent = fitting.length === all
      ? `${all} ${plural(all, 'строка', 'строки', 'строк')}`
      : `${plural(fitting.length, 'Найдена', 'Найдены', 'Найдено')} ${fitting.length} из ${all}`;
    this.drawPages(pages);
    return fitting.slice(this.page * ON_A_PAGE, (this.page + 1) * ON_A_PAGE);
  }

  drawPages(pages) {
    this.pages.hidden = pages < 2;
    const to = (text, page) => button(text, 'second small', () => {
      this.page = page;
      this.desk.lay();
      this.desk.table.scrollIntoView();
    }, page < 0 || page >= pages ? { disabled: true } : {});
    this.pages.replaceChildren(to('Предыдущие', this.page - 1), el('span', { text: `Страница ${this.page + 1} из ${pages}` }), to('Следующие', this.page + 1));
  }

  /** Turns to the page of a row; words that hide it are taken off. */
  reveal(block) {
    if (!this.fitting().includes(block)) {
      this.search.value = '';
      this.kind.value = '';
    }
    this.page = Math.floor(Math.max(0, this.fitting().indexOf(block)) / ON_A_PAGE);
  }
}
