"""Characters that HTML gives a meaning to."""

import re
from collections.abc import Mapping

_STRAY_AMPERSAND = re.compile(r"&(?!(?:#[0-9]+|#x[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)")


def text_html(text: str) -> str:
    """Plain text as HTML."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def attribute(value: str) -> str:
    """An attribute's value for between double quotes. Entities in it stay."""
    if "&" in value:
        value = _STRAY_AMPERSAND.sub("&amp;", value)
    if '"' in value:
        value = value.replace('"', "&quot;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if ">" in value:
        value = value.replace(">", "&gt;")
    return value


def attributes_html(values: Mapping[str, str]) -> str:
    """Attributes for within a tag, a blank before each."""
    return "".join(f' {name}="{attribute(value)}"' for name, value in values.items()) if values else ""


def stray_escaped(text: str) -> str:
    """Raw text: `&` and angles that belong to nothing become entities, entities stay."""
    if "&" in text:
        text = _STRAY_AMPERSAND.sub("&amp;", text)
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text
