"""What makes a rule about the classes of code, and how rules are applied."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

Piece = tuple[str, str]
"""A part of code: its class ("" for none), its text."""


@dataclass(frozen=True)
class Rule:
    """Pieces of one of the classes `of`, with such text and in such places, get the class `gives`.

    `words` are all texts it is for; `shape` is an expression for the whole text; `before` is one for the whole text of
    the last piece that is not blank; `after` are the signs with one of which the next such piece starts. Those left
    empty allow anything.
    """

    of: str
    gives: str
    words: frozenset[str] = frozenset()
    shape: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    after: str = ""


@dataclass(frozen=True)
class Rules:
    """The rules of a language, the first that fits counts, and the classes of its strings.

    `quotes` are classes of strings whose first and last sign are pieces of their own.
    """

    rules: tuple[Rule, ...]
    quotes: frozenset[str] = frozenset()

    @cached_property
    def by_class(self) -> Mapping[str, Sequence[Rule]]:
        """The rules for each class."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for name in rule.of.split(" "):
                found.setdefault(name, []).append(rule)
        return found


def rule(of: str, gives: str, *, words: str = "", shape: str = "", before: str = "", after: str = "") -> Rule:
    """A rule, written down shortly."""
    return Rule(
        of,
        gives,
        frozenset(words.split()),
        re.compile(shape) if shape else None,
        re.compile(before) if before else None,
        after,
    )


def classified(pieces: Sequence[Piece], rules: Rules) -> Iterator[Piece]:
    """The pieces with the classes that the rules give them; those that no rule is for stay."""
    by_class = rules.by_class
    last = ""
    for at, (name, text) in enumerate(pieces):
        blank = text.isspace()
        if name in rules.quotes and len(text) > 1 and text[0] == text[-1]:
            yield "dl", text[0]
            yield name, text[1:-1]
            yield "dl", text[-1]
        elif blank or name not in by_class:
            yield name, text
        else:
            yield _class(by_class[name], name, text, last, pieces, at), text
        if not blank:
            last = text


def _class(rules: Sequence[Rule], name: str, text: str, last: str, pieces: Sequence[Piece], at: int) -> str:
    for one in rules:
        if one.words and text not in one.words:
            continue
        if one.shape and not one.shape.fullmatch(text):
            continue
        if one.before and not one.before.fullmatch(last):
            continue
        if one.after and not _next(pieces, at).startswith(tuple(one.after)):
            continue
        return one.gives
    return name


def _next(pieces: Sequence[Piece], at: int) -> str:
    for _, text in pieces[at + 1 : at + 4]:
        if not text.isspace():
            return text.lstrip()
    return ""
