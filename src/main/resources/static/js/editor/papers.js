import { button, el, focusOn, freshId } from './dom.js';
import { dateTime, day } from './words.js';

const ACCEPT = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx,.xlsx';
const KINDS = 'pdf, изображение, docx или xlsx, до 10 МБ';

/** Files beside the change: documents of grounds at their rows, the letter of an institution, anything else. */
export class Papers {
  constructor(desk, files, letter) {
    this.desk = desk;
    this.files = files;
    this.letter = letter;
    this.general = el('div', {});
    this.letterBox = el('div', {});
    this.problem = el('p', { class: 'field-problems', role: 'alert' });
    this.root = el('details', { class: 'card fold papers' }, el('summary', {}, 'Письмо учреждения и файлы'),
      el('div', { class: 'papers-body' }, this.letterBox, this.general, this.problem));
    this.draw();
  }

  get edit() {
    return this.desk.context.edit;
  }

  /** Files of the change as a whole; a ground's file whose row was taken out is among them. */
  own() {
    return this.files.filter((file) => !file.item);
  }

  draw() {
    const own = this.own();
    const institutions = this.desk.dictionaries.institutions;
    this.root.firstElementChild.textContent = `${institutions ? 'Письмо учреждения и файлы' : 'Файлы'} (${own.length})`;
    this.root.hidden = !this.edit && !own.length && !this.letter;
    this.letterBox.replaceChildren(...(institutions ? [this.letterPart()] : []));
    this.general.replaceChildren(...[
      this.list(own),
      this.edit ? this.input('Приложить файл к изменению', (file) => this.add({ about: 'other' }, file)) : null,
    ].filter(Boolean));
  }

  letterPart() {
    const said = this.letter
      ? `Сведения внесены по письму: ${this.letter.institution}, № ${this.letter.letterNumber} от ${day(this.letter.letterDate)}.`
      : 'Подразделение подаёт сведения от своего имени.';
    const box = el('div', { class: 'composer', hidden: true });
    const opener = button(this.letter ? 'Изменить письмо…' : 'Внести от имени учреждения…', 'second small', () => {
      box.hidden = !box.hidden;
      opener.setAttribute('aria-expanded', String(!box.hidden));
      if (!box.hidden) {
        box.querySelector('input').focus();
      }
    }, { 'aria-expanded': 'false' });
    if (this.edit) {
      box.append(...this.letterForm());
    }
    return el('div', {}, el('p', { text: said }), ...(this.edit ? [
      el('div', { class: 'remark-actions' }, opener,
        this.letter ? button('Подаёт само подразделение', 'plain small', () => this.leave()) : null), box,
      this.letter ? this.input('Скан письма', (file) => this.add({ about: 'letter' }, file)) : null,
    ].filter(Boolean) : []));
  }

  letterForm() {
    const letter = this.letter || {};
    const text = (label, value, more = {}) => {
      const input = el('input', { id: freshId('letter'), type: 'text', value: value || '', ...more });
      return { input, root: el('div', { class: 'field' }, el('label', { for: input.id, text: label }), input) };
    };
    const institution = text('Учреждение, у которого нет учётной записи', letter.institution, { maxlength: '500' });
    const number = text('Номер письма', letter.letterNumber, { maxlength: '100' });
    const date = text('Дата письма', letter.letterDate, { type: 'date' });
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    return [institution.root, number.root, date.root, problem, el('div', { class: 'remark-actions' },
      button('Записать письмо', 'small', async () => {
        problem.textContent = '';
        try {
          this.letter = await this.desk.api.put('/on-behalf', {
            institution: institution.input.value, letterNumber: number.input.value, letterDate: date.input.value,
          });
          this.changed();
        } catch (refusal) {
          problem.textContent = [refusal.message, ...(refusal.fields || []).map((one) => one.detail)].join(' ');
        }
      }))];
  }

  async leave() {
    await this.attempt(async () => {
      await this.desk.api.delete('/on-behalf');
      this.letter = null;
    });
  }

  changed() {
    this.draw();
    this.desk.refreshFindings();
    focusOn(this.root.querySelector('summary'));
  }

  input(label, taken) {
    const id = freshId('file');
    const input = el('input', { type: 'file', id, accept: ACCEPT, on: { change: () => input.files[0] && taken(input.files[0]) } });
    return el('div', { class: 'field' }, el('label', { for: id, text: label }), input, el('p', { class: 'field-hint', text: KINDS }));
  }

  list(files, removed) {
    return files.length ? el('ul', { class: 'files' }, files.map((file) => el('li', {},
      el('a', { href: `${this.desk.api.base}/attachments/${file.id}`, download: '', text: file.name }),
      file.about === 'LETTER' ? el('span', { class: 'chip', text: 'письмо' }) : null,
      el('span', { class: 'by', text: ` ${size(file.length)}, ${file.by}, ${dateTime(file.at)}` }),
      this.edit ? button('Убрать', 'plain small', async () => {
        await this.attempt(async () => {
          await this.desk.api.delete(`/attachments/${file.id}`);
          this.files = this.files.filter((one) => one !== file);
        });
        removed?.();
      }, { 'aria-label': `Убрать файл ${file.name}` }) : null))) : null;
  }

  async add(place, file) {
    await this.attempt(() => this.send(place, file));
  }

  async send(place, file) {
    const query = new URLSearchParams({ ...place, name: file.name });
    this.files = [...this.files, await this.desk.api.upload(`/attachments?${query}`, file)];
  }

  async attempt(act) {
    this.problem.textContent = '';
    try {
      await act();
      this.changed();
    } catch (refusal) {
      this.problem.textContent = `Не получилось: ${refusal.message}`;
    }
  }

  /** Files of the grounds of one row, kind by kind. */
  ofRow(block) {
    return {
      ready: () => Boolean(block.item.id),
      node: (kind) => this.groundNode(block, kind),
    };
  }

  groundNode(block, kind) {
    const root = el('div', { class: 'ground-files' });
    const problem = el('p', { class: 'field-problems', role: 'alert' });
    const draw = () => root.replaceChildren(...[
      this.list(this.files.filter((file) => file.item === block.item.id && file.ground === kind), draw),
      this.input('Документ файлом', async (file) => {
        problem.textContent = '';
        try {
          await this.send({ about: 'ground', item: block.item.id, ground: kind }, file);
          draw();
          block.drawFiles();
        } catch (refusal) {
          problem.textContent = `Не приложено: ${refusal.message}`;
        }
      }), problem].filter(Boolean));
    draw();
    return root;
  }

  /** What stands under a row that is not open. */
  under(item) {
    const files = item.id ? this.files.filter((file) => file.item === item.id) : [];
    return files.length ? el('div', {}, el('span', { class: 'meta', text: 'Документы оснований: ' }), this.list(files)) : null;
  }
}

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} КБ` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} МБ`;
}
