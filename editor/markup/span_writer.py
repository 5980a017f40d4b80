"""Spans as HTML, and as the text that a reader sees."""

from collections.abc import Sequence
from html.entities import codepoint2name

from editor.markup.attributes import resolved
from editor.markup.code import code_span
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
            case RawSpan(text):
                return text
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
        formula = text_html(math.formula)
        if self._options.math_engine is None:
            return f'<span class="kdmath">${formula}$</span>'
        attributes = self._attributes(math)
        return f"<span{attributes}>\\({formula}\\)</span>" if attributes else f"\\({formula}\\)"

    def _symbol(self, symbol: Symbol) -> str:
        if self._options.entity_output == "as_input" and symbol.source.startswith("&"):
            return symbol.source
        return "".join(_entity(character, self._options.entity_output) for character in symbol.character)


def _entity(character: str, output: str) -> str:
    point = ord(character)
    if point < 128 and character not in '<>&"':
        return character
    if output == "numeric":
        return f"&#{point};"
    if output == "symbolic":
        name = codepoint2name.get(point)
        return f"&{name};" if name else f"&#{point};"
    return text_html(character)


def plain_text(spans: Sequence[Span], code: bool = True) -> str:
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
                pieces.append(span.character)
            case HtmlText():
                pieces.append(span.text)  # its entities by their names, as kramdown has it
            case Abbreviation():
                pieces.append(span.name)
            case _:
                pass
    return "".join(pieces)
