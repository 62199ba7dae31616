/** Russian plural: plural(3, 'замечание', 'замечания', 'замечаний'). */
export function plural(count, one, few, many) {
  const tens = count % 100;
  const units = count % 10;
  if (tens > 10 && tens < 20) {
    return many;
  }
  if (units === 1) {
    return one;
  }
  return units > 1 && units < 5 ? few : many;
}

export const OPERATIONS = { INCLUDE: 'Добавить', MODIFY: 'Изменить', EXCLUDE: 'Исключить', CHANGE_TOUCHPOINT: 'Изменить точку' };

export const REMARK_STATES = {
  OPEN: 'Ждёт ответа',
  FIXED: 'Исправлено',
  DISPUTED: 'Не согласны',
  CLOSED: 'Снято',
};

const FIELDS = {
  direction: 'Направление деятельности',
  process: 'Процесс',
  touchpoint: 'Точка взаимодействия',
  channel: 'Вид точки',
  type: 'Тип точки',
  address: 'Адрес',
  needs: 'Потребности клиента',
  otherNeed: 'Другие потребности',
  peculiarities: 'Особенности взаимодействия',
  grounds: 'Основания',
  responsiblePost: 'Ответственный',
  reason: 'Причина обновления',
};

const BEYOND_COLUMNS = {
  littleUsed: 'Отметка «Маловостребованная»',
  notCounted: 'Отметка «Учёт обращений не ведётся»',
  wholeDirection: 'Строка на всё направление',
};

const COLUMN_OF_FIELD = {
  direction: 'DIRECTION',
  process: 'PROCESS',
  touchpoint: 'TOUCHPOINT',
  channel: 'CHANNEL',
  type: 'TYPE',
  address: 'ADDRESS',
  needs: 'NEEDS',
  peculiarities: 'PECULIARITIES',
  grounds: 'GROUNDS',
  responsiblePost: 'RESPONSIBLE_POST',
};

/** What a field is called in this regulation: its column's heading, else our own word. */
export function fieldName(dictionaries, field) {
  const column = dictionaries.columns.find((one) => one.field === COLUMN_OF_FIELD[field]);
  return column ? column.heading : FIELDS[field] || BEYOND_COLUMNS[field] || '';
}

export const FIELD_ORDER = Object.keys(FIELDS);

/** Text as it is compared: without case and needless spaces. */
export function folded(text) {
  return (text || '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** «2026-03-02» as «02.03.2026». */
export function day(iso) {
  return iso.split('-').reverse().join('.');
}

export function dateTime(instant) {
  return new Date(instant).toLocaleString('ru-RU', {
    day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit',
  });
}
