// Images: found beside the source file where the published address has none, shown anew when their file changes,
// and boxes with words where there is nothing to show.

function makeImages(port, bases, words) {
  const MISSING = "data-postwright-missing";
  const written = new WeakMap(); // image -> the `src` that its author wrote
  const versions = new Map(); // path -> number of changes on disk since the page was loaded
  let remoteAllowed = false;
  let remoteSeen = false;

  const all = () => document.body.getElementsByTagName("img");
  const source = (image) => written.get(image) ?? image.getAttribute("src") ?? "";
  const relative = (src) => !/^([a-z][a-z0-9+.-]*:|\/|#|$)/i.test(src);
  const remote = (src) => /^(https?:)?\/\//i.test(src.trim());

  function address(src, base) {
    try {
      return new URL(src, base);
    } catch {
      return null;
    }
  }

  // The path of a file of the site, relative to its source.
  function pathOf(url) {
    if (!url || url.protocol !== "postwright:") return null;
    let path;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      return null;
    }
    if (url.host === "site" && bases.root && path.startsWith(bases.root + "/")) path = path.slice(bases.root.length);
    return path.slice(1);
  }

  function point(image, url) {
    if (!written.has(image)) written.set(image, image.getAttribute("src") ?? "");
    const version = versions.get(pathOf(url));
    if (version) url.searchParams.set("postwright", version);
    image.src = url.href;
  }

  function same(one, other) {
    if (one.attributes.length !== other.attributes.length + (one.hasAttribute(MISSING) ? 1 : 0)) return false;
    return Array.from(other.attributes).every(({ name, value }) =>
      name === "src" ? source(one) === value : one.getAttribute(name) === value,
    );
  }

  function onLoad(event) {
    if (event.target instanceof HTMLImageElement) event.target.removeAttribute(MISSING);
  }

  function onError(event) {
    const image = event.target;
    if (!(image instanceof HTMLImageElement)) return;
    const src = source(image);
    const beside = relative(src) ? address(src, bases.source) : null;
    if (beside && pathOf(new URL(image.src)) !== pathOf(beside)) {
      point(image, beside);
      return;
    }
    image.setAttribute(MISSING, label(src));
  }

  function label(src) {
    if (!remote(src)) return words.missing.replace("%1", src);
    const host = (address(src, "https://x/") || { host: src }).host;
    return (remoteAllowed ? words.unreachable : words.remote).replace("%1", host);
  }

  // Style sheets, which bring fonts, and frames.
  function othersSeen() {
    const addresses = (selector, name) =>
      Array.from(Document.prototype.querySelectorAll.call(document, selector), (one) => one.getAttribute(name) ?? "");
    return [...addresses("link[rel~=stylesheet]", "href"), ...addresses("iframe", "src")].some(remote);
  }

  function look() {
    const seen = Array.from(all()).some((image) => remote(source(image))) || othersSeen();
    if (seen === remoteSeen) return;
    remoteSeen = seen;
    port.tell_remote_images(seen);
  }

  document.addEventListener("load", onLoad, true);
  document.addEventListener("error", onError, true);
  // Those that failed before anybody listened.
  for (const image of all()) if (image.complete && !image.naturalWidth && image.currentSrc) onError({ target: image });

  return {
    source,
    look,

    // Whether an attribute of an element is not its author's.
    owns: (element, name) => name === MISSING,

    missing: (image) => image.hasAttribute(MISSING) && !remote(source(image)),

    // The words are there now: some images may have failed before.
    setUp(allowed) {
      remoteAllowed = allowed;
      for (const image of all()) if (image.hasAttribute(MISSING)) image.setAttribute(MISSING, label(source(image)));
    },

    // Makes new content ready before it enters the page. Images that already stand in its place (`kept`) move over as
    // they are, by the function that this gives: it is called when the content belongs to the page's document, as a
    // change of documents would load them again. Those whose file changed are asked for under their newest name.
    prepare(content, kept) {
      const moves = [];
      for (const image of content.querySelectorAll("img")) {
        const at = kept.findIndex((candidate) => same(candidate, image));
        if (at >= 0) {
          const place = new Comment();
          image.replaceWith(place);
          moves.push([place, kept.splice(at, 1)[0]]);
          continue;
        }
        const url = address(image.getAttribute("src") ?? "", bases.published);
        if (versions.has(pathOf(url))) point(image, url);
      }
      return () => moves.forEach(([place, image]) => place.replaceWith(image));
    },

    // These files or folders changed on disk. What is shown stays until the new picture is there.
    reload(paths) {
      const changed = (path) => paths.some((one) => path === one || path?.startsWith(`${one}/`));
      const renew = (path) => versions.set(path, (versions.get(path) ?? 0) + 1);
      for (const path of paths) renew(path);
      for (const image of all()) {
        const shown = address(image.src, bases.published);
        const wanted = address(source(image), bases.published);
        if (shown?.protocol !== "postwright:" || !wanted) continue;
        for (const path of new Set([pathOf(shown), pathOf(wanted)])) {
          if (changed(path) && !paths.includes(path)) renew(path);
        }
        // One that was missing, or was found beside the source, may be at its published address now.
        if (image.hasAttribute(MISSING) || changed(pathOf(wanted))) swap(image, wanted);
        else if (changed(pathOf(shown))) swap(image, address(source(image), bases.source));
      }
    },

    // The published address of the post is another: relative images are looked for anew.
    rebase() {
      for (const image of all()) {
        const url = relative(source(image)) ? address(source(image), bases.published) : null;
        if (url) swap(image, url);
      }
    },
  };

  function swap(image, url) {
    if (image.hasAttribute(MISSING)) {
      point(image, url);
      return;
    }
    const version = versions.get(pathOf(url));
    const fresh = new Image();
    const wanted = new URL(url);
    if (version) wanted.searchParams.set("postwright", version);
    fresh.src = wanted.href;
    const take = () => {
      if (image.isConnected) point(image, url);
    };
    fresh.decode().then(take, take);
  }
}
