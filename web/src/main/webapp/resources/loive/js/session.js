// Says in good time that a session ends, and goes on with it: nothing on the page is touched.
(function () {
  "use strict";
  var bar = document.querySelector(".session");
  if (!bar) return;
  var seconds = Number(bar.dataset.seconds);
  var warning = Math.min(300, seconds / 3);
  var parts = { said: bar.querySelector(".said"), soon: bar.querySelector(".soon"), over: bar.querySelector(".over") };
  var timers = [];

  function show(name) {
    Object.keys(parts).forEach(function (part) { parts[part].hidden = part !== name; });
    bar.classList.toggle("due", name !== "said");
    bar.setAttribute("role", name === "said" ? "complementary" : "status");
  }

  function hold() {
    timers.forEach(clearTimeout);
    timers = [
      setTimeout(show, (seconds - warning) * 1000, "soon"),
      setTimeout(show, seconds * 1000, "over")
    ];
  }

  parts.soon.querySelector("button").addEventListener("click", function () {
    fetch("/account/stay", { redirect: "manual", cache: "no-store" }).then(function (answer) {
      if (!answer.ok) return show("over");
      return answer.text().then(function (page) {
        var fresh = new DOMParser().parseFromString(page, "text/html").querySelector(".session .said");
        if (fresh) parts.said.replaceChildren.apply(parts.said, fresh.childNodes);
        show("said");
        hold();
      });
    }).catch(function () { show("over"); });
  });
  hold();
})();
