import { button, el, freshId } from './dom.js';
import { dateTime, fieldName } from './words.js';

/** Words of a known touchpoint belong to other rows too, but for those that this change alters in all of them. */
function pointWords(item, field) {
  const { touchpoint, use } = item;
  const own = use ? touchpoint[field] !== use.touchpoint[field] : !touchpoint.id;
  return own ? touchpoint[field] : null;
}

const READ = {
  process: (item) => (item.process.id ? null : item.process.title),
  touchpoint: (item) => pointWords(item, 'name'),
  address: (item) => pointWords(item, 'address'),
  peculiarities: (item) => item.peculiarities,
  responsiblePost: (item) => item.responsiblePost,
};

/** Slips of the pen that the checker corrects in place: marked in the row, the department reads of them in the letter. */
export class Corrections {
  constructor({ api, dictionaries, corrections, made }) {
    this.api = api;
    this.dictionaries = dictionaries;
    this.all = corrections;
    this.made = made;
    this.composers = new Map();
  }

  list(itemId) {
    const own = this.all.filter((one) => one.item === itemId);
    return own.length ? el('ul', { class: 'corrections' }, own.map((one) => el('li', {},
      el('span', { class: 'chip accent', text: 'Исправлено при проверке' }),
      ` ${fieldName(this.dictionaries, one.field)}: `,
      el('del', { text: one.was }), ' → ', el('ins', { text: one.became }),
      el('span', { class: 'by', text: ` ${one.by}, ${dateTime(one.at)}` })))) : null;
  }

  /** The button and the small form behind it; nothing where no words of the row may be corrected. */
  composer(item) {
    const fields = Object.keys(READ).filter((field) => READ[field](item));
    if (!fields.length) {
      return null;
    }
    const known = this.composers.get(item.id);
    if (known && known.fields === fields.join()) {
      known.item = item;
      return known;
    }
    const composer = this.build(item, fields);
    this.composers.set(item.id, composer);
    return composer;
  }

  build(item, fields) {
    const composer = { item, fields: fields.join() };
    const place = el('select', { id: freshId('slip-field') },
      fields.map((field) => el('option', { value: field, text: fieldName(this.dictionaries, field) })));
    const words = el('textarea', { id: freshId('slip'), rows: '2', maxlength: '4000' });
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    const fill = () => {
      words.value = READ[place.value](composer.item) || '';
    };
    place.addEventListener('change', fill);
    composer.box = el('div', { class: 'composer', hidden: true },
      el('p', { class: 'quiet', text: 'Только описки: по существу поправит подразделение, сделайте замечание. Подразделение узнает об исправлении из письма.' }),
      el('div', { class: 'field' }, el('label', { for: place.id, text: 'Где описка' }), place),
      el('div', { class: 'field' }, el('label', { for: words.id, text: 'Как правильно' }), words),
      problem,
      el('div', { class: 'remark-actions' },
        button('Исправить', 'small', async () => {
          problem.textContent = '';
          try {
            await this.save(composer.item, { field: place.value, text: words.value });
            toggle(false);
          } catch (refusal) {
            problem.textContent = refusal.message;
            words.focus();
          }
        }),
        button('Отмена', 'plain small', () => toggle(false))));
    composer.opener = button('Исправить описку…', 'second small', () => toggle(composer.box.hidden),
      { 'aria-expanded': 'false', 'aria-label': `Исправить описку в строке ${item.position}` });
    function toggle(open) {
      composer.box.hidden = !open;
      composer.opener.setAttribute('aria-expanded', String(open));
      if (open) {
        fill();
        words.focus();
      } else {
        composer.opener.focus();
      }
    }
    return composer;
  }

  async save(item, body) {
    const made = await this.api.post(`/rows/${item.id}/corrections`, body);
    this.all = [...this.all, made];
    await this.made(item.id);
  }
}
