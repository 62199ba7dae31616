import { el, unseen } from './dom.js';
import { fieldName, plural } from './words.js';

const MISSING = 'не заполнено';

/** The cells of a row in the columns of this regulation, with was and became where a row of the register is modified. */
export class RowView {
  constructor(dictionaries, department) {
    this.dictionaries = dictionaries;
    this.department = department;
    this.shown = new Set(dictionaries.columns.map((column) => column.field));
    this.columns = this.shown.has('NUMBER')
      ? dictionaries.columns
      : [{ heading: '№', field: 'NUMBER' }, ...dictionaries.columns];
  }

  headings() {
    return this.columns.map((column) => el('th', {
      scope: 'col', role: 'columnheader', text: column.heading, class: `col-${column.field.toLowerCase()}`,
    }));
  }

  cells(item, first) {
    return this.columns.map((column) => el('td', {
      role: 'cell', 'data-label': column.heading, class: `col-${column.field.toLowerCase()}`,
    }, column.field === 'NUMBER' ? first : this.cell(column.field, item)));
  }

  cell(field, item) {
    if (item.operation === 'CHANGE_TOUCHPOINT') {
      return this.altered(field, item);
    }
    switch (field) {
      case 'PROCESS':
        return this.process(item);
      case 'TOUCHPOINT':
        return this.touchpoint(item);
      case 'NEEDS':
        return this.needs(item);
      case 'DEPARTMENT':
        return [document.createTextNode(this.department)];
      case 'PECULIARITIES': {
        const optional = this.dictionaries.peculiarities !== 'REQUIRED';
        return this.was(item, (row) => row.peculiarities, optional);
      }
      case 'ADDRESS':
      case 'TYPE':
      case 'RESPONSIBLE_POST':
        return this.was(item, (row) => this.text(field, row), true);
      default:
        return this.was(item, (row) => this.text(field, row));
    }
  }

  /** One item that stands for every row with this touchpoint. */
  altered(field, item) {
    switch (field) {
      case 'TOUCHPOINT':
        return this.touchpoint(item);
      case 'CHANNEL':
      case 'TYPE':
      case 'ADDRESS':
        return this.was(item, (row) => this.text(field, row), true);
      case 'PROCESS':
        return [document.createTextNode(useWords(item.use))];
      default:
        return [el('span', { class: 'quiet', text: 'как в строках' })];
    }
  }

  text(field, row) {
    switch (field) {
      case 'DIRECTION':
        return title(this.dictionaries.directions, row.direction);
      case 'CHANNEL':
        return title(this.dictionaries.channels, row.touchpoint.channel);
      case 'TYPE':
        return title(this.dictionaries.types, row.touchpoint.type);
      case 'ADDRESS':
        return row.touchpoint.address;
      case 'GROUNDS':
        return row.grounds.map((ground) => this.ground(ground)).join('; ');
      case 'RESPONSIBLE_POST':
        return row.responsiblePost;
      default:
        return null;
    }
  }

  ground(ground) {
    const kind = title(this.dictionaries.grounds, ground.kind);
    return ground.reference ? `${kind}: ${ground.reference}` : kind;
  }

  process(item) {
    const parts = this.was(item, (row) => row.process.title, item.wholeDirection);
    const flag = this.was(item, (row) => (row.wholeDirection ? 'Всё направление' : null), true);
    return [...parts, ...(flag.length ? [el('div', { class: 'meta' }, flag)] : [])];
  }

  touchpoint(item) {
    const meta = [];
    for (const field of ['CHANNEL', 'TYPE', 'ADDRESS']) {
      if (!this.shown.has(field)) {
        const nodes = this.was(item, (row) => this.text(field, row), true);
        if (nodes.length) {
          meta.push(el('div', { class: 'meta' }, nodes));
        }
      }
    }
    return [el('div', { class: 'point' }, this.was(item, (row) => row.touchpoint.name)), ...meta];
  }

  needs(item) {
    const before = item.operation === 'MODIFY' && item.before ? item.before : null;
    const entries = this.dictionaries.needs.map((need) => {
      const now = item.needs.includes(need.code) ? needTitle(need, item) : null;
      const old = before && before.needs.includes(need.code) ? needTitle(need, before) : null;
      if (!now && !old) {
        return null;
      }
      return el('li', {}, before ? difference(old, now) : document.createTextNode(now));
    }).filter(Boolean);
    return entries.length ? [el('ul', { class: 'needs' }, entries)] : [missing()];
  }

