// The dashboard «Сроки»: what is late and what is near, by authority, department and step, and how the last year went.

import { el, number, read, root, row, say, sheetLink, show, table, tone } from './common.js';
import { bars, months } from './charts.js';

const COLOURS = ['red', 'amber', 'green', 'none'];
const none = { authority: '', department: '', step: '', late: false };

function query(filter, more = {}) {
  const asked = new URLSearchParams();
  Object.entries({ ...filter, late: '', ...more }).forEach(([name, value]) => value && asked.set(name, value));
  const text = asked.toString();
  return text ? `?${text}` : '';
}

function counted(items) {
  return COLOURS.map(colour => [colour, items.reduce((sum, item) => sum + item[colour], 0)]);
}

function totals(items) {
  const found = counted(items);
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  return el('ul.register-totals', {},
    found.filter(([colour, count]) => colour !== 'none' || count).map(([colour, count]) =>
      el(`li.${colour}`, {}, el('strong', {}, number(count)), ' ', say(`colour.${colour}`))),
    el('li', {}, el('strong', {}, number(all)), ' ', say('colour.total')));
}

function distinct(items, value, name) {
  const known = new Map(items.filter(item => item[value]).map(item => [item[value], item[name]]));
  return [...known].sort((one, other) => one[1].localeCompare(other[1], 'ru'));
}

function choice(view, name, options) {
  if (options.length < 2) {
    return null;
  }
  const id = `register-terms-${name}`;
  return el('div.register-field', {},
    el('label', { for: id }, say(`filter.${name}`)),
    el('select.form-control', { id, onchange: event => view.filtered({ [name]: event.target.value }) },
      el('option', { value: '' }, say('filter.all')),
      options.map(([value, text]) => el('option', { value, selected: view.filter[name] === value }, text))));
}

function filters(view) {
  const late = el('input', {
    type: 'checkbox', checked: view.filter.late, onchange: event => view.filtered({ late: event.target.checked })
  });
  return el('form.register-filters', { 'aria-label': say('filter.title'), onsubmit: event => event.preventDefault() },
    choice(view, 'authority', distinct(view.summary, 'authority', 'authorityName')),
    choice(view, 'department', distinct(view.summary, 'department', 'departmentName')),
    choice(view, 'step', distinct(view.summary, 'step', 'stepName')),
    el('label.register-check', {}, late, ' ', say('filter.late')),
    view.link);
}

function line(view, term) {
  const cells = [
    tone(term.tone, term.words),
    sheetLink(term.id, term.dueWords),
    term.stepName,
    term.instance
      ? el('a', { href: `#/process-instance/${term.instance}/runtime`, 'aria-label': say('terms.openCase', term.caseName) },
        term.caseName)
      : term.caseName,
    term.departmentName || say('terms.wholeAuthority')
  ];
  return row(...(view.many ? [...cells, term.authorityName] : cells));
}

async function lines(view, place, after) {
  const page = await read(`/oversight/${view.filter.late ? 'overdue' : 'terms'}${query(view.filter, { after })}`);
  if (!after && !page.items.length) {
    return [el('p.register-note', {}, say('terms.none'))];
  }
  if (after) {
    place.querySelector('tbody').append(...page.items.map(term => line(view, term)));
    place.querySelector('.register-more').remove();
  }
  const headings = ['state', 'due', 'step', 'case', 'department', ...(view.many ? ['authority'] : [])];
  const shown = after ? [] : [
    table(say('terms.caption'), headings.map(name => say(`terms.${name}`)), page.items.map(term => line(view, term)))];
  return page.next ? [...shown, el('button.btn.btn-default.register-more', {
    type: 'button', onclick: async () => place.append(...await lines(view, place, page.next))
  }, say('more'))] : shown;
}

function departments(view) {
  const groups = new Map();
  view.summary.forEach(item => {
    const key = `${item.authority} ${item.department}`;
    groups.set(key, [...(groups.get(key) || []), item]);
  });
  const headings = [...(view.many ? [say('terms.authority')] : []), say('terms.department'),
    ...COLOURS.map(colour => say(`colour.${colour}`))];
  return table(say('terms.byDepartment'), headings, [...groups.values()].map(items => row(
    ...(view.many ? [items[0].authorityName] : []),
    items[0].departmentName || say('terms.wholeAuthority'),
    ...counted(items).map(([colour, count]) => count ? tone(colour, number(count)) : '—'))));
}

function published(items) {
  const byMonth = new Map();
  items.forEach(item => {
    const sum = byMonth.get(item.month) || { month: item.month, inTime: 0, late: 0, notConfirmed: 0 };
    ['inTime', 'late', 'notConfirmed'].forEach(kind => { sum[kind] += item[kind]; });
    byMonth.set(item.month, sum);
  });
  return [...byMonth.values()].sort((one, other) => one.month.localeCompare(other.month));
}

async function trends(view) {
  const year = await read(`/oversight/trends${query({ authority: view.filter.authority })}`);
  return [
    months(say('trends.published'), published(year.published)),
    bars(say('trends.steps'), year.steps.map(step => ({
      name: step.stepName,
      value: step.averageDays,
      sentence: say('trends.steps.summary', step.stepName, step.averageDays, step.done, step.late),
      cells: [step.stepName, number(step.averageDays), number(step.done), number(step.late)]
    })), ['terms.step', 'trends.days', 'trends.done', 'trends.late'].map(code => say(code))),
    bars(say('trends.rework'), year.rework.map(one => ({
      name: one.departmentName,
      value: one.rounds,
      sentence: say('trends.rework.summary', one.departmentName, one.rounds, one.changes, one.returned, one.inRework),
      cells: [one.departmentName, ...[one.rounds, one.changes, one.returned, one.inRework].map(number)]
    })), ['terms.department', 'trends.rounds', 'trends.changes', 'trends.returned', 'trends.inRework'].map(code => say(code)))
  ];
}

async function dashboard(place) {
  const view = { filter: { ...none }, summary: (await read('/oversight/summary')).items };
  view.many = new Set(view.summary.map(item => item.authority)).size > 1;
  const head = el('div', {});
  const list = el('div', { 'aria-live': 'polite' });
  const charts = el('div.register-charts', {});
  view.link = el('a.btn.btn-default', { download: '' }, say('terms.export'));
  view.filtered = async change => {
    Object.assign(view.filter, change);
    view.link.href = `${root}/api/v1/cockpit/terms.xlsx${query(view.filter)}`;
    const seen = view.summary.filter(item => ['authority', 'department', 'step']
      .every(name => !view.filter[name] || item[name] === view.filter[name]));
    head.replaceChildren(totals(seen));
    await Promise.all([
      show(list, () => lines(view, list)),
      'authority' in change || !Object.keys(change).length ? show(charts, () => trends(view)) : null
    ]);
  };
  const report = el('p', {}, el('a.btn.btn-default', { href: `${root}/oversight` }, say('terms.report')));
  const all = [head, report, filters(view), list, departments(view), el('h2', {}, say('trends.title')), charts];
  view.filtered({});
  place.replaceChildren(...all);
}

export default {
  id: 'register-terms',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: place => {
    const body = el('div', {});
    place.append(el('section.register-terms', { 'aria-label': say('terms.title') },
      el('p.register-note', {}, say('terms.explained')),
      body));
    body.replaceChildren(el('p.register-note', { role: 'status' }, say('loading')));
    dashboard(body).catch(problem => body.replaceChildren(
      el('p.register-problem', { role: 'alert' }, problem.message || say('failed'))));
  },
  unmount: () => undefined
};
