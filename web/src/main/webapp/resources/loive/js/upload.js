// Shows how far an upload has come, and keeps the page when the line breaks. Comfort only: without it the form is sent as it is.
(function () {
  "use strict";
  var MOST = 20, LARGEST = 10 * 1024 * 1024;
  var input = document.querySelector("form input[type=file]");
  var says = input && document.getElementById(input.id + "-progress");
  if (!says || !window.FormData) return;
  var form = input.form, bar = document.createElement("progress"), sentence = document.createElement("span");
  var plain = false, sending = false;
  bar.max = 100;
  bar.setAttribute("aria-hidden", "true");
  says.append(bar, sentence);

  function say(text, done) {
    says.hidden = false;
    bar.hidden = done === undefined;
    if (done !== undefined) bar.value = done;
    if (sentence.textContent !== text) sentence.textContent = text;
  }
  function tooMuch() {
    var files = Array.from(input.files);
    if (files.length > MOST) return says.dataset.many.replace("{0}", files.length).replace("{1}", MOST);
    var large = files.find(function (file) { return file.size > LARGEST; });
    return large ? says.dataset.large.replace("{0}", large.name) : "";
  }
  function broken() {
    sending = false;
    plain = true;
    form.removeAttribute("aria-busy");
    say(says.dataset.broken);
  }
  input.addEventListener("change", function () {
    var why = tooMuch();
    if (why) say(why);
    else says.hidden = true;
  });
  form.addEventListener("submit", function (event) {
    if (sending) return event.preventDefault();
    if (plain || !input.files.length || !event.submitter) return;
    event.preventDefault();
    var why = tooMuch();
    if (why) {
      say(why);
      input.focus();
      return;
    }
    var data = new FormData(form), request = new XMLHttpRequest();
    data.append(event.submitter.name, event.submitter.value);
    request.open("POST", form.action);
    request.upload.addEventListener("progress", function (step) {
      if (step.lengthComputable) say(says.dataset.sending, Math.floor((100 * step.loaded) / step.total));
    });
    request.upload.addEventListener("load", function () { say(says.dataset.checking, 100); });
    request.addEventListener("load", function () {
      if (request.status >= 200 && request.status < 300) location.assign(request.responseURL);
      else broken();
    });
    request.addEventListener("error", broken);
    request.addEventListener("abort", broken);
    sending = true;
    form.setAttribute("aria-busy", "true");
    say(says.dataset.sending, 0);
    request.send(data);
  });
})();
