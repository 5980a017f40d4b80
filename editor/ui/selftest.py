"""The program tries itself out on a copy of the sample site: `postwright --selftest`.

For those who install or package it: a real window, the worker, the web view and the disk, in a few seconds. Nothing of
the user's is read or written.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread, Timer

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView

from editor import __version__
from editor.disk.journal import Journal
from editor.paths import resources
from editor.render_service import RenderService
from editor.ui.application import WorkerLink, make_application, make_window
from editor.ui.document import Document
from editor.ui.faults import Faults
from editor.ui.main_window import MainWindow
from editor.ui.preview_sandbox import cannot_be_sandboxed, runs_unsandboxed
from editor.ui.settings import Settings

SECONDS = 90.0
"""All of it may take so long. A second or two is usual; a machine under load gets more."""
_HARD_END = 10.0
"""Seconds after that in which a window that does not answer at all is ended."""
_LOOK_MS = 20
_POST = "_posts/2024-05-19-scaling-a-recipe-with-code.md"
_RENDERED = ('class="k">def', "464 g of flour")
"""What the post has in the page if code is coloured and Liquid is run."""
_BEFORE, _TYPED, _TYPED_AS_HTML = "Kitchen arithmetic", "Self-test *passed*. ", "<p>Self-test <em>passed</em>. Kitchen"
_TITLE, _NEW_TITLE = "Scaling a recipe with code", "Self-test: a title that needs quotes"
_HTML = "document.body.innerHTML"
_LAYOUT_STYLE = (
    "(element => element ? getComputedStyle(element).justifyContent : '')(document.querySelector('.site-header'))"
)
_COMPILED = "space-between"
"""What a rule makes of the site's header, which is in no style sheet before Sass has put it together."""


class SelfTestError(Exception):
    """Something does not work; a sentence says what."""


def self_test() -> int:
    """Tries everything and says in one line how it went; gives the exit code."""
    try:
        _require_what_qt_needs()
        folder = Path(tempfile.mkdtemp(prefix="postwright-selftest-"))
    except (OSError, SelfTestError) as error:
        return _fail(error)
    last_resort = Timer(SECONDS + _HARD_END, partial(_end_hanging, folder))
    last_resort.daemon = True
    last_resort.start()
    try:
        done = _in_folder(folder)
    except (OSError, SelfTestError) as error:
        return _fail(error)
    finally:
        last_resort.cancel()
        shutil.rmtree(folder, ignore_errors=True)
    sandbox = "without" if runs_unsandboxed() else "with"
    sys.stdout.write(f"postwright {__version__} self-test OK, {sandbox} Chromium's sandbox: {'; '.join(done)}.\n")
    return 0


def _require_what_qt_needs() -> None:
    """Where this is missing Qt would end the program with words of its own, or show no preview."""
    named = any(name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not named:
        raise SelfTestError(
            "there is no screen to show the window on. Run it in a desktop session, or with QT_QPA_PLATFORM=offscreen"
        )
    if cannot_be_sandboxed():
        raise SelfTestError("Chromium's sandbox cannot work for root, so there is no preview. Run it as a normal user")


def _in_folder(folder: Path) -> list[str]:
    """Runs the test with everything that it writes in `folder`; gives what was found to work."""
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):  # of Qt, Chromium and the fonts; our own is given below
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    site = Path(shutil.copytree(resources() / "sample-site", folder / "sample-site"))
    link = WorkerLink()
    service = RenderService(link.answer, link.change_state)
    Thread(target=service.start, name="postwright-start", daemon=True).start()
    try:
        application = make_application()  # which has to live as long as the window
        faults = Faults(folder / "state")
        settings = Settings(QSettings(str(folder / "postwright.ini"), QSettings.Format.IniFormat))
        journal = Journal(folder / "state" / "journal")
        window = make_window(service, link, journal, settings, faults)
        window.restore()
        window.show()
        test = SelfTest(window, site)
        faults.occurred.connect(test.note_fault)
        try:
            return test.run()
        finally:
            window.hide()  # and not closed, which would ask what becomes of an edit that was not saved
            window.site.close()
            window.preview.shut_down()
            journal.close()
            application.processEvents()
    finally:
        link.close()
        service.stop()


