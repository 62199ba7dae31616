import { Unreached } from './api.js';
import { button, el, focusOn } from './dom.js';
import { alterationOf, bodyOf, copyOf, draftOf, emptyDraft } from './draft.js';
import { Corrections } from './corrections.js';
import { RowFilter } from './filter.js';
import { FindingsSummary } from './findings.js';
import { ManyRows } from './many.js';
import { Papers } from './papers.js';
import { RowPicker } from './picker.js';
import { Remarks } from './remarks.js';
import { RowBlock } from './row-block.js';
import { RowView } from './row-view.js';
import { saving } from './saver.js';
import { SpreadsheetPanel } from './spreadsheet.js';
import { Closing } from './closing.js';
import { plural } from './words.js';

const EMPTY_ROW = {
  id: null, position: null, process: {}, touchpoint: {}, needs: [], grounds: [], verdict: 'PENDING', changedInRound: 0, before: null,
};

/** The whole editor: rows, findings, remarks and what may be done with them. */
export class Desk {
  constructor({ api, context, dictionaries, items, remarks, corrections, files, letter }) {
    this.api = api;
    this.context = context;
    this.dictionaries = dictionaries;
    this.view = new RowView(dictionaries, context.department);
    this.allRemarks = remarks;
    this.findings = [];
    this.remarks = new Remarks({ api, context, dictionaries, replaced: (remark) => this.replaceRemark(remark) });
    this.corrections = new Corrections({ api, dictionaries, corrections, made: (itemId) => this.reload(itemId) });
    this.summary = new FindingsSummary(dictionaries, (finding) => this.go(finding));
    this.papers = new Papers(this, files, letter);
    this.build();
    this.blocks = items.map((item) => new RowBlock(this, item));
  }

