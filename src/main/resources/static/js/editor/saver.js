import { Unreached } from './api.js';

const PAUSE_MS = 600;
const RETRY_MS = [2000, 4000, 8000, 15000, 30000];

const all = new Set();
let announce = () => {};

/**
 * Saves one row: waits for a pause in typing, sends one request at a time, and tries again by itself while the
 * server is not reached. `send` saves the row as it stands at that moment; `refused` is told of a refusal.
 */
export class Saver {
  constructor(send, refused) {
    this.send = send;
    this.refused = refused;
    this.dirty = false;
    this.trouble = null;
    this.running = null;
    this.attempts = 0;
    all.add(this);
  }

  touch() {
    this.dirty = true;
    this.later(PAUSE_MS);
    announce();
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), pause);
  }

  /** Saves now; the promise ends when nothing is left to save or saving has failed. */
  flush() {
    clearTimeout(this.timer);
    if (!this.running && this.dirty) {
      // Begun only after `running` is set: else the first word said of it would be «saved».
      this.running = Promise.resolve().then(() => this.run()).finally(() => {
        this.running = null;
        announce();
      });
    }
    return this.running || Promise.resolve();
  }

  async run() {
    while (this.dirty) {
      this.dirty = false;
      announce();
      try {
        await this.send();
        this.trouble = null;
        this.attempts = 0;
      } catch (problem) {
        this.dirty = true;
        this.fail(problem);
        return;
      }
    }
  }

  fail(problem) {
    this.trouble = problem;
    if (problem instanceof Unreached) {
      this.later(RETRY_MS[Math.min(this.attempts, RETRY_MS.length - 1)]);
      this.attempts += 1;
    } else {
      this.refused(problem);
    }
  }

  /** What was typed is given up. */
  drop() {
    clearTimeout(this.timer);
    this.dirty = false;
    this.trouble = null;
    announce();
  }

  /** What is being saved no longer exists. */
  forget() {
    clearTimeout(this.timer);
    all.delete(this);
    announce();
  }

  get busy() {
    return this.running !== null;
  }
}

export const saving = {
  /** Calls the listener with {text, kind} whenever the answer to «is everything saved?» may have changed. */
  onChange(listener) {
    announce = () => listener(state());
  },
  flushAll() {
    return Promise.all([...all].map((saver) => saver.flush()));
  },
  get pending() {
    return [...all].some((saver) => saver.dirty || saver.busy);
  },
};

let everSaved = false;

function state() {
  const troubled = [...all].find((saver) => saver.trouble && saver.dirty);
  if (troubled) {
    return { kind: 'problem', text: `Не сохранено: ${troubled.trouble.message}` };
  }
  if (saving.pending) {
    everSaved = true;
    return { kind: 'busy', text: 'Сохраняем…' };
  }
  return everSaved ? { kind: 'good', text: 'Сохранено' } : { kind: 'idle', text: '' };
}

window.addEventListener('online', () => saving.flushAll());
window.addEventListener('blur', () => saving.flushAll());
document.addEventListener('visibilitychange', () => saving.flushAll());
window.addEventListener('beforeunload', (event) => {
  if (saving.pending) {
    saving.flushAll();
    event.preventDefault();
  }
});