class SelfTest:
    """What is tried, one step after the other, in a window that is shown already."""

    def __init__(self, window: MainWindow, site: Path, seconds: float = SECONDS) -> None:
        self._window = window
        self._site = site
        self._end = time.monotonic() + seconds
        self._fault = ""
        self._answer = ""

    def note_fault(self, _sentence: str) -> None:
        """Something in the program failed: so does the test. The sentence names a log that goes with the folder."""
        self._fault = "the program met an error of its own, which stands above"

    def run(self) -> list[str]:
        """What works, in words. Raises SelfTestError at the first thing that does not."""
        return [step() for step in (self._open_site, self._preview, self._edit, self._save, self._compile)]

    # --- the steps

    def _open_site(self) -> str:
        self._window.opening.open(self._site / _POST)
        self._until(lambda: self._window.site.complete, "reading the sample site")
        return f"a site of {len(self._window.site.posts)} files opened"

    def _preview(self) -> str:
        self._until(partial(self._shows, _HTML, *_RENDERED), "the post in the preview, with coloured code and Liquid")
        return "a post shown with coloured code and Liquid"

    def _edit(self) -> str:
        document = self._document()
        cursor: QTextCursor = document.body.find(_BEFORE)
        cursor.setPosition(cursor.selectionStart())
        self._window.editor.setTextCursor(cursor)
        self._window.editor.insertPlainText(_TYPED)
        document.edit_front_matter(document.front_matter.with_value("title", _NEW_TITLE))
        self._until(partial(self._shows, _HTML, _TYPED_AS_HTML), "an edit in the preview")
        return "an edit seen in the preview"

    def _save(self) -> str:
        before = self._files()
        wanted = before[_POST].replace(_BEFORE.encode(), f"{_TYPED}{_BEFORE}".encode(), 1)
        wanted = wanted.replace(_TITLE.encode(), f'"{_NEW_TITLE}"'.encode(), 1)
        if not self._window.files.save():
            raise SelfTestError("the edited post could not be saved")
        if self._files() != {**before, _POST: wanted}:
            raise SelfTestError("saving wrote more, or less, than the edited bytes")
        return "the edited bytes saved, and no others"

    def _compile(self) -> str:
        self._window.pages.show_page(True)
        self._until(
            partial(self._shows, _LAYOUT_STYLE, _COMPILED),
            "showing the page in the site's layout with its Sass compiled",
        )
        return "the page shown in the site's layout with its Sass compiled"

    # --- means

    def _document(self) -> Document:
        document = self._window.posts.current
        if document is None:
            raise SelfTestError("the post could not be opened")
        return document

    def _files(self) -> dict[str, bytes]:
        """Every file of the site."""
        files = (path for path in self._site.rglob("*") if path.is_file())
        return {path.relative_to(self._site).as_posix(): path.read_bytes() for path in files}

    def _shows(self, question: str, *parts: str) -> bool:
        """Whether what the page last answered to a question, a piece of JavaScript, has all these parts; asks anew."""
        view = self._window.preview.findChild(QWebEngineView)
        if isinstance(view, QWebEngineView):
            view.page().runJavaScript(
                question, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, self._take_answer
            )
        return all(part in self._answer for part in parts)

    def _take_answer(self, answer: object) -> None:
        self._answer = str(answer)

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        """Lets the window live until something is true. Raises SelfTestError where that takes too long."""
        loop = QEventLoop()
        timer = QTimer(interval=_LOOK_MS)

        def look() -> None:
            if self._fault or holds() or time.monotonic() > self._end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        if self._fault:
            raise SelfTestError(self._fault)
        if time.monotonic() > self._end:
            raise SelfTestError(f"{what} did not work in time. {self._window.preview.words}".rstrip())


def _fail(error: Exception) -> int:
    sys.stderr.write(f"postwright: the self-test failed: {str(error).rstrip('.')}.\n")
    return 1


def _end_hanging(folder: Path) -> None:
    """Ends a process whose window does not answer, without waiting for anything in it."""
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(_fail(SelfTestError("the window does not answer")))
