// Which source lines the parts of a block come from.
//
// A stretch is an element with text of its own: {node, first, last}, its lines counted from the block's first; last is -1
// where it is not known. In running text, source lines are told by the newlines that they leave in the page.

function makeLines(article) {
  const ATTRIBUTE = "data-postwright-lines";
  const { getAttribute, removeAttribute, getBoundingClientRect, querySelector } = Element.prototype;
  const createTreeWalker = document.createTreeWalker.bind(document); // content may shadow it
  const textContent = Object.getOwnPropertyDescriptor(Node.prototype, "textContent").get;
  const compare = Node.prototype.compareDocumentPosition;
  const boxOf = (element) => getBoundingClientRect.call(element);
  const isAhead = (node, other) => compare.call(node, other) & (Node.DOCUMENT_POSITION_FOLLOWING | 16);
  const contains = (node, other) => compare.call(node, other) & Node.DOCUMENT_POSITION_CONTAINED_BY;

  // The stretches that a block's HTML tells of; their marks are taken out of it.
  function take(content) {
    return Array.from(DocumentFragment.prototype.querySelectorAll.call(content, `[${ATTRIBUTE}]`), (node) => {
      const [first, last] = getAttribute.call(node, ATTRIBUTE).split(",").map(Number);
      removeAttribute.call(node, ATTRIBUTE);
      return { node, first, last };
    });
  }

  function stretches(block) {
    if (block.complete) return block.stretches;
    block.complete = true;
    const node = block.nodes.find((one) => one instanceof Element);
    const last = block.stretches.length ? -1 : block.last - block.first; // its own text ends somewhere among theirs
    if (node && block.stretches[0]?.node !== node) block.stretches.unshift({ node, first: 0, last });
    return block.stretches;
  }

  // The first one from `index` on, upwards or downwards, of which anything is seen.
  function seen(all, index, step) {
    const isSeen = ({ width, height }) => width !== 0 || height !== 0;
    while (all[index] && !isSeen(boxOf(all[index].node))) index += step;
    return index;
  }

  // What ends a stretch's own text: the next one where it stands within; null where nothing does.
  function within(stretch, next) {
    return next && contains(stretch.node, next.node) ? next.node : null;
  }

  // The lines of code in a stretch that shows nothing else: {node, first, count}.
  function codeOf(stretch) {
    // What is shown of a diagram is its code until it is drawn.
    if (stretch.code === null || stretch.code?.node.isConnected) return stretch.code;
    stretch.code = null;
    const node = stretch.node instanceof HTMLPreElement ? stretch.node : querySelector.call(stretch.node, "pre");
    if (node && textContent.call(node).trim() === textContent.call(stretch.node).trim()) {
      const count = textContent.call(node).replace(/\n$/, "").split("\n").length;
      const lines = stretch.last - stretch.first + 1;
      stretch.code = { node, first: stretch.first + (lines >= count + 2 ? 1 : 0), count }; // a fence or tag above it
    }
    return stretch.code;
  }

  // Where each further source line of a running text begins: {node, offset}; none where that cannot be told. Where all
  // newlines up to the next stretch are there, so are the lines behind nested elements, as in HTML of the post.
  function starts(stretch, next) {
    if (stretch.starts) return stretch.starts;
    stretch.starts = next ? startsUpTo(next.node, stretch.node, next.first - stretch.first, true) : [];
    if (!stretch.starts.length && stretch.last > stretch.first) {
      stretch.starts = startsUpTo(within(stretch, next), stretch.node, stretch.last - stretch.first, false);
    }
    return stretch.starts;
  }

  function startsUpTo(end, node, lines, through) {
    const found = [];
    if (lines <= 0) return found;
    const root = through ? article : node;
    const walker = createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    walker.currentNode = node;
    let newlines = 0;
    const begin = (place) => {
      while (found.length < newlines) found.push(place);
    };
    while (walker.nextNode() && walker.currentNode !== end) {
      const at = walker.currentNode;
      if (at instanceof HTMLImageElement) begin({ node: at, offset: 0 });
      if (!(at instanceof Text)) continue;
      for (const { 0: piece, index } of at.data.matchAll(/\n|[^\s]+/g)) {
        if (piece === "\n") newlines += 1;
        else begin({ node: at, offset: index });
      }
    }
    return newlines === lines || (found.length === lines && !through) ? found : [];
  }

  function top({ node, offset }) {
    if (node instanceof Element) return boxOf(node).top;
    const range = new Range();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect().top;
  }

  // The first index whose value is above what is wanted; those that have none are passed over.
  function above(count, value, wanted, skip = (index) => index) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = skip(middle);
      if (at < high && value(at) <= wanted) low = at + 1;
      else high = middle;
    }
    return low;
  }

  function codePoints(code) {
    const style = getComputedStyle(code.node);
    const from = boxOf(code.node).top + code.node.clientTop + parseFloat(style.paddingTop);
    const to = boxOf(code.node).top + code.node.clientTop + code.node.clientHeight - parseFloat(style.paddingBottom);
    return [
      { line: code.first, y: from },
      { line: code.first + code.count, y: to },
    ];
  }

  // Known points of a block around a place: {line, y}, lines counted from its first, y in the view. `value` picks what
  // is compared.
  function points(block, wanted, value) {
    const all = stretches(block);
    const of = {
      line: (index) => all[index].first,
      y: (index) => boxOf(all[index].node).top,
    };
    const behind = above(all.length, of[value], wanted, (index) => seen(all, index, 1));
    const before = seen(all, behind - 1, -1);
    const next = seen(all, behind, 1);
    const found = [];
    if (before >= 0) found.push(...pointsIn(all[before], all[before + 1], wanted, value));
    if (next < all.length) found.push({ line: all[next].first, y: of.y(next) });
    return found;
  }

  function pointsIn(stretch, next, wanted, value) {
    const box = boxOf(stretch.node);
    const found = [{ line: stretch.first, y: box.top }];
    const end = within(stretch, next);
    const code = stretch.last < 0 ? null : codeOf(stretch);
    const begun = code ? [] : starts(stretch, next);
    const of = {
      line: (index) => stretch.first + 1 + index,
      y: (index) => top(begun[index]),
    };
    const at = above(begun.length, of[value], wanted);
    for (let index = Math.max(0, at - 1); index < Math.min(begun.length, at + 1); index += 1) {
      found.push({ line: of.line(index), y: of.y(index) });
    }
    if (code) found.push(...codePoints(code));
    if (stretch.last >= 0 && of.line(begun.length - 1) <= stretch.last) {
      found.push({ line: stretch.last + 1, y: end && seen([next], 0, 1) === 0 ? boxOf(end).top : box.bottom });
    }
    return found;
  }

  // The line, counted from the block's first, of a place in it.
  function lineAt(block, place) {
    const all = stretches(block);
    const index = all.findLastIndex(({ node }) => node === place.node || isAhead(node, place.node));
    if (index < 0) return 0;
    const stretch = all[index];
    const code = stretch.last < 0 ? null : codeOf(stretch);
    if (code) return code.first + newlinesBefore(code.node, place);
    const next = all[index + 1];
    const behind = starts(stretch, next).findLastIndex((start) => !isBehind(start, place));
    return stretch.first + 1 + behind;
  }

  function rangeTo(place) {
    const range = new Range();
    if (place.node instanceof Text) range.setEnd(place.node, place.offset);
    else range.setEndBefore(place.node);
    return range;
  }

  function isBehind(start, place) {
    if (start.node === place.node) return start.offset > place.offset;
    return !isAhead(start.node, place.node);
  }

  function newlinesBefore(node, place) {
    if (!contains(node, place.node)) return 0;
    const range = rangeTo(place);
    range.setStart(node, 0);
    return range.toString().split("\n").length - 1;
  }

  return { take, points, lineAt };
}
