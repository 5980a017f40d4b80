// Finds the nodes of blocks in a page that was parsed as a whole, so that they can be patched from then on.

// `region` is {parent, start, end} with comments at its ends, blocks are [html, first line, last line]. Gives the blocks
// as blocks.js holds them; null where something else stands there, as markup that one block opens and another closes.
function adopted(region, given, lines) {
  const isBlank = (node) => node instanceof Text && !node.data.trim();
  const next = (node) => (node.nextSibling === region.end ? null : node.nextSibling);
  let at = next(region.start);
  let nodes = [];

  function take() {
    nodes.push(at);
    at = next(at);
  }

  const blocks = given.map(([html, first, last]) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const stretches = lines.take(template.content);
    const pairs = new Map();
    nodes = [];
    for (const wanted of template.content.childNodes) {
      while (at && isBlank(at) && !isBlank(wanted)) take();
      if (isBlank(wanted) && !(at && isBlank(at))) continue;
      if (!at || !(isBlank(wanted) || pair(wanted, at, pairs))) return null;
      take();
    }
    for (const stretch of stretches) stretch.node = pairs.get(stretch.node);
    return { nodes, first, last, stretches };
  });
  if (blocks.includes(null)) return null;
  while (at && isBlank(at)) take();
  if (at) return null;
  // Every block has a node, so that it has a place.
  for (const [index, block] of blocks.entries()) {
    const behind = blocks.slice(index + 1).find((later) => later.nodes.length);
    if (!block.nodes.length) block.nodes = [region.parent.insertBefore(new Text(""), behind?.nodes[0] ?? region.end)];
  }
  return blocks;
}

// Notes which nodes of two trees belong together; false where the trees differ. Attributes do not count: an image may be
// shown from another place than its author wrote.
function pair(one, other, pairs) {
  if (one.nodeName !== other.nodeName) return false;
  pairs.set(one, other);
  if (!(one instanceof Element)) return one.nodeValue === other.nodeValue;
  const [mine, its] = [one.childNodes, other.childNodes];
  return mine.length === its.length && Array.from(mine).every((child, index) => pair(child, its[index], pairs));
}
