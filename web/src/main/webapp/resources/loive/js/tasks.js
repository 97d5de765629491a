// Comfort only: j and k walk through the queue, c takes the task of the line; Enter opens, as on any link.
(function () {
  "use strict";
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    var lines = Array.prototype.slice.call(document.querySelectorAll("table.queue a.line"));
    var row = document.activeElement ? document.activeElement.closest("table.queue tbody tr") : null;
    var at = row ? lines.indexOf(row.querySelector("a.line")) : -1;
    if (event.key === "j" && at + 1 < lines.length) lines[at + 1].focus();
    if (event.key === "k" && at > 0) lines[at - 1].focus();
    if (event.key === "c" && row) {
      var take = row.querySelector("button:not([formaction])");
      if (take) take.click();
    }
  });
})();
