// Sends each file as soon as it is chosen, one after the other, and keeps it in the page until it is through, however often
// the line breaks. Comfort only: without it the form sends all chosen files with its button.
(function () {
  "use strict";
  var MOST = 20, LARGEST = 10 * 1024 * 1024, WAITS = [2, 4, 8, 15, 30], SILENCE = 60;
  var says = document.getElementById("files-progress"), button = document.getElementById("upload");
  if (!says || !button || !window.FormData || !window.URLSearchParams) return;
  var form = button.form, words = says.dataset, queue = [], sending = null, failures = 0, timer = 0, after = null, refused = 0;
  document.getElementById("send-files").hidden = true;

  function say(text) {
    says.hidden = !text;
    if (says.textContent !== text) says.textContent = text;
  }
  function filled(text, values) {
    return text.replace(/\{(\d)\}/g, function (all, place) { return values[place]; });
  }
  function name() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    var hex = Array.from(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // a line for each file, below the place where it was chosen
  function list(input) {
    var found = document.getElementById(input.id + "-uploads");
    if (!found) {
      found = document.createElement("ul");
      found.id = input.id + "-uploads";
      found.className = "uploads";
      input.after(found);
    }
    return found;
  }
  function line(item) {
    var row = document.createElement("li"), bar = document.createElement("progress"), state = document.createElement("span");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", item.file.name);
    state.textContent = words.waiting;
    row.append(item.file.name + " · ", state, bar);
    item.row = row;
    item.bar = bar;
    item.state = state;
    list(item.input).append(row);
  }
  function action(item, text, act) {
    var press = document.createElement("button");
    press.type = "button";
    press.className = "button quiet small";
    press.textContent = text;
    press.setAttribute("aria-label", text + ": " + item.file.name);
    press.addEventListener("click", act);
    item.row.append(press);
  }
  function clear(item) {
    item.row.querySelectorAll("button").forEach(function (press) { press.remove(); });
  }
  function refuse(item, why) {
    refused++;
    clear(item);
    item.bar.hidden = true;
    item.state.className = "wrong";
    item.state.textContent = why;
    action(item, words.drop, function () {
      item.row.remove();
      item.input.focus();
    });
  }

  function choose(input) {
    var files = Array.from(input.files), batch = { name: name(), pictures: 0 };
    input.value = "";
    if (files.length > MOST) return say(filled(words.many, [files.length, MOST]));
    refused = 0;
    say("");
    files.forEach(function (file) {
      var item = { file: file, input: input, batch: batch };
      line(item);
      if (file.size > LARGEST) refuse(item, filled(words.large, [file.name]));
      else queue.push(item);
    });
    next();
  }
  function next() {
    if (sending) return;
    clearTimeout(timer);
    if (queue.length) return send(queue[0]);
    if (after && !refused) {
      var pressed = after;
      after = null;
      pressed.click();
    }
    after = null;
  }
  function send(item) {
    var data = new FormData(form), request = new XMLHttpRequest(), silence;
    data.append(button.name, button.value);
    data.append("together", item.batch.name);
    if (item.file) data.append(item.input.name, item.file);
    else data.append("join", "yes");
    function heard() {
      clearTimeout(silence);
      silence = setTimeout(function () { request.abort(); }, SILENCE * 1000);
    }
    function show(text, done) {
      heard();
      if (!item.row) return;
      item.bar.value = done;
      if (item.state.textContent !== text) item.state.textContent = text;
    }
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.addEventListener("progress", function (step) {
      if (step.lengthComputable) show(words.sending, Math.floor((100 * step.loaded) / step.total));
    });
    request.upload.addEventListener("load", function () { show(words.checking, 100); });
    request.addEventListener("loadend", function () {
      clearTimeout(silence);
      sending = null;
      var page = request.status === 200 && request.response;
      var address = page && request.responseURL ? new URL(request.responseURL).searchParams : null;
      if (address && (address.has("got") || address.has("said"))) through(item, page);
      else broken(item);
    });
    sending = item;
    if (item.row) clear(item);
    show(words.sending, 0);
    request.send(data);
  }
  function through(item, page) {
    failures = 0;
    queue.shift();
    form.querySelectorAll(".kept, [name='jakarta.faces.ViewState']").forEach(function (old) {
      var fresh = old.id && page.getElementById(old.id);
      if (fresh && old.matches("input")) old.value = fresh.value;
      else if (fresh) old.replaceWith(document.importNode(fresh, true));
    });
    if (item.file) {
      var why = page.getElementById(item.input.id + "-error");
      if (why) refuse(item, why.textContent.trim().replace(item.file.name + ": ", ""));
      else {
        item.row.remove();
        if (item.file.type.indexOf("image/") === 0 || /\.(heic|heif)$/i.test(item.file.name)) item.batch.pictures++;
      }
      var more = queue.some(function (other) { return other.batch === item.batch; });
      if (!more && item.batch.pictures > 1) queue.unshift({ input: item.input, batch: item.batch });
    }
    say(queue.length ? (after ? words.go : "") : refused ? "" : words.through);
    next();
  }
  // the file stays first in the row: what is through is through, the rest follows
  function broken(item) {
    say(words.broken);
    if (item.row) {
      clear(item);
      item.state.textContent = words.waiting;
      item.bar.value = 0;
      action(item, words.again, next);
    }
    clearTimeout(timer);
    timer = setTimeout(next, 1000 * WAITS[Math.min(failures++, WAITS.length - 1)]);
  }

  form.querySelectorAll("input[type=file]").forEach(function (input) {
    input.addEventListener("change", function () { choose(input); });
  });
  form.addEventListener("submit", function (event) {
    if (!queue.length) return;
    event.preventDefault();
    after = event.submitter;
    say(words.go);
  });
  window.addEventListener("online", next);
  window.addEventListener("beforeunload", function (event) {
    if (queue.length) event.preventDefault();
  });
})();
