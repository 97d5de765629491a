// Comfort only: the drawing opens where the application is; the line of time moves the drawing, and the drawing the line.
(function () {
  "use strict";
  var frame = document.querySelector(".diagram");
  if (!frame) return;
  var line = Array.prototype.slice.call(document.querySelectorAll(".timeline > li[data-node]:not([data-node=''])"));

  function shape(node) {
    return node && document.getElementById("at-" + node);
  }

  function pan(to) {
    var box = to.getBoundingClientRect();
    var seen = frame.getBoundingClientRect();
    frame.scrollLeft += box.left + box.width / 2 - seen.left - seen.width / 2;
    frame.scrollTop += box.top + box.height / 2 - seen.top - seen.height / 2;
  }

  function light(node) {
    Array.prototype.forEach.call(document.querySelectorAll(".lit"), function (old) { old.classList.remove("lit"); });
    var to = shape(node);
    if (to) to.classList.add("lit");
    line.forEach(function (entry) {
      if (entry.getAttribute("data-node") === node) entry.classList.add("lit");
    });
    return to;
  }

  function follow(entry) {
    var to = light(entry.getAttribute("data-node"));
    if (to) pan(to);
  }

  var here = frame.querySelector(".user-task.here, .here");
  if (here && !location.hash) pan(here);

  line.forEach(function (entry) {
    entry.addEventListener("focusin", function () { follow(entry); });
    entry.addEventListener("click", function () { follow(entry); });
    if (shape(entry.getAttribute("data-node"))) entry.classList.add("moves");
  });

  // the entry that is read, a third from the top of the window, is the one that the drawing shows
  if (window.IntersectionObserver) {
    var begun = false;
    addEventListener("scroll", function () { begun = true; }, { once: true, passive: true });
    var reader = new IntersectionObserver(function (seen) {
      seen.forEach(function (one) {
        if (begun && one.isIntersecting) follow(one.target);
      });
    }, { rootMargin: "-30% 0px -65% 0px" });
    line.forEach(function (entry) { reader.observe(entry); });
  }

  frame.addEventListener("click", function (event) {
    var to = event.target.closest && event.target.closest(".shape");
    var node = to && to.id.replace(/^at-/, "");
    var entry = line.filter(function (one) { return one.getAttribute("data-node") === node; })[0];
    if (!entry) return;
    light(node);
    entry.scrollIntoView({ block: "center" });
  });
})();
