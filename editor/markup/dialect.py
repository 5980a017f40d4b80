"""kramdown's dialect as an extension of Python-Markdown.

It takes the place of the two stages that read: blocks and spans. What writes (serializer, stash of raw HTML, post
processors) and the registries for further extensions are Python-Markdown's own. Each top-level block goes into the
stash as HTML, so that an extension's post processor sees what is published.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension

from editor.markup.blocks import parse
from editor.markup.options import Options
from editor.markup.writer import Writer


class KramdownExtension(Extension):
    """`Markdown(extensions=[KramdownExtension(options)])` reads as kramdown does."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._options = options

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        # They would change tabs and take raw HTML out before the blocks are read.
        md.preprocessors.deregister("normalize_whitespace")
        md.preprocessors.deregister("html_block")
        md.treeprocessors.deregister("inline")
        md.parser = _KramdownParser(md, self._options)


class _KramdownParser(BlockParser):
    """Reads a document with all its spans."""

    def __init__(self, md: Markdown, options: Options) -> None:
        super().__init__(md)
        self._options = options

    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802 (Python-Markdown's name)
        self.root = Element(self.md.doc_tag)
        document, options = parse("\n".join(lines), self._options)
        # Text of the root rather than elements of their own: a paragraph around them would stay around some.
        placeholders = [self.md.htmlStash.store(html) for _, html in Writer(document, options).write()]
        self.root.text = "\n".join(placeholders)
        return ElementTree(self.root)
