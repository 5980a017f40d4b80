"""A form on one document, connected as in the window."""

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from editor.post.post import Post
from editor.post.text_file import TextFile
from editor.site.fields import Field, FieldKind
from editor.ui.document import Document
from editor.ui.fields.make import Surroundings
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.theme import LIGHT

FIELDS = (
    Field("layout", FieldKind.CHOICE, 1.0, (("post", 9),), starter=True),
    Field("title", FieldKind.TEXT, 1.0, starter=True),
    Field("date", FieldKind.DATE_TIME, 1.0, starter=True),
    Field("tags", FieldKind.WORDS, 0.6, (("bread", 5), ("rye", 2)), starter=True),
    Field("description", FieldKind.LONG_TEXT, 0.5),
    Field("math", FieldKind.BOOLEAN, 0.1),
    Field("weight", FieldKind.NUMBER, 0.1),
    Field("image", FieldKind.IMAGE, 0.1),
    Field("links", FieldKind.YAML, 0.1),
)


class Bench:
    """What a test sees of the form and does with it."""

    fields = FIELDS

    def __init__(self, text: str, defaults: dict) -> None:
        self.document = Document(Post.parse(text), Path("2024-01-14-x.md"), TextFile(text), None)
        self.window = QWidget()
        self.form = FrontMatterForm(LIGHT, self.window)
        QVBoxLayout(self.window).addWidget(self.form)
        self.window.resize(700, 600)
        self.form.edited.connect(self.document.edit_front_matter)
        self.form.step_ended.connect(self.document.end_front_matter_step)
        self.form.undo_requested.connect(self.document.undo_front_matter)
        self.form.redo_requested.connect(self.document.redo_front_matter)
        self.document.front_matter_changed.connect(self._show)
        self.site = SITE
        self.form.set_site(FIELDS, SITE)
        self.form.show_post(self.document.front_matter, defaults)

    def _show(self) -> None:
        self.form.show_front_matter(self.document.front_matter)

    def find(self, name: str, kind: type = QLineEdit):
        """The widget that is called so to a screen reader; None where it is not shown."""
        found = [widget for widget in self.form.findChildren(kind) if widget.accessibleName() == name]
        return next((widget for widget in found if widget.isVisible()), None)

    def button(self, text: str, kind: type = QToolButton):
        return next(button for button in self.form.findChildren(kind) if button.text() == text)

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.form.findChildren(QLabel) if label.isVisible())

    def retype(self, name: str, text: str) -> None:
        """Types another text into a line."""
        line = self.find(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    @property
    def yaml(self) -> str:
        return self.document.front_matter.yaml


def _no_file(_address: str) -> None:
    return None


def _images() -> list[str]:
    return ["/images/a.png"]


SITE = Surroundings(UTC, ("default", "post"), _no_file, _images)


@pytest.fixture
def bench(qtbot) -> Callable[..., Bench]:
    """Makes a bench of the YAML of a front matter, or of a whole text."""

    def make(yaml: str = "", defaults: dict | None = None, *, text: str | None = None) -> Bench:
        made = Bench(text if text is not None else f"---\n{yaml}---\n", defaults or {})
        qtbot.addWidget(made.window)
        made.window.show()
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        return made

    return make
