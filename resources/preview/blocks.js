// The body in the page: the nodes of every top-level block, and the source lines that it comes from.
//
// Nodes stand in their region as they would in the published page, with nothing of ours between them, so that style
// sheets see the same neighbours. The nodes of a block that does not change are never touched.

function makeBlocks(lines, images, drawings) {
  const create = document.createElement.bind(document); // content may shadow it: <img name="createElement">
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, "parentNode").get;
  const parentOf = (node) => parent.call(node);
  let region = null; // {parent, start, end}: what the nodes stand in, and the comments before and behind them, if any
  let list = []; // {nodes, first, last, stretches}, in the order of the page
  let places = null; // the blocks whose lines are known, in the order of both lines and page
  const owners = new WeakMap(); // node -> block

  // The nodes of a block, ready to enter the page, its stretches, and what is to be drawn in it.
  function parse(html, kept, drawn) {
    const template = create("template");
    template.innerHTML = html;
    const prepared = drawings.prepare(html, template.content, drawn);
    const stretches = lines.take(template.content);
    const settle = images.prepare(template.content, kept);
    const content = new DocumentFragment();
    content.appendChild(template.content);
    settle();
    // Every block has a node, so that it has a place.
    if (!content.hasChildNodes()) content.appendChild(new Text(""));
    return { content, stretches, prepared };
  }

  function splice(first, removed, given) {
    const old = list.slice(first, first + removed);
    const kept = imagesOf(old);
    const drawn = drawings.of(old.flatMap((block) => block.nodes));
    const next = list[first + removed];
    const before = next ? next.nodes[0] : region.end;
    const fragment = new DocumentFragment();
    const toDraw = [];
    const added = given.map(([html, firstLine, lastLine]) => {
      const { content, stretches, prepared } = parse(html, kept, drawn);
      if (prepared) toDraw.push(prepared);
      const block = { nodes: Array.from(content.childNodes), first: firstLine, last: lastLine, stretches };
      for (const node of block.nodes) owners.set(node, block);
      fragment.appendChild(content);
      return block;
    });
    for (const block of old) {
      for (const node of block.nodes) if (parentOf(node) === region.parent) region.parent.removeChild(node);
    }
    region.parent.insertBefore(fragment, before);
    toDraw.forEach(drawings.settle);
    list = list.slice(0, first).concat(added, list.slice(first + removed));
    return { old, added };
  }

  function imagesOf(blocks) {
    const images = [];
    for (const block of blocks) {
      for (const node of block.nodes) {
        if (node instanceof HTMLImageElement) images.push(node);
        else if (node instanceof Element) images.push(...Element.prototype.querySelectorAll.call(node, "img"));
      }
    }
    return images;
  }

  return {
    get count() {
      return list.length;
    },

    at: (index) => list[index],

    indexOf: (block) => list.indexOf(block),

    get region() {
      return region;
    },

    // Where the body stands from now on, without a block; null: nowhere.
    enter(place) {
      region = place;
      list = [];
      places = null;
    },

    clear() {
      for (const block of list) {
        for (const node of block.nodes) if (parentOf(node) === region.parent) region.parent.removeChild(node);
      }
      list = [];
      places = null;
    },

    // Moves the blocks to another place, where nothing is yet.
    moveTo(place) {
      region = place;
      for (const block of list) for (const node of block.nodes) place.parent.insertBefore(node, place.end);
    },

    // Takes what stands in the region for these blocks; false, and nothing is taken, where it is anything else.
    adopt(given) {
      const found = adopted(region, given, lines);
      if (!found) return false;
      for (const block of found) for (const node of block.nodes) owners.set(node, block);
      list = found;
      places = null;
      given.forEach((block, index) => drawings.wants(block[0]) && splice(index, 1, [block]));
      return true;
    },

    // Splices are [first, removed, blocks], a block is [html, first line, last line]; their indexes count in the list
    // before all of them. `moved` tells the lines of blocks that are in none: all from `behind` on (before the splices)
    // by `shift`, then some from `first` on (behind the splices) one by one.
    // Gives a map from the blocks that went to what stands in their place.
    patch(splices, moved) {
      const replaced = new Map();
      if (moved && moved.shift) {
        for (const block of list.slice(moved.behind)) {
          if (block.first < 0) continue;
          block.first += moved.shift;
          block.last += moved.shift;
        }
      }
      let grown = 0;
      for (const [first, removed, given] of splices) {
        const { old, added } = splice(first + grown, removed, given);
        for (const block of old) replaced.set(block, added[0] || list[first + grown] || null);
        grown += given.length - removed;
      }
      if (moved) {
        moved.lines.forEach(([first, last], index) => {
          const block = list[moved.first + index];
          if (block) [block.first, block.last] = [first, last];
        });
      }
      places = null;
      return replaced;
    },

    // Whether a node of the page belongs to the body.
    holds(node) {
      if (!region) return false;
      return region.start ? this.owner(node) !== undefined : Node.prototype.contains.call(region.parent, node);
    },

    // The block that a node of the page belongs to.
    owner(node) {
      let top = node;
      while (top && parentOf(top) !== region?.parent) top = parentOf(top);
      return top ? owners.get(top) : undefined;
    },

    places() {
      if (!places) {
        places = [];
        let reached = -1;
        for (const block of list) {
          if (block.first < reached || block.first < 0) continue;
          places.push(block);
          reached = block.last;
        }
      }
      return places;
    },

    // Top and bottom of a block in the view, in CSS pixels; null where nothing of it is laid out.
    box(block) {
      let top = Infinity;
      let bottom = -Infinity;
      let left = Infinity;
      for (const node of block.nodes) {
        const range = new Range();
        range.selectNode(node);
        const box = node instanceof Element ? node.getBoundingClientRect() : range.getBoundingClientRect();
        if (box.width === 0 && box.height === 0) continue;
        top = Math.min(top, box.top);
        bottom = Math.max(bottom, box.bottom);
        left = Math.min(left, box.left);
      }
      return top === Infinity ? null : { top, bottom, left };
    },
  };
}
