"""Spans: which signs are looked for in a text, and who reads what each of them starts."""

import re
from collections.abc import Mapping

from editor.markup import marks
from editor.markup.emphasis import emphasis, strike
from editor.markup.links import bracket
from editor.markup.options import Options
from editor.markup.scanning import Grammar, Places, Reader, Scanner
from editor.markup.span_braces import brace
from editor.markup.span_html import angle, raw_angle
from editor.markup.tree import Document, Span
from editor.markup.walk import texts

# Each begins with a literal character, so that the search skips quickly to the next one.
_SIGNS = (
    r"\\(?=[\n\\.*_+`<>()\[\]{}#!:|\"'$=~-])",
    r"\*\*",
    r"\*",
    "__",
    "_",
    "`+",
    r"<(?=[^\W\d]|[/?!<:]|[-.\w]+@)",
    r"!\[",
    r"\[",
    '"',
    "'",
    r"&(?=#?\w+;)",
    r"\$\$",
    r"\{:",
    r"\n(?<=  \n)",
)
_TYPOGRAPHIC = ("---?", r"\.\.\.", ">>")
_READERS: Mapping[str, Reader] = {
    "\\": marks.escape,
    "\n": marks.newline,
    "`": marks.code,
    '"': marks.quote,
    "'": marks.quote,
    "-": marks.dash,
    ".": marks.dots,
    ">": marks.closing_guillemet,
    "&": marks.entity,
    "$": marks.math,
    "]": marks.literal,
    "*": emphasis,
    "_": emphasis,
    "~": strike,
    "[": bracket,
    "!": bracket,
    "<": angle,
    "{": brace,
}


def options_of_text(document: Document, options: Options) -> Options:
    """The options as those `{::options}` leave them that stand among the words of paragraphs.

    What they say of writing holds for what stands before them, too.
    """
    if not document.options_in_text:
        return options
    parser = SpanParser(options, document)
    for node in texts(document.blocks):
        if "{::options" in node.text:
            parser.parse(node.text)
    return parser.options


class SpanParser:
    """Reads the spans of a document's texts. Link definitions and the like must be known before."""

    def __init__(self, options: Options, document: Document) -> None:
        signs: list[str] = list(_SIGNS)
        self._gfm = options.gfm
        if options.gfm:
            signs.append("~~")
            if options.hard_wrap:
                signs.append(r"\n")
        typographic = not (options.gfm and "no_auto_typographic" in options.gfm_quirks)
        if typographic:
            signs.extend(_TYPOGRAPHIC)
        self._grammar = Grammar(
            options=options,
            document=document,
            typographic=typographic,
            plain=re.compile("|".join(signs)),
            in_link=re.compile("|".join([*signs, r"\]"])),
            raw=re.compile("<"),
            readers=_READERS,
            raw_reader=raw_angle,
        )

    @property
    def options(self) -> Options:
        """As the texts that were read leave them."""
        return self._grammar.options

    def parse(self, text: str, within_html: bool = False, places: Places | None = None) -> list[Span]:
        """The spans of a text. Within HTML and footnotes the GFM parser's own line breaks are none.

        `places`: takes where links, images, footnote marks, code and elements stand in the text.
        """
        if self._grammar.plain.search(text) is None:
            return [text] if text else []
        return Scanner(self._grammar, text, self._gfm and not within_html, places).read()
