"""Code blocks and code spans with the elements that Jekyll puts around them."""

import re
from collections.abc import Mapping
from typing import cast

from editor.markup.escaping import attribute, attributes_html, text_html
from editor.markup.highlight import highlight
from editor.markup.options import Options

_LANGUAGE = re.compile(r"\blanguage-(\S+)")
_WHITE = re.compile(r"(^[ \t]+)|([ \t]+$)|[ \t]+", re.MULTILINE)
_WRAPPER = "highlighter-rouge"


def code_block(code: str, given: str, attributes: Mapping[str, str], options: Options) -> str:
    """A block. `given` is the language as it stands behind the fence, perhaps with options."""
    attributes = dict(attributes)
    settings = _settings(options, "block")
    language = given.split("?", 1)[0] or _language_of(attributes)
    if options.syntax_highlighter == "rouge":
        named = language or str(settings.get("default_lang") or "")
        shown = highlight(code, named, settings) if named else None
        if shown is None and not named and settings.get("guess_lang") and not settings.get("disable"):
            shown, named = text_html(code), ""
        if shown is not None:
            if not given:
                _drop_language(attributes)
            own = " ".join(filter(None, (f"language-{named}" if named else "", attributes.pop("class", ""), _WRAPPER)))
            return (
                f"<div{attributes_html({'class': own} | attributes)}>"
                f'<div class="highlight"><pre class="highlight"><code>{shown}</code></pre></div></div>\n'
            )
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
    if options.syntax_highlighter == "rouge" and not settings.get("disable"):
        named = language or str(settings.get("default_lang") or "")
        if named:
            shown = highlight(code, named, settings)
        if shown is not None:
            own = attributes.get("class", "")
            if not language:
                own = f"language-{named} {own}".strip()
            attributes["class"] = f"{own} {_WRAPPER}".strip()
        elif not named and settings.get("guess_lang"):
            attributes["class"] = f"{attributes.get('class', '')} {_WRAPPER}".strip()
    return f"<code{attributes_html(attributes)}>{text_html(code) if shown is None else shown}</code>"


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
