"""The tree as HTML."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from editor.markup.abbreviations import Abbreviations
from editor.markup.attributes import WHITE, resolved
from editor.markup.code import code_block
from editor.markup.entities import decoded
from editor.markup.escaping import attributes_html, stray_escaped, text_html
from editor.markup.footnotes import Footnotes, text_for_back_links
from editor.markup.html_tags import is_void
from editor.markup.ids import HeadingIds, kramdown_id
from editor.markup.inner_lines import marked
from editor.markup.options import Options
from editor.markup.rendering import Heading as ShownHeading
from editor.markup.span_writer import SpanWriter, bare_text, plain_text
from editor.markup.spans import SpanParser, options_of_text
from editor.markup.table_html import table_html
from editor.markup.toc import TocEntry, contents_list
from editor.markup.tree import (
    AttributeList,
    Block,
    Break,
    Cell,
    Code,
    Definition,
    DefinitionList,
    Document,
    Footnote,
    Heading,
    HtmlBlock,
    HtmlText,
    Image,
    Item,
    ListBlock,
    MathBlock,
    Node,
    Paragraph,
    Quote,
    RawBlock,
    RawSpan,
    Rule,
    Span,
    Table,
    Term,
)
from editor.markup.walk import own_last_line

_TASK = re.compile(r"\[([ xX])\]\s+")
_PARAGRAPH = re.compile(r"(?:\x02[^\x03]*\x03)?<p>")
_NO_TOC = re.compile(r"\bno_toc\b")
_RAW_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TOC_MARK, _FOOTNOTES_MARK = "\0toc\0", "\0footnotes\0"


class Writer:
    """Writes a document once: ids, footnote numbers and the contents list follow from the order of blocks."""

    def __init__(self, document: Document, options: Options, *, mark_lines: bool = False) -> None:
        """With `mark_lines`, elements within a block carry the marks of `inner_lines`."""
        options = options_of_text(document, options)
        self.document = document
        self.options = options
        self.headings: list[ShownHeading] = []
        self._parser = SpanParser(options, document)
        self._abbreviations = Abbreviations(document.abbreviations)
        self._footnotes = Footnotes(options, document)
        self._footnotes_placed = False
        self._spans = SpanWriter(document, options, self._footnotes)
        self._ids = HeadingIds(options.gfm, options.transliterated_header_ids, options.auto_id_prefix)
        self._ids_within_html = HeadingIds(False, options.transliterated_header_ids, options.auto_id_prefix)
        self._marks_lines = mark_lines
        self._within_html = 0
        self._toc: list[TocEntry] = []
        self._contents: tuple[bool, str, str] | None = None

    def write(self) -> list[tuple[Block, str]]:
        """The HTML of each top-level block that shows anything; that of the footnotes comes with the last one."""
        pieces: list[tuple[Block, str]] = []
        for block in self.document.blocks:
            html = self.block(block)
            if html:
                pieces.append((block, html))
        notes = self._notes()
        if notes and not self._footnotes_placed:
            pieces.append((Block(None, -1, -1), notes))
        if self._contents is not None or self._footnotes_placed:
            pieces = [(block, self._placed(html, notes)) for block, html in pieces]
        return [(block, html) for block, html in pieces if html]

    def _placed(self, html: str, notes: str) -> str:
        """Puts the contents list and the footnotes where they belong: both are known at the end only."""
        if self._contents is not None and _TOC_MARK in html:
            html = html.replace(_TOC_MARK, contents_list(self._toc, *self._contents))
        return html.replace(_FOOTNOTES_MARK, notes)

    def block(self, block: Block) -> str:
        writer = _WRITERS.get(type(block))
        return writer(self, block) if writer is not None else ""

    def _blocks(self, blocks: Sequence[Block]) -> str:
        return "".join([self._nested(block) for block in blocks])

    def _nested(self, block: Block) -> str:
        """A block within another."""
        html = self.block(block)
        if not self._marks_lines or (last := own_last_line(block)) is None:
            return html
        return marked(html, block.first, last)

    def _attributes(self, node: Node) -> str:
        own = node.attributes
        return "" if own is None else attributes_html(resolved(own, self.document.attribute_lists))

    def _values(self, node: Node) -> dict[str, str]:
        return dict(resolved(node.attributes, self.document.attribute_lists))

    def spans(self, node: Paragraph | Heading | Term | Cell | HtmlBlock) -> list[Span]:
        """The spans of a block, read when they are first wanted."""
        if node.spans is None:
            bare = type(node) is Paragraph and node.bare
            spans = self._parser.parse(node.text if bare else node.text.rstrip(WHITE), self._within_html > 0)
            if self.options.gfm:
                _drop_last_break(spans, self.options.hard_wrap)
            node.spans = self._abbreviations.marked(spans)
        return node.spans

    def _inline(self, node: Paragraph | Heading | Term | Cell | HtmlBlock) -> str:
        return self._spans.html(self.spans(node))

    def paragraph(self, block: Paragraph) -> str:
        if block.bare:
            return self._inline(block)
        spans = self.spans(block)
        if len(spans) == 1 and isinstance(image := spans[0], Image) and _is_standalone(image):
            return self._figure(block, image)
        return f"<p{self._attributes(block)}>{self._spans.html(spans)}</p>\n"

    def _figure(self, block: Paragraph, image: Image) -> str:
        """An image that stands by itself: id and class of the image are the figure's, unless that has its own."""
        values, own = self._values(block), dict(image.attributes.values if image.attributes is not None else {})
        if not values.keys() & {"id", "class"}:
            values |= {name: own.pop(name) for name in ("id", "class") if name in own}
        shown = Image(AttributeList([], own), image.target, image.title, image.alt)
        caption = f"<figcaption>{text_html(image.alt)}</figcaption>"
        return f"<figure{attributes_html(values)}>{self._spans.html([shown])}{caption}</figure>\n"

    def heading(self, block: Heading) -> str:
        spans = self.spans(block)
        values = self._values(block)
        level = min(6, max(1, block.level + self.options.header_offset))
        if self.options.auto_ids and "id" not in values:
            anchor = self._automatic_id(block, spans)
            if anchor:
                values["id"] = anchor
        anchor = values.get("id", "")
        if not anchor:
            values.pop("id", None)
        html = self._spans.html(spans)
        if anchor and block.level in self.options.toc_levels and not _NO_TOC.search(values.get("class", "")):
            self._toc.append(TocEntry(block.level, anchor, self._spans.html_for_contents(spans)))
        self.headings.append(ShownHeading(level, " ".join(plain_text(spans).split()), anchor, block.first))
        if anchor and self.options.header_links:
            html = f'<a href="#{anchor}"></a>{html}'
        return f"<h{level}{attributes_html(values)}>{html}</h{level}>\n"

    def _automatic_id(self, block: Heading, spans: Sequence[Span]) -> str:
        """Within HTML and footnotes the GFM parser leaves ids to kramdown, with numbers of their own."""
        ids = self._ids_within_html if self._within_html and self.options.gfm else self._ids
        if self.options.gfm:
            return ids.id_for(plain_text(spans))
        return ids.id_for(bare_text(spans) if self.options.auto_id_stripping else block.text)

    def rule(self, block: Rule) -> str:
        return f"<hr{self._attributes(block)} />\n"

    def code(self, block: Code) -> str:
        return code_block(block.code, block.language, self._values(block), self.options)

    def quote(self, block: Quote) -> str:
        return f"<blockquote{self._attributes(block)}>\n{self._blocks(block.children)}</blockquote>\n"

    def list_block(self, block: ListBlock) -> str:
        names = block.attributes.names if block.attributes is not None else ()
        tag = "ol" if block.ordered else "ul"
        values = self._values(block)
        if self.options.gfm and any(_task(item) is not None for item in block.items):
            values["class"] = f"task-list {values.get('class', '')}".rstrip()
        if "toc" in names and self._takes_contents():
            anchor = values.setdefault("id", "markdown-toc")
            self._contents = (block.ordered, attributes_html(values), anchor)
            return _TOC_MARK
        if "footnotes" in names and self._takes_footnotes():
            self._footnotes_placed = True
            return _FOOTNOTES_MARK
        tasks = False
        items: list[str] = []
        for item in block.items:
            task = _task(item) if self.options.gfm else None
            tasks = tasks or task is not None
            items.append(self._task_item(item, task) if tasks else self._item(item))
        return f"<{tag}{attributes_html(values)}>\n{''.join(items)}</{tag}>\n"

    def _takes_contents(self) -> bool:
        """Whether the contents list stands here: in the first place that asks for it."""
        return self._contents is None

    def _takes_footnotes(self) -> bool:
        return not self._footnotes_placed

    def _item(self, item: Item) -> str:
        return self._marked(item, f"<li{self._attributes(item)}>{self._blocks(item.children)}</li>\n")

    def _marked(self, block: Item | Definition, html: str) -> str:
        """An element whose text may be its own rather than that of a paragraph in it."""
        text = block.children[0] if block.children else None
        if not self._marks_lines or not isinstance(text, Paragraph) or not text.bare:
            return html
        return marked(html, block.first, text.last)

    def _task_item(self, item: Item, task: re.Match[str] | None) -> str:
        values = self._values(item)
        if item.children and type(item.children[0]) is Paragraph:
            values["class"] = f"task-list-item {values.get('class', '')}".rstrip()
        if task is None:
            return self._marked(item, f"<li{attributes_html(values)}>{self._blocks(item.children)}</li>\n")
        paragraph = item.children[0]
        checked = "" if task[1] == " " else ' checked="checked"'
        box = f'<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"{checked} />'
        if isinstance(paragraph, Paragraph) and paragraph.spans is None:
            rest = Paragraph(paragraph.attributes, 0, 0, paragraph.text[task.end() :], paragraph.bare)
            paragraph.spans = self.spans(rest)
        html = self._blocks(item.children)
        own = _PARAGRAPH.match(html)
        html = f"{own[0]}{box}{html[own.end() :]}" if own is not None else box + html
        return self._marked(item, f"<li{attributes_html(values)}>{html}</li>\n")

    def definitions(self, block: DefinitionList) -> str:
        prefix = None
        for name in block.attributes.names if block.attributes is not None else ():
            if name == "auto_ids" or name.startswith("auto_ids-"):
                prefix = name[len("auto_ids-") :]
        parts = [self._term(part, prefix) if isinstance(part, Term) else self._definition(part) for part in block.parts]
        return f"<dl{self._attributes(block)}>\n{''.join(parts)}</dl>\n"

    def _term(self, term: Term, prefix: str | None) -> str:
        values = self._values(term)
        if prefix is not None and "id" not in values:
            values["id"] = prefix + kramdown_id(plain_text(self.spans(term)))
        html = f"<dt{attributes_html(values)}>{self._inline(term)}</dt>\n"
        return marked(html, term.first, term.last) if self._marks_lines else html

    def _definition(self, block: Definition) -> str:
        return self._marked(block, f"<dd{self._attributes(block)}>{self._blocks(block.children)}</dd>\n")

    def table(self, block: Table) -> str:
        return table_html(block, self._attributes(block), self._inline, mark_lines=self._marks_lines)

    def math_block(self, block: MathBlock) -> str:
        formula = text_html(block.formula)
        if self.options.math_engine is None:
            values = self._values(block)
            values["class"] = f"{values.get('class', '')} kdmath".strip()
            return f"<div{attributes_html(values)}>$$\n{block.formula}\n$$</div>\n"
        attributes = self._attributes(block)
        return f"<div{attributes}>\\[{formula}\\]\n</div>\n" if attributes else f"\\[{formula}\\]\n"

    def raw_block(self, block: RawBlock) -> str:
        return f"{block.html}\n" if block.html else ""

    def html_block(self, block: HtmlBlock) -> str:
        values = block.html_attributes
        if block.attributes is not None:
            values = values | self._values(block)
        tag = f"<{block.tag}{attributes_html(values)}"
        if block.tag in _RAW_HEADINGS:
            self.headings.append(self._raw_heading(block))
        if is_void(block.tag) or (block.closed_itself and block.model == "raw"):
            return f"{tag} />\n"
        self._within_html += 1
        inside = self._inside(block)
        self._within_html -= 1
        line = "\n" if block.model == "block" else ""
        return f"{tag}>{line}{inside}</{block.tag}>\n"

    def _inside(self, block: HtmlBlock) -> str:
        if block.model == "span":
            return self._inline(block)
        escaped = str if block.tag in ("script", "style") else stray_escaped
        return "".join(
            escaped(child.text) if isinstance(child, HtmlText) else self._child(child) for child in block.children
        )

    def _raw_heading(self, block: HtmlBlock) -> ShownHeading:
        text = " ".join(decoded(_raw_text(block) or plain_text(self.spans(block))).split())
        return ShownHeading(int(block.tag[1]), text, block.html_attributes.get("id", ""), block.first)

    def _child(self, child: Block) -> str:
        html = self._nested(child)
        return html.removesuffix("\n") if isinstance(child, (HtmlBlock, RawBlock)) else html

    # Footnotes

    def _notes(self) -> str:
        items: list[str] = []
        place = 0
        while (footnote := self._footnotes.at(place)) is not None:
            items.append(self._note(footnote))
            place += 1
        return f"{self._footnotes.opening()}{''.join(items)}</ol>\n</div>\n" if items else ""

    def _note(self, footnote: Footnote) -> str:
        space = {"symbolic": "&nbsp;", "numeric": "&#160;"}.get(self.options.entity_output, "\u00a0")
        links = self._footnotes.back_links(footnote.name, space)
        marks_lines, self._marks_lines = self._marks_lines, False  # the block of the footnotes has no lines
        self._within_html += 1
        last = text_for_back_links(footnote, self.options.footnote_backlink_inline)
        if last is not None:
            self.spans(last).append(RawSpan(links))
        html = self._blocks(footnote.children)
        if last is not None:
            self.spans(last).pop()
        else:
            html += f"<p>{links.removeprefix(space)}</p>\n"
        self._within_html -= 1
        self._marks_lines = marks_lines
        return f"{self._footnotes.item_opening(footnote.name)}{html}</li>\n"


