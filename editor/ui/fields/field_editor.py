"""What the front-matter form expects of every field."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from editor.post.front_matter import Value
from editor.site.fields import Field
from editor.ui.theme import Colors

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)

_SPLIT_AT_BLANKS = frozenset(("tags", "categories"))


class FieldEditor(QWidget):
    """Base of the field editors.

    What is typed is announced for every key press, so that undo and preview follow. The value that comes back
    while it is being announced is the writer's own, and leaves the text and its caret alone.
    """

    edited = Signal(object)
    """The value that the writer gave the field; empty text for one that was cleared."""
    source_edited = Signal(str)
    """The same, as the characters that are to stand in the file."""
    finished = Signal()
    """One thing was done, such as adding a word: what follows is an undo step of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Value, str] | None = None
        self._announcing = False
        self._numeric = False
        self._ending = ""

    # --- what is shown

    def show_value(self, value: Value, source: str) -> None:
        """Shows a value of the front matter; `source` is how it is written."""
        if (value, source) == self._shown:
            return
        self._shown = (value, source)
        if self._announcing:
            return
        self._numeric = isinstance(value, int | float) and not isinstance(value, bool)
        self._ending = value[len(value.rstrip("\n")) :] if isinstance(value, str) else ""
        self._fill(value, source)

    def forget(self) -> None:
        """Another post is going to be shown: what is half typed belongs to the one before."""
        self._shown = None

    def show_default(self, value: Value) -> None:
        """Shows, greyed, the value that applies while the post sets none."""
        raise NotImplementedError

    def show_problem(self, message: str) -> None:
        """Says why what was typed is not taken; empty: it is."""
        self.setToolTip(message)

    def set_read_only(self, read_only: bool) -> None:
        """Values can be selected and copied, not changed."""
        raise NotImplementedError

    def set_field(self, field: Field) -> None:
        """What the site knows of the field: the values in use may be others than before."""

    def set_colors(self, colors: Colors) -> None:
        """Colours that the palette does not give."""

    def is_unfinished(self) -> bool:
        """Whether a pause is no end yet of what the writer does."""
        return False

    def is_half_typed(self) -> bool:
        """Whether something is typed that is no value (yet)."""
        return False

    def take_back(self) -> None:
        """Drops what is half typed."""
        value, source = self._shown or (None, "")
        self._fill(value, source)

    def leave(self) -> None:
        """The keyboard has gone elsewhere."""

    def _fill(self, value: Value, source: str) -> None:
        raise NotImplementedError

    # --- what the writer does

    def announce(self, value: Value) -> None:
        self._announcing = True
        self.edited.emit(value)
        self._announcing = False

    def announce_source(self, source: str) -> None:
        self._announcing = True
        self.source_edited.emit(source)
        self._announcing = False

    def announce_text(self, text: str) -> None:
        """What was typed, in the type that the value had: a number stays one as long as it reads as one."""
        if self._numeric and is_number(text):
            self.announce_source(text)
        else:
            self.announce(text + self._ending if text else "")


def is_number(text: str) -> bool:
    """Whether a writer means a number by it."""
    return _NUMBER.fullmatch(text) is not None


def text_of_value(value: Value, source: str) -> str:
    """A single value as a text field shows it: what is no text as it is written, texts without their last line end."""
    if value is None:  # which may be written as `null` or `~`
        return ""
    return value.rstrip("\n") if isinstance(value, str) else source


def plain_text(value: Value) -> str:
    """A value as a line of text, such as a placeholder."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return ", ".join(plain_text(item) for item in value)
        case Mapping():
            return ", ".join(f"{key}: {plain_text(item)}" for key, item in value.items())
        case _:
            return str(value)


def default_hint(value: Value) -> str:
    """The placeholder of a field whose value comes from the site's `defaults`; empty without a default."""
    if value is None:
        return ""
    return QCoreApplication.translate("FieldEditor", "%1 (site default)").replace("%1", plain_text(value))


def items_of(key: str, value: Value) -> list[Value]:
    """A value as a list. Jekyll splits the text of `tags` and `categories` at blanks, that of others not."""
    if value is None or value == "":
        return []
    if isinstance(value, str):
        return [*value.split()] if key in _SPLIT_AT_BLANKS else [value]
    if isinstance(value, Sequence):
        return list(value)
    return [value]
