"""Style sheets are compiled one by one, kept while they hold, and whatever goes wrong is said."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from editor.paths import vendor
from editor.theme.style_sheet import Compiled, StyleSheet
from editor.ui.style_cache import StyleCache

pytestmark = pytest.mark.skipif(
    not (vendor() / "sass").is_dir(), reason="the bundled scripts are not there: run make assets"
)
FILES = {"site/_sass/_a.scss": "$a: red;", "site/_sass/_b.scss": "$b: blue;"}
SHEET = StyleSheet("/x.css", "site/x.scss", '@import "a"; p { color: $a }', folders=("site/_sass",), files=FILES)
RED = "p {\n  color: red;\n}\n"


class Compiling:
    def __init__(self, qtbot: QtBot, compiler: Any) -> None:
        self.compiler = compiler
        self.qtbot = qtbot

    def all(self, *sheets: StyleSheet) -> list[Compiled]:
        results: list[Compiled] = []
        for sheet in sheets:
            self.compiler.compile(sheet, results.append)
        self.qtbot.waitUntil(lambda: len(results) == len(sheets), timeout=30_000)
        return results

    def one(self, sheet: StyleSheet) -> Compiled:
        return self.all(sheet)[0]

    @property
    def renderer(self) -> int:
        """The id of the process that compiles."""
        return self.compiler._page._page.renderProcessPid()


@pytest.fixture
def compiling(qtbot: QtBot, preview: object) -> Iterator[Compiling]:
    """Beside a preview, as in the window."""
    from editor.ui.sass_compiler import SassCompiler  # noqa: PLC0415 (loads QtWebEngine)

    compiler = SassCompiler()
    yield Compiling(qtbot, compiler)
    compiler.dispose()


def test_what_was_compiled_once_is_known_at_the_next_start_without_the_compiler(
    compiling: Compiling, tmp_path: Path
) -> None:
    from editor.ui.sass_compiler import SassCompiler  # noqa: PLC0415 (loads QtWebEngine)

    first = SassCompiler(cache=StyleCache(tmp_path))
    done = Compiling(compiling.qtbot, first).one(SHEET)
    first.dispose()
    again = SassCompiler(cache=StyleCache(tmp_path))
    results: list[Compiled] = []
    again.compile(SHEET, results.append)
    assert results == [done]
    assert StyleCache(tmp_path).get(replace(SHEET, files={**FILES, "site/_sass/_a.scss": "$a: green;"})) is None


def test_of_many_kept_style_sheets_the_oldest_go_and_damaged_ones_count_as_none(tmp_path: Path) -> None:
    cache = StyleCache(tmp_path)
    for number in range(70):
        cache.put(replace(SHEET, source=f"a {{ order: {number} }}"), Compiled(f"{number}"))
    assert len(list(tmp_path.iterdir())) == 60
    newest = replace(SHEET, source="a { order: 69 }")
    assert cache.get(newest) == Compiled("69")
    for file in tmp_path.iterdir():
        file.write_text("{", encoding="utf-8")
    assert cache.get(newest) is None
    cache.put(newest, Compiled("no", failed=True))
    assert cache.get(newest) is None


def test_a_style_sheet_reads_what_it_imports(compiling: Compiling) -> None:
    assert compiling.one(SHEET) == Compiled(RED, (), frozenset({"site/_sass/_a.scss"}))
    assert compiling.one(replace(SHEET, style="compressed")).css == "p{color:red}\n"


def test_plain_css_is_given_back_at_once(compiling: Compiling) -> None:
    results: list[Compiled] = []
    compiling.compiler.compile(replace(SHEET, syntax="css", source="p { color: $a }"), results.append)
    assert results == [Compiled("p { color: $a }")]


def test_what_is_known_is_told_at_once_while_no_file_that_was_read_differs(compiling: Compiling) -> None:
    first = compiling.one(SHEET)
    unread = replace(SHEET, files={**FILES, "site/_sass/_b.scss": "$b: green;"})
    results: list[Compiled] = []
    compiling.compiler.compile(unread, results.append)
    assert results == [first]

    read = replace(SHEET, files={**FILES, "site/_sass/_a.scss": "$a: lime;"})
    assert compiling.one(read).css == RED.replace("red", "lime")
    nearer = replace(SHEET, folders=("site", "site/_sass"), files={**FILES, "site/_a.scss": "$a: tan;"})
    assert compiling.one(nearer).css == RED.replace("red", "tan")


def test_who_waits_for_an_older_state_gets_the_newest(compiling: Compiling) -> None:
    states = [replace(SHEET, source=f"p {{ order: {number} }}") for number in range(5)]

    results = compiling.all(*states)

    assert [one.css.split()[3] for one in results] == ["0;", "4;", "4;", "4;", "4;"]


def test_an_error_names_file_and_line(compiling: Compiling) -> None:
    sheet = replace(SHEET, source="p {\n  color: $none;\n}", lines=(7, 8, 9))
    broken = replace(SHEET, files={**FILES, "site/_sass/_a.scss": "\n$a: ;"})

    failed, in_partial = compiling.all(sheet, replace(broken, path="site/y.scss"))

    assert failed.failed
    assert failed.problems[0].message == "x.scss line 9: Undefined variable."
    assert failed.css == "/* x.scss line 9: Undefined variable. */\n"
    assert in_partial.problems[0].message == "_sass/_a.scss line 2: Expected expression."
    assert (in_partial.problems[0].path, in_partial.problems[0].line) == ("site/_sass/_a.scss", 1)


def test_warnings_of_the_author_are_told_and_those_of_old_syntax_are_not(compiling: Compiling) -> None:
    result = compiling.one(replace(SHEET, source='$w: 4px; p { width: $w / 2; @warn "Mind the gap"; }'))

    assert result.css == "p {\n  width: 2px;\n}\n"
    assert [problem.message for problem in result.problems] == ["x.scss: Mind the gap."]


def test_a_style_sheet_without_an_end_is_given_up_and_the_next_is_compiled(qtbot: QtBot, preview: object) -> None:
    from editor.ui.sass_compiler import SassCompiler  # noqa: PLC0415 (loads QtWebEngine)

    compiling = Compiling(qtbot, SassCompiler(deadline_ms=5_000))
    endless = replace(SHEET, path="site/endless.scss", source="@while true {}")

    late, good = compiling.all(endless, SHEET)

    assert late.failed
    assert "given up after 5 seconds" in late.css
    assert good.css == RED
    compiling.compiler.dispose()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_compiler_that_dies_is_replaced(compiling: Compiling) -> None:
    compiling.one(SHEET)
    os.kill(compiling.renderer, signal.SIGKILL)

    assert compiling.one(replace(SHEET, source="p { order: 1 }")).css == "p {\n  order: 1;\n}\n"


def test_without_the_bundled_scripts_it_says_what_to_do(
    compiling: Compiling, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("editor.ui.bundled.resources", lambda: tmp_path)

    result = compiling.one(SHEET)

    assert result.css == (
        "/* Style sheets cannot be compiled. This installation lacks its JavaScript: install Postwright again. */\n"
    )


def test_the_command_line_needs_no_screen() -> None:
    script = (
        "from editor.theme.style_sheet import StyleSheet\nfrom editor.ui.sass_compiler import compile_sass\n"
        "sheets = [StyleSheet('/a.css', f'site/{n}.scss', 'a { b { c: %d } }' % n) for n in range(2)]\n"
        "print([one.css for one in compile_sass(sheets)])\n"
    )
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    assert "Sandboxing" not in done.stderr  # nor any other remark of Qt
    assert done.stdout == "['a b {\\n  c: 0;\\n}\\n', 'a b {\\n  c: 1;\\n}\\n']\n"
