"""The composition root: makes the parts that live as long as the program, and runs it."""

import gc
import logging
import os
import sys
import tempfile
import traceback
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from editor import __version__
from editor.disk.crash_reports import CrashReports
from editor.disk.journal import Journal
from editor.messages import Answer
from editor.render_service import RenderService, ServiceState
from editor.ui.accent import system_accent
from editor.ui.crash_notice import tell_of_crash
from editor.ui.diagnostics import about_this_program, end_of_log
from editor.ui.faults import Faults
from editor.ui.folders import log_folder, state_folder
from editor.ui.icons import application_icon
from editor.ui.language import use_language
from editor.ui.qt_application import QtApplication
from editor.ui.running_instance import RunningInstance
from editor.ui.settings import Settings
from editor.ui.style import Style
from editor.ui.theme import Theme
from editor.ui.update_check import UpdateCheck
from editor.ui.update_notice import tell_of_update
from editor.ui.wording import translated
from editor.wording import Said

if TYPE_CHECKING:
    from editor.ui.main_window import MainWindow

_log = logging.getLogger(__name__)


class WorkerLink(QObject):
    """Carries what the render service says from its threads into the window's."""

    answered = Signal(object)
    state_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._open = True

    def answer(self, answer: Answer) -> None:
        if self._open:
            self.answered.emit(answer)

    def change_state(self, state: ServiceState) -> None:
        if self._open:
            self.state_changed.emit(state)

    def close(self) -> None:
        """Nothing is carried any more: the window goes."""
        self._open = False


def run(path: Path | None, *, new_post: bool = False) -> int:
    """Opens a window on a folder or post (None: on what was open last) and runs until it is closed.

    `new_post` begins a post there at once.
    """
    link = WorkerLink()
    service = RenderService(link.answer, link.change_state)
    # First of all, and not waited for: its process starts up while this one makes the window.
    Thread(target=service.start, name="postwright-start", daemon=True).start()
    try:
        return _run(path, new_post, link, service)
    finally:
        link.close()
        service.stop()


def _run(path: Path | None, new_post: bool, link: WorkerLink, service: RenderService) -> int:
    application = make_application()
    settings = Settings.of_user()
    use_language(application, settings.preferences.language)
    running = RunningInstance(state_folder())
    if running.hand_over(path, new_post=new_post):
        return 0
    running.listen()
    faults = Faults(log_folder())
    reports = CrashReports(log_folder())
    crashed = _watch(reports, faults.log_file)
    journal, journal_problem = _open_journal(state_folder())
    try:
        window = make_window(service, link, journal, settings, faults)
        running.path_given.connect(window.open_elsewhere_asked)
        running.new_post_asked.connect(partial(_begin_post, window))
        application.path_given.connect(window.open_elsewhere_asked)
        window.closed.connect(application.quit)
        _show(window, path, new_post=new_post)
        if journal_problem:
            window.show_fault(journal_problem)
        if crashed:
            tell_of_crash(reports, window.notices, window)
        _look_for_update(settings, window)
        # What is there now stays: from here on garbage is looked for, and only in what comes.
        gc.freeze()
        gc.enable()
        code = application.exec()
    except Exception:
        reports.add(traceback.format_exc())
        raise
    finally:
        reports.end()
    running.close()
    journal.close()
    settings.flush()
    return code


def _watch(reports: CrashReports, log_file: Path) -> bool:
    """Has it written down if this program breaks down; True where the one before did."""
    header = f"{about_this_program()}\nStarted {datetime.now():%Y-%m-%d %H:%M}"
    try:
        return reports.begin(header, end_of_log(log_file))
    except OSError as error:
        _log.warning("Nothing will be known if the program breaks down: %s", error)
        return False


def _look_for_update(settings: Settings, window: "MainWindow") -> None:
    check = UpdateCheck(settings, window)
    check.found.connect(partial(tell_of_update, window.notices))
    check.start()


def _show(window: "MainWindow", path: Path | None, *, new_post: bool) -> None:
    window.restore()
    window.opening.open_first(path)
    window.show()
    if new_post:
        _begin_post(window)
    QTimer.singleShot(0, window.offer_recovery)


def make_window(
    service: RenderService, link: WorkerLink, journal: Journal, settings: Settings, faults: Faults
) -> "MainWindow":
    """The window, which hears of the worker and of faults; it is not shown yet."""
    # Late, as it is most of the program and takes a sixth of a second, in which the worker starts up.
    from editor.ui.main_window import MainWindow  # noqa: PLC0415

    window = MainWindow(service, journal, settings, Theme(settings.preferences.theme, accent=system_accent()))
    link.answered.connect(window.take)
    link.state_changed.connect(window.take_state)
    faults.occurred.connect(window.show_fault)
    return window


def _begin_post(window: "MainWindow") -> None:
    """Asks for a new post as soon as its site is known. Without a site the window offers to open one."""
    if window.site.folder is not None and window.site.config is None:
        window.site.opened.connect(partial(_begin_post, window), Qt.ConnectionType.SingleShotConnection)
    elif window.site.folder is not None:
        QTimer.singleShot(0, window.files.new_post)  # a dialog; whoever asked is not to wait for its end


def make_application() -> QtApplication:
    """Qt's application object, of which there is one in a process."""
    QGuiApplication.setDesktopFileName(os.environ.get("FLATPAK_ID", "postwright"))
    application = QtApplication(sys.argv[:1])
    application.setApplicationName("postwright")
    application.setApplicationDisplayName("Postwright")
    application.setApplicationVersion(__version__)
    application.setStyle(Style())  # on every system: the one style that takes every colour of the palette
    application.setWindowIcon(application_icon())
    application.setQuitOnLastWindowClosed(False)  # the window decides, after it has asked about unsaved text
    return application


def _open_journal(state_folder: Path) -> tuple[Journal, str]:
    """The journal, and a sentence where it cannot be where it should."""
    try:
        return Journal(state_folder / "journal"), ""
    except OSError as error:
        _log.warning("The journal cannot be kept in %s: %s", state_folder, error)
        folder = Path(tempfile.mkdtemp(prefix="postwright-"))
        reason = error.strerror or type(error).__name__
        problem = Said("Unsaved text is kept in %1 for now: %2 cannot be written (%3).", folder, state_folder, reason)
        return Journal(folder), translated(problem)
