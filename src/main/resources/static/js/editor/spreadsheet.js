import { button, el, focusOn, freshId } from './dom.js';
import { fieldName, plural } from './words.js';

const KINDS = { NEW: 'новая', CHANGED: 'изменена', EXCLUDED: 'исключить', RESTORED: 'как в перечне', SAME: 'без изменений' };
const MOST = 20;

/** The register form as a table: down, up with a comparison first, back with what was found in its cells. */
export class SpreadsheetPanel {
  constructor(desk) {
    this.desk = desk;
    this.root = el('section', { class: 'sheet card', hidden: true });
  }

  open(opener) {
    this.opener = opener;
    const titleId = freshId('sheet');
    const fileId = freshId('file');
    this.input = el('input', {
      type: 'file', id: fileId, accept: '.xlsx,.docx', on: { change: () => this.compare() },
    });
    this.answer = el('div', { class: 'sheet-answer', tabindex: '-1' });
    this.status = el('p', { class: 'quiet', role: 'status' });
    this.root.setAttribute('aria-labelledby', titleId);
    this.root.replaceChildren(
      el('div', { class: 'picker-head' },
        el('h3', { id: titleId, text: 'Строки таблицей' }),
        button('Закрыть', 'plain small', () => this.close())),
      el('p', {}, el('a', { href: `${this.desk.api.base}/spreadsheet`, download: '', text: 'Скачать форму перечня (xlsx)' }),
        ': в ней уже стоят строки вашего подразделения и списки для выбора. Измените её и загрузите обратно.'),
      el('div', { class: 'field' }, el('label', { for: fileId, text: 'Таблица xlsx или прежний перечень docx' }), this.input),
      this.status, this.answer);
    this.root.onkeydown = (event) => event.key === 'Escape' && this.close();
    this.root.hidden = false;
    focusOn(this.input);
  }

  close() {
    this.root.hidden = true;
    this.opener.focus();
  }

  async compare() {
    this.file = this.input.files[0];
    this.answer.replaceChildren();
    if (!this.file) {
      return;
    }
    this.status.textContent = 'Сравниваем с перечнем…';
    try {
      this.show(await this.desk.api.upload('/spreadsheet?dryRun=true', this.file));
      this.status.textContent = '';
      focusOn(this.answer);
    } catch (problem) {
      this.status.textContent = `Не загружено: ${problem.message}`;
    }
  }

  show(compared) {
    const { counts } = compared;
    this.problem = el('p', { class: 'field-problems', role: 'alert' });
    const excludeBoxes = compared.missing.map((row) => this.missingBox(row));
    const nothing = !(counts.new + counts.changed + counts.excluded + counts.restored + counts.undecided);
    const rest = counts.undecided ? this.restChoice(counts.undecided, compared.rows) : null;
    this.answer.replaceChildren(...[
      el('h4', { text: compared.dryRun ? 'Что изменится' : 'Что изменилось' }),
      el('p', { class: 'sheet-counts', text: countWords(counts) }),
      this.lines(compared.rows.filter((row) => row.kind !== 'SAME')),
      this.problems(compared),
      rest ? rest.root : null,
      excludeBoxes.length ? el('fieldset', { class: 'choices sheet-missing' },
        el('legend', { text: 'Этих строк перечня в файле нет. Отметьте те, которые нужно исключить; остальные останутся как есть.' }),
        excludeBoxes.map((box) => box.root)) : null,
      this.problem,
      el('div', { class: 'closing-buttons' },
        compared.stops ? null : button('Применить к изменению', '', () => this.apply(excludeBoxes, rest)),
        counts.problems ? button('Скачать файл с пометками', 'second', () => this.marked()) : null),
      nothing && !excludeBoxes.length ? el('p', { class: 'quiet', text: 'Файл ничего не меняет.' }) : null,
    ].filter(Boolean));
  }

