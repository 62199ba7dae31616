// Arrow keys walk from card to card: up and down within a step, left and right between steps.

const columns = Array.from(document.querySelectorAll('.board .column'), column => Array.from(column.querySelectorAll('.number')));

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

document.querySelector('.board')?.addEventListener('keydown', event => {
  const step = STEPS[event.key];
  const across = columns.findIndex(cards => cards.includes(document.activeElement));
  if (!step || across < 0 || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const down = columns[across].indexOf(document.activeElement);
  const cards = columns[across + step[0]];
  const card = cards && cards[Math.min(down + step[1], step[0] ? cards.length - 1 : Infinity)];
  if (card) {
    event.preventDefault();
    card.focus();
    card.closest('.case').scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
});
