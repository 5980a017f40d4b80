"""A calendar in the window's own colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget


def plain_calendar(parent: QWidget) -> QCalendarWidget:
    """A month to pick a day from. Qt's own is red at weekends, whatever the background."""
    calendar = QCalendarWidget(parent)
    calendar.setGridVisible(False)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return calendar
