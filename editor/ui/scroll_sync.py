"""Text and preview scroll together, where the writer wants it."""

from PySide6.QtCore import QObject

from editor.ui.preview import Preview
from editor.ui.settings import Settings
from editor.ui.source_editor import SourceEditor


class ScrollSync(QObject):
    """Each follows the other, which stays silent when it is made to follow."""

    def __init__(self, editor: SourceEditor, preview: Preview, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._preview = preview
        self._settings = settings
        editor.scrolled.connect(self._on_text_scrolled)
        preview.scrolled.connect(self._on_preview_scrolled)

    def _on_text_scrolled(self, line: float) -> None:
        if self._settings.preferences.scroll_sync:
            self._preview.scroll_to_line(line)

    def _on_preview_scrolled(self, line: float) -> None:
        if self._settings.preferences.scroll_sync:
            self._editor.scroll_to_line(line)
