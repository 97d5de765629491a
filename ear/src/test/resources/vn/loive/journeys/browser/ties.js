// What is said about fields and does not reach them, in sentences: mistakes without a field, fields without their mistake.
(language) => {
  const wrong = [], root = document.documentElement;
  const said = (ids) => (ids || "").split(/\s+/).filter(Boolean);
  const tied = (id) => document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`);
  if (root.lang !== language) wrong.push(`says that it is written in ${root.lang}`);
  document.querySelectorAll("[hreflang]").forEach((link) => {
    if (link.lang !== link.hreflang) wrong.push(`does not say the language of ${link.textContent}`);
  });
  for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls"]) {
    document.querySelectorAll(`[${attribute}]`).forEach((part) => said(part.getAttribute(attribute)).forEach((id) => {
      if (!document.getElementById(id)) wrong.push(`has an ${attribute} that leads nowhere: ${id}`);
    }));
  }
  document.querySelectorAll("main .error").forEach((mistake) => {
    const part = mistake.id && tied(mistake.id);
    if (!part) wrong.push(`ties this mistake to nothing: ${mistake.textContent}`);
    else if (part.matches("input, select, textarea") && part.getAttribute("aria-invalid") !== "true") {
      wrong.push(`does not say that ${part.id} has a mistake`);
    }
  });
  document.querySelectorAll("[aria-invalid=true]").forEach((part) => {
    if (!said(part.getAttribute("aria-describedby")).some((id) => id.endsWith("-error"))) wrong.push(`does not say what is wrong in ${part.id}`);
  });
  document.querySelectorAll("[role=alert] a[href^='#']").forEach((link) => {
    if (!document.getElementById(link.hash.slice(1))) wrong.push(`leads from the list of mistakes nowhere: ${link.textContent}`);
  });
  return wrong;
}
