"""Attribute lists: what stands in `{: #id .class key="value" name}`."""

import re
from collections.abc import Iterable, Mapping

from editor.markup.tree import AttributeList

WHITE = " \t\n\r\f\v"
"""White space as Ruby has it: a no-break space is none."""
ANY = r"(?:\\\}|[^\}])"
"""A character inside the braces."""

_MOST_NAMED = 500
"""Lists that one list may bring in: those that name others twice each would bring in any number."""
_PART = re.compile(
    r"""(?:^|(?<=\s))(?:
        ([A-Za-z0-9_][\w:-]*)=("|')((?:\\\}|\\\2|(?!\2)[^\}])*?)\2(?=\s|$)
        |((?:\.[^\s.\#}]+|\#[A-Za-z][\w:-]*)+)(?=\s|$)
        |([A-Za-z0-9_][\w:-]*)(?=\s|$)
    )""",
    re.VERBOSE | re.ASCII,
)
_SHORT = re.compile(r"\.([^\s.#}]+)|#([A-Za-z][A-Za-z0-9_:-]*)")
_ESCAPE = re.compile(r"\\([}\"'])")


def read_attributes(text: str, into: AttributeList) -> None:
    """Adds what the text between the braces says. Parts that follow no rule of kramdown's are left out."""
    for match in _PART.finditer(text):
        key, _, value, short, name = match.groups()
        if key:
            _set(into.values, key, _ESCAPE.sub(r"\1", value))
        elif short:
            _read_short(short, into)
        elif name:
            into.names.append(name)


def _read_short(text: str, into: AttributeList) -> None:
    for match in _SHORT.finditer(text):
        if match[1]:
            _set(into.values, "class", match[1])
        else:
            into.values["id"] = match[2]


def _set(values: dict[str, str], key: str, value: str) -> None:
    """Classes add up, any other attribute is replaced."""
    if key == "class" and values.get("class"):
        values["class"] += f" {value}"
    else:
        values[key] = value


def joined(lists: Iterable[AttributeList | None]) -> AttributeList | None:
    """Several lists as if they stood in one; None where there is none."""
    found = [one for one in lists if one is not None]
    if not found:
        return None
    result = AttributeList()
    for one in found:
        result.names.extend(one.names)
        for key, value in one.values.items():
            _set(result.values, key, value)
    return result


def resolved(own: AttributeList | None, defined: Mapping[str, AttributeList]) -> dict[str, str]:
    """The attributes of a list, those of the lists that it names before its own."""
    if own is None:
        return {}
    if not own.names:
        return own.values
    values: dict[str, str] = {}
    for one in _with_named(own, defined):
        for key, value in one.values.items():
            _set(values, key, value)
    return values


def _with_named(own: AttributeList, defined: Mapping[str, AttributeList]) -> list[AttributeList]:
    """A list behind those that it names, and each of these behind those that it names itself."""
    found: list[AttributeList] = []
    path: dict[str, None] = {}
    steps = [(own, iter(own.names))]
    looked_up = 0
    while steps:
        one, names = steps[-1]
        name = next((name for name in names if name in defined and name not in path), None)
        if name is not None and looked_up < _MOST_NAMED:
            looked_up += 1
            path[name] = None
            steps.append((defined[name], iter(defined[name].names)))
            continue
        found.append(one)
        steps.pop()
        if path:
            path.popitem()
    return found
