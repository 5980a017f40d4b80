"""Looks of fenced code, from Pygments' tokens."""

from functools import lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name  # pyright: ignore[reportUnknownVariableType]  (open options)
from pygments.token import Token, _TokenType  # pyright: ignore[reportPrivateUsage]  (the stubs' name for a token's type)
from pygments.util import ClassNotFound

from editor.ui.styled_line import Font, Run, Style

MAX_LEXED = 20_000
"""Characters of one code block that are lexed; a longer block is shown in one colour."""

_LOOKS: tuple[tuple[_TokenType, int], ...] = (
    (Token.Comment, Style.COMMENT | Font.ITALIC),
    (Token.Keyword, Style.KEYWORD),
    (Token.Operator.Word, Style.KEYWORD),
    (Token.Literal.String, Style.STRING),
    (Token.Literal.Number, Style.NUMBER),
    (Token.Name.Function, Style.NAME),
    (Token.Name.Class, Style.NAME),
    (Token.Name.Tag, Style.NAME),
    (Token.Name.Decorator, Style.NAME),
    (Token.Name.Attribute, Style.NUMBER),
    (Token.Name.Builtin, Style.NAME),
    (Token.Generic.Deleted, Style.ERROR),
    (Token.Generic.Inserted, Style.STRING),
    (Token.Generic.Heading, Style.KEYWORD),
)


@lru_cache(maxsize=64)
def code_runs(language: str, lines: tuple[str, ...]) -> tuple[tuple[Run, ...], ...]:
    """The styled runs of each line of a code block, in code points; all of them empty for an unknown language."""
    lexer = _lexer(language)
    plain = tuple(() for _ in lines)
    if lexer is None or sum(map(len, lines)) > MAX_LEXED:
        return plain
    result: list[list[Run]] = [[]]
    column = 0
    for token, text in lexer.get_tokens("\n".join(lines)):
        look = _look(token)
        for index, part in enumerate(text.split("\n")):
            if index:
                result.append([])
                column = 0
            if look and part:
                result[-1].append(Run(column, column + len(part), look))
            column += len(part)
    runs = tuple(tuple(line) for line in result)
    return (runs + plain)[: len(lines)]


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=256)
def _look(token: _TokenType) -> int:
    for kind, look in _LOOKS:
        if token in kind:
            return int(look)
    return int(Style.TEXT)
