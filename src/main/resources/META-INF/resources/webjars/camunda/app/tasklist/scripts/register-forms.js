// What Camunda Forms cannot do by themselves inside Tasklist:
// a link to a page of ours becomes that page, and the form library's own English becomes Russian.
// Without this script the link still opens the page in a new tab.

const FORM = '.fjs-container';
const LEAST_HEIGHT = 240;
// What opens below its own field: a page with such fields is never lower than the least height.
const OPENING = 'select, textarea, input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"])';

const TEXTS = new Map([
  ['Field is required.', 'Заполните это поле.'],
  ['Nothing to show.', 'Нет данных.'],
  ['No results', 'Ничего не найдено'],
  ['All values selected', 'Все значения выбраны'],
  ['Search', 'Найти'],
  ['Select', 'Выберите'],
  ['Add new', 'Добавить'],
  ['Collapse', 'Свернуть'],
  ['Date', 'Дата'],
  ['Time', 'Время'],
  ['January', 'Январь'], ['February', 'Февраль'], ['March', 'Март'], ['April', 'Апрель'],
  ['May', 'Май'], ['June', 'Июнь'], ['July', 'Июль'], ['August', 'Август'],
  ['September', 'Сентябрь'], ['October', 'Октябрь'], ['November', 'Ноябрь'], ['December', 'Декабрь'],
  ['Sun', 'Вс'], ['Mon', 'Пн'], ['Tue', 'Вт'], ['Wed', 'Ср'], ['Thu', 'Чт'], ['Fri', 'Пт'], ['Sat', 'Сб']
]);

const PATTERNS = [
  [/^Field must have maximum length of (\d+)\.$/, 'Не больше $1 знаков.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Не меньше $1 знаков.'],
  [/^Field must have maximum value of (.+)\.$/, 'Не больше $1.'],
  [/^Field must have minimum value of (.+)\.$/, 'Не меньше $1.'],
  [/^Field must match pattern .+$/, 'Значение записано не так, как нужно.'],
  [/^Expand all \((\d+)\)$/, 'Показать все ($1)']
];

const PLACEHOLDER = /^[dmyh/.\-: ?ap]+$/i;
const LETTERS = { d: 'д', y: 'г', h: 'ч' };

function russian(text) {
  const plain = text.trim();
  if (TEXTS.has(plain)) {
    return text.replace(plain, TEXTS.get(plain));
  }
  const pattern = PATTERNS.find(([english]) => english.test(plain));
  return pattern ? plain.replace(pattern[0], pattern[1]) : text;
}

function russianPlaceholder(text) {
  if (!PLACEHOLDER.test(text) || !/[dmyh]/i.test(text)) {
    return russian(text);
  }
  return text.replace(/[dyhm]/gi, letter => LETTERS[letter.toLowerCase()] || 'м');
}

function translateText(node) {
  const text = russian(node.data);
  if (text !== node.data) {
    node.data = text;
  }
}

function translateAttributes(element) {
  const placeholder = element.getAttribute('placeholder');
  if (placeholder && russianPlaceholder(placeholder) !== placeholder) {
    element.setAttribute('placeholder', russianPlaceholder(placeholder));
  }
}

// What a person typed or our forms say is never touched: labels and descriptions are already Russian.
function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    translateText(root);
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest('textarea, iframe')) {
      translateText(walker.currentNode);
    }
  }
  root.querySelectorAll('[placeholder]').forEach(translateAttributes);
  if (root.hasAttribute('placeholder')) {
    translateAttributes(root);
  }
}

// What stands below a page moves when the page comes, unless its place is kept: a page of that kind was as tall the last time.
function kindOf(frame) {
  return 'register-page ' + new URL(frame.src).pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*');
}

function fitHeight(frame) {
  const body = frame.contentDocument && frame.contentDocument.body;
  if (!body) {
    return;
  }
  const fit = () => {
    const drawn = Math.ceil(body.getBoundingClientRect().height);
    const least = body.querySelector(OPENING) ? LEAST_HEIGHT : 0;
    const height = Math.max(least, drawn + 24);
    if (Math.abs(frame.clientHeight - height) > 1) {
      frame.style.height = height + 'px';
    }
    // Behind another tab of the task nothing is drawn.
    if (drawn > 0) {
      sessionStorage.setItem(kindOf(frame), height);
    }
  };
  new frame.contentWindow.ResizeObserver(fit).observe(body);
  fit();
}

function placePage(link) {
  if (link.origin !== window.location.origin || link.dataset.placed) {
    return;
  }
  link.dataset.placed = 'true';
  const frame = document.createElement('iframe');
  frame.className = 'register-page';
  frame.title = link.textContent;
  frame.src = link.href;
  const height = sessionStorage.getItem(kindOf(frame)) || LEAST_HEIGHT;
  frame.style.cssText = `display:block;width:100%;height:${height}px;border:0;margin:0 0 8px`;
  frame.addEventListener('load', () => fitHeight(frame));
  link.before(frame);
  link.textContent = 'Открыть в отдельной вкладке';
}

// A list of ours with ticks fills the field of the form that stands for it: nobody types ids.
function takeChoice(event) {
  const choice = event.data;
  if (event.origin !== window.location.origin || !choice || choice.type !== 'register-choice') {
    return;
  }
  const frame = Array.from(document.querySelectorAll(`${FORM} iframe.register-page`))
    .find(each => each.contentWindow === event.source);
  const field = frame && frame.closest(FORM).querySelector(`textarea[id$="${CSS.escape(choice.field)}"]`);
  if (!field) {
    return;
  }
  const wrapper = field.closest('.fjs-form-field');
  wrapper.hidden = true;
  wrapper.style.display = 'none';
  if (field.value !== choice.value) {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, choice.value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function visit(node) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!(element instanceof Element)) {
    return;
  }
  const forms = element.closest(FORM) ? [node] : Array.from(element.querySelectorAll(FORM));
  forms.forEach(form => {
    translate(form);
    if (form instanceof Element) {
      const links = form.matches('a.register-editor') ? [form] : form.querySelectorAll('a.register-editor');
      links.forEach(placePage);
    }
  });
}

function watch() {
  visit(document.body);
  window.addEventListener('message', takeChoice);
  new MutationObserver(changes => {
    changes.forEach(change => {
      if (change.type === 'childList') {
        change.addedNodes.forEach(visit);
      } else if (change.target.isConnected) {
        visit(change.target);
      }
    });
  }).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder', 'href']
  });
}

watch();

// Tasklist asks every custom script for its plug-ins; this one has none.
export default [];
