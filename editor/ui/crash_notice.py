"""Says at the start that the program broke down last time, and offers what is known of it. Nothing is sent."""

import logging
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.disk.crash_reports import CrashReports
from editor.ui.diagnostics import without_names
from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.style import show_focus
from editor.ui.wording import translated
from editor.wording import Said

_log = logging.getLogger(__name__)


def tell_of_crash(reports: CrashReports, notices: NoticeBar, window: QWidget) -> None:
    """A notice with the report. It is said once; the report stays until it is deleted, or there is another."""
    text = without_names(reports.text())
    notices.show_notice(
        "crash",
        NoticeKind.WARNING,
        translated(Said("Postwright stopped unexpectedly last time.")),
        translated(Said("Why stands in a report on this computer, which goes nowhere unless you send it.")),
        (
            Choice(translated(Said("Show Report")), partial(_show, text, window), keeps_open=True),
            Choice(translated(Said("Copy")), partial(QGuiApplication.clipboard().setText, text), keeps_open=True),
            Choice(translated(Said("Delete")), partial(_delete, reports)),
        ),
    )


def _show(text: str, window: QWidget) -> None:
    ReportDialog(text, window).open()


def _delete(reports: CrashReports) -> None:
    try:
        reports.delete()
    except OSError as error:
        _log.warning("The report of a crash cannot be deleted: %s", error)


class ReportDialog(QDialog):
    """The report, to be read before it is given to anybody."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of a Crash"))
        words = QLabel(self.tr("It may name posts and folders: read it before you send it to someone."), self)
        words.setWordWrap(True)
        view = QPlainTextEdit(text, self)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        view.setAccessibleName(self.tr("Report"))
        show_focus(view)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(view, 1)
        layout.addWidget(buttons)
        self.resize(720, 480)
