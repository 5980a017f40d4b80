// Style sheets that the page links to: shown anew when their file changes, without a moment in which there is none.

function makeStyles(bases) {
  const links = document.getElementsByTagName("link"); // content may shadow the method later, and this stays true
  const written = new WeakMap(); // link -> the address that its author wrote
  let version = 0;

  // The path of a file of the site, relative to its source, as in images.js.
  function pathOf(link) {
    try {
      const url = new URL(link.href);
      const path = decodeURIComponent(url.pathname);
      if (url.protocol !== "postwright:" || url.host !== "site") return null;
      return (bases.root && path.startsWith(bases.root + "/") ? path.slice(bases.root.length) : path).slice(1);
    } catch {
      return null;
    }
  }

  return {
    // The address that its author gave a link; undefined where it has that still.
    source: (link) => written.get(link),

    // These files, folders or made style sheets changed.
    reload(paths) {
      for (const link of links) {
        const path = link.relList.contains("stylesheet") ? pathOf(link) : null;
        if (path === null || !paths.some((one) => path === one || path.startsWith(`${one}/`))) continue;
        version += 1;
        written.set(link, written.get(link) ?? link.getAttribute("href"));
        const url = new URL(link.href);
        url.searchParams.set("postwright", version);
        link.href = url.href; // Chromium keeps the old one until the new one is there
      }
    },
  };
}
