import { button, el, focusOn, freshId } from './dom.js';
import { fieldName, plural } from './words.js';

const FIELDS = ['direction', 'peculiarities', 'grounds', 'responsiblePost', 'reason'];

/** One value into many rows: into all that the search shows, or only where nothing stands yet. */
export class ManyRows {
  constructor(desk) {
    this.desk = desk;
    this.root = el('section', { class: 'many card', hidden: true });
  }

  open(opener) {
    this.opener = opener;
    const titleId = freshId('many');
    const fieldId = freshId('field');
    const emptyId = freshId('empty');
    const fields = FIELDS.filter((field) => field !== 'peculiarities' || this.desk.dictionaries.peculiarities !== 'ABSENT');
    this.field = el('select', { id: fieldId, on: { change: () => this.drawValue() } },
      fields.map((field) => el('option', { value: field, text: fieldName(this.desk.dictionaries, field) })));
    this.onlyEmpty = el('input', { type: 'checkbox', id: emptyId, checked: true });
    this.value = el('div', { class: 'field' });
    this.problem = el('p', { class: 'field-problems', role: 'alert' });
    const count = this.targets().length;
    this.root.setAttribute('aria-labelledby', titleId);
    this.root.replaceChildren(
      el('div', { class: 'picker-head' }, el('h3', { id: titleId, text: 'Одно значение во многие строки' }),
        button('Закрыть', 'plain small', () => this.close())),
      el('p', { class: 'quiet', text: `Запишется в ${count} ${plural(count, 'строку', 'строки', 'строк')}: в те, что отобраны поиском, кроме исключаемых.` }),
      el('div', { class: 'field' }, el('label', { for: fieldId, text: 'Графа' }), this.field),
      this.value,
      el('div', { class: 'tick' }, this.onlyEmpty, el('label', { for: emptyId, text: 'Только туда, где пусто' })),
      this.problem,
      el('div', { class: 'closing-buttons' }, button('Записать', '', () => this.write())));
    this.root.onkeydown = (event) => event.key === 'Escape' && this.close();
    this.root.hidden = false;
    this.drawValue();
    focusOn(this.field);
  }

  close() {
    this.root.hidden = true;
    this.opener.focus();
  }

  targets() {
    return this.desk.filter.fitting().filter((block) => block.item.id && block.item.operation !== 'EXCLUDE');
  }

  drawValue() {
    const { dictionaries } = this.desk;
    const id = freshId('value');
    const choose = (choices) => el('select', { id }, choices.map((one) => el('option', { value: one.code, text: one.title })));
    const inputs = {
      direction: () => choose(dictionaries.directions),
      reason: () => choose(dictionaries.reasons),
      grounds: () => choose(dictionaries.grounds),
      peculiarities: () => el('textarea', { id, rows: '3', maxlength: '4000' }),
      responsiblePost: () => el('input', { id, maxlength: '500' }),
    };
    this.input = inputs[this.field.value]();
    const referenceId = freshId('reference');
    this.reference = el('input', { id: referenceId, maxlength: '4000' });
    this.value.replaceChildren(el('label', { for: id, text: 'Значение' }), this.input,
      ...(this.field.value === 'grounds' ? [el('label', { for: referenceId, text: 'Документ: вид, дата, номер' }), this.reference] : []));
  }

  wanted() {
    const text = this.input.value.trim();
    switch (this.field.value) {
      case 'grounds':
        return [{ kind: text, reference: this.reference.value.trim() || null }];
      default:
        return text;
    }
  }

  async write() {
    this.problem.textContent = '';
    const field = this.field.value;
    const value = this.wanted();
    if (!value) {
      this.problem.textContent = 'Укажите значение.';
      return;
    }
    const rows = this.targets()
      .filter((block) => !this.onlyEmpty.checked || !block.item[field] || block.item[field].length === 0)
      .map((block) => block.item.id);
    if (!rows.length) {
      this.problem.textContent = 'Пустых строк не осталось: снимите отметку «Только туда, где пусто», чтобы записать поверх.';
      return;
    }
    try {
      await this.desk.api.post('/rows/many', { rows, set: { [field]: value } });
      this.root.hidden = true;
      await this.desk.reloadAll();
      this.desk.tell(`Записано в ${rows.length} ${plural(rows.length, 'строку', 'строки', 'строк')}.`);
    } catch (problem) {
      this.problem.textContent = `Не записано: ${problem.message}`;
    }
  }
}
