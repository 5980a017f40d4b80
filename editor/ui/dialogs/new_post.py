"""Asks for the title, kind and date of a new post, and for the date of publishing."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.plain_calendar import plain_calendar


class NewPostDialog(QDialog):
    """Shows, while typing, which file the post will become."""

    def __init__(
        self,
        preview_path: Callable[[str, bool, datetime], str],
        exists: Callable[[str], bool],
        fate_of: Callable[[str, bool, datetime], str],
        zone: tzinfo,
        parent: QWidget,
        title: str = "",
    ) -> None:
        """`preview_path` gives the path for title, draft and date; `exists` tells whether there is such a file.

        `fate_of` gives the address for the same, and what becomes of the post.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("New Post"))
        self._preview_path = preview_path
        self._exists = exists
        self._fate_of = fate_of
        self._zone = zone
        self._title = QLineEdit(title, self)
        self._title.setMinimumWidth(self._title.fontMetrics().averageCharWidth() * 50)
        self._title.textChanged.connect(self._show_path)
        self._draft = QRadioButton(self.tr("Draft"), self)
        self.post_button = QRadioButton(self.tr("Post"), self)
        self._draft.setChecked(True)
        self._draft.toggled.connect(self._show_path)
        self.date_edit = moment_edit(datetime.now(zone), self)
        self.date_edit.setAccessibleName(self.tr("Date"))
        self.date_edit.dateTimeChanged.connect(self._show_path)
        self._path = QLabel(self)
        self._path.setWordWrap(True)
        self._fate = QLabel(self)
        self._fate.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._create = self._buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("Kind"), self._draft)
        form.addRow("", self.post_button)
        form.addRow(self.tr("&Date"), self.date_edit)
        form.addRow(self.tr("File"), self._path)
        form.addRow(self.tr("Address"), self._fate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._show_path()

    @property
    def title(self) -> str:
        return self._title.text().strip()

    @property
    def draft(self) -> bool:
        return self._draft.isChecked()

    @property
    def date(self) -> datetime:
        """In the site's time zone."""
        return moment_of(self.date_edit, self._zone)

    def _show_path(self) -> None:
        self.date_edit.setEnabled(not self.draft)
        path = self._preview_path(self.title, self.draft, self.date) if self.title else ""
        taken = bool(path) and self._exists(path)
        exists = self.tr("%1 exists already. Another title is needed.")
        self._path.setText(exists.replace("%1", path) if taken else path)
        self._fate.setText(self._fate_of(self.title, self.draft, self.date) if path and not taken else "")
        self._create.setEnabled(bool(path) and not taken)


class PublishDialog(QDialog):
    """Asks under which date a draft is published."""

    def __init__(
        self,
        title: str,
        target: Callable[[datetime], str],
        fate_of: Callable[[datetime], str],
        zone: tzinfo,
        parent: QWidget,
    ) -> None:
        """For a date `target` gives the path of the post, and `fate_of` its address and what becomes of it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish “%1”").replace("%1", title))
        self._target = target
        self._fate_of = fate_of
        self._zone = zone
        self.date_edit = moment_edit(datetime.now(zone), self)
        self.date_edit.setAccessibleName(self.tr("Date"))
        self.date_edit.dateTimeChanged.connect(self._show_path)
        self._path = QLabel(self)
        self._path.setMinimumWidth(self._path.fontMetrics().averageCharWidth() * 50)
        self._fate = QLabel(self)
        self._fate.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.tr("Publish"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&Date"), self.date_edit)
        form.addRow(self.tr("File"), self._path)
        form.addRow(self.tr("Address"), self._fate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._show_path()

    @property
    def date(self) -> datetime:
        """In the site's time zone."""
        return moment_of(self.date_edit, self._zone)

    def _show_path(self) -> None:
        self._path.setText(self._target(self.date))
        self._fate.setText(self._fate_of(self.date))


def moment_edit(moment: datetime, parent: QWidget) -> QDateTimeEdit:
    """A field for a date and time, with a calendar."""
    edit = QDateTimeEdit(parent)
    edit.setCalendarPopup(True)
    edit.setCalendarWidget(plain_calendar(edit))
    edit.setDisplayFormat("yyyy-MM-dd HH:mm")
    edit.setDateTime(
        QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second))
    )
    return edit


def moment_of(edit: QDateTimeEdit, zone: tzinfo) -> datetime:
    """What the field shows, in `zone`."""
    day, time = edit.date(), edit.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(), tzinfo=zone)
