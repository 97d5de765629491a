// Comfort only: every page works without this file.
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    var exit = event.target.closest("a[data-exit]");
    if (!exit) return;
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(exit.href);
  });
  // A page taken from the browser's memory after leaving must not show itself again.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
})();