  /** What the row says beyond the columns: pairs of a name and nodes. */
  extras(item) {
    const reason = title(this.dictionaries.reasons, item.reason);
    const why = reason ? [['Причина обновления', [document.createTextNode(reason)]]] : [];
    if (item.operation === 'CHANGE_TOUCHPOINT') {
      return why;
    }
    const optional = (field, name) => {
      if (this.shown.has(field)) {
        return [];
      }
      const nodes = this.was(item, (row) => this.text(field, row), true);
      return nodes.length ? [[name, nodes]] : [];
    };
    const flags = this.was(item, flagWords, true);
    return [
      ...optional('GROUNDS', 'Основания'),
      ...this.hiddenPeculiarities(item),
      ...optional('RESPONSIBLE_POST', 'Ответственный'),
      ...(flags.length ? [['Отметки', flags]] : []),
      ...why,
    ];
  }

  hiddenPeculiarities(item) {
    if (this.shown.has('PECULIARITIES') || this.dictionaries.peculiarities === 'ABSENT') {
      return [];
    }
    const nodes = this.was(item, (row) => row.peculiarities, true);
    return nodes.length ? [['Особенности', nodes]] : [];
  }

  was(item, read, optional = false) {
    const now = read(item);
    const before = item.operation === 'MODIFY' ? item.before : item.use;
    if (before) {
      const nodes = difference(read(before), now);
      return nodes.length || optional ? nodes : [missing()];
    }
    if (!now) {
      return optional || item.operation === 'EXCLUDE' ? [] : [missing()];
    }
    return [document.createTextNode(now)];
  }
}

/** How many rows an altered touchpoint stands in, and whose they are. */
export function useWords(use) {
  if (!use || !use.rows) {
    return 'Во всех строках с этой точкой';
  }
  const rows = `${use.rows} ${plural(use.rows, 'строке', 'строках', 'строках')}`;
  return `Изменится в ${rows}: ${use.departments.join(', ')}`;
}

function missing() {
  return el('span', { class: 'missing', text: MISSING });
}

function difference(old, now) {
  if ((old || '') === (now || '')) {
    return now ? [document.createTextNode(now)] : [];
  }
  return [
    old ? el('del', {}, unseen('Было: '), old, unseen('. ')) : null,
    now ? el('ins', {}, unseen('Стало: '), now) : null,
  ].filter(Boolean);
}

function title(choices, code) {
  const found = choices.find((choice) => choice.code === code);
  return found ? found.title : code;
}

export function needTitle(need, row) {
  const parts = need.subObjects.length ? `${need.title} ${need.subObjects.join(', ')}` : need.title;
  return need.freeText && row.otherNeed ? `${parts}: ${row.otherNeed}` : parts;
}

function flagWords(row) {
  return [
    row.littleUsed ? 'маловостребованная' : null,
    row.notCounted ? 'учёт обращений не ведётся' : null,
  ].filter(Boolean).join(', ') || null;
}

/** What one state of a row says in a field, in words; for a comparison of states. */
export function fieldWords(view, field, row) {
  const yes = (on) => (on ? 'да' : 'нет');
  switch (field) {
    case 'process':
      return row.process.title;
    case 'touchpoint':
      return row.touchpoint.name;
    case 'needs':
      return view.dictionaries.needs.filter((need) => row.needs.includes(need.code)).map((need) => needTitle(need, row)).join('; ');
    case 'peculiarities':
      return row.peculiarities;
    case 'littleUsed':
    case 'notCounted':
    case 'wholeDirection':
      return yes(row[field]);
    case 'responsiblePost':
      return view.text('RESPONSIBLE_POST', row);
    default:
      return view.text(field.toUpperCase(), row);
  }
}

/** The fields that differ from what was submitted in the round before: pairs of a name and nodes. */
export function sinceLastRound(view, item) {
  return item.lastRound.fields.map((field) => [`С прошлого круга, «${fieldName(view.dictionaries, field)}»`,
    difference(fieldWords(view, field, item.lastRound.asked), fieldWords(view, field, item))]);
}

/** One line that names a row of the register: for choosing and for search. */
export function rowLine(row, dictionaries) {
  const process = row.process.title || 'всё направление';
  const channel = title(dictionaries.channels, row.touchpoint.channel);
  return { point: row.touchpoint.name, channel, process, direction: title(dictionaries.directions, row.direction) };
}
