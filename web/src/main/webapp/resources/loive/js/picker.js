// Suggestions while a place is typed (combobox with a list). Without this file the button finds the same places.
(function () {
  "use strict";
  document.querySelectorAll("[data-picker]").forEach(function (field) {
    var id = field.dataset.picker;
    var input = document.getElementById(id);
    var button = document.getElementById(id + "-find");
    if (!input || !button || input.hasAttribute("role")) return;
    var list = document.createElement("ul");
    var said = document.createElement("p");
    var known = {}, shown = [], at = -1, waiting = 0, asked = "";

    list.id = id + "-list";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.querySelector("label").textContent.trim());
    said.className = "unseen";
    said.setAttribute("role", "status");
    button.hidden = true;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.parentNode.appendChild(list);
    field.appendChild(said);

    function drop(selector) {
      field.querySelectorAll(selector).forEach(function (part) { part.remove(); });
    }

    function close() {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function note(place) {
      return place.endedOn ? field.dataset.ended : place.served ? "" : field.dataset.notserved;
    }

    function mark(index) {
      at = index;
      Array.prototype.forEach.call(list.children, function (line, i) {
        line.setAttribute("aria-selected", String(i === at));
      });
      if (at < 0) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }

    function choose(index) {
      var place = shown[index];
      if (!place) return;
      if (place.endedOn) { said.textContent = field.dataset.ended; return; }
      input.value = place.name + ", " + place.province;
      asked = input.value;
      close();
      var words = note(place);
      drop(".picked, .matches");
      if (words) {
        var told = document.createElement("p");
        told.className = "picked small";
        told.textContent = words;
        field.insertBefore(told, said);
      }
      said.textContent = input.value + (words ? ". " + words : "");
    }

    function line(place, index) {
      var item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      var name = document.createElement("strong");
      name.textContent = place.name;
      item.append(name, ", " + place.province);
      if (note(place)) {
        var words = document.createElement("span");
        words.className = "note";
        words.textContent = place.endedOn ? field.dataset.endedShort : field.dataset.notservedShort;
        item.append(" ", words);
      }
      item.addEventListener("mousedown", function (event) { event.preventDefault(); });
      item.addEventListener("click", function () { choose(index); });
      return item;
    }

    function show(places) {
      shown = places;
      at = -1;
      list.replaceChildren.apply(list, places.map(line));
      list.hidden = places.length === 0;
      input.setAttribute("aria-expanded", String(places.length > 0));
      input.removeAttribute("aria-activedescendant");
      said.textContent = places.length ? field.dataset.count.replace("{0}", places.length) : field.dataset.none;
    }

    function ask() {
      var typed = input.value.trim();
      if (typed === asked) return;
      asked = typed;
      if (!typed) { said.textContent = ""; return close(); }
      if (known[typed]) return show(known[typed]);
      fetch("/api/v1/communes?limit=8&q=" + encodeURIComponent(typed))
        .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
        .then(function (found) {
          known[typed] = found.items;
          if (input.value.trim() === typed) show(found.items);
        })
        // a line that is down: the button works like a page of its own
        .catch(function () { button.hidden = false; close(); });
    }

    input.addEventListener("input", function () {
      drop(".picked, .matches");
      clearTimeout(waiting);
      waiting = setTimeout(ask, 120);
    });
    input.addEventListener("blur", function () { setTimeout(close, 150); });
    input.addEventListener("keydown", function (event) {
      var open = !list.hidden, last = shown.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) {
          if (shown.length && asked === input.value.trim()) show(shown); else { asked = ""; ask(); }
          return;
        }
        mark(event.key === "ArrowDown" ? (at >= last ? 0 : at + 1) : (at <= 0 ? last : at - 1));
      } else if (event.key === "Enter" && open && at >= 0) {
        event.preventDefault();
        choose(at);
      } else if (event.key === "Tab" && open && at >= 0) {
        choose(at);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      }
    });
  });
})();
