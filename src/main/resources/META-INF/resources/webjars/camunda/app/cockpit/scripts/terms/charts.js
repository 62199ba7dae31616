// Charts as plain drawings. Every one carries its numbers, is described in a sentence, and has the same as a table under it.

import { draw, el, number, row, say, table } from './common.js';

const WIDTH = 560;
const LEFT = 210;
const LINE = 34;

let drawn = 0;

function figure(title, sentences, drawing, headings, rows) {
  const id = `register-chart-${drawn += 1}`;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-labelledby', `${id}-title ${id}-text`);
  drawing.prepend(
    draw('title', { id: `${id}-title` }, title),
    draw('desc', { id: `${id}-text` }, sentences.join('; ')));
  return el('figure.register-chart', {},
    el('figcaption', {}, title),
    drawing,
    el('details', {}, el('summary', {}, say('trends.asTable')), table(title, headings, rows)));
}

function empty(title) {
  return el('figure.register-chart', {}, el('figcaption', {}, title), el('p.register-note', {}, say('trends.none')));
}

// Two lines of a name at most; the whole of it stands in the table.
function fold(text) {
  const lines = [''];
  text.split(' ').forEach(word => {
    const last = lines.length - 1;
    if (lines[last] && (lines[last] + word).length > 27) {
      lines.push(word);
    } else {
      lines[last] = `${lines[last]} ${word}`.trim();
    }
  });
  return lines.length > 2 ? [lines[0], `${lines[1]}…`] : lines;
}

// Lying bars, one for each thing: { name, value, sentence, cells }.
export function bars(title, things, headings) {
  if (!things.length) {
    return empty(title);
  }
  const most = Math.max(...things.map(thing => thing.value), 1);
  const drawing = draw('svg', { viewBox: `0 0 ${WIDTH} ${things.length * LINE}`, class: 'register-bars' });
  things.forEach((thing, i) => {
    const top = i * LINE;
    const length = Math.max(2, (WIDTH - LEFT - 60) * thing.value / most);
    const lines = fold(thing.name);
    drawing.append(
      ...lines.map((line, n) => draw('text', {
        x: LEFT - 10, y: top + (lines.length === 1 ? 21 : 14 + n * 14), 'text-anchor': 'end'
      }, line)),
      draw('rect', { x: LEFT, y: top + 7, width: length, height: LINE - 14, rx: 2, class: 'plain' }),
      draw('text', { x: LEFT + length + 8, y: top + 21, class: 'register-value' }, number(thing.value)));
  });
  return figure(title, things.map(thing => thing.sentence), drawing, headings, things.map(thing => row(...thing.cells)));
}

const KINDS = ['inTime', 'late', 'notConfirmed'];
const HEIGHT = 196;
const FOOT = 150;

function month(code) {
  const [year, number] = code.split('-');
  return `${number}.${year}`;
}

// Standing bars of the months, each in parts; a hatching tells the parts apart as well as the colour.
export function months(title, found) {
  if (!found.length) {
    return empty(title);
  }
  const most = Math.max(...found.map(one => KINDS.reduce((sum, kind) => sum + one[kind], 0)), 1);
  const step = Math.min(90, (WIDTH - 20) / found.length);
  const drawing = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'register-months' },
    draw('defs', {}, draw('pattern', {
      id: 'register-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'
    }, draw('rect', { width: 6, height: 6, class: 'late' }), draw('rect', { width: 1.5, height: 6, fill: '#fff' }))),
    draw('line', { x1: 10, x2: WIDTH - 10, y1: FOOT, y2: FOOT, class: 'axis' }));
  found.forEach((one, i) => {
    const left = 10 + i * step;
    let top = FOOT;
    KINDS.filter(kind => one[kind] > 0).forEach(kind => {
      const height = (FOOT - 12) * one[kind] / most;
      top -= height;
      drawing.append(
        draw('rect', { x: left + step * 0.2, y: top, width: step * 0.6, height, class: kind }),
        draw('text', { x: left + step / 2, y: top + Math.min(height - 3, 15), 'text-anchor': 'middle', class: `in ${kind}` },
          number(one[kind])));
    });
    drawing.append(draw('text', { x: left + step / 2, y: FOOT + 18, 'text-anchor': 'middle' }, month(one.month)));
  });
  let at = 10;
  KINDS.forEach(kind => {
    drawing.append(
      draw('rect', { x: at, y: HEIGHT - 16, width: 12, height: 12, class: kind }),
      draw('text', { x: at + 18, y: HEIGHT - 6 }, say(`trends.${kind}`)));
    at += 175;
  });
  return figure(
    title,
    found.map(one => say('trends.published.summary', month(one.month), one.inTime, one.late, one.notConfirmed)),
    drawing,
    [say('trends.month'), ...KINDS.map(kind => say(`trends.${kind}`))],
    found.map(one => row(month(one.month), ...KINDS.map(kind => number(one[kind])))));
}
