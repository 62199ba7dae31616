import { Api } from './editor/api.js';
import { Desk } from './editor/desk.js';
import { el } from './editor/dom.js';

const root = document.getElementById('editor');
const data = root.dataset;
const context = {
  round: Number(data.round),
  state: data.state,
  department: data.department,
  edit: data.edit === 'true',
  submit: data.submit === 'true',
  check: data.check === 'true',
  withdraw: data.withdraw === 'true',
  review: data.review === 'true',
  tasks: data.tasks,
  framed: document.documentElement.classList.contains('framed'),
};

async function start() {
  const api = new Api(data.api);
  try {
    const [dictionaries, items, remarks, corrections, files, findings] = await Promise.all([
      api.get('/dictionaries'), api.list('/rows'), api.list('/remarks'), api.list('/corrections'), api.list('/attachments'),
      api.list('/findings').catch(() => null), // The rows can be worked at without them.
    ]);
    const letter = data.institution
      ? { institution: data.institution, letterNumber: data.letterNumber, letterDate: data.letterDate } : null;
    const desk = new Desk({ api, context, dictionaries, items, remarks, corrections, files, letter });
    root.replaceChildren(desk.root);
    desk.begin(findings);
  } catch (problem) {
    root.querySelector('#load-problem')?.remove();
    root.prepend(el('p', { id: 'load-problem', class: 'problem', role: 'alert' },
      `Не удалось загрузить строки: ${problem.message} `,
      el('button', { type: 'button', class: 'second small', text: 'Попробовать ещё раз', on: { click: start } })));
  }
}

start();
