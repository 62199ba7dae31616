import { button, el, focusOn, freshId } from './dom.js';
import { rowFindings } from './findings.js';
import { RowForm } from './row-form.js';
import { sinceLastRound } from './row-view.js';
import { Saver } from './saver.js';
import { bodyOf, draftOf, unsendable } from './draft.js';
import { OPERATIONS, folded } from './words.js';
import { Refused, Unreached } from './api.js';
import { movedPanel } from './moved.js';

const CHIPS = { INCLUDE: 'good', MODIFY: 'accent', EXCLUDE: 'problem', CHANGE_TOUCHPOINT: 'accent' };
const VERDICTS = { ACCEPTED: 'Принять строку', REJECTED: 'Отклонить строку' };

/** One row of the change on the page: its cells, what is said of it, its buttons and, while open, its form. */
export class RowBlock {
  constructor(desk, item, draft) {
    this.desk = desk;
    this.item = item;
    this.draft = draft || draftOf(item);
    this.findings = [];
    this.cells = el('tr', { role: 'row' });
    this.extras = el('div', {});
    this.moved = el('div', {});
    this.files = el('div', {});
    this.said = el('div', {});
    this.actions = el('div', { class: 'row-actions' });
    this.slot = el('div', {});
    this.problem = el('p', { class: 'field-problems', role: 'alert' });
    this.foot = el('td', { role: 'cell', colspan: String(desk.view.columns.length), class: 'foot' },
      this.extras, this.files, this.moved, this.said, this.actions, this.problem, this.slot);
    this.root = el('tbody', { role: 'rowgroup', tabindex: '-1' }, this.cells, el('tr', { role: 'row', class: 'foot-row' }, this.foot));
    this.saver = new Saver(() => this.save(), (problem) => this.refused(problem));
  }

  /** Drawn when first shown: of thousands of rows most never are. */
  shown() {
    if (!this.drawn) {
      this.draw();
    }
    return this.root;
  }

  /** What search looks through. */
  get text() {
    const { item, desk } = this;
    const direction = desk.dictionaries.directions.find((one) => one.code === item.direction);
    return folded([item.touchpoint.name, item.process.title, item.touchpoint.address, direction && direction.title,
      item.peculiarities, item.responsiblePost, item.otherNeed].filter(Boolean).join(' '));
  }

  get title() {
    return this.item.id ? `Строка ${this.item.position}` : 'Новая строка';
  }

  async save() {
    const sent = bodyOf(this.draft, this.desk.dictionaries);
    const saved = this.item.id ? await this.replace(sent) : await this.desk.createOnce(this, sent);
    this.item = saved;
    this.draft.rowId = saved.rowId;
    this.gone = false;
    if (this.form) {
      this.form.propose(saved.proposedReason);
    }
    this.draw();
    this.desk.saved();
    if (unsendable(this.draft)) {
      throw Object.assign(new Refused(400, { detail: 'выберите вид основания.' }), { shownAtField: true });
    }
  }

  /** When the answer was lost the write may have arrived all the same: then our own version is not a colleague's. */
  async replace(body) {
    const seen = this.answerLost ? undefined : this.item.version;
    try {
      const saved = await this.desk.api.put(`/rows/${this.item.id}`, body, seen);
      this.answerLost = false;
      return saved;
    } catch (problem) {
      this.answerLost = problem instanceof Unreached;
      throw problem;
    }
  }

  refused(problem) {
    if (problem.status === 404 && this.item.id) {
      // A colleague took the row out: what is typed here can be saved as a row of its own.
      this.item = { ...this.item, id: null };
      this.problem.replaceChildren(`${problem.message} `, button('Добавить её заново', 'second small', () => {
        this.problem.replaceChildren();
        this.saver.touch();
        this.saver.flush();
      }));
      return;
    }
    if (problem.status === 412) {
      this.overtaken(problem);
      return;
    }
    if (this.form) {
      if (!problem.shownAtField) {
        this.form.refuse(problem);
      }
    } else {
      this.problem.textContent = `Не сохранено: ${problem.message}`;
    }
  }

