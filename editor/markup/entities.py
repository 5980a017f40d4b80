"""Entities: `&amp;`, `&#38;` and `&#x26;`."""

import re
from html.entities import name2codepoint

ENTITY = re.compile(r"&(?:#([0-9]+)|#[xX]([0-9a-fA-F]+)|(\w+));")


def character(match: re.Match[str]) -> str | None:
    """The character of an entity, None where there is none of the name."""
    decimal, hexadecimal, name = match.groups()
    if name:
        point = 39 if name == "apos" else name2codepoint.get(name)
        return None if point is None else chr(point)
    point = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(point) if 0 < point < 0x110000 and not 0xD800 <= point < 0xE000 else "\ufffd"


def decoded(text: str) -> str:
    """Text with its entities as characters."""
    return ENTITY.sub(lambda match: character(match) or match.group(), text) if "&" in text else text
