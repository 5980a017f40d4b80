"""Printing what the preview shows, on paper or into a PDF file."""

from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from editor.ui.preview_content import PreviewContent
from editor.ui.preview_stage import PreviewStage

_MARGIN = 20.0
"""Millimetres."""


class PreviewPrinting(QObject):
    """Prints the preview's page as it is at the moment."""

    said = Signal(str)
    """What became of it: a line for the status bar."""

    def __init__(self, stage: PreviewStage, content: PreviewContent, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._stage = stage
        self._content = content
        stage.printed.connect(self._on_printed)
        stage.pdf_written.connect(self._on_pdf_written)

    def print_page(self) -> None:
        """Asks for a printer, or a PDF file, and prints the page."""
        if self._stage.view is not None and self._content.is_in_page:
            self._stage.view.print_page(self._parent)
        else:
            self._say_nothing_there()

    def save_pdf(self, path: Path) -> None:
        """Prints the page into a file, for the paper that is usual where the user lives."""
        if self._stage.view is not None and self._content.is_in_page:
            self._stage.view.write_pdf(str(path), _usual_layout())
        else:
            self._say_nothing_there()

    @property
    def has_page(self) -> bool:
        """Whether there is something to print."""
        return self._stage.view is not None and self._content.is_in_page

    def _say_nothing_there(self) -> None:
        self.said.emit(self.tr("The preview shows nothing yet. Show it, and try again."))

    def _on_printed(self, success: bool) -> None:
        self.said.emit(
            self.tr("The page was printed")
            if success
            else self.tr("The page could not be printed; try another printer")
        )

    def _on_pdf_written(self, path: str, success: bool) -> None:
        words = self.tr("Saved as %1") if success else self.tr("%1 could not be written; save it under another name")
        self.said.emit(words.replace("%1", Path(path).name))


def _usual_layout() -> QPageLayout:
    """Letter where feet and inches are the measure, A4 elsewhere."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
