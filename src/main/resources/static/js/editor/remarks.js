import { button, el, focusOn, freshId } from './dom.js';
import { FIELD_ORDER, REMARK_STATES, dateTime, fieldName } from './words.js';

const CHIPS = { OPEN: 'warning', DISPUTED: 'problem', FIXED: 'good', CLOSED: '' };
const OPEN_FIRST = ['OPEN', 'DISPUTED', 'FIXED', 'CLOSED'];

export function openFirst(remarks) {
  return [...remarks].sort((a, b) => OPEN_FIRST.indexOf(a.state) - OPEN_FIRST.indexOf(b.state));
}

/** Remarks of the check: shown, made, answered and taken off; words typed survive every redrawing. */
export class Remarks {
  constructor({ api, context, dictionaries, replaced }) {
    this.api = api;
    this.context = context;
    this.dictionaries = dictionaries;
    this.replaced = replaced;
    this.nodes = new Map();
    this.composers = new Map();
  }

  list(remarks) {
    return remarks.length
      ? el('ul', { class: 'remarks' }, openFirst(remarks).map((remark) => this.node(remark)))
      : null;
  }

  node(remark) {
    const state = JSON.stringify(remark);
    const known = this.nodes.get(remark.id);
    if (known && known.state === state) {
      return known.node;
    }
    const node = this.draw(remark);
    this.nodes.set(remark.id, { node, state });
    return node;
  }

  draw(remark) {
    const name = remark.field ? fieldName(this.dictionaries, remark.field) : null;
    return el('li', { class: `remark ${remark.state.toLowerCase()}`, id: `remark-${remark.id}`, tabindex: '-1' },
      el('p', { class: 'remark-head' },
        el('span', { class: `chip ${CHIPS[remark.state]}`, text: REMARK_STATES[remark.state] }),
        el('span', { text: name ? `Замечание к полю «${name}»` : 'Замечание проверки' }),
        el('span', { class: 'by', text: `круг ${remark.round}, ${dateTime(remark.createdAt)}` })),
      el('p', { class: 'words', text: remark.text }),
      remark.answeredBy
        ? el('p', { class: 'answer words' }, el('strong', { text: 'Ответ подразделения: ' }), remark.answer || REMARK_STATES[remark.state].toLowerCase())
        : null,
      this.actions(remark));
  }

  actions(remark) {
    if (this.context.edit && remark.state !== 'CLOSED') {
      return this.answerForm(remark);
    }
    if (this.context.check && remark.state !== 'CLOSED') {
      const problem = el('p', { class: 'field-problems', role: 'alert' });
      return el('div', { class: 'remark-actions' },
        button('Снять замечание', 'second small', () => this.send(problem, () => this.api.post(`/remarks/${remark.id}/close`))), problem);
    }
    return null;
  }

  answerForm(remark) {
    const id = freshId('answer');
    const words = el('textarea', { id, rows: '2', maxlength: '4000' });
    words.value = remark.answer || '';
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    const answer = (fixed) => {
      if (!fixed && !words.value.trim()) {
        problem.textContent = 'Напишите, почему вы не согласны.';
        words.focus();
        return;
      }
      this.send(problem, () => this.api.post(`/remarks/${remark.id}/answer`, { fixed, text: words.value.trim() || null }));
    };
    return el('details', { class: 'answer-form', open: remark.state === 'OPEN' },
      el('summary', { text: remark.state === 'OPEN' ? 'Ответить' : 'Изменить ответ' }),
      el('label', { for: id, text: 'Пояснение (если не согласны, обязательно)' }), words, problem,
      el('div', { class: 'remark-actions' },
        button('Исправлено', 'small', () => answer(true)),
        button('Не согласны', 'second small', () => answer(false))));
  }

  /** Sends, shows the new state of the remark, and leaves the words where they are on failure. */
  async send(problem, call) {
    problem.textContent = '';
    try {
      const remark = await call();
      this.replaced(remark);
      focusOn(document.getElementById(`remark-${remark.id}`));
      return true;
    } catch (refusal) {
      problem.textContent = `Не сохранено: ${refusal.message}`;
      return false;
    }
  }

  /** The form for a new remark on a row, or on the whole change where no row is given; one per place, kept while open. */
  composer(item) {
    const key = item ? item.id : '';
    if (!this.composers.has(key)) {
      this.composers.set(key, this.compose(item));
    }
    return this.composers.get(key);
  }

  compose(item) {
    const id = freshId('remark');
    const words = el('textarea', { id, rows: '3', maxlength: '4000' });
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    const place = item ? this.placeSelect() : null;
    const box = el('div', { class: 'composer', hidden: true },
      place ? el('div', { class: 'field' }, el('label', { for: place.id, text: 'К чему замечание' }), place) : null,
      el('div', { class: 'field' }, el('label', { for: id, text: item ? 'Замечание' : 'Замечание к изменению в целом' }), words),
      problem,
      el('div', { class: 'remark-actions' },
        button('Сохранить замечание', 'small', async () => {
          if (!words.value.trim()) {
            problem.textContent = 'Напишите замечание.';
            words.focus();
            return;
          }
          const body = { item: item ? item.id : null, field: place && place.value ? place.value : null, text: words.value.trim() };
          if (await this.send(problem, () => this.api.post('/remarks', body))) {
            words.value = '';
            toggle(false);
          }
        }),
        button('Отмена', 'plain small', () => toggle(false))));
    const opener = button(item ? 'Замечание…' : 'Замечание к изменению в целом…', 'second small', () => toggle(box.hidden),
      { 'aria-expanded': 'false', 'aria-label': item ? `Замечание к строке ${item.position}` : null });
    function toggle(open) {
      box.hidden = !open;
      opener.setAttribute('aria-expanded', String(open));
      if (open) {
        words.focus();
      }
    }
    return { opener, box };
  }

  placeSelect() {
    const fields = FIELD_ORDER.filter((field) => (field !== 'type' || this.dictionaries.types.length)
      && (field !== 'peculiarities' || this.dictionaries.peculiarities !== 'ABSENT'));
    return el('select', { id: freshId('place') },
      el('option', { value: '', text: 'Строка в целом' }),
      fields.map((field) => el('option', { value: field, text: fieldName(this.dictionaries, field) })));
  }
}
