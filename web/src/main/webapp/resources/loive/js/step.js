// Comfort only: one paper at a time with zoom and turn, keys for both, and what is typed is kept every few seconds.
(function () {
  "use strict";
  var papers = Array.prototype.slice.call(document.querySelectorAll(".papers > li"));
  var bar = document.querySelector(".viewer-bar");
  var at = 0;
  var zoom = 1;
  var turn = 0;

  function picture() { return papers[at].querySelector("img.sheet"); }

  function draw() {
    var img = picture();
    ["smaller", "larger", "turn"].forEach(function (word) {
      bar.querySelector("[data-view=" + word + "]").disabled = !img;
    });
    if (!img) return;
    var stage = img.parentNode;
    var plain = zoom === 1 && turn === 0;
    if (plain || !img.naturalWidth) {
      img.removeAttribute("style");
      stage.removeAttribute("style");
      return;
    }
    // turned about its corner and moved back, so that all of it can be scrolled to
    var shape = img.naturalHeight / img.naturalWidth;
    var wide = stage.clientWidth * zoom;
    var width = turn % 180 ? wide / shape : wide;
    var height = width * shape;
    var moved = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[turn];
    img.style.maxHeight = "none";
    img.style.maxWidth = "none";
    img.style.width = width + "px";
    img.style.height = height + "px";
    img.style.transformOrigin = "0 0";
    img.style.transform = "translate(" + moved[0] + "px, " + moved[1] + "px) rotate(" + turn + "deg)";
    stage.style.height = (turn % 180 ? width : height) + 16 + "px";
  }

  function show(number) {
    at = (number + papers.length) % papers.length;
    zoom = 1;
    turn = 0;
    papers.forEach(function (paper, i) { paper.hidden = i !== at; });
    var said = bar.querySelector(".viewer-at");
    said.textContent = said.dataset.at.replace("{0}", at + 1).replace("{1}", papers.length);
    draw();
  }

  var acts = {
    previous: function () { show(at - 1); },
    next: function () { show(at + 1); },
    smaller: function () { zoom = Math.max(1, zoom / 1.4); draw(); },
    larger: function () { zoom = Math.min(6, zoom * 1.4); draw(); },
    turn: function () { turn = (turn + 90) % 360; draw(); }
  };
  var keys = { p: "previous", n: "next", "-": "smaller", "+": "larger", "=": "larger", r: "turn" };

  document.querySelectorAll("img.sheet").forEach(function (img) {
    function broken() {
      img.hidden = true;
      img.closest("li").querySelector(".broken").hidden = false;
    }
    img.addEventListener("error", broken);
    if (img.complete && img.src && !img.naturalWidth && img.loading !== "lazy") broken();
  });
  if (bar && papers.length) {
    bar.hidden = false;
    bar.addEventListener("click", function (event) {
      var button = event.target.closest("[data-view]");
      if (button) acts[button.dataset.view]();
    });
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
      if (keys[event.key]) acts[keys[event.key]]();
    });
    show(0);
  }

  var form = document.getElementById("decide");
  if (!form) return;
  var waiting = null;
  var kept = "";

  function words() {
    var chosen = form.querySelector("[name=outcome]:checked");
    var data = new URLSearchParams();
    data.set("task", form.elements.task.value);
    data.set("form-token", form.elements["form-token"].value);
    data.set("outcome", chosen ? chosen.value : "");
    data.set("reason", form.elements.reason.value);
    ["fields", "papers", "facility", "day", "admissionOn"].forEach(function (name) {
      form.querySelectorAll("[name=" + name + "]").forEach(function (control) {
        var ticked = control.type === "checkbox" || control.type === "radio" ? control.checked : control.value !== "";
        if (ticked) data.append(name, control.value);
      });
    });
    return data;
  }

  function keep() {
    waiting = null;
    var data = words();
    if (data.toString() === kept) return;
    fetch("/tasks/keep", { method: "POST", body: data, redirect: "manual", keepalive: true }).then(function (answer) {
      if (answer.ok) kept = data.toString();
    }).catch(function () { waiting = setTimeout(keep, 10000); });
  }

  form.addEventListener("input", function () {
    if (!waiting) waiting = setTimeout(keep, 2000);
  });
  window.addEventListener("pagehide", function () { if (waiting) keep(); });
  form.addEventListener("submit", function () { clearTimeout(waiting); waiting = null; });
})();
