// What a person has entered into a task's form is kept on the server while they write: another tab, another computer or an
// ended session loses nothing. The corrected script of Tasklist calls this (webapps/patches.json).

const PAUSE = 500;
const address = taskId => `${window.location.pathname.split('/camunda/')[0]}/api/v1/tasks/${taskId}/draft`;

let token = null;
let waiting = null;
let last = Promise.resolve();

async function load(taskId) {
  await keepNow();
  await last;
  const answer = await fetch(address(taskId), { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    // An answer that nobody reads keeps its connection, of which a browser has six.
    await answer.text();
    return {};
  }
  token = { name: answer.headers.get('X-Token-Header'), value: answer.headers.get('X-Token') };
  return (await answer.json()).values;
}

async function send(taskId, method, values) {
  if (!taskId || !token) {
    return;
  }
  await fetch(address(taskId), {
    method,
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'Content-Type': 'application/json', [token.name]: token.value },
    body: values === undefined ? undefined : JSON.stringify({ values })
  }).catch(() => undefined);
}

// One after the other, so that an older state never overtakes a newer one.
function inTurn(work) {
  last = last.then(work, work);
  return last;
}

function keepNow() {
  if (!waiting) {
    return last;
  }
  const { taskId, form, timer } = waiting;
  waiting = null;
  clearTimeout(timer);
  const values = form._getSubmitData();
  return inTurn(() => send(taskId, 'PUT', values));
}

// A form tells of a change while it is being shown, too: what it then holds is what the task holds.
function changed(taskId, form) {
  if (!taskId) {
    return;
  }
  if (waiting) {
    clearTimeout(waiting.timer);
    if (waiting.taskId !== taskId) {
      keepNow();
    }
  }
  waiting = { taskId, form, timer: setTimeout(keepNow, PAUSE) };
}

function save(taskId, values) {
  drop();
  return inTurn(() => send(taskId, 'PUT', values));
}

function forget(taskId) {
  drop();
  return inTurn(() => send(taskId, 'DELETE'));
}

function drop() {
  if (waiting) {
    clearTimeout(waiting.timer);
    waiting = null;
  }
}

window.addEventListener('pagehide', keepNow);
window.registerDrafts = { load, changed, save, forget };

// Tasklist asks every custom script for its plug-ins; this one has none.
export default [];
