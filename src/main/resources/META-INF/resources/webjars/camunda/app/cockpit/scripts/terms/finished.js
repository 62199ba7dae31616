// The tab «Завершённые дела» of a process: the list, and the course of one with its way on the diagram.

import { el, read, row, say, show, table, tone } from './common.js';
import { key, markPath } from './process.js';

export function course(steps, caption) {
  return table(caption, ['step', 'who', 'began', 'ended', 'how'].map(name => say(`course.${name}`)),
    steps.map(step => row(step.name, step.who || '', step.began, step.ended || '', tone(step.tone, step.how))));
}

function one(place, process, line, number) {
  return show(place, async () => {
    const found = await read(`/cockpit/cases/${line.id}/course`);
    markPath(found.path);
    return [
      el('button.btn.btn-default', {
        type: 'button',
        onclick: () => { markPath([]); list(place, process, number); }
      }, say('finished.back')),
      course(found.steps, say('finished.shown', line.number))
    ];
  });
}

function entry(place, process, line, number) {
  return row(
    el('button.btn.btn-link', {
      type: 'button', 'aria-label': say('finished.show', line.number), onclick: () => one(place, process, line, number)
    }, line.number),
    line.authorityName, line.started, line.ended || '', line.outcome || '');
}

async function page(place, process, number, after) {
  const asked = new URLSearchParams({ number, ...(after ? { after } : {}) });
  const found = await read(`/cockpit/processes/${encodeURIComponent(process)}/finished?${asked}`);
  const rows = found.items.map(line => entry(place, process, line, number));
  const more = found.next ? [el('button.btn.btn-default.register-more', {
    type: 'button',
    onclick: async event => {
      const next = await page(place, process, number, found.next);
      event.target.remove();
      place.querySelector('tbody').append(...next.rows);
      place.append(...next.more);
    }
  }, say('more'))] : [];
  return { rows, more };
}

function list(place, process, number) {
  return show(place, async () => {
    const found = await page(place, process, number);
    const input = el('input.form-control', { id: 'register-finished-number', type: 'search', value: number });
    const headings = ['finished.number', 'terms.authority', 'finished.started', 'finished.ended', 'finished.outcome'];
    return [
      el('form.register-filters', {
        role: 'search', onsubmit: event => { event.preventDefault(); list(place, process, input.value); }
      }, el('div.register-field', {}, el('label', { for: input.id }, say('finished.find')), input),
      el('button.btn.btn-default', { type: 'submit' }, say('finished.search'))),
      found.rows.length
        ? table(say('finished.caption'), headings.map(code => say(code)), found.rows)
        : el('p.register-note', {}, say('finished.none')),
      ...found.more
    ];
  });
}

export default {
  id: 'register-finished',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 5,
  properties: { label: say('finished.tab') },
  render: (place, { processDefinitionId }) => {
    const body = el('div.register-terms.register-tab', {});
    place.append(body);
    list(body, key(processDefinitionId), '');
  },
  unmount: () => markPath([])
};
