/* Runs before the page is drawn: inside a task's form the page shows its own content only and tells how tall it is. */
(function () {
  'use strict';
  var framed = window.self !== window.top;
  if (framed || new URLSearchParams(window.location.search).has('embedded')) {
    document.documentElement.classList.add('framed');
  }
  if (!framed) {
    return;
  }
  var told = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) {
      told = height;
      window.parent.postMessage({ type: 'register-editor-height', height: height }, window.location.origin);
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    new ResizeObserver(tell).observe(document.body);
    tell();
  });
  window.addEventListener('load', tell);
})();
