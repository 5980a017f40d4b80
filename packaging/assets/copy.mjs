// Copies what the program uses out of the installed packages, with a list of them and all licences:
//
//   node copy.mjs NODE_MODULES FOLDER
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [modules, target] = process.argv.slice(2);

// Package, what it is to the reader, folder in the target, files to copy. A file that ends with a slash is a folder, of
// which only the named kind of files is taken.
const USED = [
  { name: "sass", title: "Dart Sass", folder: "sass", files: ["sass.dart.js"] },
  { name: "immutable", title: "Immutable", folder: "sass", files: ["dist/immutable.min.js"] },
  { name: "katex", title: "KaTeX", folder: "katex", files: ["dist/katex.min.js", "dist/katex.min.css", "dist/fonts/"], kind: ".woff2" },
  { name: "mermaid", title: "Mermaid", folder: "mermaid", files: ["dist/mermaid.min.js"], bundles: true },
];

const described = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function copyAll({ name, folder, files, kind }) {
  for (const file of files) {
    const source = join(modules, name, file);
    const copy = join(target, folder, file.replace(/^dist\//, ""));
    mkdirSync(dirname(copy), { recursive: true });
    if (!file.endsWith("/")) cpSync(source, copy);
    else for (const one of readdirSync(source)) if (one.endsWith(kind)) cpSync(join(source, one), join(copy, one));
  }
}

// Where Node.js would find a package that the one in `folder` asks for.
function found(name, folder) {
  for (let around = folder; around.startsWith(modules); around = dirname(around)) {
    const candidate = join(around, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
  }
  return join(modules, name);
}

// A package that comes as one file has the code of those that it depends on in it.
function withBundled(folder, seen = new Set()) {
  if (seen.has(folder) || !existsSync(join(folder, "package.json"))) return seen;
  seen.add(folder);
  for (const name of Object.keys(described(folder).dependencies ?? {})) {
    if (!name.startsWith("@types/")) withBundled(found(name, folder), seen);
  }
  return seen;
}

function licenceOf(folder) {
  const { name, version, license } = described(folder);
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (!texts.length) throw new Error(`${name} has no text of its licence`);
  const body = texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return [`${name} ${version}`, license ? `Licence: ${license}` : "", "", body].join("\n");
}

function addressOf({ homepage, repository }) {
  const address = homepage ?? repository?.url ?? repository ?? "";
  return address.replace(/^git\+/, "").replace(/\.git$/, "");
}

const packages = USED.map(({ name, title }) => {
  const about = described(join(modules, name));
  return { name, title, version: about.version, licence: about.license, address: addressOf(about) };
});
const folders = USED.flatMap(({ name, bundles }) =>
  bundles ? [...withBundled(join(modules, name))] : [join(modules, name)],
);

USED.forEach(copyAll);
writeFileSync(join(target, "packages.json"), JSON.stringify(packages, null, 2) + "\n");
const rule = "\n\n" + "-".repeat(80) + "\n\n";
writeFileSync(join(target, "licences.txt"), [...new Set(folders)].map(licenceOf).join(rule) + "\n");