  /** A colleague saved the row in between: nothing typed here is lost, and nothing of theirs is overwritten unasked. */
  overtaken(problem) {
    const decide = (text, what) => button(text, 'second small', async () => {
      this.problem.replaceChildren();
      const theirs = (await this.desk.api.list('/rows')).find((one) => one.id === this.item.id);
      what(theirs || { ...this.item, id: null });
    });
    this.problem.replaceChildren(`${problem.message} Введённое вами пока не сохранено. `,
      decide('Взять сохранённое', (theirs) => {
        this.saver.drop();
        this.closeQuietly();
        this.root.classList.remove('open');
        this.item = theirs;
        this.draft = draftOf(theirs);
        this.draw();
        focusOn(this.root);
      }),
      ' ',
      decide('Оставить моё', (theirs) => {
        this.item = theirs;
        this.saver.touch();
        this.saver.flush();
      }));
  }

  draw() {
    this.drawn = true;
    const { item, desk } = this;
    const changed = desk.context.round > 1 && item.changedInRound === desk.context.round;
    this.root.className = `row ${item.operation.toLowerCase()}${changed ? ' changed' : ''} verdict-${(item.verdict || 'PENDING').toLowerCase()}`;
    this.root.setAttribute('aria-label', this.title);
    const first = [
      el('span', { class: 'position', text: item.id ? String(item.position) : '—' }),
      el('span', { class: `chip ${CHIPS[item.operation]}`, text: OPERATIONS[item.operation] }),
      changed ? el('span', { class: 'chip warning', text: 'Изменено в этом круге' }) : null,
    ].filter(Boolean);
    this.cells.replaceChildren(...desk.view.cells(item, first));
    const extras = [...desk.view.extras(item), ...(item.lastRound ? sinceLastRound(desk.view, item) : [])];
    this.extras.replaceChildren(...(extras.length ? [el('dl', { class: 'extras' },
      extras.map(([name, nodes]) => el('div', {}, el('dt', { text: name }), el('dd', {}, nodes))))] : []));
    this.drawFiles();
    this.drawMoved();
    this.drawActions();
    this.drawSaid();
  }

  drawFiles() {
    const files = this.form ? null : this.desk.papers.under(this.item);
    this.files.replaceChildren(...(files ? [files] : []));
  }

  /** The register moved under this row: what is chosen there survives every redrawing. */
  drawMoved() {
    const state = JSON.stringify(this.item.moved || null);
    if (state !== this.movedState) {
      this.movedState = state;
      const panel = this.item.moved && this.item.moved.now ? movedPanel(this) : null;
      this.moved.replaceChildren(...(panel ? [panel] : []));
    }
  }

  /** The department chose, field by field; what was typed before is saved first. */
  async choose(take) {
    await this.saver.flush();
    this.item = await this.desk.api.post(`/rows/${this.item.id}/choice`, { take });
    this.draft = draftOf(this.item);
    this.closeQuietly();
    this.root.classList.remove('open');
    this.draw();
    focusOn(this.root);
    this.desk.refreshFindings();
  }

  drawActions() {
    const focused = this.actions.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    this.actions.replaceChildren(...(this.desk.context.edit ? this.editButtons() : this.desk.context.check ? this.verdictButtons() : []));
    if (focused) {
      this.actions.querySelector(`[data-act="${focused}"]`)?.focus();
    }
  }

  editButtons() {
    const { item } = this;
    if (!item.id) {
      return this.form ? [] : [button('Удалить', 'plain small', () => this.desk.remove(this), { 'data-act': 'remove' })];
    }
    const named = (text) => `${text}: строка ${item.position}`;
    return [
      item.operation !== 'EXCLUDE' && !this.form
        ? button('Изменить', 'second small', () => this.open(), { 'aria-label': named('Изменить'), 'data-act': 'edit' }) : null,
      item.operation === 'INCLUDE' || item.operation === 'MODIFY'
        ? button('Копировать', 'plain small', () => this.desk.copy(this), { 'aria-label': named('Копировать'), 'data-act': 'copy' }) : null,
      button('Удалить из изменения', 'plain small', () => this.desk.remove(this), { 'aria-label': named('Удалить из изменения'), 'data-act': 'remove' }),
    ].filter(Boolean);
  }

  verdictButtons() {
    const { item } = this;
    const buttons = Object.entries(VERDICTS).map(([verdict, text]) => button(text, `second small verdict ${verdict.toLowerCase()}`,
      () => this.judge(item.verdict === verdict ? 'PENDING' : verdict),
      { 'aria-pressed': String(item.verdict === verdict), 'data-act': verdict, 'aria-label': `${text} ${item.position}` }));
    const composer = this.desk.remarks.composer(item);
    const slip = this.desk.corrections.composer(item);
    return [...buttons, composer.opener, ...(slip ? [slip.opener] : []), composer.box, ...(slip ? [slip.box] : [])];
  }

