"""Spans without content of their own: escapes, line breaks, code, formulas, quotes, dashes, entities."""

import re

from editor.markup import entities, typography
from editor.markup.attributes import WHITE
from editor.markup.escaping import stray_escaped
from editor.markup.scanning import Scanner
from editor.markup.tree import Break, CodeSpan, MathSpan, RawSpan, Span, Symbol

ESCAPABLE = r"\.*_+`<>()[]{}#!:|" + "\"'$=-"
"""What a backslash makes literal; with the GFM parser also `~`."""

_MATH = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
TYPOGRAPHIC = {
    "hellip": "…",
    "mdash": "—",
    "ndash": "–",
    "laquo": "«",
    "raquo": "»",
    "laquo_space": "«\u00a0",
    "raquo_space": "\u00a0»",
}
"""What stands for ASCII signs, by the names of the entities."""
_MARKS = frozenset((0, 2, 3))
"""Characters between which Python-Markdown puts its marks. A page shows nothing for them."""
_WHITE = frozenset(WHITE)
_PLAIN = frozenset(("&amp;", "&lt;", "&gt;"))
"""What HTML's own signs are written as; other entities for them stay as they are."""


def escape(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    following = scanner.text[at + 1]
    gfm = scanner.grammar.options.gfm
    if following == "\n" and scanner.gfm_breaks and not scanner.grammar.options.hard_wrap:
        out.append(Break())
        return at + 2
    if following == "\\" and scanner.text.startswith("\n", at + 2):
        out.append(Break())
        return at + 3
    if following in "<>" and scanner.grammar.typographic and scanner.text.startswith(following, at + 2):
        scanner.symbol_until = at + 3
        _add_characters(scanner, out, 2 * following)
        return at + 3
    if following in ESCAPABLE or (following == "~" and gfm):
        out.append(following)
        return at + 2
    out.append("\\")
    return at + 1


def newline(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    """A newline that breaks the line, with the blanks before it."""
    options = scanner.grammar.options
    breaks = scanner.gfm_breaks if options.gfm and options.hard_wrap else scanner.text.startswith("  ", max(0, at - 2))
    if not breaks:
        out.append("\n")
        return at + 1
    last = out[-1] if out else None
    if isinstance(last, str):
        out[-1] = last.rstrip(" ")
    out.append(Break())
    out.append("\n")
    return at + 1


def code(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    text = scanner.text
    behind = at + len(sign)
    lone = len(sign) == 1 and (at == 0 or text[at - 1] in _WHITE) and text[behind : behind + 1] in _WHITE
    end = -1 if lone or scanner.last_run(len(sign)) < behind else text.find(sign, behind)
    if end < 0:
        out.append(sign)
        return behind
    content = text[behind:end]
    if len(sign) > 1:
        content = content.removeprefix(" ").removesuffix(" ")
    out.append(CodeSpan(None, content))
    if scanner.places is not None:
        scanner.places.note(out[-1], at, end + len(sign))
    return end + len(sign)


def math(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    match = _MATH.match(scanner.text, at) if scanner.last(sign) > at + 1 else None
    if match is None:
        out.append(sign)
        scanner.running_until = at + 2
        return at + 2
    out.append(MathSpan(None, match[1].strip(WHITE)))
    return match.end()


def entity(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    match = entities.ENTITY.match(scanner.text, at)
    if match is None:
        out.append("&")
        return at + 1
    point = entities.code_point(match)
    source = match.group()
    scanner.symbol_until = match.end() if point is not None else -1
    if point is None:
        out.append(source)
    elif point >= entities.LARGEST or (point in _MARKS and scanner.grammar.options.entity_output == "as_char"):
        out.append(RawSpan(source if point else ""))
    elif scanner.grammar.options.entity_output == "as_char":
        character = entities.character_of(point)
        plain = character not in "&<>" or source in _PLAIN
        out.append(character if plain else RawSpan(source, character))
    else:
        out.append(Symbol(point, source))
    return match.end()


def quote(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    count, which = typography.quote(
        scanner.text, at, scanner.text[at - 1] if running or scanner.running_until == at else ""
    )
    scanner.symbol_until = at + count
    for number in which:
        if number == typography.AS_IT_IS:
            out.append(sign)
        else:
            _add_characters(scanner, out, scanner.grammar.options.smart_quotes[number])
    return at + count


def dash(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    return add_typographic(scanner, out, "mdash" if len(sign) == 3 else "ndash", at + len(sign))


def dots(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    return add_typographic(scanner, out, "hellip", at + 3)


def closing_guillemet(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    last = out[-1] if out and running else None
    if isinstance(last, str) and last.endswith(" "):
        out[-1] = last[:-1]
        return add_typographic(scanner, out, "raquo_space", at + 2)
    return add_typographic(scanner, out, "raquo", at + 2)


def literal(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    out.append(sign)
    return at + len(sign)


def add_typographic(scanner: Scanner, out: list[Span], name: str, end: int) -> int:
    """Adds what the site puts in for ASCII signs, by the name of the entity. They end at `end`, which is given back."""
    scanner.symbol_until = end
    own = scanner.grammar.options.typographic_symbols.get(name)
    if own is not None:
        out.append(RawSpan(stray_escaped(own), TYPOGRAPHIC[name]))
    else:
        _add_characters(scanner, out, TYPOGRAPHIC[name])
    return end


def _add_characters(scanner: Scanner, out: list[Span], characters: str) -> None:
    """Adds what stands for other signs, each character as the site wants its entities."""
    if scanner.grammar.options.entity_output == "as_char":
        out.append(characters)
    else:
        out.extend(Symbol(ord(character), "") for character in characters)
