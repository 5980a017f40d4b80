"""Code blocks and code spans with the elements that Jekyll puts around them.

The table with the numbers of lines follows Rouge closely: Copyright (C) 2012 Jeanine Adkisson, MIT licence.
"""

import re
from collections.abc import Mapping
from typing import cast

from editor.markup.escaping import attribute, attributes_html, text_html
from editor.markup.highlight import highlight
from editor.markup.options import Options

_LANGUAGE = re.compile(r"\blanguage-(\S+)")
_WHITE = re.compile(r"(^[ \t]+)|([ \t]+$)|[ \t]+", re.MULTILINE)
_WRAPPER = "highlighter-rouge"
_PLAIN = frozenset(("plaintext", "text"))


def code_block(code: str, given: str, attributes: Mapping[str, str], options: Options) -> str:
    """A block. `given` is the language as it stands behind the fence, perhaps with options."""
    attributes = dict(attributes)
    settings = _settings(options, "block")
    language = given.split("?", 1)[0] or _language_of(attributes)
    if options.syntax_highlighter == "rouge":
        named = language or str(settings.get("default_lang") or "")
        shown = _highlighted(code, named, settings)
        if shown is not None:
            if settings.get("line_numbers"):
                shown = numbered(shown, code, settings)
            if settings.get("wrap", True):
                wrapper = attribute(str(settings.get("css_class") or "highlight"))
                shown = f'<div class="highlight"><pre class="{wrapper}"><code>{shown}</code></pre></div>'
            if not given:
                _drop_language(attributes)
            own = " ".join(filter(None, (f"language-{named}" if named else "", attributes.pop("class", ""), _WRAPPER)))
            return f"<div{attributes_html({'class': own} | attributes)}>{shown}</div>\n"
    if not given and language:
        _drop_language(attributes)
    inner = f' class="language-{attribute(language)}"' if language else ""
    shown = _white_shown(code) if "show-whitespaces" in attributes.get("class", "").split() else text_html(code)
    content = shown.removesuffix("\n")
    return f"<pre{attributes_html(attributes)}><code{inner}>{content}\n</code></pre>\n"


def code_span(code: str, attributes: Mapping[str, str], options: Options) -> str:
    """Code within text."""
    attributes = dict(attributes)
    settings = _settings(options, "span")
    language = _language_of(attributes)
    shown = None
    if options.syntax_highlighter == "rouge":
        named = language or str(settings.get("default_lang") or "")
        shown = _highlighted(code, named, settings)
        if shown is not None:
            own = attributes.get("class", "")
            if named and not language:
                own = f"language-{named} {own}".strip()
            attributes["class"] = f"{own} {_WRAPPER}".strip()
            if settings.get("line_numbers"):
                shown = numbered(shown, code, settings)
    return f"<code{attributes_html(attributes)}>{text_html(code) if shown is None else shown}</code>"


def _highlighted(code: str, named: str, settings: Mapping[str, object]) -> str | None:
    """The code in a language, or as it is where none is named; None where the site or Rouge makes nothing of it."""
    guesses = bool(settings.get("guess_lang"))
    if settings.get("disable") or (not guesses and (not named or named in _PLAIN)):
        return None
    return highlight(code, named) if named else text_html(code)


def numbered(shown: str, code: str, settings: Mapping[str, object]) -> str:
    """Code beside the numbers of its lines, as Rouge lays them out. `shown` is its HTML, which an element may end."""
    shown = shown if code.endswith("\n") else f"{shown}\n"
    try:
        first = int(str(settings.get("start_line", 1)))
    except ValueError:
        first = 1
    numbers = "".join(f"{number}\n" for number in range(first, first + shown.count("\n")))
    table, gutter, text = (
        attribute(str(settings.get(f"{part}_class", f"rouge-{part}"))) for part in ("table", "gutter", "code")
    )
    return (
        f'<table class="{table}"><tbody><tr><td class="{gutter} gl"><pre class="lineno">{numbers}</pre></td>'
        f'<td class="{text}"><pre>{shown}</pre></td></tr></tbody></table>'
    )


def _white_shown(code: str) -> str:
    """Code with its blanks and tabs as elements, told apart by where in the line they stand."""

    def shown(match: re.Match[str]) -> str:
        place = "-l" if match[1] else "-r" if match[2] else ""
        return "".join(
            f'<span class="ws-space{place}">&#8901;</span>' if sign == " " else f'<span class="ws-tab{place}">\t</span>'
            for sign in match.group()
        )

    return _WHITE.sub(shown, text_html(code))


def _settings(options: Options, place: str) -> Mapping[str, object]:
    """The settings of the highlighter, those for blocks or spans before the general ones."""
    general = options.syntax_highlighter_opts
    own = general.get(place)
    return {**general, **cast("Mapping[str, object]", own)} if isinstance(own, Mapping) else general


def _language_of(attributes: Mapping[str, str]) -> str:
    match = _LANGUAGE.search(attributes.get("class", ""))
    return match[1] if match else ""


def _drop_language(attributes: dict[str, str]) -> None:
    rest = _LANGUAGE.sub("", attributes.get("class", "")).strip()
    if rest:
        attributes["class"] = rest
    else:
        attributes.pop("class", None)
