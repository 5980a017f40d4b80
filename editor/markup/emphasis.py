"""Emphasis, strong emphasis and strikethrough.

The rules follow kramdown closely: Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

import re
from collections.abc import Callable

from editor.markup.attributes import WHITE
from editor.markup.scanning import Scanner, Stop
from editor.markup.tree import Emphasis, Span

_WITHIN_WORD = re.compile(r"[^\W\d_](?:-|_*)\Z")
"""What stands before an underscore that opens nothing."""
_STRIKE = re.compile(r"~~((?![\s~]).*?[^\s~])~~", re.DOTALL | re.ASCII)
_WHITE = frozenset(WHITE)


def emphasis(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    text = scanner.text
    behind = at + len(sign)
    tag = "strong" if len(sign) == 2 else "em"
    opens = text[behind : behind + 1] not in _WHITE and tag not in scanner.open
    if opens and sign[0] == "_" and at > 0:
        opens = _WITHIN_WORD.search(text, max(0, at - 20), at) is None
    if opens:
        if (end := _read(scanner, behind, sign, tag, out)) >= 0:
            return end
        # `**a*` is emphasis of `*a`.
        if tag == "strong" and "em" not in scanner.open and (end := _read(scanner, at + 1, sign[0], "em", out)) >= 0:
            return end
    out.append(sign)
    return behind


def _read(scanner: Scanner, at: int, sign: str, tag: str, out: list[Span]) -> int:
    if at > scanner.last_closing(sign):
        return -1
    children, end = scanner.attempt(tag, at, sign, scanner.grammar.plain, _CLOSINGS[sign](scanner.text))
    if end >= 0:
        out.append(Emphasis(None, tag, children))
    return end


def _closing(sign: str) -> Callable[[str], Stop]:
    size = len(sign)
    double = sign * 2

    def in_text(text: str) -> Stop:
        def stop(at: int, found: str, out: list[Span]) -> int:
            if found[0] != sign[0] or not out or text[at - 1] in _WHITE or not text.startswith(sign, at):
                return -1
            if size == 1 and text.startswith(double, at) and text[at + 2 : at + 3] != sign:
                return -1
            if sign[0] == "_" and text[at + size : at + size + 1].isalnum():
                return -1
            return at + size

        return stop

    return in_text


_CLOSINGS = {sign: _closing(sign) for sign in ("*", "**", "_", "__")}


def strike(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    """The first closing sign ends it, whatever stands around that, so its content is a text of its own."""
    match = _STRIKE.match(scanner.text, at) if at < scanner.last_closing(sign) else None
    if match is None or "del" in scanner.open:
        out.append("~")
        scanner.running_until = at + 1
        return at + 1
    places = scanner.places
    inner = Scanner(scanner.grammar, match[1], gfm_breaks=False, places=places)
    inner.open = [*scanner.open, "del"]
    base = places.base if places is not None else 0
    if places is not None:
        places.base = base + match.start(1)
    out.append(Emphasis(None, "del", inner.read()))
    if places is not None:
        places.base = base
    return match.end()
