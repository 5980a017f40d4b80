"""What `forloop` and `tablerowloop` tell in Liquid."""

from collections.abc import Iterator, Mapping


class _Loop(Mapping[str, object]):
    """Any name may be asked for: what it does not know is nothing."""

    def __init__(self, length: int) -> None:
        self.length: int = length
        self.index0: int = 0

    def __getitem__(self, key: str) -> object:
        match key:
            case "index":
                return self.index0 + 1
            case "index0":
                return self.index0
            case "rindex":
                return self.length - self.index0
            case "rindex0":
                return self.length - self.index0 - 1
            case "first":
                return self.index0 == 0
            case "last":
                return self.index0 == self.length - 1
            case "length":
                return self.length
            case _:
                return None

    def __contains__(self, key: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class ForLoop(_Loop):
    """`forloop`."""

    def __init__(self, name: str, length: int, parentloop: object) -> None:
        super().__init__(length)
        self.parentloop = parentloop
        """The loop around it."""
        self._name = name

    def __getitem__(self, key: str) -> object:
        if key == "parentloop":
            return self.parentloop
        return self._name if key == "name" else super().__getitem__(key)

    def __str__(self) -> str:
        return "Liquid::ForloopDrop"


class TableRowLoop(_Loop):
    """`tablerowloop`."""

    def __init__(self, length: int, columns: int) -> None:
        super().__init__(length)
        self.row = 1
        self.column = 1
        self._columns = columns

    def __getitem__(self, key: str) -> object:
        match key:
            case "row":
                return self.row
            case "col":
                return self.column
            case "col0":
                return self.column - 1
            case "col_first":
                return self.column == 1
            case "col_last":
                return self.row_ends
            case _:
                return super().__getitem__(key)

    def __str__(self) -> str:
        return "Liquid::TablerowloopDrop"

    @property
    def row_ends(self) -> bool:
        return self.column == self._columns

    @property
    def another_row_follows(self) -> bool:
        """At the end of a row that is not the last."""
        return self.row_ends and self.index0 < self.length - 1

    def step(self) -> None:
        """To the next cell."""
        self.index0 += 1
        if self.row_ends:
            self.column = 1
            self.row += 1
        else:
            self.column += 1
