"""The web view of the preview: when it is made, where it cannot be made, and how it comes back."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import Patch
from editor.ui.preview import Preview
from editor.ui.theme import LIGHT

Show = Callable[[str], Patch]
TEXT = "document.querySelector('article').innerText"


def kill_renderer(dom: Any) -> None:
    os.kill(dom.view.page().renderProcessPid(), signal.SIGKILL)


def test_importing_the_preview_leaves_webengine_alone() -> None:
    script = (
        "import sys, editor.ui.preview, editor.ui.live_preview; print([m for m in sys.modules if 'WebEngine' in m])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_the_view_is_made_after_the_pane_was_painted(qtbot: QtBot, preview: Preview) -> None:
    unseen = Preview(LIGHT)
    qtbot.addWidget(unseen)

    qtbot.waitUntil(lambda: preview.findChild(QWidget, "page") is not None, timeout=10_000)

    assert unseen.findChild(QWidget, "page") is None


def test_root_gets_words_instead_of_a_view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    preview = Preview(LIGHT)
    qtbot.addWidget(preview)

    preview.start()

    assert preview.words.startswith("The preview is off because Postwright runs as root")
    assert preview.findChild(QWidget, "page") is None
    assert preview.sandbox_note() == ""


def test_without_the_sandbox_the_pane_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    preview = Preview(LIGHT)
    qtbot.addWidget(preview)

    assert "without Chromium's sandbox" in preview.sandbox_note()
    assert preview.findChild(QWidget, "sandbox-bar").accessibleName() == preview.sandbox_note()


def test_where_webengine_is_missing_the_pane_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "editor.ui.preview_view", None)
    preview = Preview(LIGHT)
    qtbot.addWidget(preview)

    preview.start()

    assert preview.words.startswith("The preview is off: QtWebEngine cannot be loaded")


def test_a_killed_renderer_is_replaced_and_shows_the_post_again(
    preview: Preview, dom: Any, show: Show, qtbot: QtBot
) -> None:
    show("one\n\ntwo")
    dom.until(TEXT, "one\n\ntwo")
    preview.zoom_in()
    qtbot.waitUntil(lambda: preview.words == "", timeout=10_000)

    kill_renderer(dom)

    qtbot.waitUntil(lambda: preview.words == "The preview stopped and is being started again.", timeout=10_000)
    dom.until(TEXT, "one\n\ntwo")
    qtbot.waitUntil(lambda: preview.words == "", timeout=10_000)
    dom.until("devicePixelRatio > 1.05")


def test_a_renderer_that_keeps_dying_is_left_alone_until_the_user_restarts_it(
    preview: Preview, dom: Any, show: Show, qtbot: QtBot
) -> None:
    show("one")
    for _ in range(4):
        dom.until(TEXT, "one")
        view = dom.view
        kill_renderer(dom)
        qtbot.waitUntil(lambda: preview.words.startswith("The preview"), timeout=10_000)
        qtbot.waitUntil(lambda view=view: dom.view is not view or "keeps stopping" in preview.words, timeout=10_000)
    assert preview.words == "The preview keeps stopping. Editing and saving work as ever."

    next(button for button in preview.findChildren(QPushButton) if button.isVisible()).click()

    dom.until(TEXT, "one")


def test_a_page_that_does_not_come_is_told(preview: Preview, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("editor.ui.preview_page.PreviewPage.load_page", lambda _: None)
    monkeypatch.setattr("editor.ui.preview_stage._READY_MS", 1)
    other = Preview(LIGHT)
    qtbot.addWidget(other)

    other.start()

    qtbot.waitUntil(
        lambda: other.words == "The preview does not answer. Editing and saving work as ever.", timeout=10_000
    )
    other.shut_down()


def test_nothing_is_left_of_a_preview_that_was_shut_down(preview: Preview, dom: Any, show: Show) -> None:
    show("one")
    dom.until(TEXT, "one")

    preview.shut_down()
    show("two")
    preview.scroll_to_line(1)
    preview.set_remote_allowed(True)

    assert preview.findChild(QWidget, "page") is None


def test_the_page_is_printed_to_a_pdf_of_text(
    preview: Preview, dom: Any, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    show("one")
    dom.until(TEXT, "one")

    with qtbot.waitSignal(preview.printing.said, timeout=20_000) as said:
        preview.printing.print_page()

    assert said.args == ["Saved as page.pdf"]
    assert b"/Font" in file.read_bytes()


def test_the_page_is_saved_as_a_pdf(preview: Preview, dom: Any, show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    assert not preview.printing.has_page
    show("one")
    dom.until(TEXT, "one")

    with qtbot.waitSignal(preview.printing.said, timeout=20_000) as said:
        preview.printing.save_pdf(tmp_path / "page.pdf")
    with qtbot.waitSignal(preview.printing.said, timeout=20_000) as refused:
        preview.printing.save_pdf(tmp_path / "none" / "page.pdf")

    assert said.args == ["Saved as page.pdf"]
    assert b"/Font" in (tmp_path / "page.pdf").read_bytes()
    assert refused.args == ["page.pdf could not be written; save it under another name"]
