"""The start after a crash says so, and shows, copies or deletes the report; and what else a report of a fault needs."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.disk.crash_reports import CrashReports
from editor.ui.crash_notice import ReportDialog, tell_of_crash
from editor.ui.diagnostics import diagnostics, without_names
from editor.ui.notice_bar import NoticeBar
from editor.ui.theme import LIGHT
from tests.accessible import nameless


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    reports = CrashReports(tmp_path)
    reports.file.write_text(f"Fatal\n{Path.home()}/blog/_posts/a.md\n")
    return reports


@pytest.fixture
def notices(reports: CrashReports, qtbot: QtBot) -> NoticeBar:
    window = QWidget()
    qtbot.addWidget(window)
    notices = NoticeBar(LIGHT, window)
    tell_of_crash(reports, notices, window)
    return notices


def test_the_report_can_be_read(notices: NoticeBar) -> None:
    notices.press("crash", "Show Report")
    [dialog] = notices.parent().findChildren(ReportDialog)
    assert "Fatal" in dialog.findChild(QPlainTextEdit).toPlainText()
    assert nameless(dialog) == []
    assert notices.keys() == ("crash",)


def test_it_can_be_copied_without_naming_the_home_folder(notices: NoticeBar) -> None:
    notices.press("crash", "Copy")
    assert QGuiApplication.clipboard().text() == "Fatal\n~/blog/_posts/a.md\n"


def test_it_can_be_deleted(notices: NoticeBar, reports: CrashReports) -> None:
    notices.press("crash", "Delete")
    assert not reports.file.exists()
    assert notices.keys() == ()


def test_diagnostics_name_versions_and_end_with_the_log(qapp: object, tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("".join(f"line {number} {Path.home()}/blog\n" for number in range(100)))
    text = diagnostics(log)
    assert "Postwright " in text
    assert "Qt 6" in text
    assert text.endswith("line 99 ~/blog\n")
    assert "line 1 " not in text
    assert str(Path.home()) not in text


def test_a_user_s_name_is_left_out_of_other_paths_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "ada")
    assert without_names("/media/ada/stick") == "/media/…/stick"
