// Where the page stands, in source lines: following the text, telling of the reader's own scrolling, and keeping what
// is read in place while blocks above it change.
//
// A line and a scroll position belong together when the line stands at the same share of the window's height as the
// page is scrolled: tops meet at the top, ends at the end, without a jump between.

function makeScroll(blocks, lines, port) {
  const INTENT = 1000; // milliseconds after a wheel step or key for which scrolling is the reader's own
  let lineCount = 1;
  let lastInput = -Infinity;
  let unexplained = -Infinity; // when the page scrolled and nobody had touched anything
  let pressed = false;
  let expected = -1; // where we scrolled to; its event is not the reader's

  const root = document.documentElement;
  const height = () => root.scrollHeight;
  const furthest = () => Math.max(0, root.scrollHeight - root.clientHeight);

  // The first place from `index` on, upwards or downwards, of which anything is seen.
  function seen(places, index, step) {
    while (places[index] && !blocks.box(places[index])) index += step;
    return index;
  }

  // Known points around a place: `value` picks what is compared, "line" or "y".
  function around(wanted, value) {
    const places = blocks.places();
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = seen(places, middle, 1);
      const box = at < high ? blocks.box(places[at]) : null;
      if (box && (value === "line" ? places[at].first : box.top + scrollY) <= wanted) low = at + 1;
      else high = middle;
    }
    const points = [{ line: 0, y: 0 }];
    // What leads back, such as a column beside another, stands where the one before it ends.
    const add = (line, y) => {
      const last = points[points.length - 1];
      if (line >= last.line) points.push({ line, y: Math.max(y, last.y) });
    };
    for (const index of [seen(places, low - 1, -1), seen(places, low, 1)]) {
      const place = places[index];
      if (!place) continue;
      const box = blocks.box(place);
      add(place.first, box.top + scrollY);
      const inside = wanted - (value === "line" ? place.first : scrollY);
      for (const { line, y } of lines.points(place, inside, value)) add(place.first + line, y + scrollY);
      add(Math.max(place.last + 1, place.first), box.bottom + scrollY);
    }
    add(lineCount, height());
    const after = points.findIndex((point, index) => index > 0 && point[value] >= wanted);
    return after < 0 ? points.slice(-2) : points.slice(after - 1, after + 1);
  }

  function convert(wanted, from, to) {
    const [low, high] = around(wanted, from);
    const span = high[from] - low[from];
    const share = span > 0 ? Math.min(1, Math.max(0, (wanted - low[from]) / span)) : 0;
    return low[to] + share * (high[to] - low[to]);
  }

  function jump(y) {
    const target = Math.round(Math.min(Math.max(0, y), furthest()));
    if (Math.abs(target - scrollY) < 1) return;
    scrollTo({ left: scrollX, top: target, behavior: "instant" });
    expected = scrollY;
  }

  function announce() {
    const most = furthest();
    if (scrollY > most - 1) port.tell_scrolled(lineCount);
    else port.tell_scrolled(convert((scrollY / most) * height(), "y", "line"));
  }

  function onScroll() {
    const own = Math.abs(scrollY - expected) < 1;
    expected = -1;
    if (own) return;
    if (pressed || performance.now() - lastInput < INTENT) announce();
    else unexplained = performance.now();
  }

  function onInput(event) {
    lastInput = performance.now();
    // The page scrolls without waiting for its scripts: the cause may come after what it caused.
    if (event.timeStamp <= unexplained) announce();
    unexplained = -Infinity;
  }

  addEventListener("scroll", onScroll, { passive: true });
  addEventListener("wheel", onInput, { passive: true });
  addEventListener("touchmove", onInput, { passive: true });
  addEventListener("keydown", onInput);
  addEventListener("pointerdown", () => (pressed = true), true);
  addEventListener(
    "pointerup",
    (event) => {
      pressed = false;
      onInput(event);
    },
    true,
  );
  addEventListener("pointercancel", () => (pressed = false), true);
  addEventListener("blur", () => (pressed = false));

  return {
    jump,
    announce,

    setLineCount(count) {
      lineCount = Math.max(1, count);
    },

    toLine(line) {
      if (line >= lineCount) jump(furthest());
      else jump((convert(line, "line", "y") / height()) * furthest());
    },

    // The page was changed, so that it may have been scrolled to its new end: not by the reader.
    settle() {
      furthest(); // lays the page out
      expected = scrollY;
    },

    // Remembers what stands at the top of the window; the function that it gives puts it back there. `replaced` maps
    // blocks that went to what stands in their place.
    hold() {
      if (scrollY <= 0 || !blocks.count) return () => {};
      let low = 0;
      let high = blocks.count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        let at = middle;
        let box = null;
        while (at <= high && !(box = blocks.box(blocks.at(at)))) at += 1;
        if (box && box.bottom <= 0) low = at + 1;
        else high = middle;
      }
      const held = blocks.at(Math.min(low, blocks.count - 1));
      const before = blocks.box(held);
      return (replaced) => {
        const now = replaced.has(held) ? replaced.get(held) : held;
        const after = before && now ? blocks.box(now) : null;
        if (after) jump(scrollY + after.top - before.top);
      };
    },
  };
}
