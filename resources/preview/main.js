// Puts the parts together and answers the window. Everything here runs in a world of its own, in one closure: the
// page's scripts never run, and nothing that a post contains can be mistaken for a part of this.
//
// The page is one of our own that shows a body by itself, or the site's with the body in it.

function start(port, mark) {
  const own = document.querySelector("meta[name=postwright-body]") !== null;
  const base = document.querySelector("base");
  const colors = makeColors(own);
  const bases = { published: base.href, source: base.href, root: "" };
  const words = { missing: "%1", remote: "%1", unreachable: "%1" };
  const article = document.querySelector("article");
  const root = own ? article : document.body;
  const images = makeImages(port, bases, words);
  const styles = makeStyles(bases);
  const lines = makeLines(root);
  const drawings = makeDrawings(root, port);
  const blocks = makeBlocks(lines, images, drawings);
  const scroll = makeScroll(blocks, lines, port);
  const links = makeLinks(port, blocks, lines, images, scroll);
  const morph = makeMorph(images, styles);
  const sizes = new ResizeObserver(showMark);
  let markedLine = -1;
  let shown = false;

  if (own) blocks.enter({ parent: article, start: null, end: null });
  sizes.observe(document.body);

  function showMark() {
    const block = blocks.places().findLast((place) => place.first <= markedLine);
    const box = block && markedLine <= block.last ? blocks.box(block) : null;
    mark.hidden = !box;
    if (!box) return;
    mark.style.top = `${box.top + scrollY}px`;
    mark.style.height = `${box.bottom - box.top}px`;
    if (!own) mark.style.left = `${Math.max(2, box.left + scrollX - 12)}px`;
  }

  port.setup_wanted.connect((json) => {
    const setup = JSON.parse(json);
    Object.assign(words, setup.words);
    images.setUp(setup.remote);
  });

  // Gives whether relative addresses mean something else now.
  function setBases(now) {
    const moved = now.published !== bases.published || now.source !== bases.source;
    Object.assign(bases, now);
    if (own) base.href = now.published;
    return moved;
  }

  port.bases_wanted.connect((json) => {
    if (setBases(JSON.parse(json))) images.rebase();
  });

  port.colors_wanted.connect((css) => {
    colors(css);
    drawings.recolor();
  });

  function clear() {
    if (blocks.region) blocks.clear();
    drawings.clear();
    scroll.jump(0);
    links.leave();
  }

  // When the first content has been painted, so that nobody sees the page without it.
  function tellShown() {
    if (!shown) requestAnimationFrame(() => requestAnimationFrame(() => port.tell_shown()));
    shown = true;
  }

  port.clear_wanted.connect(() => {
    if (!own) return; // the next page takes its place
    clear();
    images.look();
    showMark();
  });

  // Changes the page, and keeps in place what is read there.
  function change(make) {
    const putBack = scroll.hold();
    putBack(make());
    scroll.settle();
    images.look();
    showMark();
    tellShown();
  }

  port.patch_wanted.connect((json) => {
    const message = JSON.parse(json);
    if (!blocks.region) return; // the window is told so, and sends the page
    if (message.bases) {
      clear();
      setBases(message.bases);
    }
    change(() => blocks.patch(message.splices, message.moved));
  });

  function findPlace() {
    const region = findRegion(document.body);
    return region && { parent: region.start.parentNode, ...region };
  }

  // Finds the body's blocks in a page that was given with them.
  function findBlocks(given) {
    const place = findPlace();
    blocks.enter(place);
    const found = place !== null && blocks.adopt(given);
    if (!found) blocks.enter(null);
    port.tell_matched(found);
    return found;
  }

  // The page around the body became another; where that took the place of the body along, its blocks move.
  function keepBlocks() {
    if (!blocks.region || blocks.region.start.isConnected) return;
    const place = findPlace();
    if (place) blocks.moveTo(place);
    else blocks.enter(null);
    port.tell_matched(place !== null);
  }

  port.page_wanted.connect((json) => {
    const message = JSON.parse(json);
    if (own) return; // it is about to be loaded
    const page = new DOMParser().parseFromString(message.html, "text/html");
    setBases(message.bases);
    change(() => {
      morph(page, message.blocks ? null : blocks.region);
      if (!message.blocks) keepBlocks();
      else if (!findBlocks(message.blocks)) drawings.settle(drawings.prepare(message.html, document.body, []));
      return new Map();
    });
  });

  port.line_count_wanted.connect(scroll.setLineCount);
  port.scroll_wanted.connect(scroll.toLine);
  port.reload_wanted.connect((json) => {
    const paths = JSON.parse(json);
    images.reload(paths);
    styles.reload(paths);
  });
  port.anchor_wanted.connect((anchor) => links.toAnchor(anchor));
  port.mark_wanted.connect((line) => {
    markedLine = line;
    showMark();
  });

  port.tell_ready();
}

// Takes the style sheet of the window's colours: into our own page, or beside the site's own style sheets.
function makeColors(own) {
  if (own) {
    const element = document.getElementById("postwright-colors");
    return (css) => (element.textContent = css);
  }
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return (css) => sheet.replaceSync(css);
}

// The mark beside the block under the caret, outside of what the site's style sheets select by their place in the body.
function makeMark() {
  const known = document.getElementById("postwright-mark");
  if (known) return known;
  const mark = document.createElement("div");
  mark.id = "postwright-mark";
  mark.hidden = true;
  document.documentElement.append(mark);
  return mark;
}

new QWebChannel(qt.webChannelTransport, (channel) => start(channel.objects.port, makeMark()));
