"""The program's texts and their translations, by the tools of Qt.

`python packaging/translations.py update` finds every text in editor/ and brings resources/translations/*.ts up to date;
`compile` makes of these the .qm files that the program loads. Texts of the window stand in `tr` and `translate`, which
lupdate finds by itself. Those of the parts that know nothing of Qt are marked by the functions of MARKERS.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources/translations"
LANGUAGES = ("de", "es")

MARKERS = MappingProxyType({"Said": "Said", "_text": "Commands"})
"""By the name of a function whose first argument is a text, the context that it is translated in."""


def update() -> None:
    """Texts that are new are added as unfinished, and those that are gone are dropped."""
    sources = sorted((ROOT / "editor").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "marked.py"
        marked.write_text("".join(sorted(set(_marked(sources)))), encoding="utf-8")
        files = [path for path in sources if path.is_relative_to(ROOT / "editor/ui")]
        for language in LANGUAGES:
            _qt(
                "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US",
                "-target-language", language, *files, marked, "-ts", FOLDER / f"postwright_{language}.ts",
            )  # fmt: skip


def compile_(folder: Path = FOLDER) -> None:
    """Unfinished texts are left out, so that they are shown in English."""
    for language in LANGUAGES:
        name = f"postwright_{language}"
        _qt("lrelease", "-silent", "-nounfinished", FOLDER / f"{name}.ts", "-qm", folder / f"{name}.qm")


def marked_texts(source: str) -> Iterator[tuple[str, str]]:
    """Context and text of every call of a marker. Raises SystemExit where the text is no literal."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield MARKERS[node.func.id], text.value
            elif isinstance(text, ast.JoinedStr):
                raise SystemExit(f"Not to be translated, as it is put together: {ast.unparse(node)}")


def _marked(sources: list[Path]) -> Iterator[str]:
    for path in sources:
        for context, text in marked_texts(path.read_text(encoding="utf-8")):
            quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            yield f'QT_TRANSLATE_NOOP("{context}", "{quoted}")\n'


def _qt(tool: str, *arguments: str | Path) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    {"update": update, "compile": compile_}[sys.argv[1]]()
