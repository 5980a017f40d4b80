// Puts the parts together and answers the window. Everything here runs in a world of its own, in one closure: the
// page's scripts never run, and nothing that a post contains can be mistaken for a part of this.

function start(port, mark) {
  const article = document.querySelector("article");
  const base = document.querySelector("base");
  const colors = document.getElementById("postwright-colors");
  const bases = { published: base.href, source: base.href, root: "" };
  const words = { missing: "%1", remote: "%1", unreachable: "%1" };
  const images = makeImages(article, port, bases, words);
  const lines = makeLines(article);
  const styles = makeStyles(bases);
  const drawings = makeDrawings(article, port);
  const blocks = makeBlocks(article, lines, images, drawings);
  const scroll = makeScroll(blocks, lines, port);
  const links = makeLinks(article, port, blocks, lines, images, scroll);
  let markedLine = -1;
  let shown = false;

  function showMark() {
    const block = blocks.places().findLast((place) => place.first <= markedLine);
    const box = block && markedLine <= block.last ? blocks.box(block) : null;
    mark.hidden = !box;
    if (!box) return;
    mark.style.top = `${box.top + scrollY}px`;
    mark.style.height = `${box.bottom - box.top}px`;
  }

  new ResizeObserver(showMark).observe(article);

  port.setup_wanted.connect((json) => {
    const setup = JSON.parse(json);
    Object.assign(words, setup.words);
    images.allowRemote(setup.remote);
  });

  // Gives whether relative addresses mean something else now.
  function setBases(now) {
    const moved = now.published !== bases.published || now.source !== bases.source;
    Object.assign(bases, now);
    base.href = now.published;
    return moved;
  }

  port.bases_wanted.connect((json) => {
    if (setBases(JSON.parse(json))) images.rebase();
  });

  port.colors_wanted.connect((css) => {
    colors.textContent = css;
    drawings.recolor();
  });

  function clear() {
    blocks.clear();
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
    clear();
    images.look();
    showMark();
  });

  port.patch_wanted.connect((json) => {
    const message = JSON.parse(json);
    if (message.bases) {
      clear();
      setBases(message.bases);
    }
    const putBack = scroll.hold();
    putBack(blocks.patch(message.splices, message.moved));
    scroll.settle();
    images.look();
    showMark();
    tellShown();
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

new QWebChannel(qt.webChannelTransport, (channel) =>
  start(channel.objects.port, document.getElementById("postwright-mark")),
);
