"""The lines that a selection touches, and where the selection is after they changed."""

from editor.post.edited import Edited


class SelectedLines:
    """A text as lines while a command works on it; lives no longer than the command."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """A last line of which the selection has nothing but its beginning is not touched."""
        self.lines: list[str] = text.split("\n")
        self._start = _place(text, start)
        self._end = _place(text, end)
        last = self._end[0] - (1 if start < end and self._end[1] == 0 else 0)
        self.range = range(self._start[0], last + 1)
        self._removed: set[int] = set()

    @property
    def filled(self) -> list[int]:
        """The touched lines that are not blank."""
        return [at for at in self.range if self.lines[at].strip()]

    def put(self, at: int, line: str) -> None:
        """Replaces a line. The selection keeps its distance from the line's end, as marks come and go in front."""
        self._start = self._moved(self._start, at, line)
        self._end = self._moved(self._end, at, line)
        self.lines[at] = line

    def remove(self, at: int) -> None:
        """Takes a line away. Numbers of other lines stay valid until edited()."""
        self._removed.add(at)

    def edited(self) -> Edited:
        """The whole text, and the selection."""
        text = "\n".join(line for at, line in enumerate(self.lines) if at not in self._removed)
        return Edited(text, self._offset(self._start), self._offset(self._end))

    def _moved(self, place: tuple[int, int], at: int, new: str) -> tuple[int, int]:
        line, column = place
        # An end at the beginning of a line below what is touched has no text to stay with.
        if line != at or (place == self._end and column == 0 and line not in self.range):
            return place
        old = self.lines[at]
        common = _common_prefix(old, new)
        if column < common:
            return line, min(column, len(new))
        # What a line loses may stand behind its text too, as the closing marks of a heading do.
        shift = -old.rindex(new) if new in old else len(new) - len(old)
        return line, min(max(common, column + shift), len(new))

    def _offset(self, place: tuple[int, int]) -> int:
        line, column = place
        if line in self._removed:
            line, column = line - 1, len(self.lines[line - 1])
        return sum(len(self.lines[at]) + 1 for at in range(line) if at not in self._removed) + column


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1


def _common_prefix(one: str, other: str) -> int:
    length = min(len(one), len(other))
    return next((at for at in range(length) if one[at] != other[at]), length)
