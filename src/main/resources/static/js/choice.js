/* Ticks of a list: how many there are is said aloud, and inside a task's form its field learns which they are. */
(function () {
  'use strict';
  var form = document.querySelector('[data-choice]');
  if (!form) {
    return;
  }
  var boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'));
  var said = form.querySelector('[data-chosen]');
  var framed = window.self !== window.top;

  function tell() {
    var ticked = boxes.filter(function (box) { return box.checked; });
    var all = ticked.length === boxes.length;
    said.textContent = ticked.length === 0 && framed
      ? 'Ничего не отмечено: войдут все принятые изменения.'
      : 'Отмечено: ' + ticked.length + ' из ' + boxes.length + '.';
    if (framed) {
      window.parent.postMessage({
        type: 'register-choice',
        field: form.dataset.choice,
        value: all ? '' : ticked.map(function (box) { return box.value; }).join(',')
      }, window.location.origin);
    }
  }

  form.addEventListener('change', tell);
  tell();
})();
