// Formulas and diagrams: found in new content, and drawn in their place as soon as the program that draws them is there.
// It is asked for when the first is met.
//
// Each stands in an element of its own, which is put into the content before that enters the page: what is drawn, later
// and again, changes that element's inside only. Until then, and where it is wrong, the source is seen.

function makeDrawings(root, port) {
  const TAG = "postwright-drawing";
  const FORMULA = /\\\(([^]+?)\\\)|\\\[([^]+?)\\\]/g;
  const DEFINES = /\\(?:[gex]?def|let|(?:re|provide)?newcommand|DeclareMathOperator)(?![a-z])/i;
  const ANYTHING = /\\[([]|kdmath|math\/tex|mermaid/; // in HTML that may have something to draw
  const LINES = "data-postwright-lines";
  const NO_MATH = "code, pre, samp, kbd, script, style, textarea";
  // A block of code, bare or as Rouge wraps it; and what Mermaid itself looks for, which authors write as HTML.
  const DIAGRAM = "pre > code.language-mermaid, div.language-mermaid pre > code, .mermaid:not(:has(*))";
  const SHEET = "postwright://bundled/katex/katex.min.css";
  // Content may shadow what is asked of the document later: <img name="createElement">
  const create = document.createElement.bind(document);
  const walk = document.createTreeWalker.bind(document);
  const { head, body, documentElement } = document;
  const closest = (element, selector) => element && Element.prototype.closest.call(element, selector);
  const drawings = new WeakMap(); // element -> { draw, source, display, shown }
  const programs = { katex: "unasked", mermaid: "unasked" }; // then "asked", "ready", or why it is not there
  let macros = {}; // what formulas define, for those behind them
  let queue = []; // diagrams that wait to be drawn, one after the other
  let busy = false;
  let number = 0;

  const all = (draw) => Array.from(root.getElementsByTagName(TAG)).filter((one) => drawings.get(one)?.draw === draw);

  function place(draw, source, display, shown) {
    const element = create(TAG);
    element.style.display = display ? "block" : "inline";
    drawings.set(element, { draw, source, display, shown });
    element.append(shown.cloneNode(true));
    return element;
  }

  // --- what is to be drawn

  function inText(text) {
    if (!text.data.includes("\\") || closest(text.parentElement, NO_MATH)) return;
    const parts = [];
    let done = 0;
    for (const match of text.data.matchAll(FORMULA)) {
      parts.push(text.data.slice(done, match.index));
      const display = match[2] !== undefined;
      parts.push(place(drawFormula, match[1] ?? match[2], display, new Text(match[0])));
      done = match.index + match[0].length;
    }
    if (done) text.replaceWith(...parts.filter((part) => part !== ""), text.data.slice(done));
  }

  // As kramdown's other engines leave it to a script in the page.
  function inElement(element) {
    const script = element instanceof HTMLScriptElement;
    const display = script ? /mode=display/.test(element.type) : element instanceof HTMLDivElement;
    const source = script ? element.text : element.textContent.trim().replace(/^\$\$?|\$\$?$/g, "");
    const text = source.replace(/^% <!\[CDATA\[|%? *\]\]>$/g, "");
    element.replaceWith(place(drawFormula, text, display, new Text(display ? `\\[${text}\\]` : `\\(${text}\\)`)));
  }

  function inCode(code) {
    const block = code.closest("div.language-mermaid") ?? code.closest("pre") ?? code;
    // Its source lines are those of what is drawn, see lines.js.
    const marked = block.hasAttribute(LINES) ? block : block.querySelector(`[${LINES}]`);
    const lines = marked?.getAttribute(LINES);
    marked?.removeAttribute(LINES);
    const element = place(drawDiagram, code.textContent, true, block.cloneNode(true));
    if (lines) element.setAttribute(LINES, lines);
    block.replaceWith(element);
  }

  function find(content) {
    content.querySelectorAll('script[type^="math/tex"], .kdmath').forEach(inElement);
    const texts = walk(content, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    found.forEach(inText);
    content.querySelectorAll(DIAGRAM).forEach(inCode);
    return Array.from(content.querySelectorAll(TAG)).filter((one) => drawings.has(one));
  }

  // --- formulas

  function drawFormula(element) {
    const { source, display } = drawings.get(element);
    if (!has("katex", element)) return;
    const options = { displayMode: display, throwOnError: true, strict: "ignore", globalGroup: true, macros };
    try {
      element.innerHTML = renderFormula(source, options);
    } catch (error) {
      complain(element, error.rawMessage ?? error.message);
    }
  }

  // All of them: what one defines is known in those behind it.
  function drawFormulas() {
    macros = {};
    all(drawFormula).forEach(drawFormula);
  }

  // As in MathJax, a command may be defined again.
  function renderFormula(source, options) {
    try {
      return globalThis.katex.renderToString(source, options);
    } catch (error) {
      const name = /attempting to redefine (\\\S+);/.exec(error.rawMessage)?.[1];
      const again = name && source.replace(`\\newcommand{${name}}`, `\\renewcommand{${name}}`);
      if (!again || again === source) throw error;
      return renderFormula(again, options);
    }
  }

  // --- diagrams

  function drawDiagram(element) {
    if (!has("mermaid", element)) return;
    queue = queue.filter((one) => one !== element);
    queue.push(element);
    if (!busy) drawNext();
  }

  async function drawNext() {
    busy = true;
    while (queue.length) {
      const element = queue.shift();
      if (!element.isConnected) continue;
      const { source } = drawings.get(element);
      // Measured in the page, out of sight.
      const bench = create("div");
      bench.style.cssText = "position: absolute; left: 0; top: 0; width: 100%; visibility: hidden; z-index: -1";
      body.append(bench);
      try {
        number += 1;
        const { svg } = await globalThis.mermaid.render(`postwright-diagram-${number}`, source, bench);
        element.innerHTML = svg;
        element.firstElementChild.style.cssText += "; display: block; margin: 0 auto 1em";
      } catch (error) {
        complain(element, error.message ?? String(error));
      }
      bench.remove();
    }
    busy = false;
  }

  // In the colours that a site's own Mermaid has where it is not told others.
  function setUpMermaid() {
    const dark = getComputedStyle(documentElement).colorScheme === "dark";
    globalThis.mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      suppressErrorRendering: true,
      fontFamily: getComputedStyle(root).fontFamily,
      theme: dark ? "dark" : "default",
      themeVariables: { dropShadow: "none", useGradient: false },
    });
  }

  // --- the programs

  function has(name, element) {
    if (programs[name] === "ready") return true;
    if (programs[name] === "unasked") {
      programs[name] = "asked";
      port.tell_program_needed(name);
    } else if (programs[name] !== "asked") complain(element, programs[name]);
    return false;
  }

  // Timers never fire here, where the page's scripts are off; frames do.
  function lendTimers() {
    const waiting = new Set();
    let last = 0;
    const again = (id, then) => requestAnimationFrame((now) => waiting.has(id) && then(now));
    function start(action, delay, repeat, given) {
      const id = (last += 1);
      let due = performance.now() + (Number(delay) || 0);
      waiting.add(id);
      again(id, function look(now) {
        if (now >= due) {
          if (!repeat) waiting.delete(id);
          action(...given);
          due = now + (Number(delay) || 0);
        }
        again(id, look);
      });
      return id;
    }
    globalThis.setTimeout = (action, delay, ...given) => start(action, delay, false, given);
    globalThis.setInterval = (action, delay, ...given) => start(action, delay, true, given);
    globalThis.clearTimeout = globalThis.clearInterval = (id) => waiting.delete(id);
  }

  function linkSheet() {
    const link = create("link");
    link.rel = "stylesheet";
    link.href = SHEET;
    link.dataset.postwright = "drawings"; // not the page's own: it stays when that changes
    head.append(link);
  }

  port.program_loaded.connect((name, problem) => {
    programs[name] = problem || "ready";
    if (!problem && name === "katex") linkSheet();
    if (!problem && name === "mermaid") setUpMermaid();
    if (name === "katex") drawFormulas();
    else all(drawDiagram).forEach(drawDiagram);
  });

  // What is written, and why it cannot be drawn.
  function complain(element, message) {
    const { shown, display } = drawings.get(element);
    const reason = create("small");
    reason.textContent = message.trim();
    reason.style.cssText = "color: var(--error, #b3261e); white-space: pre-wrap; font: 0.8em/1.4 monospace";
    if (display) reason.style.cssText += "; display: block; margin: 0.4em 0 1em";
    const written = shown instanceof Text ? create("code") : shown.cloneNode(true);
    if (shown instanceof Text) written.append(shown.cloneNode(true));
    element.replaceChildren(written, " ", reason);
  }

  lendTimers();

  return {
    // Whether HTML may have something to draw.
    wants: (html) => ANYTHING.test(html),

    // Draws what is in new content, before it enters the page. Diagrams that stood in its place (`old`) are seen until
    // the new ones are drawn.
    prepare(html, content, old) {
      const found = ANYTHING.test(html) ? find(content) : [];
      if (!found.length) return;
      const before = old.filter((one) => drawings.get(one)?.draw === drawDiagram && one.querySelector("svg"));
      const diagrams = found.filter((one) => drawings.get(one).draw === drawDiagram);
      diagrams.forEach((one, index) => before[index] && one.replaceChildren(...before[index].childNodes));
      const formulas = found.filter((one) => drawings.get(one).draw === drawFormula);
      formulas.forEach(drawFormula);
      return { diagrams, defines: formulas.some((one) => DEFINES.test(drawings.get(one).source)) };
    },

    // The content is in the page.
    settle({ diagrams, defines } = { diagrams: [], defines: false }) {
      diagrams.forEach(drawDiagram);
      if (defines) drawFormulas();
    },

    // Elements that are drawn in, among nodes of the page.
    of: (nodes) =>
      nodes.flatMap((node) => {
        if (!(node instanceof Element)) return [];
        return node.localName === TAG ? [node] : Array.from(Element.prototype.querySelectorAll.call(node, TAG));
      }),

    // Another post, whose formulas know nothing of those before.
    clear() {
      macros = {};
      queue = [];
    },

    // The page has other colours.
    recolor() {
      if (programs.mermaid !== "ready") return;
      setUpMermaid();
      all(drawDiagram).forEach(drawDiagram);
    },
  };
}
