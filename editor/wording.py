"""Sentences that come from below the window, and that it can show in another language."""

import re
from collections.abc import Callable

_PLACE = re.compile(r"%(L?)([1-9])")


class Said(str):
    """A sentence in English, with what its translation needs: its pattern, and what stands in it.

    It is a str like any other wherever nobody translates, as on the command line and in logs. `make translations`
    finds the patterns, which therefore have to be literals. Whatever makes another str of it (an f-string, `strip`)
    loses the pattern: put a sentence into another as an argument.
    """

    __slots__ = ("arguments", "pattern")

    pattern: str
    """With `%1` to `%9` for the arguments, and `%L1` for a number that is written with separators."""
    arguments: tuple[str, ...]
    """Some of them may be sentences too."""

    def __new__(cls, pattern: str, *arguments: object) -> "Said":
        texts = tuple(map(_text, arguments))
        said = super().__new__(cls, filled(pattern, texts, _in_english))
        said.pattern = pattern
        said.arguments = texts
        return said

    def of(self, *arguments: object) -> "Said":
        """The same sentence about something else; for patterns that are kept in a table."""
        return Said(self.pattern, *arguments)

    def __str__(self) -> str:
        """Itself, so that an error's text is still a sentence that can be translated."""
        return self

    def __reduce__(self) -> "tuple[Callable[..., Said], tuple[str, ...]]":
        return Said, (self.pattern, *self.arguments)


def without_end(text: str) -> str:
    """What another program says, to be put into a sentence: without the point at its end. Our own words have none."""
    return text if isinstance(text, Said) else text.rstrip(".")


def filled(pattern: str, arguments: tuple[str, ...], number: Callable[[int], str]) -> str:
    """The pattern with its arguments, which may have `%1` in them themselves; `number` writes the numbers of `%L1`."""
    if not arguments:
        return pattern

    def argument(place: re.Match[str]) -> str:
        text = arguments[int(place[2]) - 1]
        return number(int(text)) if place[1] else text

    return _PLACE.sub(argument, pattern)


def _in_english(number: int) -> str:
    return f"{number:,}"


def _text(argument: object) -> str:
    return argument if isinstance(argument, Said) else str(argument)
