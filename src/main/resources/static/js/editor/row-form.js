import { button, el, freshId, focusOn } from './dom.js';
import { fieldName, folded } from './words.js';
import { useWords } from './row-view.js';
import { knownPoint, knownPoints, knownProcess, unsendable } from './draft.js';
import { Field, checkbox, choice, select } from './fields.js';
import { groundsField } from './grounds.js';

const NONE = 'Особенностей нет';

/** The form of one row: writes every step into the draft and tells `changed`. */
export class RowForm {
  constructor({ draft, dictionaries, heading, fresh, use, files, changed, close }) {
    this.draft = draft;
    this.dictionaries = dictionaries;
    this.changed = changed;
    this.files = files;
    this.visited = fresh ? new Set() : null;
    this.fields = new Map();
    this.findings = [];
    this.errors = [];
    this.altering = draft.operation === 'CHANGE_TOUCHPOINT';
    this.build(heading, close, use);
    this.refresh();
  }

  build(heading, close, use) {
    const titleId = freshId('form');
    this.general = el('div', {});
    this.statuses = [el('span', { class: 'save-status' }), el('span', { class: 'save-status' })];
    this.root = el('section', { class: 'row-form', 'aria-labelledby': titleId },
      el('div', { class: 'form-head' }, el('h3', { id: titleId, text: heading, tabindex: '-1' }), this.statuses[0]),
      this.general,
      ...(this.altering ? [this.alterationGroup(use)] : [
        this.placeGroup(), this.pointGroup(), this.needsGroup(), this.restGroup(),
      ]),
      el('div', { class: 'form-end' },
        button('Закрыть форму', '', close),
        this.statuses[1]));
    this.root.addEventListener('focusout', (event) => this.leave(event));
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        close();
      }
    });
  }

  add(name, field) {
    this.fields.set(name, field);
    return field.root;
  }

  label(name) {
    return fieldName(this.dictionaries, name);
  }

  placeGroup() {
    const { draft, dictionaries } = this;
    const direction = new Field(this.label('direction'), select(
      dictionaries.directions, draft.direction, 'Выберите направление', (value) => this.set({ direction: value })));
    const list = freshId('processes');
    this.processList = el('datalist', { id: list });
    const input = el('input', {
      type: 'text', list, value: draft.process, autocomplete: 'off',
      on: { input: () => this.set({ process: input.value }) },
    });
    this.process = new Field(this.label('process'), input);
    this.process.root.append(this.processList);
    const whole = checkbox('Строка на всё направление: во всех подразделениях процесс одинаков', draft.wholeDirection,
      (on) => this.set({ wholeDirection: on }));
    return group('Направление и процесс',
      this.add('direction', direction), this.add('process', this.process), whole);
  }

  pointGroup() {
    const { draft, dictionaries } = this;
    const list = freshId('points');
    const names = [...new Map(dictionaries.touchpoints.map((one) => [folded(one.name), one.name])).values()];
    const input = el('input', {
      type: 'text', list, value: draft.name, autocomplete: 'off',
      on: { input: () => this.pointTyped(input.value) },
    });
    this.point = new Field(this.label('touchpoint'), input);
    this.point.root.append(el('datalist', { id: list }, names.map((name) => el('option', { value: name }))));
    this.channel = choice(this.label('channel'), dictionaries.channels, draft.channel,
      (value) => this.set({ channel: value }));
    this.address = el('input', {
      type: 'text', value: draft.address, on: { input: () => this.set({ address: this.address.value }) },
    });
    const parts = [this.add('touchpoint', this.point), this.add('channel', this.channel)];
    if (dictionaries.types.length) {
      this.type = select(dictionaries.types, draft.type, 'Не указан', (value) => this.set({ type: value }));
      parts.push(this.add('type', new Field(this.label('type'), this.type)));
    }
    parts.push(this.add('address', new Field('Адрес в сети или место', this.address)));
    return group('Точка взаимодействия', ...parts);
  }

  /** What a touchpoint becomes in every row that uses it, other departments' rows among them. */
  alterationGroup(use) {
    const { draft, dictionaries } = this;
    const input = el('input', {
      type: 'text', value: draft.name, on: { input: () => this.set({ name: input.value }) },
    });
    const address = el('input', {
      type: 'text', value: draft.address, on: { input: () => this.set({ address: address.value }) },
    });
    const parts = [
      this.add('touchpoint', new Field(this.label('touchpoint'), input)),
      this.add('channel', choice(this.label('channel'), dictionaries.channels, draft.channel, (value) => this.set({ channel: value }))),
    ];
    if (dictionaries.types.length) {
      parts.push(this.add('type', new Field(this.label('type'),
        select(dictionaries.types, draft.type, 'Не указан', (value) => this.set({ type: value })))));
    }
    parts.push(this.add('address', new Field('Адрес в сети или место', address)));
    parts.push(...this.reasonField());
    return el('div', {}, el('p', { class: 'quiet alters', text: useWords(use) }), group('Точка взаимодействия', ...parts));
  }

  reasonField() {
    if (!this.dictionaries.reasons.length) {
      return [];
    }
    this.reason = select(this.dictionaries.reasons, this.draft.reason || '', 'Предложит система', (value) => this.set({ reason: value || null }));
    return [this.add('reason', new Field(this.label('reason'), this.reason))];
  }

  needsGroup() {
    const { draft, dictionaries } = this;
    const ticks = dictionaries.needs.map((need) => checkbox(need.title, draft.needs.includes(need.code), (on) => {
      const codes = new Set(draft.needs);
      codes[on ? 'add' : 'delete'](need.code);
      this.set({ needs: dictionaries.needs.map((one) => one.code).filter((code) => codes.has(code)) });
    }, need.subObjects.length ? need.subObjects.join(', ') : null));
    const other = el('textarea', { rows: '2', on: { input: () => this.set({ otherNeed: other.value }) } });
    other.value = draft.otherNeed;
    this.other = new Field('Какие другие потребности удовлетворяются', other);
    const field = Field.ofGroup(this.label('needs'), [...ticks, this.add('otherNeed', this.other)],
      'Отметьте все: в рамках одного процесса точка указывается один раз.');
    field.root.classList.add('wide');
    return group(null, this.add('needs', field));
  }

  restGroup() {
    const { draft } = this;
    const grounds = groundsField(this.label('grounds'), this.dictionaries.grounds, draft.grounds, { changed: () => this.set({}), files: this.files });
    const post = el('input', {
      type: 'text', value: draft.responsiblePost, on: { input: () => this.set({ responsiblePost: post.value }) },
    });
    const parts = [this.add('grounds', grounds)];
    if (this.dictionaries.peculiarities !== 'ABSENT') {
      parts.unshift(this.add('peculiarities', this.peculiarities()));
    }
    const flags = Field.ofGroup('Отметки', [
      checkbox('Маловостребованная', draft.littleUsed, (on) => this.set({ littleUsed: on })),
      checkbox('Учёт обращений не ведётся', draft.notCounted, (on) => this.set({ notCounted: on })),
    ], 'Это не основание не включать точку: в перечень попадают и такие.');
    parts.push(flags.root);
    parts.push(this.add('responsiblePost',
      new Field(this.label('responsiblePost'), post, 'Должность, без фамилии. Необязательно.')));
    parts.push(...this.reasonField());
    return group('Особенности, основания и отметки', ...parts);
  }

  peculiarities() {
    const required = this.dictionaries.peculiarities === 'REQUIRED';
    const area = el('textarea', { rows: '3', on: { input: () => this.set({ peculiarities: area.value }) } });
    area.value = this.draft.peculiarities;
    const field = new Field(this.label('peculiarities'), area, required ? null : 'Необязательно.');
    field.root.classList.add('wide');
    if (required) {
      field.root.append(button(NONE, 'second small', () => {
        area.value = NONE;
        this.set({ peculiarities: NONE });
        area.focus();
      }));
    }
    return field;
  }

  /** Picking a known touchpoint fills in what is known of it; a new name leaves the rest alone. */
  pointTyped(name) {
    const before = folded(this.draft.name);
    const known = knownPoints(this.dictionaries, name);
    if (known.length && folded(name) !== before) {
      const point = known.find((one) => one.channel === this.draft.channel) || known[0];
      this.channel.value = point.channel;
      this.address.value = point.address || '';
      if (this.type) {
        this.type.value = point.type || '';
      }
      Object.assign(this.draft, { channel: point.channel, address: point.address || '', type: point.type || '' });
    }
    this.set({ name });
  }

  set(change) {
    Object.assign(this.draft, change);
    this.errors = [];
    this.refresh();
    this.changed();
  }

  /** Brings everything that depends on other fields into line with the draft. */
  refresh() {
    if (this.altering) {
      this.showProblems();
      return;
    }
    const { draft, dictionaries } = this;
    const direction = dictionaries.directions.find((one) => one.code === draft.direction);
    if (this.listedDirection !== draft.direction) {
      this.listedDirection = draft.direction;
      this.processList.replaceChildren(...dictionaries.processes
        .filter((one) => !draft.direction || one.direction === draft.direction)
        .map((one) => el('option', { value: one.title })));
    }
    this.process.hint(this.processHint(direction));
    this.point.hint(this.pointHint());
    this.other.root.hidden = !dictionaries.needs.some((need) => need.freeText && draft.needs.includes(need.code));
    this.showProblems();
  }

  processHint(direction) {
    const { draft } = this;
    if (!draft.process.trim()) {
      const caption = direction && direction.processCaption ? `${direction.processCaption}. ` : '';
      return `${caption}${draft.wholeDirection ? 'Можно не указывать: строка относится ко всему направлению.' : 'Выберите из списка или напишите новый.'}`;
    }
    return knownProcess(this.dictionaries, draft)
      ? 'Процесс из реестра процессов.'
      : 'Такого процесса в реестре процессов ещё нет: он будет предложен вместе с этой строкой.';
  }

  pointHint() {
    const { draft } = this;
    if (!draft.name.trim()) {
      return 'Выберите известную точку из списка или напишите новую.';
    }
    if (knownPoint(this.dictionaries, draft)) {
      return 'Известная точка: вид, тип и адрес взяты из справочника.';
    }
    return 'Новая точка: будет предложена вместе с этой строкой.';
  }

  /** Findings of the automatic checks that belong to this row. */
  find(findings) {
    this.findings = findings;
    this.showProblems();
  }

  /** Fields the server refused to save. */
  refuse(problem) {
    this.errors = problem.fields.length ? problem.fields : [{ field: '', detail: problem.message }];
    this.showProblems();
  }

  showProblems() {
    const lost = [];
    const byField = new Map();
    const put = (name, problem) => {
      const target = this.fields.has(FIELD_OF[name] || name) ? FIELD_OF[name] || name : null;
      if (target) {
        byField.set(target, [...(byField.get(target) || []), problem]);
      } else {
        lost.push(problem);
      }
    };
    this.errors.forEach((error) => put(error.field, { text: error.detail, kind: 'problem' }));
    if (unsendable(this.draft)) {
      put('grounds', { text: 'Выберите вид основания, иначе оно не сохранится.', kind: 'problem' });
    }
    this.findings
      .filter((finding) => !this.visited || !finding.field || this.visited.has(finding.field) || finding.field === 'touchpoint' && this.draft.name)
      .forEach((finding) => put(finding.field, {
        text: finding.text, clause: finding.clause, kind: finding.severity === 'BLOCKING' ? 'problem' : 'advice',
      }));
    this.fields.forEach((field, name) => field.problems(byField.get(name) || []));
    this.general.replaceChildren(...lost.map((one) => el('p', { class: one.kind === 'problem' ? 'problem' : 'warning', text: one.text })));
  }

  /** In a new row a field is blamed for being empty only after one has been there. */
  leave(event) {
    if (!this.visited) {
      return;
    }
    this.fields.forEach((field, name) => {
      if (field.root.contains(event.target) && !field.root.contains(event.relatedTarget)) {
        this.visited.add(name);
      }
    });
    this.showProblems();
  }

  propose(code) {
    if (this.reason) {
      const proposed = this.dictionaries.reasons.find((one) => one.code === code);
      this.reason.options[0].textContent = proposed ? `${proposed.title} (предложено системой)` : 'Предложит система';
    }
  }

  focus(name) {
    const field = this.fields.get(FIELD_OF[name] || name);
    this.visited = null;
    this.showProblems();
    focusOn(field ? field.focusable : this.root.querySelector('h3'));
  }
}

const FIELD_OF = { name: 'touchpoint', title: 'process', kind: 'grounds', reference: 'grounds' };

function group(legend, ...children) {
  return el('fieldset', { class: 'group' }, legend ? el('legend', { text: legend }) : null, ...children);
}