def _is_standalone(image: Image) -> bool:
    return image.attributes is not None and "standalone" in image.attributes.names


def _drop_last_break(spans: list[Span], hard_wrap: bool) -> None:
    """The GFM parser's own line breaks are none at the end of a text: blocks follow, or options that show nothing."""
    at = -2 if hard_wrap and spans and spans[-1] == "\n" else -1
    if len(spans) >= -at and type(spans[at]) is Break:
        del spans[at]


def _raw_text(block: HtmlBlock) -> str:
    """The text in a raw element and those in it."""
    return "".join(
        child.text if isinstance(child, HtmlText) else _raw_text(child) if isinstance(child, HtmlBlock) else ""
        for child in block.children
    )


def _task(item: Item) -> re.Match[str] | None:
    """The box at the start of an item of a task list."""
    first = item.children[0] if item.children else None
    return _TASK.match(first.text) if isinstance(first, Paragraph) else None


_WRITERS: dict[type[Block], Callable[[Writer, Any], str]] = {
    Paragraph: Writer.paragraph,
    Heading: Writer.heading,
    Rule: Writer.rule,
    Code: Writer.code,
    Quote: Writer.quote,
    ListBlock: Writer.list_block,
    DefinitionList: Writer.definitions,
    Table: Writer.table,
    MathBlock: Writer.math_block,
    RawBlock: Writer.raw_block,
    HtmlBlock: Writer.html_block,
}
