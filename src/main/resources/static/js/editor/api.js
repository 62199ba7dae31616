/** The server said no: a sentence for the person, and one per field where fields are wrong. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || 'Сервер не принял запрос.');
    this.status = status;
    this.fields = problem.fields || [];
  }
}

/** The server was not reached, or could not work: the same may succeed later. */
export class Unreached extends Error {
  constructor(text, signedOut = false) {
    super(text);
    this.signedOut = signedOut;
  }
}

const NO_NETWORK = 'нет связи с сервером. Введённое осталось на странице и сохранится само, когда связь вернётся.';
const SERVER_FAILED = 'сервер временно не отвечает. Введённое осталось на странице, попробуем ещё раз.';
const SIGNED_OUT = 'сеанс завершён. Войдите в систему в соседней вкладке: введённое сохранится само.';
const TIMEOUT_MS = 20000;
const FILE_TIMEOUT_MS = 120000;
const KEEPALIVE_CHARS = 15000;

/** Calls the JSON API of one change with the session and its CSRF token. */
export class Api {
  constructor(base) {
    this.base = base;
    this.token = meta(document, '_csrf');
    this.header = meta(document, '_csrf_header') || 'X-CSRF-TOKEN';
  }

  get(path) {
    return this.call('GET', path);
  }

  post(path, body) {
    return this.call('POST', path, body === undefined ? {} : body);
  }

  /** With `seen`, the write is refused (412) if somebody else wrote after that version. */
  put(path, body, seen) {
    return this.call('PUT', path, body, seen === undefined ? {} : { 'If-Match': `"${seen}"` });
  }

  delete(path) {
    return this.call('DELETE', path);
  }

  async list(path) {
    return (await this.get(path)).items;
  }

  /** Sends a file as it is and answers what was said of it. */
  async upload(path, file) {
    return read(await this.sendFile(path, file));
  }

  /** Sends a file and answers the file that comes back. */
  async uploadForFile(path, file) {
    const answer = await this.sendFile(path, file);
    return answer.ok && !(answer.headers.get('Content-Type') || '').includes('json') ? answer.blob() : read(answer);
  }

  async sendFile(path, file) {
    const send = () => this.fetch(path, {
      method: 'POST', headers: { [this.header]: this.token, 'Content-Type': 'application/octet-stream' }, body: file,
    }, FILE_TIMEOUT_MS);
    const answer = await send();
    return (await this.tokenRenewed(answer)) ? send() : answer;
  }

  async fetch(path, options, timeout) {
    try {
      return await fetch(this.base + path, { ...options, credentials: 'same-origin', signal: AbortSignal.timeout(timeout) });
    } catch {
      throw new Unreached(NO_NETWORK);
    }
  }

  async call(method, path, body, more = {}) {
    const answer = await this.send(method, path, body, more);
    const again = method !== 'GET' && (await this.tokenRenewed(answer));
    return read(again ? await this.send(method, path, body, more) : answer);
  }

  async send(method, path, body, more) {
    const headers = { Accept: 'application/json, application/problem+json', ...more };
    if (method !== 'GET' && this.token) {
      headers[this.header] = this.token;
    }
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    const text = body === undefined ? undefined : JSON.stringify(body);
    try {
      return await fetch(this.base + path, {
        method,
        headers,
        body: text,
        credentials: 'same-origin',
        // Lets the last save outlive the page; browsers refuse it for large bodies.
        keepalive: method !== 'GET' && (text || '').length < KEEPALIVE_CHARS,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      throw new Unreached(NO_NETWORK);
    }
  }

  /**
   * A refusal may only mean that the page's token is stale, as after a new sign-in: the page itself carries the fresh
   * one. Where the page asks to sign in, nothing was refused: what was typed waits until somebody has.
   */
  async tokenRenewed(answer) {
    if (answer.status !== 401 && answer.status !== 403) {
      return false;
    }
    const page = await this.pageAgain();
    if (page && (page.status === 401 || page.url.includes('/login'))) {
      throw new Unreached(SIGNED_OUT, true);
    }
    const token = page && page.ok ? meta(new DOMParser().parseFromString(await page.text(), 'text/html'), '_csrf') : null;
    const renewed = Boolean(token) && token !== this.token;
    if (renewed) {
      this.token = token;
    }
    return renewed;
  }

  async pageAgain() {
    try {
      return await fetch(window.location.href, { credentials: 'same-origin' });
    } catch {
      return null;
    }
  }
}

function meta(page, name) {
  const found = page.querySelector(`meta[name="${name}"]`);
  return found ? found.content : null;
}

async function read(answer) {
  if (answer.status === 204) {
    return null;
  }
  const json = (answer.headers.get('Content-Type') || '').includes('json');
  if (answer.status === 401 || (answer.redirected && !json)) {
    throw new Unreached(SIGNED_OUT, true);
  }
  if (answer.status >= 500 || (answer.ok && !json)) {
    throw new Unreached(SERVER_FAILED);
  }
  let content;
  try {
    content = json ? await answer.json() : {};
  } catch {
    throw new Unreached(NO_NETWORK);
  }
  if (!answer.ok) {
    throw new Refused(answer.status, content);
  }
  return content;
}
