// What is done with the pointer: links never leave the page, they are announced; a double click leads to the source.

function makeLinks(port, blocks, lines, images, scroll) {
  const caretRangeFromPoint = document.caretRangeFromPoint.bind(document); // content may shadow it
  let hovered = "";

  function linkOf(event) {
    const target = event.target instanceof Element ? event.target : event.target?.parentElement;
    return target ? Element.prototype.closest.call(target, "a, area") : null;
  }

  function addressOf(link) {
    return link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "";
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function toAnchor(anchor) {
    if (anchor === "" || anchor === "top") {
      scroll.jump(0);
      return true;
    }
    const names = [anchor, decoded(anchor)].map((name) => CSS.escape(name));
    const target = names
      .map((name) => document.querySelector(`[id="${name}"], a[name="${name}"]`))
      .find((element) => element);
    if (!target) return false;
    for (let around = target; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    scroll.jump(scrollY + target.getBoundingClientRect().top - 8);
    focusOn(target);
    return true;
  }

  // The Tab key goes on from there.
  function focusOn(element) {
    const had = element.hasAttribute("tabindex");
    if (!had) element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    if (!had) element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }

  function activate(event) {
    const link = linkOf(event);
    if (!link) {
      const image = event.target;
      if (event.type === "click" && image instanceof HTMLImageElement && images.missing(image)) {
        port.tell_image_missing(images.source(image));
      }
      return;
    }
    event.preventDefault();
    if (event.type === "auxclick" && event.button !== 1) return;
    const address = addressOf(link);
    if (address.startsWith("#")) {
      if (toAnchor(address.slice(1))) scroll.announce();
      else port.tell_link(address);
    } else if (address) {
      port.tell_link(address);
    }
  }

  function hover(event) {
    const text = decoded(addressOf(linkOf(event)));
    if (text === hovered) return;
    hovered = text;
    port.tell_hovered(text);
  }

  function leave() {
    if (hovered) port.tell_hovered("");
    hovered = "";
  }

  // The nearest place of the page's text to the pointer.
  function placeOf(event) {
    const range = caretRangeFromPoint(event.clientX, event.clientY);
    const inside = range && range.startContainer instanceof Text && Node.prototype.contains.call(event.target, range.startContainer);
    return inside ? { node: range.startContainer, offset: range.startOffset } : { node: event.target, offset: 0 };
  }

  // The line under the pointer; else the nearest one above that is known, the beginning of the text where none is.
  function lineOf(event) {
    const block = blocks.owner(event.target);
    if (block && block.first >= 0) return Math.min(block.first + lines.lineAt(block, placeOf(event)), block.last);
    let index = block ? blocks.indexOf(block) : blocks.count - 1;
    while (index >= 0 && blocks.at(index).first < 0) index -= 1;
    return index >= 0 ? blocks.at(index).first : 0;
  }

  function onDoubleClick(event) {
    if (blocks.holds(event.target) && !linkOf(event)) port.tell_line(lineOf(event));
  }

  function onMenu(event) {
    event.preventDefault();
    const image = event.target instanceof HTMLImageElement ? images.source(event.target) : "";
    const link = addressOf(linkOf(event));
    const line = blocks.holds(event.target) ? lineOf(event) : -1;
    port.tell_menu(JSON.stringify({ x: event.clientX, y: event.clientY, link, image, line }));
  }

  addEventListener("click", activate, true);
  addEventListener("auxclick", activate, true);
  addEventListener("submit", (event) => event.preventDefault(), true);
  addEventListener("dblclick", onDoubleClick, true);
  addEventListener("contextmenu", onMenu, true);
  addEventListener("mouseover", hover, true);
  document.documentElement.addEventListener("mouseleave", leave);

  return { toAnchor, leave };
}
