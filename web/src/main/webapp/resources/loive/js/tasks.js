// Comfort only: keys walk through the queue, and what has changed elsewhere is marked; nothing on the page moves by itself.
(function () {
  "use strict";
  var EVERY = 20000;
  var AWAY = 600000;
  var search = document.getElementById("q");
  var help = document.getElementById("keys");
  var news = document.getElementById("news");
  if (help) help.classList.add("work");

  function lines() {
    return Array.prototype.slice.call(document.querySelectorAll("table.queue a.line"));
  }

  function press(key) {
    var all = lines();
    var row = document.activeElement ? document.activeElement.closest("table.queue tbody tr") : null;
    var at = row ? all.indexOf(row.querySelector("a.line")) : -1;
    if (key === "j" && at + 1 < all.length) all[at + 1].focus();
    if (key === "k" && at > 0) all[at - 1].focus();
    if (key === "c" && row) {
      var take = row.querySelector("td.do button:not([formaction])");
      if (take) take.click();
    }
    if (key === "/" && search) {
      search.focus();
      search.select();
    }
    if (key === "?" && help) {
      help.open = !help.open;
      help.querySelector("summary").focus();
    }
    return "/?".indexOf(key) >= 0;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (press(event.key)) event.preventDefault();
  });

  if (!news || !window.fetch) return;
  var seen = Date.now();
  var told = 0;
  ["keydown", "pointerdown", "pointermove", "focus"].forEach(function (kind) {
    window.addEventListener(kind, function () { seen = Date.now(); }, { passive: true });
  });

  function mark(line, word) {
    if (line.parentNode.querySelector(".mark")) return;
    var sign = document.createElement("span");
    sign.className = "mark";
    sign.textContent = word;
    line.parentNode.append(" ", sign);
    line.closest("tr").classList.add("changed");
  }

  function shown() {
    var rows = {};
    lines().forEach(function (line) { rows[line.dataset.task] = Number(line.dataset.version); });
    return rows;
  }

  function compare(rows) {
    var here = shown();
    var changed = 0;
    lines().forEach(function (line) {
      if (rows[line.dataset.task] !== here[line.dataset.task]) {
        changed++;
        mark(line, news.dataset.moved);
      }
    });
    Object.keys(rows).forEach(function (task) { if (!(task in here)) changed++; });
    if (changed && changed !== told) tell(changed, here);
  }

  function tell(changed, here) {
    told = changed;
    var show = document.createElement("a");
    show.className = "button";
    show.href = location.href;
    show.textContent = news.dataset.show;
    show.addEventListener("click", function () {
      try { sessionStorage.setItem("queue", JSON.stringify(here)); } catch (e) { /* then nothing is marked */ }
    });
    var words = document.createElement("span");
    words.textContent = changed === 1 ? news.dataset.one : news.dataset.many.replace("{0}", changed);
    news.replaceChildren(words, " ", show);
  }

  function ask() {
    if (document.hidden || Date.now() - seen > AWAY) return;
    fetch(news.dataset.from, { redirect: "manual", cache: "no-store", headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (answer) { if (answer) compare(answer.rows); })
      .catch(function () { /* asked again next time */ });
  }

  try {
    var before = JSON.parse(sessionStorage.getItem("queue"));
    sessionStorage.removeItem("queue");
    if (before) lines().forEach(function (line) {
      if (before[line.dataset.task] !== Number(line.dataset.version)) mark(line, news.dataset.fresh);
    });
  } catch (e) { /* nothing is marked */ }
  setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", function () { if (!document.hidden) { seen = Date.now(); ask(); } });
})();