  build() {
    this.status = el('p', { class: 'save-status', role: 'status', 'aria-live': 'polite' });
    this.general = el('section', { class: 'general-remarks' });
    this.verdicts = el('p', { class: 'verdicts', role: 'status' });
    this.notice = el('div', { class: 'notice', role: 'status', tabindex: '-1' });
    this.empty = el('p', { class: 'empty' });
    this.table = el('table', { class: 'rows', role: 'table', 'aria-labelledby': 'rows-heading' },
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, this.view.headings())));
    this.picker = new RowPicker({
      dictionaries: this.dictionaries,
      load: () => this.api.list('/department-rows'),
      taken: (row, altering) => this.blocks.some((block) => (altering ? block.draft.pointId === row.touchpoint.id : block.draft.rowId === row.rowId)),
      chosen: (operation, row) => this.treat(operation, row),
    });
    this.spreadsheet = new SpreadsheetPanel(this);
    this.filter = new RowFilter(this);
    this.many = new ManyRows(this);
    this.closing = new Closing(this);
    this.root = el('div', { class: this.context.review ? 'desk reviewing' : 'desk' },
      ...(this.context.review ? [this.summary.root, this.general] : [this.general, this.summary.root]),
      this.papers.root,
      el('div', { class: 'rows-head' }, el('h2', { id: 'rows-heading', text: 'Строки изменения' }),
        this.context.edit ? this.tools() : null),
      this.verdicts, this.picker.root, this.spreadsheet.root, this.many.root, this.filter.root, this.empty,
      el('div', { class: 'card rows-box' }, this.table), this.filter.pages,
      this.notice, this.closing.root);
  }

  tools() {
    this.toMany = button('Во многие строки…', 'second', (event) => this.many.open(event.currentTarget));
    const opener = (text, operation) => button(text, 'second', (event) => this.picker.open(operation, event.currentTarget));
    return el('div', { class: 'tools' },
      button('Добавить строку', '', () => this.add()),
      opener('Изменить строку перечня…', 'MODIFY'), opener('Исключить…', 'EXCLUDE'),
      opener('Изменить точку во всех строках…', 'CHANGE_TOUCHPOINT'),
      this.toMany,
      button('Таблицей…', 'second', (event) => this.spreadsheet.open(event.currentTarget)), this.status);
  }

  /** Draws everything at once: findings that came above the rows later would move what somebody is about to press. */
  begin(findings) {
    saving.onChange((state) => this.showSaving(state));
    this.redraw();
    if (findings) {
      this.find(findings);
    } else {
      this.refreshFindings();
    }
    this.goWhereAsked(new URLSearchParams(window.location.search));
  }

  /** «Rows of my department» leads to a new row, or to the one chosen there. */
  goWhereAsked(asked) {
    if (this.context.edit && asked.has('add')) {
      this.add();
    }
    const block = this.blocks.find((one) => one.item.id === asked.get('row'));
    if (block && this.context.edit) {
      block.open('needs');
    }
  }

  redraw() {
    this.empty.textContent = this.context.edit
      ? 'В изменении пока нет строк. Добавьте новую строку или выберите строку перечня, которую нужно изменить или исключить.'
      : 'В изменении нет строк.';
    this.empty.hidden = this.blocks.length > 0;
    this.table.parentElement.hidden = this.blocks.length === 0;
    if (this.toMany) {
      this.toMany.hidden = this.blocks.length < 2;
    }
    this.lay();
    this.drawRemarks();
    this.judged();
  }

  /** Puts the rows of this page on it; what is typed into a row that leaves is kept and saved all the same. */
  lay() {
    const shown = this.filter.shown();
    const standing = [...this.table.tBodies];
    if (shown.length !== standing.length || shown.some((block, at) => block.root !== standing[at])) {
      standing.forEach((body) => body.remove());
      this.table.append(...shown.map((block) => block.shown()));
    }
  }

  /** Turns to the page a row stands on. */
  reveal(block) {
    if (!block.root.isConnected) {
      this.filter.reveal(block);
      this.lay();
    }
  }

  add(draft = emptyDraft(), focus = true) {
    const block = new RowBlock(this, { ...EMPTY_ROW, operation: draft.operation }, draft);
    this.blocks.push(block);
    this.redraw();
    this.reveal(block);
    if (focus) {
      block.open(null, true);
    }
    return block;
  }

  /** A row of the register is modified or excluded: saved at once, then filled in. */
  async treat(operation, row) {
    const draft = operation === 'CHANGE_TOUCHPOINT'
      ? alterationOf(row) : draftOf({ ...row, operation, reason: null, proposedReason: null });
    const block = this.add(draft, false);
    block.saver.touch();
    await block.saver.flush();
    if (operation === 'MODIFY') {
      block.open('needs');
    } else if (operation === 'CHANGE_TOUCHPOINT') {
      block.open('touchpoint');
    } else {
      focusOn(block.root);
    }
  }

  async copy(block) {
    await block.saver.flush();
    const copy = this.add(copyOf(block.item), false);
    copy.saver.touch();
    await copy.saver.flush();
    copy.open('touchpoint');
  }

  /**
   * Adds a row. When the answer to an earlier attempt was lost, the row may have arrived all the same: then that one
   * is taken over instead of a second being made.
   */
  async createOnce(block, body) {
    if (block.answerLost) {
      const known = new Set(this.blocks.map((one) => one.item.id));
      const arrived = (await this.api.list('/rows')).find((item) => !known.has(item.id)
        && JSON.stringify(bodyOf(draftOf(item), this.dictionaries)) === block.lostBody);
      block.answerLost = false;
      if (arrived) {
        return this.api.put(`/rows/${arrived.id}`, body);
      }
    }
    try {
      return await this.api.post('/rows', body);
    } catch (problem) {
      block.answerLost = problem instanceof Unreached;
      block.lostBody = JSON.stringify(body);
      throw problem;
    }
  }

  async remove(block) {
    block.closeQuietly();
    await block.saver.flush();
    try {
      if (block.item.id) {
        await this.api.delete(`/rows/${block.item.id}`);
      }
    } catch (problem) {
      if (problem.status !== 404) {
        block.problem.textContent = `Не удалено: ${problem.message}`;
        return;
      }
    }
    this.drop(block);
    const back = button('Вернуть', 'second small', () => {
      this.notice.replaceChildren();
      const again = this.add(block.draft, false);
      again.saver.touch();
      again.saver.flush();
      focusOn(again.root);
    });
    this.notice.replaceChildren(el('p', { class: 'news' }, `${block.title} удалена из изменения. `, back));
    focusOn(back);
    this.refreshFindings();
  }

  /** Reads the rows again after the server changed several at once, and leads to one of them. */
  async reloadAll(itemId) {
    const items = await this.api.list('/rows');
    this.blocks.forEach((block) => {
      block.closeQuietly();
      block.saver.forget();
    });
    this.blocks = items.map((item) => new RowBlock(this, item));
    this.redraw();
    this.refreshFindings();
    const wanted = this.blocks.find((block) => block.item.id === itemId);
    if (wanted) {
      this.reveal(wanted);
      focusOn(wanted.root);
    }
  }

  tell(words) {
    this.notice.replaceChildren(el('p', { class: 'news', text: words }));
    focusOn(this.notice);
  }

  /** The row went to its owner as a request. */
  asked(block) {
    this.drop(block);
    this.tell('Просьба передана подразделению: оно увидит её на странице «Строки моего подразделения». Строка убрана из изменения.');
    this.refreshFindings();
  }

  drop(block) {
    block.saver.forget();
    this.blocks = this.blocks.filter((one) => one !== block);
    this.redraw();
  }

  closeForms() {
    this.blocks.filter((block) => block.form).forEach((block) => block.close(false));
  }

  saved() {
    this.refreshFindings();
  }

  /** Asks for the findings again; of several questions under way only the last one's answer counts. */
  async refreshFindings() {
    const question = (this.question || 0) + 1;
    this.question = question;
    let findings;
    try {
      findings = await this.api.list('/findings');
    } catch {
      return;
    }
    if (question === this.question) {
      this.find(findings);
    }
  }

  find(findings) {
    this.findings = findings;
    this.summary.show(findings, this.context.review || !this.context.edit);
    this.blocks.forEach((block) => block.say(findings.filter((one) => one.item && one.item === block.item.id)));
  }

  get blocking() {
    return this.findings.filter((finding) => finding.severity === 'BLOCKING');
  }

  go(finding) {
    const block = this.blocks.find((one) => one.item.id === finding.item);
    if (block && this.context.edit) {
      block.go(finding);
    } else if (block) {
      this.reveal(block);
      focusOn(block.root);
    }
  }

  /** The row as the server has it now. */
  async reload(itemId) {
    const item = (await this.api.list('/rows')).find((one) => one.id === itemId);
    const block = this.blocks.find((one) => one.item.id === itemId);
    if (item && block) {
      block.item = item;
      block.draw();
    }
    this.refreshFindings();
  }

  remarksOf(itemId) {
    return this.allRemarks.filter((remark) => remark.item === itemId);
  }

  replaceRemark(remark) {
    this.allRemarks = [...this.allRemarks.filter((one) => one.id !== remark.id), remark]
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    this.drawRemarks();
  }

  drawRemarks() {
    const items = new Set(this.blocks.map((block) => block.item.id));
    const own = this.allRemarks.filter((remark) => !remark.item || !items.has(remark.item));
    const waiting = this.allRemarks.filter((remark) => remark.state === 'OPEN' || remark.state === 'DISPUTED');
    const composer = this.context.check ? this.remarks.composer(null) : null;
    this.general.replaceChildren(...(this.allRemarks.length || composer ? [
      el('h2', { text: 'Замечания проверки' }),
      this.allRemarks.length ? el('p', { class: 'quiet', text: remarkCount(this.allRemarks.length, waiting.length) }) : null,
      this.remarks.list(own),
      this.remarkLinks(waiting.filter((remark) => items.has(remark.item))),
      ...(composer ? [composer.opener, composer.box] : []),
    ].filter(Boolean) : []));
    this.blocks.forEach((block) => block.drawSaid());
  }

  remarkLinks(remarks) {
    return remarks.length ? el('ul', { class: 'remark-links' }, remarks.map((remark) => {
      const block = this.blocks.find((one) => one.item.id === remark.item);
      return el('li', {}, el('button', {
        type: 'button', class: 'link', text: block.title, on: {
          click: () => {
            this.reveal(block);
            focusOn(document.getElementById(`remark-${remark.id}`));
          },
        },
      }), `: ${remark.text}`);
    })) : null;
  }

  judged() {
    if (!this.context.check || !this.blocks.length) {
      this.verdicts.hidden = true;
      return;
    }
    const count = (verdict) => this.blocks.filter((block) => block.item.verdict === verdict).length;
    const rejected = count('REJECTED');
    this.verdicts.textContent = `Отмечено: принять ${count('ACCEPTED')}, отклонить ${rejected}, без отметки ${count('PENDING')}.`
      + (rejected ? ' Чтобы принять остальные строки, выберите в задаче «Принять частично».' : ' Отметки нужны, только если принимается часть строк.');
  }

  showSaving(state = this.savingState) {
    if (!state) {
      return;
    }
    this.savingState = state;
    [this.status, ...this.blocks.filter((block) => block.form).flatMap((block) => block.form.statuses)].forEach((node) => {
      if (node.textContent !== state.text) {
        node.textContent = state.text;
      }
      node.dataset.kind = state.kind;
    });
  }
}

function remarkCount(all, waiting) {
  const words = `${all} ${plural(all, 'замечание', 'замечания', 'замечаний')}`;
  return waiting ? `${words}, из них не снято и не исправлено: ${waiting}.` : `${words}, все сняты или исправлены.`;
}
