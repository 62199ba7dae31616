// The tab «Ход рассмотрения»: who did what and when in the case of this task.

const root = window.location.pathname.split('/camunda/')[0];

function add(parent, tag, text, className) {
  if (text) {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = className;
    parent.append(element);
  }
}

function entry(event) {
  const item = document.createElement('li');
  item.className = event.tone;
  add(item, 'time', event.at, 'at');
  add(item, 'span', event.what, 'what');
  add(item, 'span', event.who, 'who');
  add(item, 'p', event.words, 'words');
  return item;
}

async function show(place, taskId) {
  const answer = await fetch(`${root}/api/v1/tasks/${taskId}/course`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  }).catch(() => null);
  place.replaceChildren();
  if (!answer || !answer.ok) {
    add(place, 'p', 'Ход рассмотрения показать не удалось. Обновите страницу.', 'problem');
    return;
  }
  const list = document.createElement('ol');
  list.className = 'register-course';
  (await answer.json()).items.forEach(event => list.append(entry(event)));
  place.append(list);
}

export default [{
  id: 'register-course',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Ход рассмотрения' },
  render: (place, { taskId }) => {
    place.textContent = 'Загрузка…';
    show(place, taskId);
  },
  unmount: () => undefined
}];
