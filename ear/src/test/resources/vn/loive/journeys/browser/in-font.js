// Shows the page in front in one font, and answers in a sentence when this machine does not have it.
(font) => {
  const own = new CSSStyleSheet();
  own.replaceSync(`:root { --font: "${font}" !important; --font-code: "${font} Mono" !important } * { font-family: "${font}", "${font} Mono" !important }`);
  document.adoptedStyleSheets = [own];
  const pen = document.createElement("canvas").getContext("2d");
  const width = (fonts) => { pen.font = `40px ${fonts}`; return pen.measureText("Thoát nhanh, quay về").width; };
  const there = ["serif", "monospace"].every((other) => width(`"${font}", ${other}`) === width(`"${font}", sans-serif`));
  return there ? [] : [`cannot be looked at in ${font}: the font is not on this machine`];
}
