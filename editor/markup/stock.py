"""Converts by Python-Markdown with its stock extensions, bent towards what kramdown writes where that is cheap."""

import html
import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.codehilite import CodeHiliteExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.md_in_html import MarkdownInHtmlExtension
from markdown.extensions.nl2br import Nl2BrExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.smarty import SmartyExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor
from markdown.util import AMP_SUBSTITUTE, HTML_PLACEHOLDER_RE
from pygments.formatters import HtmlFormatter

from editor.markup.rendering import Problem

_log = logging.getLogger(__name__)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ROUGE_OPENING = '<div class="highlight"><pre class="highlight"><code>'
_TAG = re.compile(r"<[^>]*>")
_BLOCKS_IN_HTML = "Markdown inside HTML elements could not be read, so it is shown as it is written."
_UNREADABLE = "This text could not be read as Markdown, so it is shown as it is written."


@dataclass(frozen=True, slots=True)
class Converted:
    """The HTML of a body, and what went wrong on the way to it."""

    html: str
    problems: tuple[Problem, ...] = ()


def convert(text: str, options: Mapping[str, object] | None = None) -> Converted:
    """Converts a body. Understands kramdown's options `auto_ids`, `auto_id_prefix` and `hard_wrap`.

    Never raises: some stock extensions fail on texts that are fine for kramdown, and then do without the one that
    fails most.
    """
    for inside_html, problems in ((True, ()), (False, (Problem(0, _BLOCKS_IN_HTML),))):
        try:
            return Converted(_markdown(options or {}, inside_html).convert(text), problems)
        except Exception:  # noqa: BLE001 (a stock extension may fail in any way; the post is shown all the same)
            _log.info("Python-Markdown failed, Markdown in HTML: %s", inside_html, exc_info=True)
    return Converted(f"<pre>{html.escape(text)}</pre>", (Problem(0, _UNREADABLE),))


def _markdown(options: Mapping[str, object], inside_html: bool) -> Markdown:
    # Instances rather than names: looking names up in the installed packages takes 60 ms.
    extensions: list[Extension] = [
        FencedCodeExtension(),
        CodeHiliteExtension(
            guess_lang=False, use_pygments=True, css_class="highlight", pygments_formatter=_RougeFormatter
        ),
        TableExtension(),
        FootnoteExtension(BACKLINK_TEXT="&#8617;"),
        AttrListExtension(),
        DefListExtension(),
        AbbrExtension(),
        SaneListExtension(),
        SmartyExtension(),
        _KramdownTouches(options),
    ]
    if inside_html:
        extensions.append(MarkdownInHtmlExtension())
    if options.get("hard_wrap") is True:
        extensions.append(Nl2BrExtension())
    return Markdown(extensions=extensions, output_format="xhtml")


class _KramdownTouches(Extension):
    """Strikethrough, heading ids and the class of inline code."""

    def __init__(self, options: Mapping[str, object]) -> None:
        super().__init__()
        self._options = options

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        md.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(?!~)(.+?)(?<!~)~~", "del"), "del", 65)
        md.treeprocessors.register(_CodeClasses(md), "code_classes", 6)
        if self._options.get("auto_ids", True) is not False:
            prefix = str(self._options.get("auto_id_prefix") or "")
            md.treeprocessors.register(_HeadingIds(md, prefix), "heading_ids", 5)


class _CodeClasses(Treeprocessor):
    """Marks inline code as kramdown does with Rouge."""

    def run(self, root: Element) -> None:
        blocks = {code for pre in root.iter("pre") for code in pre.iter("code")}
        for code in root.iter("code"):
            if code not in blocks:
                code.set("class", " ".join(filter(None, (code.get("class"), "language-plaintext highlighter-rouge"))))


class _HeadingIds(Treeprocessor):
    """Gives ids to the headings without one by the rule of kramdown's GFM parser, Jekyll's default."""

    def __init__(self, md: Markdown, prefix: str) -> None:
        super().__init__(md)
        self._markdown = md
        self._prefix = prefix

    def run(self, root: Element) -> None:
        used: dict[str, int] = {}
        for heading in root.iter():
            if heading.tag not in _HEADINGS or heading.get("id"):
                continue
            base = self._prefix + heading_id(self._text(heading))
            repeats = used.get(base, -1) + 1
            used[base] = repeats
            heading.set("id", f"{base}-{repeats}" if repeats else base)

    def _text(self, heading: Element) -> str:
        """Its visible text: the tree still holds placeholders for entities, quotes and raw HTML."""
        stash = self._markdown.htmlStash.rawHtmlBlocks
        text = "".join(_texts(heading)).replace(AMP_SUBSTITUTE, "&")
        text = HTML_PLACEHOLDER_RE.sub(lambda match: _TAG.sub("", str(stash[int(match[1])])), text)
        return html.unescape(UnescapeTreeprocessor().unescape(text)).strip()


def _texts(element: Element) -> Iterator[str]:
    """Text of an element, footnote marks left out."""
    yield element.text or ""
    for child in element:
        if not (child.get("id") or "").startswith("fnref"):
            yield from _texts(child)
        yield child.tail or ""


def heading_id(text: str) -> str:
    """The anchor that kramdown's GFM parser makes of a heading's visible text, before repeats are numbered.

    Lower-cased; letters, marks, digits, connector punctuation, `-` and blanks stay; blanks become `-`.
    """
    kept = "".join(
        character
        for character in text.lower()
        if character in "- \t" or unicodedata.category(character)[0] in "LM" or _is_digit_or_connector(character)
    )
    return re.sub(r"[ \t]", "-", kept) or "section"


def _is_digit_or_connector(character: str) -> bool:
    return unicodedata.category(character) in ("Nd", "Pc")


class _RougeFormatter(HtmlFormatter[str]):
    """Wraps highlighted code in the elements that Jekyll puts around Rouge's."""

    def __init__(self, lang_str: str = "", **options: Any) -> None:
        options |= {"linenos": False, "wrapcode": False}
        super().__init__(**options)
        language = "language-plaintext" if lang_str in ("", "language-text") else html.escape(lang_str)
        self._opening = (
            f'<div class="{language} highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
        )

    def wrap(self, source: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        yield 0, self._opening
        yield from source
        yield 0, "</code></pre></div></div>\n"

    def _wrap_div(self, inner: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        return inner