  async judge(verdict) {
    this.problem.textContent = '';
    try {
      this.item = await this.desk.api.put(`/rows/${this.item.id}/verdict`, { verdict });
      this.draw();
      this.desk.judged();
    } catch (problem) {
      this.problem.textContent = `Не сохранено: ${problem.message}`;
    }
  }

  say(findings) {
    this.findings = findings;
    if (this.form) {
      this.form.find(findings);
    }
    this.drawSaid();
  }

  drawSaid() {
    if (!this.drawn) {
      return;
    }
    const go = this.desk.context.edit && (this.item.operation !== 'EXCLUDE' || this.item.moved) ? (finding) => this.go(finding) : null;
    const remarks = this.item.id ? this.desk.remarksOf(this.item.id) : [];
    const corrected = this.item.id ? this.desk.corrections.list(this.item.id) : null;
    const state = JSON.stringify([this.form ? 0 : this.findings, remarks, corrected ? corrected.textContent : '']);
    if (state === this.saidState) {
      return;
    }
    this.saidState = state;
    this.said.replaceChildren(...[
      this.form ? null : rowFindings(this.findings, go, this.desk.context.edit ? (finding) => this.take(finding) : null),
      corrected,
      this.desk.remarks.list(remarks),
    ].filter(Boolean));
  }

  /** Leads to the place of a finding: the comparison where the register moved, else the field in the form. */
  go(finding) {
    if (this.item.moved && this.item.moved.now && finding.field === 'operation') {
      this.desk.reveal(this);
      focusOn(this.moved.firstElementChild);
    } else {
      this.open(finding.field);
    }
  }

  /** Goes the way out that a check proposes: the rows are put together, or the other department is asked. */
  async take(finding) {
    this.problem.textContent = '';
    await this.saver.flush();
    try {
      if (finding.way === 'ASK_OWNER') {
        await this.desk.api.post(`/rows/${this.item.id}/request`);
        this.desk.asked(this);
      } else {
        await this.desk.reloadAll((await this.desk.api.post(`/rows/${this.item.id}/merge`)).id);
      }
    } catch (problem) {
      this.problem.textContent = `Не получилось: ${problem.message}`;
    }
  }

  /** Opens the form, at a field where one is named; a second call only moves the focus. */
  open(field, fresh = false) {
    this.desk.reveal(this);
    if (this.item.operation === 'EXCLUDE') {
      focusOn(this.root);
      return;
    }
    if (!this.form) {
      this.desk.closeForms();
      const words = { INCLUDE: 'добавить в перечень', MODIFY: 'изменить в перечне', CHANGE_TOUCHPOINT: 'изменить точку во всех строках' }[this.item.operation];
      this.form = new RowForm({
        draft: this.draft,
        dictionaries: this.desk.dictionaries,
        heading: `${this.title}: ${words}`,
        fresh,
        use: this.item.use,
        files: this.desk.papers.ofRow(this),
        changed: () => this.saver.touch(),
        close: () => this.close(),
      });
      this.form.propose(this.item.proposedReason);
      this.form.find(this.findings);
      this.slot.replaceChildren(this.form.root);
      this.root.classList.add('open');
      this.drawFiles();
      this.drawActions();
      this.drawSaid();
      this.desk.showSaving();
    }
    this.form.focus(field || (fresh ? 'direction' : null));
    if (fresh) {
      this.form.visited = new Set();
      this.form.showProblems();
    }
  }

  /** Takes the form away and nothing else: the row is about to go. */
  closeQuietly() {
    this.form = null;
    this.slot.replaceChildren();
  }

  close(focus = true) {
    this.saver.flush();
    this.form = null;
    this.slot.replaceChildren();
    this.root.classList.remove('open');
    if (!this.item.id && !this.saver.dirty && !this.saver.busy) {
      this.desk.drop(this);
      return;
    }
    this.drawFiles();
    this.drawActions();
    this.drawSaid();
    if (focus) {
      (this.actions.querySelector('[data-act="edit"]') || this.root).focus();
    }
  }
}
