// Compiles style sheets with Dart Sass, whose files and that of Immutable were run before. What can be imported is
// given with every style sheet: nothing is read from anywhere.
//
// A file is named by a path such as `site/_sass/_base.scss`, which is `sass-file:///site/_sass/_base.scss` to Sass.
(() => {
  const SCHEME = "sass-file:";
  const sass = {};
  globalThis._cliPkgExports.pop().load({ immutable: globalThis.Immutable }, sass);

  const urlOf = (path) => new URL(`${SCHEME}///${path.split("/").map(encodeURIComponent).join("/")}`);
  const pathOf = (url) => decodeURIComponent(url.pathname.replace(/^\//, ""));
  const syntaxOf = (path) => ({ sass: "indented", css: "css" })[path.split(".").pop().toLowerCase()] ?? "scss";

  // What "a/../b" comes to; null where it leads out of everything.
  function joined(folder, address) {
    const parts = folder ? folder.split("/") : [];
    for (const part of address.split("/")) {
      if (part === "..") {
        if (!parts.length) return null;
        parts.pop();
      } else if (part !== "." && part !== "") parts.push(part);
    }
    return parts.join("/");
  }

  // The rules by which Dart Sass finds files: https://sass-lang.com/documentation/at-rules/import/#finding-the-file
  function makeFinder(files, fromImport) {
    const has = (path) => Object.hasOwn(files, path);

    function partialOrFile(path) {
      const cut = path.lastIndexOf("/") + 1;
      return [`${path.slice(0, cut)}_${path.slice(cut)}`, path].filter(has);
    }

    function withExtensions(path) {
      const found = [...partialOrFile(`${path}.sass`), ...partialOrFile(`${path}.scss`)];
      return found.length ? found : partialOrFile(`${path}.css`);
    }

    function only(found) {
      if (found.length > 1) {
        throw new Error(`It's not clear which file to import. Found:\n${found.map((path) => `  ${path}`).join("\n")}`);
      }
      return found[0] ?? null;
    }

    // `@import` prefers files that are meant for it, such as `_base.import.scss`.
    const preferred = (find, stem, end) => (fromImport ? only(find(`${stem}.import${end}`)) : null);

    return (path) => {
      const extension = /\.(sass|scss|css)$/.exec(path)?.[0];
      if (extension) {
        return preferred(partialOrFile, path.slice(0, -extension.length), extension) ?? only(partialOrFile(path));
      }
      return (
        preferred(withExtensions, path, "") ??
        only(withExtensions(path)) ??
        preferred(withExtensions, `${path}/index`, "") ??
        only(withExtensions(`${path}/index`))
      );
    };
  }

  function makeImporter({ files, folders, path: own }) {
    return {
      canonicalize(address, { fromImport }) {
        const find = makeFinder(files, fromImport);
        const places = [];
        if (address.startsWith(SCHEME)) places.push(pathOf(new URL(address)));
        else if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) {
          let plain = address;
          try {
            plain = decodeURIComponent(address);
          } catch {
            // a percent sign that stands for itself
          }
          for (const folder of folders) places.push(joined(folder, plain));
        }
        for (const place of places) {
          const found = place === null ? null : find(place);
          if (found && found !== own) return urlOf(found);
        }
        return null;
      },

      load(url) {
        const path = pathOf(url);
        return Object.hasOwn(files, path) ? { contents: files[path], syntax: syntaxOf(path) } : null;
      },
    };
  }

  // Where something is: the style sheet itself has no address.
  function placed(message, span) {
    return { message, path: span?.url ? pathOf(span.url) : "", line: span ? span.start.line : -1 };
  }

  // Gives JSON: css, problems as {message, path, line}, files that were read; css is null where it failed.
  globalThis.compileSass = (sheet) => {
    const problems = [];
    const options = {
      syntax: sheet.syntax,
      style: sheet.style,
      verbose: true, // else the number of warnings left out comes as one more
      importers: [makeImporter(sheet)],
      logger: {
        debug() {},
        warn(message, { deprecation, span }) {
          // Of what is going away in later versions a theme's reader can do nothing.
          if (!deprecation) problems.push(placed(message, span));
        },
      },
    };
    try {
      const { css, loadedUrls } = sass.compileString(sheet.source, options);
      return JSON.stringify({ css, problems, read: loadedUrls.map(pathOf) });
    } catch (error) {
      problems.push(placed(error.sassMessage ?? String(error), error.span));
      return JSON.stringify({ css: null, problems, read: [] });
    }
  };
  return true;
})();
