// Comfort only: every page works without this file.
(function () {
  "use strict";
  document.addEventListener("submit", function (event) {
    var form = event.target, address = form.getAttribute("data-exit");
    if (!address) return;
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "";
    function leave() { location.replace(address); }
    // the session ends; a slow line must not hold anybody here
    setTimeout(leave, 1500);
    fetch("/exit", { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: true }).then(leave, leave);
  });
  // A page taken from the browser's memory after leaving must not show itself again.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
})();
