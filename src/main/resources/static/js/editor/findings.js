import { el } from './dom.js';
import { fieldName, plural } from './words.js';

const MOST = 8;

/** What stands in the way of sending, and what is only advice, above the rows; `go` opens the place of a finding. */
export class FindingsSummary {
  constructor(dictionaries, go) {
    this.dictionaries = dictionaries;
    this.go = go;
    this.headline = el('p', { class: 'headline', role: 'status' });
    this.list = el('div', {});
    this.root = el('section', { class: 'summary', 'aria-label': 'Автоматическая проверка', tabindex: '-1', hidden: true }, this.headline, this.list);
    this.shown = '';
  }

  show(findings, reviewing) {
    const state = JSON.stringify([findings, reviewing]);
    if (state === this.shown) {
      return;
    }
    this.shown = state;
    this.root.hidden = false;
    const blocking = findings.filter((one) => one.severity === 'BLOCKING');
    const advice = findings.filter((one) => one.severity !== 'BLOCKING');
    const text = blocking.length ? blockingWords(blocking.length, reviewing)
      : 'Автоматическая проверка: всё заполнено, повторов нет.';
    if (this.headline.textContent !== text) {
      this.headline.textContent = text;
    }
    this.root.classList.toggle('has-problems', blocking.length > 0);
    this.list.replaceChildren(...[
      blocking.length ? this.links(blocking) : null,
      advice.length ? el('details', { class: 'advice', open: reviewing },
        el('summary', { text: `${advice.length} ${plural(advice.length, 'подсказка', 'подсказки', 'подсказок')}` }), this.links(advice)) : null,
    ].filter(Boolean));
  }

  links(findings) {
    const rest = findings.length - MOST;
    const items = findings.slice(0, MOST).map((one) => el('li', {}, this.link(one)));
    return el('ul', {}, items, rest > 0 ? el('li', { class: 'quiet', text: `и ещё ${rest}: они показаны у своих строк` }) : null);
  }

  link(finding) {
    const place = finding.item
      ? [`Строка ${finding.position}`, fieldName(this.dictionaries, finding.field)].filter(Boolean).join(', ')
      : null;
    const clause = finding.clause ? el('span', { class: 'clause', text: finding.clause }) : null;
    if (!place) {
      return el('span', {}, finding.text, clause);
    }
    return el('span', {},
      el('button', { type: 'button', class: 'link', text: place, on: { click: () => this.go(finding) } }),
      ': ', finding.text, clause);
  }
}

function blockingWords(count, reviewing) {
  const noun = plural(count, 'замечание', 'замечания', 'замечаний');
  const verb = plural(count, 'препятствует', 'препятствуют', 'препятствуют');
  return reviewing ? `Автоматическая проверка: ${count} ${noun}` : `${count} ${noun} ${verb} отправке`;
}

const WAYS = {
  MERGE: 'Объединить строки',
  MODIFY_INSTEAD: 'Дополнить ту строку',
  ASK_OWNER: 'Попросить подразделение',
};

/** The findings of one row below it; `take` goes the way out that the check proposes. */
export function rowFindings(findings, go, take) {
  if (!findings.length) {
    return null;
  }
  return el('ul', { class: 'findings' }, findings.map((one) => el('li', { class: one.severity === 'BLOCKING' ? 'problem' : 'advice' },
    one.text, one.clause ? el('span', { class: 'clause', text: one.clause }) : null,
    go && one.field ? el('button', { type: 'button', class: 'link', text: one.severity === 'BLOCKING' ? 'Исправить' : 'К полю', on: { click: () => go(one) } }) : null,
    take && WAYS[one.way] ? el('button', { type: 'button', class: 'second small way', text: WAYS[one.way], on: { click: () => take(one) } }) : null)));
}
