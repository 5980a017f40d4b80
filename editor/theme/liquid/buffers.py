"""What a rendering of Liquid writes to."""

from liquid.output import LimitedStringIO


class Buffer(LimitedStringIO):
    """Text up to a limit."""

    def __init__(self, limit: int) -> None:
        """`limit` counts bytes."""
        super().__init__(limit, None, "")  # carriage returns stay

    def end_with(self, text: str) -> None:
        """Writes last words, even where the limit is reached."""
        self.limit = self.size + len(text.encode())
        self.write(text)


class MappedBuffer(Buffer):
    """Knows the source line of every line written to it."""

    def __init__(self, limit: int, last_line: int) -> None:
        """`limit` counts bytes; `last_line` is the last that the source has."""
        super().__init__(limit)
        self._last_line = last_line
        self._lines = [0]
        self._line = 0
        self._literal = False
        self._at_start = True

    def enter(self, line: int, literal: bool) -> None:
        """What is written next comes from this line on; from this line alone where it is not literal."""
        self._line = line
        self._literal = literal

    def write(self, text: str, /) -> int:
        if not text:
            return 0
        if self._at_start:
            self._lines[-1] = self._line
        for _ in range(text.count("\n")):
            self._line = min(self._line + self._literal, self._last_line)
            self._lines.append(self._line)
        self._at_start = text.endswith("\n")
        return super().write(text)

    @property
    def lines(self) -> tuple[int, ...]:
        """The source line of each line."""
        return tuple(self._lines)

    @property
    def last_line(self) -> int:
        """The line that is being written, counted from 0."""
        return len(self._lines) - 1
