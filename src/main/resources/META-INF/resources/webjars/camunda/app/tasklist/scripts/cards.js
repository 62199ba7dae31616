// A card says what a person chooses by: the case's number, the department, the authority, the working days left.

const root = window.location.pathname.split('/camunda/')[0];
const authorities = new Map();
const dates = new Map();
let asked = new Map();
let elsewhere = '';
let timer = null;

async function askAll() {
  const now = asked;
  asked = new Map();
  timer = null;
  const ids = Array.from(now.keys()).map(encodeURIComponent).join(',');
  const answer = await fetch(`${root}/api/v1/tasks/cards?ids=${ids}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  }).catch(() => null);
  if (!answer || !answer.ok) {
    return;
  }
  (await answer.json()).items.forEach(card => {
    authorities.set(card.authority, card.authorityName);
    dates.set(card.id, card.due);
    elsewhere = elsewhere || clocks(card.zone);
    (now.get(card.id) || []).forEach(place => show(place, card));
  });
  tellInWords();
}

// Terms are told by the authority's clock, all other times by the reader's own: said where the two differ.
function clocks(zone) {
  const [theirs, own] = [zone, undefined].map(offset);
  return theirs === own ? '' : `Сроки указаны по времени органа (${theirs}), остальное время — по часам вашего компьютера (${own}).`;
}

function offset(timeZone) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date());
  return parts.find(part => part.type === 'timeZoneName').value.replace('GMT', 'UTC');
}

function ask(taskId, place) {
  asked.set(taskId, [...(asked.get(taskId) || []), ...(place ? [place] : [])]);
  timer = timer || setTimeout(askAll, 30);
}

function line(place, text, className) {
  if (text) {
    const element = document.createElement('div');
    element.className = className;
    element.textContent = text;
    place.append(element);
  }
}

function show(place, card) {
  place.className = `register-card ${card.tone}`;
  place.replaceChildren();
  line(place, card.number, 'number');
  line(place, card.words && `${card.words} · до ${card.due}`, 'left');
  line(place, card.department, 'department');
  line(place, card.authorityName, 'authority');
  unfold(place);
}

// Tasklist cuts off what does not fit into two lines.
function unfold(place) {
  for (let box = place.parentElement; box && !box.matches('li.task'); box = box.parentElement) {
    box.style.maxHeight = 'none';
    box.style.height = 'auto';
    box.style.overflow = 'visible';
  }
}

// The engine knows authorities by their codes only, and dates by the clock of the reader's own computer.
function tellInWords() {
  document.querySelectorAll('.tenant-id').forEach(element => {
    const name = authorities.get(element.textContent.trim());
    if (name) {
      element.textContent = name;
    }
  });
  document.querySelectorAll('[cam-tasklist-task-meta]').forEach(place => {
    if (elsewhere && !place.querySelector('.register-clocks')) {
      line(place, elsewhere, 'register-clocks');
    }
  });
  document.querySelectorAll('.register-due').forEach(element => {
    const id = element.dataset.task;
    const text = dates.get(id) ? `до ${dates.get(id)}` : '';
    if (element.textContent !== text) {
      element.textContent = text;
    }
    if (id && !dates.has(id)) {
      dates.set(id, null);
      ask(id);
    }
  });
}

new MutationObserver(tellInWords).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [{
  id: 'register-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (place, { taskId }) => ask(taskId, place),
  unmount: () => undefined
}];
