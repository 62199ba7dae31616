// Whoever signs out, or whose session has ended, is led to the one login page instead of the web app's own.
function leaveLoginView() {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.replace(document.baseURI);
  }
}

window.addEventListener('hashchange', leaveLoginView);
leaveLoginView();

export default [];
