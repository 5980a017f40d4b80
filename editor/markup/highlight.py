"""Code with the classes of its parts, as Rouge marks them."""

import html
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, cast

from pygments import lexers
from pygments.token import STANDARD_TYPES
from pygments.util import ClassNotFound

from editor.markup.rouge_classes import ROUGE_CLASSES
from editor.markup.rouge_names import PYGMENTS_NAMES, ROUGE_NAMES
from editor.markup.rouge_rules import Piece, classified

_PLAIN = frozenset(("plaintext", "text", "ssh"))
_CONSOLE = frozenset(("console", "terminal", "shell_session", "shell-session"))
_PROMPT = re.compile(r".*?[$#>;]")
_ELISION = re.compile(r"\s*(?:<[.]+>|[.]+)\s*")


def highlight(code: str, language: str) -> str | None:
    """The code as HTML with a `span` around each part; None where Rouge does not know the language by this name."""
    if language not in ROUGE_NAMES:
        return None
    if language in _PLAIN:
        return html.escape(code, quote=False)
    return _tokens(code, language)


@lru_cache(maxsize=1024)
def _tokens(code: str, language: str) -> str:
    pieces = _console(code) if language in _CONSOLE else _pieces(code, language)
    return "".join(_joined(pieces))


def _pieces(code: str, language: str) -> Iterable[Piece]:
    """The parts of code with Rouge's classes; a single one where Pygments does not know the language."""
    lexer = _lexer(PYGMENTS_NAMES.get(language, language), inline="<?" not in code)
    if lexer is None:
        return [("", code)]
    pieces = [(_class(kind), text) for kind, text in lexer.get_tokens(code)]
    if "".join(text for _, text in pieces) != code:  # a few lexers write tabs as blanks, or add a line's end
        return [("", code)]
    rules = ROUGE_CLASSES.get(lexer.aliases[0])
    return classified(pieces, rules) if rules else pieces


@lru_cache(maxsize=64)
def _lexer(name: str, *, inline: bool) -> Any:
    """Pygments' lexer with such a name, to be used again and again: reading its rules is slow."""
    try:
        return cast("Any", lexers).get_lexer_by_name(name, stripnl=False, ensurenl=False, startinline=inline)
    except ClassNotFound:
        return None


def _console(code: str) -> Iterator[Piece]:
    """What a terminal shows: up to the prompt's last sign, the command behind it, else output."""
    for line in code.splitlines(keepends=True):
        prompt = _PROMPT.match(line)
        if _ELISION.fullmatch(line):
            yield "c", line
        elif prompt:
            yield "gp", prompt.group()
            yield from _pieces(line[prompt.end() :], "bash")
        else:
            yield "go", line


def _joined(pieces: Iterable[Piece]) -> Iterator[str]:
    """HTML of the pieces; neighbours of one class share an element."""
    last, text = "", ""
    for name, value in pieces:
        if name == last:
            text += value
            continue
        if text:
            yield _piece(last, text)
        last, text = name, value
    if text:
        yield _piece(last, text)


def _class(kind: Any) -> str:
    while kind not in STANDARD_TYPES:
        kind = kind.parent
    return STANDARD_TYPES[kind]


def _piece(name: str, text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span class="{name}">{text}</span>' if name and name != "w" else text
