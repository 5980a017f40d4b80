"""Entities: `&amp;`, `&#38;` and `&#x26;`, as kramdown reads and writes them."""

import re
from html.entities import name2codepoint

ENTITY = re.compile(r"&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(\w+));")

# kramdown's table has these the wrong way round, and so has every page that is made with it.
_POINTS = name2codepoint | {"lang": 9002, "rang": 9001, "lceil": 8969, "rceil": 8968, "vellip": 8942, "apos": 39}
_NAMES = {point: name for name, point in _POINTS.items()}
_WINDOWS = {
    point: ord(bytes([point]).decode("cp1252")) for point in range(128, 160) if point not in (129, 141, 143, 144, 157)
}
_BROKEN = "\ufffd"


def code_point(match: re.Match[str]) -> int | None:
    """What an entity stands for, None where there is none of the name. Numbers may be beyond Unicode's.

    Numbers of control characters mean Windows' characters.
    """
    decimal, hexadecimal, name = match.groups()
    if name:
        return _POINTS.get(name)
    if len(decimal or hexadecimal) > 400:
        return LARGEST
    point = int(decimal) if decimal else int(hexadecimal, 16)
    return _WINDOWS.get(point, point)


def point_of(name: str) -> int | None:
    """The code point of an entity's name."""
    return _POINTS.get(name)


def name_of(point: int) -> str:
    """The name of an entity, empty where it has none."""
    return _NAMES.get(point, "")


def character_of(point: int) -> str:
    """The text that a reader sees for a code point: what is none shows as one sign for each byte that Ruby writes."""
    if 0xD800 <= point < 0xE000:
        return _BROKEN * 3
    if point >= 0x110000:
        return _BROKEN * (4 if point < 0x200000 else 5 if point < 0x4000000 else 6)
    return chr(point)


def decoded(text: str) -> str:
    """Text with its entities as characters."""
    return ENTITY.sub(_decoded, text) if "&" in text else text


def _decoded(match: re.Match[str]) -> str:
    point = code_point(match)
    return match.group() if point is None or point >= LARGEST else character_of(point)


LARGEST = 0x80000000
"""From here on, Ruby makes no text of a number, and kramdown leaves the entity as it is."""