  lines(rows) {
    if (!rows.length) {
      return null;
    }
    return el('details', { class: 'advice' },
      el('summary', { text: 'Построчно' }),
      el('ul', {}, rows.slice(0, MOST).map((row) => el('li', {},
        `Строка ${row.line}, ${KINDS[row.kind]}: ${row.touchpoint || 'точка не указана'} · ${row.process || 'всё направление'}`,
        row.kind === 'CHANGED' ? el('span', { class: 'meta', text: ` (${row.changed.map((field) => fieldName(this.desk.dictionaries, field)).filter(Boolean).join(', ')})` }) : null)),
      rows.length > MOST ? el('li', { class: 'quiet', text: `и ещё ${rows.length - MOST}` }) : null));
  }

  problems(compared) {
    if (!compared.problems.length) {
      return null;
    }
    const items = compared.problems.slice(0, MOST).map((one) => el('li', { class: one.stops ? 'problem' : 'advice' },
      `Строка ${one.line}: ${one.text}`, one.clause ? el('span', { class: 'clause', text: one.clause }) : null));
    const more = compared.counts.problems - items.length;
    return el('div', {},
      el('p', { class: 'headline', text: compared.stops ? 'Часть ячеек прочитать не удалось: исправьте их в файле и загрузите его снова.' : 'Проверка нашла, на что обратить внимание; применить можно и сейчас.' }),
      el('ul', { class: 'findings' }, items, more > 0 ? el('li', { class: 'quiet', text: `и ещё ${more}: все они стоят в файле с пометками` }) : null));
  }

  restChoice(count, rows) {
    const name = freshId('rest');
    const words = rows.flatMap((row) => row.rest.map((text) => el('li', { text: `Строка ${row.line}: ${text}` })));
    const radio = (value, text) => {
      const id = freshId('rest');
      return el('div', { class: 'tick' }, el('input', { type: 'radio', id, name, value }), el('label', { for: id, text }));
    };
    const root = el('fieldset', { class: 'choices' },
      el('legend', { text: `В ${count} ${plural(count, 'строке', 'строках', 'строках')} есть потребности, которых нет в порядке. Что с ними сделать?` }),
      el('ul', { class: 'quiet' }, words.slice(0, MOST)),
      radio('other', 'Записать как «другие потребности»'), radio('skip', 'Не записывать'));
    return { root, get value() { return root.querySelector('input:checked')?.value; } };
  }

  missingBox(row) {
    const id = freshId('missing');
    const input = el('input', { type: 'checkbox', id, value: row.rowId });
    return { input, root: el('div', { class: 'tick' }, input, el('label', { for: id, text: `${row.touchpoint} · ${row.process || 'всё направление'}` })) };
  }

  async apply(boxes, rest) {
    if (rest && !rest.value) {
      this.problem.textContent = 'Выберите, что сделать с потребностями, которых нет в порядке.';
      return;
    }
    const query = new URLSearchParams();
    boxes.filter((box) => box.input.checked).forEach((box) => query.append('exclude', box.input.value));
    if (rest) {
      query.set('rest', rest.value);
    }
    try {
      const done = await this.desk.api.upload(`/spreadsheet?${query}`, this.file);
      await this.desk.reloadAll();
      this.root.hidden = true;
      this.desk.tell(`Файл применён: ${countWords(done.counts)}`);
    } catch (problem) {
      this.problem.textContent = `Не применено: ${problem.message}`;
    }
  }

  async marked() {
    try {
      const file = await this.desk.api.uploadForFile('/spreadsheet/marked', this.file);
      const link = el('a', { href: URL.createObjectURL(file), download: this.file.name.replace(/\.\w+$/, ' (с пометками).xlsx') });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (problem) {
      this.problem.textContent = `Файл не получен: ${problem.message}`;
    }
  }
}

function countWords(counts) {
  const parts = [
    [counts.new, 'новых'], [counts.changed, 'изменённых'], [counts.excluded, 'исключаемых'],
    [counts.restored, 'возвращённых к перечню'], [counts.same, 'без изменений'],
  ].filter(([count]) => count).map(([count, word]) => `${word} ${count}`);
  return parts.length ? `строк ${parts.join(', ')}.` : 'строк нет.';
}
