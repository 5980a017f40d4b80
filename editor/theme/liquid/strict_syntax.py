"""Liquid's strict syntax. What does not follow it is read by looser rules, which depend on the tag."""

import re
from typing import NamedTuple

from liquid.exceptions import LiquidSyntaxError

from editor.wording import Said

_LEXEME = re.compile(
    r"[ \t\r\n\f\v]*(?:(?P<comparison>==|!=|<>|<=?|>=?|contains(?=[ \t\r\n\f\v]))"
    r"|(?P<string>'[^']*'|\"[^\"]*\")|(?P<number>-?\d+(?:\.\d+)?)|(?P<id>[a-zA-Z_][\w-]*\??)|(?P<dotdot>\.\.)"
    r"|(?P<pipe>\|)|(?P<dot>\.)|(?P<colon>:)|(?P<comma>,)|(?P<open_square>\[)|(?P<close_square>\])"
    r"|(?P<open_round>\()|(?P<close_round>\))|(?P<question>\?)|(?P<dash>-)|(?P<end>\Z))",
    re.ASCII,
)
_DEEPEST = 100
"""Brackets within brackets."""


class _Lexeme(NamedTuple):
    kind: str
    text: str


class Parser:
    """Reads the expressions in a markup from left to right. Raises LiquidSyntaxError where it breaks the rules."""

    def __init__(self, markup: str) -> None:
        self._lexemes = list(_lexemes(markup))
        self._at = 0
        self._depth = 0

    def take(self, kind: str) -> str:
        """The text of the next lexeme, which has to be of this kind."""
        lexeme = self._lexemes[self._at]
        if lexeme.kind != kind:
            raise _wrong(lexeme.text)
        self._at += 1
        return lexeme.text

    def take_if(self, kind: str, *names: str) -> str:
        """The text of the next lexeme if it is of this kind (and one of these names), else nothing."""
        lexeme = self._lexemes[self._at]
        if lexeme.kind != kind or (names and lexeme.text not in names):
            return ""
        self._at += 1
        return lexeme.text

    def looks(self, kind: str, ahead: int = 0) -> bool:
        at = self._at + ahead
        return at < len(self._lexemes) and self._lexemes[at].kind == kind

    def end(self) -> None:
        """Nothing may follow."""
        if not self.looks("end"):
            raise _wrong(self._lexemes[self._at].text)

    def expression(self) -> str:
        """A literal, a variable or a range, without the blanks in it."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _wrong("[")
        text = self._expression()
        self._depth -= 1
        return text

    def _expression(self) -> str:
        if self.looks("string") or self.looks("number"):
            return self.take(self._lexemes[self._at].kind)
        if self.looks("id"):
            return self.take("id") + self._lookups()
        if self.take_if("open_square"):
            return f"[{self.expression()}{self.take('close_square')}" + self._lookups()
        self.take("open_round")
        first = self.expression()
        self.take("dotdot")
        text = f"({first}..{self.expression()})"
        self.take("close_round")
        return text

    def argument(self) -> tuple[str, str]:
        """An argument of a filter: its name, where it has one, and its expression."""
        name = ""
        if self.looks("id") and self.looks("colon", 1):
            name = self.take("id")
            self.take("colon")
        return name, self.expression()

    def _lookups(self) -> str:
        parts: list[str] = []
        while True:
            if self.take_if("open_square"):
                parts.append(f"[{self.expression()}{self.take('close_square')}")
            elif self.take_if("dot"):
                parts.append("." + self.take("id"))
            else:
                return "".join(parts)


def _lexemes(markup: str) -> list[_Lexeme]:
    found: list[_Lexeme] = []
    at = 0
    while not found or found[-1].kind != "end":
        match = _LEXEME.match(markup, at)
        if match is None:
            raise _wrong(markup[at:].lstrip()[:1])
        kind = match.lastgroup or ""
        found.append(_Lexeme(kind, match[kind]))
        at = match.end()
    return found


def _wrong(text: str) -> LiquidSyntaxError:
    return LiquidSyntaxError(
        Said("“%1” is not expected there", text) if text else Said("something is missing at the end"), token=None
    )
