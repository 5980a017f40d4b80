// Turns the page into another by touching only what differs, so that nothing blinks, moves or is loaded again.

function makeMorph(images, styles) {
  // What is in the page between two comments is left alone: `held` of the page, `meant` in the new one.
  let held = null;
  let meant = null;

  const idOf = (node) => (node instanceof Element ? node.getAttribute("id") : null);
  const holds = (node, region) => region !== null && node.contains(region.start);

  function compatible(old, now) {
    return (
      old.nodeType === now.nodeType &&
      old.nodeName === now.nodeName &&
      idOf(old) === idOf(now) &&
      holds(old, held) === holds(now, meant)
    );
  }

  function setAttributes(old, now) {
    for (const { name } of Array.from(old.attributes)) {
      if (!now.hasAttribute(name) && !images.owns(old, name)) old.removeAttribute(name);
    }
    for (const { name, value } of Array.from(now.attributes)) {
      if (name === "src" && images.source(old) === value) continue; // it may be shown from another place
      if (name === "href" && styles.source(old) === value) continue; // a newer state of it may be shown
      if (old.getAttribute(name) !== value) old.setAttributeNode(now.getAttributeNode(name).cloneNode());
    }
  }

  function update(old, now) {
    if (!(old instanceof Element)) {
      if (old.nodeValue !== now.nodeValue) old.nodeValue = now.nodeValue;
      return;
    }
    setAttributes(old, now);
    const olds = Array.from(old.childNodes).filter((node) => !node.dataset?.postwright);
    const news = Array.from(now.childNodes);
    if (held === null || held.start.parentNode !== old) {
      updateChildren(old, olds, news, null);
      return;
    }
    const [start, end] = [olds.indexOf(held.start), olds.indexOf(held.end)];
    const [first, last] = [news.indexOf(meant.start), news.indexOf(meant.end)];
    updateChildren(old, olds.slice(0, start), news.slice(0, first), held.start);
    updateChildren(old, olds.slice(end + 1), news.slice(last + 1), null);
  }

  // Makes `olds`, neighbours in the page, into `news`; `before` is what follows them.
  function updateChildren(parent, olds, news, before) {
    let start = 0;
    while (start < olds.length && start < news.length && olds[start].isEqualNode(news[start])) start += 1;
    let [end, last] = [olds.length, news.length];
    while (end > start && last > start && olds[end - 1].isEqualNode(news[last - 1])) [end, last] = [end - 1, last - 1];
    const rest = olds.slice(start, end);
    const behind = end < olds.length ? olds[end] : before;
    for (const now of news.slice(start, last)) {
      const limit = holds(now, meant) ? -1 : rest.findIndex((old) => holds(old, held)); // what is left alone stays
      const at = rest.slice(0, limit < 0 ? rest.length : limit).findIndex((old) => compatible(old, now));
      if (at < 0) {
        parent.insertBefore(document.adoptNode(now), rest[0] ?? behind);
        continue;
      }
      for (const old of rest.splice(0, at)) old.remove();
      update(rest.shift(), now);
    }
    for (const old of rest) old.remove();
  }

  // `now` is a parsed document; `region` what is to be left alone in the page, or null.
  return function morph(now, region) {
    meant = region ? findRegion(now) : null;
    held = meant ? region : null;
    setAttributes(document.documentElement, now.documentElement);
    update(document.head, now.head);
    update(document.body, now.body);
  };
}

// The comments between which the body stands, where they are neighbours; else null.
function findRegion(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let start = null;
  while (walker.nextNode()) {
    const comment = walker.currentNode;
    if (comment.data === "postwright:content") start = comment;
    if (start && comment.data === "/postwright:content") {
      return comment.parentNode === start.parentNode ? { start, end: comment } : null;
    }
  }
  return null;
}
