// What does not fit on the page in front, in sentences: nothing is cut, stands out at the side or lies on something else.
() => {
  const root = document.documentElement, width = root.clientWidth, wrong = [];
  const named = (part) => {
    const words = (part.value || part.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${part.tagName.toLowerCase()}${part.id ? " id=" + part.id : ""} class="${part.className}"> "${words}"`;
  };
  const scrolls = (part) => part && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
  // what floats by intention, and what only a screen reader meets
  const floats = (part) => part.closest(".unseen, .suggestions, .session.due, svg");
  const all = [...document.body.querySelectorAll("*")].filter(
    (part) => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length && !floats(part));

  scrollTo(0, 0);
  if (root.scrollWidth > width) wrong.push(`is ${root.scrollWidth} px wide`);
  for (const part of all) {
    const box = part.getBoundingClientRect(), style = getComputedStyle(part);
    if ((box.left < -1 || box.right > width + 1) && !scrolls(part.parentElement)) wrong.push(`lets stand out ${named(part)}`);
    // what is typed may be longer than its field, which then scrolls
    const typed = part.matches("input:not([type=submit]), textarea, select");
    const hides = !typed && (/hidden|clip/.test(style.overflowX + style.overflowY) || part.matches("button, .button"));
    const tooMuch = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
    if (hides && style.display !== "inline" && tooMuch) wrong.push(`cuts ${named(part)}`);
  }

  const inked = (part) => {
    if (part.matches("button, input, select, textarea, summary, img")) return [part.getBoundingClientRect()];
    return [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
  };
  const inks = all.map((part) => [part, inked(part)]).filter(([, rects]) => rects.length);
  const covers = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  inks.forEach(([one, rects], index) => inks.slice(index + 1).forEach(([other, others]) => {
    if (one.contains(other) || other.contains(one)) return;
    if (rects.some((a) => others.some((b) => covers(a, b)))) wrong.push(`lays ${named(one)} over ${named(other)}`);
  }));
  return wrong;
}
