// Comfort only: the chart in the page's own colours; the table beside it says the same.
(function () {
  "use strict";
  if (!window.Chart) return;
  document.documentElement.classList.add("draws");
  var style = getComputedStyle(document.documentElement);
  window.Chart.defaults.color = style.getPropertyValue("--ink").trim();
  window.Chart.defaults.borderColor = style.getPropertyValue("--line").trim();
  window.Chart.defaults.font.family = style.getPropertyValue("--font").trim();
})();
