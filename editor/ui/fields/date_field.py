"""A date, typed or picked. The author's way of writing it is kept by the front matter, not here."""

import re
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from editor.post.front_matter import Value
from editor.post.values import read_scalar
from editor.site.dates import day_of, moment_of
from editor.ui.address_button import AddressButton
from editor.ui.fate_words import ShownFate
from editor.ui.fields.field_editor import FieldEditor, plain_text
from editor.ui.fields.flow_layout import FlowLayout
from editor.ui.fields.text_line import TextLine
from editor.ui.icons import icon
from editor.ui.theme import Colors

_COMPLETE = re.compile(
    r"\d{4}-\d\d-\d\d(?:(?:[Tt]|\s+)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s*(?:Z|[-+]\d\d:?\d\d))?)?", re.ASCII
)
"""What is taken over while it is typed: nothing that more digits would make another day or time of."""
_OFFSET = re.compile(r"\d\s*(Z|[-+]\d\d:?(?:\d\d)?)$")
_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})", re.ASCII)
_CLOCK = re.compile(r"\d:\d\d")


class DateField(FieldEditor):
    """A line that takes a date or a date with time, a calendar, and what the date means for publishing."""

    address_copy_requested = Signal()

    def __init__(
        self,
        key: str,
        colors: Colors,
        zone: tzinfo,
        *,
        with_time: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`zone` is the site's time zone. `with_time`: its posts have the time of the day too."""
        super().__init__(parent)
        self._colors = colors
        self._zone = zone
        self._with_time = with_time
        self._publishes = key == "date"
        self._shown_fate = ShownFate()
        self._quoted = False
        self._default: Value = None
        self._line = TextLine(key, self)
        self._line.setFixedWidth(self._line.fontMetrics().horizontalAdvance("2000-00-00 00:00:00 +0000") + 20)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._settle)
        self._meaning = QLabel(self)
        self._meaning.setMinimumHeight(self._line.sizeHint().height())
        self._meaning.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._button = self._make_button(key)
        box = QWidget(self)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._line)
        row.addWidget(self._button)
        layout = FlowLayout(self, gap=4, margin=0)
        layout.addWidget(box)
        layout.addWidget(self._meaning)
        self._fate = AddressButton(self, wide=True)
        self._fate.clicked.connect(self.address_copy_requested)
        self._fate.hide()
        layout.addWidget(self._fate)
        self.setFocusProxy(self._line)

    def show_default(self, value: Value) -> None:
        self._default = value
        self._line.setPlaceholderText(plain_text(value))
        self._show_meaning(self._line.text())

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)
        self._button.setEnabled(not read_only)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._show_meaning(self._line.text())
        self.show_fate(self._shown_fate)

    def show_fate(self, fate: ShownFate) -> None:
        """Where the post is published, and what its date and the rest have to do with it."""
        self._shown_fate = fate
        color = self._colors.warning if fate.kept_back else self._colors.muted
        palette = self._fate.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self._colors.error if fate.fails else color)
        self._fate.setPalette(palette)
        self._fate.show_fate(fate)
        self._fate.setVisible(self._publishes and bool(str(fate)))

    def is_half_typed(self) -> bool:
        value, source = self._shown or (None, "")
        text = self._line.text().strip()
        return text != source.strip("\"'") and not self._means(text, value)

    def _fill(self, value: Value, source: str) -> None:
        self._quoted = source[:1] in ("'", '"')
        text = source.strip("\"'") if value is not None else ""
        self._line.show_text(text)
        self._show_meaning(text)

    # --- typed

    def _on_edited(self, text: str) -> None:
        text = text.strip()
        if not text:
            self.announce("")
            self._show_meaning("")
        elif _COMPLETE.fullmatch(text) and day_of(read_scalar(text)) is not None:
            self._announce_typed(text)
        else:
            self._say(self.tr("as 2025-04-06 or 2025-04-06 10:00:00"), self._colors.muted)

    def _settle(self) -> None:
        """The writer is done: what is no date by now stays, and is said not to be one."""
        text = self._line.text().strip()
        value, _ = self._shown or (None, "")
        if text and not self._means(text, value) and moment_of(read_scalar(text), self._zone) is not None:
            self._announce_typed(text)
        self._show_meaning(text)

    def _announce_typed(self, text: str) -> None:
        """The characters go into the file as they are, unless the author writes the date in quotes."""
        if isinstance(read_scalar(text), date) and not self._quoted:
            self.announce_source(text)
        else:
            self.announce(text)
        self._show_meaning(text)

    def _means(self, text: str, value: Value) -> bool:
        return text == value or read_scalar(text) == value

    # --- picked

    def _make_button(self, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("calendar"))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Pick %1").replace("%1", key))
        button.setToolTip(self.tr("Pick a date"))
        button.clicked.connect(self._open_calendar)
        return button

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._show_all_days_alike(calendar)
        day = day_of(read_scalar(self._line.text().strip())) or datetime.now(self._zone).date()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(menu.close)
        calendar.clicked.connect(self.pick)
        calendar.activated.connect(menu.close)
        calendar.activated.connect(self.pick)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
        calendar.setFocus()

    def _show_all_days_alike(self, calendar: QCalendarWidget) -> None:
        """Qt's red of Sundays is hard to read in dark windows, and would say that something is wrong."""
        look = QTextCharFormat()
        look.setForeground(QColor(self._colors.text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, look)

    def pick(self, picked: QDate) -> None:
        """Another day: the time and the offset that the author wrote stay."""
        day = date(picked.year(), picked.month(), picked.day())
        value, _ = self._shown or (None, "")
        new: Value = day
        if isinstance(value, str) and (old := _DAY.search(value)):
            new = value[: old.start()] + _day_like(day, old) + value[old.end() :]
        elif value in (None, "") and self._with_time:
            new = datetime.now(self._zone).replace(year=day.year, month=day.month, day=day.day, microsecond=0)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(new)  # not announced: the field shows how the front matter writes it

    # --- what it means

    def _show_meaning(self, text: str) -> None:
        value = read_scalar(text)
        moment = moment_of(value, self._zone)
        if not text:
            self._say(self._origin(), self._colors.muted)
        elif moment is None:
            here = not self.is_half_typed()
            hint = (
                self.tr("Not a date. Write it as 2025-04-06.")
                if here
                else self.tr("Not taken. Write it as 2025-04-06.")
            )
            self._say(hint, self._colors.error)
        else:
            self._say(self._describe(text, value, moment), self._colors.muted)

    def _origin(self) -> str:
        """Where the date comes from that applies while the post sets none."""
        if self._default is None:
            return ""
        return self.tr("from the file name") if self._publishes else self.tr("site default")

    def _describe(self, text: str, value: Value, moment: datetime) -> str:
        """Weekday, and the time zone where there is a time."""
        day = day_of(value) or moment.date()
        if not _CLOCK.search(text):
            return QLocale().dayName(day.isoweekday())
        weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        if offset := _OFFSET.search(text):
            return f"{weekday}, UTC" + ("" if offset[1] == "Z" else _spelled(offset[1]))
        if isinstance(value, datetime):
            return f"{weekday}, UTC"  # so Jekyll's YAML reads a time with seconds and without an offset
        return f"{weekday}, {self._zone.key if isinstance(self._zone, ZoneInfo) else moment.tzname()}"

    def _say(self, text: str, color: str) -> None:
        palette = self._meaning.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._meaning.setPalette(palette)
        self._meaning.setText(text)
        self._meaning.setVisible(bool(text))
        self._meaning.setToolTip(text)


def _spelled(offset: str) -> str:
    """`+0800` as `+08:00`."""
    digits = offset[1:].replace(":", "").ljust(4, "0")
    return f"{offset[0]}{digits[:2]}:{digits[2:]}"


def _day_like(day: date, old: re.Match[str]) -> str:
    """The day with the signs and the zeros of another one."""
    month, number = f"{day.month:0{len(old[3])}d}", f"{day.day:0{len(old[5])}d}"
    return f"{day.year}{old[2]}{month}{old[4]}{number}"
