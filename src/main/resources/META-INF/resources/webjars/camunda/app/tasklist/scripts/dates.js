// Date fields of Camunda Forms: a week begins on Monday, and a day that does not exist is said to be none.
// The calendar by itself makes 3 March of 31 February, some day or other of what is written in another way, and nothing of
// what is no date at all, each without a word.

const WRITTEN = [/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/, /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/];
const SAID = 'register-no-date';

function dayOf(text) {
  const written = WRITTEN.map(way => way.exec(text.trim())).find(Boolean);
  if (!written) {
    return undefined;
  }
  const { day, month, year } = written.groups;
  const date = new Date(Number(year), month - 1, Number(day));
  return date.getMonth() === month - 1 && date.getDate() === Number(day) ? date : undefined;
}

function placeOf(field) {
  return field.closest('.fjs-form-field');
}

function takeBack(field) {
  placeOf(field)?.querySelector(`.${SAID}`)?.remove();
}

function say(field, text) {
  takeBack(field);
  const words = document.createElement('div');
  words.className = `fjs-form-field-error ${SAID}`;
  words.setAttribute('role', 'alert');
  words.textContent = `Такой даты нет: «${text}». Напишите её как ДД.ММ.ГГГГ.`;
  placeOf(field).append(words);
  // The calendar empties the field: what was typed stays there to be corrected.
  setTimeout(() => { field.value = text; });
}

function readBy(field) {
  return text => {
    const date = dayOf(text);
    if (date) {
      takeBack(field);
    } else {
      say(field, text);
    }
    return date;
  };
}

// Asked before the calendar opens, while nothing is typed yet.
function teach(field) {
  const calendar = field._flatpickr;
  if (!calendar || calendar.l10n.firstDayOfWeek === 1) {
    return;
  }
  calendar.set('locale', { firstDayOfWeek: 1 });
  calendar.config.parseDate = readBy(field);
  calendar.config.errorHandler = () => {};
  // The calendar itself says «input» of what it has emptied.
  field.addEventListener('input', event => event.isTrusted && takeBack(field));
}

// The form would be sent without the date, as if none had been meant.
function hold(event) {
  const words = event.target.closest?.('.btn-primary') && document.querySelector(`.${SAID}`);
  if (words) {
    event.preventDefault();
    event.stopImmediatePropagation();
    // In the field, the calendar would open above them.
    words.scrollIntoView({ block: 'center' });
  }
}

document.addEventListener('focus', event => teach(event.target), true);
document.addEventListener('click', hold, true);

// Tasklist asks every custom script for its plug-ins; this one has none.
export default [];
