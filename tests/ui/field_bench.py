"""A field of the form, with a front matter that follows its edits."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.post.front_matter import FrontMatter
from editor.site.fields import Field
from editor.ui.fields.field_editor import FieldEditor
from editor.ui.fields.value_edits import ValueEdits


class FieldBench:
    """The caret is in the field's line."""

    def __init__(self, qtbot: QtBot, editor: FieldEditor, field: Field, yaml: str) -> None:
        self.front_matter = FrontMatter("---\n", yaml, "---\n")
        self.field = editor
        self._described = field
        self.edits = ValueEdits()
        editor.edited.connect(self._take)
        editor.source_edited.connect(self._take_source)
        qtbot.addWidget(editor)
        self._show()
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        self.line = editor.findChild(QLineEdit)
        self.line.setFocus()

    @property
    def yaml(self) -> str:
        return self.front_matter.yaml

    def _take(self, value: object) -> None:
        self.front_matter = self.edits.with_value(self.front_matter, self._described, value)
        self._show()

    def _take_source(self, source: str) -> None:
        self.front_matter = self.edits.with_source(self.front_matter, self._described, source)
        self._show()

    def _show(self) -> None:
        entry = self.front_matter.entry(self._described.key)
        self.field.show_value(entry.value if entry else None, entry.source if entry else "")
