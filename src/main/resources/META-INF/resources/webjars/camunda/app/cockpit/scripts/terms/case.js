// The tab «Сроки и письма» of a case: its terms with their sheets, who was told what, and how the case went so far.

import { ask, el, read, row, say, sheetLink, show, table, tone } from './common.js';
import { course } from './finished.js';

function recount(place, id, token) {
  const said = el('p.register-note', { role: 'status' }, say('recount.explained'));
  const button = el('button.btn.btn-default', {
    type: 'button',
    onclick: async () => {
      button.disabled = true;
      try {
        said.textContent = (await ask(`/cockpit/cases/${id}/recount`, { method: 'POST', headers: token })).body.words;
        await show(place.querySelector('.register-case-terms'), async () => terms(await read(`/cockpit/cases/${id}`)));
      } catch (problem) {
        said.textContent = problem.message || say('failed');
      }
      button.disabled = false;
    }
  }, say('recount.button'));
  return el('div.register-recount', {}, button, said);
}

function terms(found) {
  return found.terms.length
    ? table(say('case.terms'), ['terms.due', 'terms.step', 'terms.state'].map(code => say(code)), found.terms.map(term =>
      row(sheetLink(term.id, term.dueWords), term.stepName, tone(term.tone, term.state))))
    : el('p.register-note', {}, say('case.noTerms'));
}

function letters(found) {
  return found.letters.length
    ? table(say('case.letters'), ['at', 'recipient', 'address', 'subject', 'letter'].map(name => say(`case.${name}`)),
      found.letters.map(letter => row(letter.at, letter.recipient, letter.address, letter.subject, letter.state)))
    : el('p.register-note', {}, say('case.noLetters'));
}

async function whole(place, id) {
  const [{ body, headers }, passed] = await Promise.all([ask(`/cockpit/cases/${id}`), read(`/cockpit/cases/${id}/course`)]);
  const token = headers.get('X-Token-Header') ? { [headers.get('X-Token-Header')]: headers.get('X-Token') } : {};
  return [
    el('div.register-case-terms', {}, terms(body)),
    body.mayRecount ? recount(place, id, token) : null,
    letters(body),
    course(passed.steps, say('case.course'))
  ].filter(Boolean);
}

export default {
  id: 'register-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 50,
  properties: { label: say('case.tab') },
  render: (place, { processInstanceId }) => {
    const body = el('div.register-terms.register-tab', {});
    place.append(body);
    show(body, () => whole(body, processInstanceId));
  },
  unmount: () => undefined
};
