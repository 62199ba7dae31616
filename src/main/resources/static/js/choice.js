/* Ticks of a list: all or none of them by one click; how many there are is said aloud, and inside a task's form its field
   learns which they are. */
(function () {
  'use strict';
  var form = document.querySelector('[data-choice]');
  // Also those that stand outside the form and name it.
  var boxes = form ? Array.from(form.elements).filter(function (field) { return field.type === 'checkbox'; }) : [];
  if (boxes.length === 0) {
    return;
  }
  var said = form.querySelector('[data-chosen]');
  var field = form.dataset.choice;
  var framed = field !== '' && window.self !== window.top;

  function tell() {
    var ticked = boxes.filter(function (box) { return box.checked; });
    var all = ticked.length === boxes.length;
    said.textContent = ticked.length === 0 && framed
      ? 'Ничего не отмечено: войдут все принятые изменения.'
      : 'Отмечено: ' + ticked.length + ' из ' + boxes.length + '.';
    if (framed) {
      window.parent.postMessage({
        type: 'register-choice',
        field: field,
        value: all ? '' : ticked.map(function (box) { return box.value; }).join(',')
      }, window.location.origin);
    }
  }

  document.querySelectorAll('[data-tick]').forEach(function (button) {
    button.hidden = boxes.length < 2;
    button.addEventListener('click', function () {
      boxes.forEach(function (box) { box.checked = button.dataset.tick === 'all'; });
      tell();
    });
  });
  boxes.forEach(function (box) { box.addEventListener('change', tell); });
  tell();
})();
