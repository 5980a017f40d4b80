"""Sentences from below the window, in the user's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor.wording import Said, filled


def translated(text: str) -> str:
    """The sentence in the user's language, with the sentences in it; any other text as it is.

    To be called before a signal carries the sentence as a str, which keeps only its English.
    """
    if not isinstance(text, Said):
        return text
    pattern = QCoreApplication.translate("Said", text.pattern)
    return filled(pattern, tuple(map(translated, text.arguments)), QLocale().toString)


def short_day(day: date) -> str:
    """A day as it is written where there is little room."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translated(Said("d MMM yyyy")))
