"""The parts of the form one below the other."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class FormLayout(QVBoxLayout):
    """Knows how high the form is when nothing in it has to scroll."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._parts: list[tuple[QWidget, Callable[[int], int] | None]] = []
        self.setContentsMargins(12, 4, 6, 6)
        self.setSpacing(4)

    def add(self, part: QWidget, height: Callable[[int], int] | None = None, stretch: int = 0) -> None:
        """`height` gives the pixels that a part needs at a width; those of its hint, where there is none."""
        self.addWidget(part, stretch)
        self._parts.append((part, height))

    def preferred_height(self) -> int:
        """Pixels that show everything without scrolling, at the form's present width."""
        margins = self.contentsMargins()
        width = self._form.width() - margins.left() - margins.right()
        heights = [
            part.sizeHint().height() if height is None else height(width)
            for part, height in self._parts
            if not part.isHidden()
        ]
        return margins.top() + sum(heights) + (len(heights) - 1) * self.spacing() + margins.bottom()
