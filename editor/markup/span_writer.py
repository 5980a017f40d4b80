"""Spans as HTML, and as the text that a reader sees."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from editor.markup.attributes import resolved
from editor.markup.code import code_span
from editor.markup.entities import character_of, name_of
from editor.markup.escaping import attribute, attributes_html, stray_escaped, text_html
from editor.markup.footnotes import Footnotes
from editor.markup.html_tags import is_void
from editor.markup.options import Options
from editor.markup.tree import (
    Abbreviation,
    Break,
    CodeSpan,
    Document,
    Emphasis,
    FootnoteMark,
    HtmlSpan,
    HtmlText,
    Image,
    Link,
    MathSpan,
    Node,
    RawSpan,
    Span,
    Symbol,
)

_ESCAPED = frozenset(map(ord, '<>&"'))


# Ruby's scripts Han, Hiragana and Katakana.
_CJK = (
    "\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f"
    "\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufa6d"
    "\ufa70-\ufad9\uff66-\uff6f\uff71-\uff9d\U0001b000-\U0001b167\U0001f200\U00020000-\U000323af"
)
_CJK_BREAK = re.compile(f"(?<=[{_CJK}])\n(?=[{_CJK}])")


class SpanWriter:
    """Writes the spans of one document."""

    def __init__(self, document: Document, options: Options, footnotes: Footnotes) -> None:
        self._document = document
        self._options = options
        self._footnotes = footnotes
        self._in_contents = False
        self._plain_code = code_span("\0", {}, options).split("\0")

    def html(self, spans: Sequence[Span]) -> str:
        pieces: list[str] = []
        if self._options.remove_line_breaks_for_cjk:
            spans = list(_without_breaks(spans))
        for span in spans:
            if type(span) is str:
                pieces.append(text_html(span) if "&" in span or "<" in span or ">" in span else span)
            else:
                pieces.append(self._one(span))
        return "".join(pieces)

    def html_for_contents(self, spans: Sequence[Span]) -> str:
        """The same without links and footnote marks."""
        self._in_contents = True
        html = self.html(spans)
        self._in_contents = False
        return html

    def _attributes(self, node: Node) -> str:
        own = node.attributes
        return "" if own is None else attributes_html(resolved(own, self._document.attribute_lists))

    def _one(self, span: Span) -> str:  # noqa: C901 (one line a kind)
        match span:
            case Emphasis(attributes, tag, children):
                return f"<{tag}{self._attributes(span)}>{self.html(children)}</{tag}>"
            case CodeSpan(attributes, code):
                if attributes is None:
                    return f"{self._plain_code[0]}{text_html(code)}{self._plain_code[1]}"
                return code_span(code, resolved(attributes, self._document.attribute_lists), self._options)
            case Link():
                return self._link(span)
            case Image():
                return self._image(span)
            case HtmlSpan():
                return self._element(span)
            case Break():
                return "<br />"
            case RawSpan(html):
                return html
            case HtmlText(text):
                return stray_escaped(text)
            case MathSpan():
                return self._math(span)
            case FootnoteMark(_, name):
                return "" if self._in_contents else self._footnotes.mark(name)
            case Abbreviation(attributes, name, title):
                shown = f' title="{attribute(title)}"' if title else ""
                return f"<abbr{self._attributes(span)}{shown}>{text_html(name)}</abbr>"
            case Symbol():
                return self._symbol(span)
            case _:
                return text_html(str(span))

    def _link(self, link: Link) -> str:
        if self._in_contents:
            return self.html(link.children)
        values = {"href": link.target}
        if link.title:
            values["title"] = link.title
        if link.attributes is not None:
            values |= resolved(link.attributes, self._document.attribute_lists)
        return f"<a{attributes_html(values)}>{self.html(link.children)}</a>"

    def _image(self, image: Image) -> str:
        values = {"src": image.target, "alt": image.alt}
        if image.title:
            values["title"] = image.title
        if image.attributes is not None:
            values |= resolved(image.attributes, self._document.attribute_lists)
        return f"<img{attributes_html(values)} />"

    def _element(self, element: HtmlSpan) -> str:
        values = element.html_attributes
        if element.attributes is not None:
            values = values | resolved(element.attributes, self._document.attribute_lists)
        tag = f"<{element.tag}{attributes_html(values)}"
        if is_void(element.tag):
            return f"{tag} />"
        return f"{tag}>{self.html(element.children)}</{element.tag}>"

    def _math(self, math: MathSpan) -> str:
        """Where there are attributes or no engine, kramdown puts the formula in as it is written."""
        values = resolved(math.attributes, self._document.attribute_lists)
        if self._options.math_engine is None:
            values = values | {"class": f"{values.get('class', '')} kdmath".strip()}
        elif not values:
            return f"\\({text_html(math.formula)}\\)"
        return f"<span{attributes_html(values)}>${math.formula}$</span>"

    def _symbol(self, symbol: Symbol) -> str:
        output = self._options.entity_output
        if output == "as_input" and symbol.source:
            return symbol.source
        name = name_of(symbol.point) if output == "symbolic" or symbol.point in _ESCAPED else ""
        return f"&{name};" if name else f"&#{symbol.point};"


def _without_breaks(spans: Sequence[Span]) -> Iterator[Span]:
    """The spans without the newlines between Chinese and Japanese characters."""
    for is_text, group in groupby(spans, key=_is_text):
        if is_text:
            yield _CJK_BREAK.sub("", "".join(map(str, group)))
        else:
            yield from group


def _is_text(span: Span) -> bool:
    return isinstance(span, str)


def bare_text(spans: Sequence[Span]) -> str:
    """The text alone: no code, formulas, entities or quotes."""
    pieces: list[str] = []
    for span in spans:
        if isinstance(span, str):
            pieces.append(span)
        elif isinstance(span, Emphasis | Link | HtmlSpan):
            pieces.append(bare_text(span.children))
    return "".join(pieces)


def plain_text(spans: Sequence[Span], code: bool = True) -> str:  # noqa: C901 (one line a kind)
    """What a reader sees, without footnote marks; without code and formulas where they are not wanted."""
    pieces: list[str] = []
    for span in spans:
        match span:
            case str():
                pieces.append(span)
            case Emphasis() | Link() | HtmlSpan():
                pieces.append(plain_text(span.children, code))
            case CodeSpan() | MathSpan() if not code:
                pieces.append(" ")
            case CodeSpan():
                pieces.append(span.code)
            case MathSpan():
                pieces.append(span.formula)
            case Symbol():
                pieces.append(character_of(span.point))
            case RawSpan():
                pieces.append(span.text)
            case HtmlText():
                pieces.append(span.text)  # its entities by their names, as kramdown has it
            case Abbreviation():
                pieces.append(span.name)
            case _:
                pass
    return "".join(pieces)
