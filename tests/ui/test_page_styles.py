"""The style sheets of a page that is written are compiled together, in a hidden page that goes when they are done."""

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.paths import vendor
from editor.theme.style_sheet import StyleSheet
from editor.ui.page_styles import PageStyles

pytestmark = pytest.mark.skipif(
    not (vendor() / "sass").is_dir(), reason="the bundled scripts are not there: run make assets"
)
PLAIN = StyleSheet("/plain.css", "site/plain.css", "a { b: c }", "css")
MADE = StyleSheet("/made.css", "site/made.scss", "$c: d; a { b: $c }")
BROKEN = StyleSheet("/broken.css", "site/broken.scss", "a { b: $c }")


@pytest.fixture
def styles(preview: object, qapp: QObject) -> Iterator[PageStyles]:
    """Beside a preview, as in the window."""
    styles = PageStyles(qapp)
    yield styles
    styles.dispose()


def test_all_are_given_at_once_with_what_went_wrong(styles: PageStyles, qtbot: QtBot) -> None:
    told: list[tuple[Mapping[str, str], str]] = []
    for sheets in ((), (PLAIN,), (PLAIN, MADE, BROKEN)):
        styles.compile(sheets, lambda css, problem: told.append((css, problem)))
    qtbot.waitUntil(lambda: len(told) == 3, timeout=30_000)
    assert told[:2] == [({}, ""), ({"/plain.css": "a { b: c }"}, "")]
    css, problem = told[2]
    assert css["/made.css"] == "a {\n  b: d;\n}\n"
    assert problem == "broken.scss line 1: Undefined variable."


def test_the_hidden_page_goes_and_comes_again(styles: PageStyles, qtbot: QtBot) -> None:
    for _ in range(2):
        told: list[str] = []
        styles.compile((MADE,), lambda css, _, told=told: told.append(css["/made.css"]))
        qtbot.waitUntil(lambda told=told: bool(told), timeout=30_000)
        qtbot.waitUntil(lambda: not styles.is_running)
