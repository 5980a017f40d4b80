"""Jekyll's own tags: highlight, include, include_relative, link, post_url.

Rules from https://jekyllrb.com/docs/liquid/tags/ and from comparison with Jekyll 4.3.
"""

import html
import re
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TextIO

from liquid import BoundTemplate, RenderContext, Tag, TokenStream
from liquid.ast import BlockNode, Node
from liquid.exceptions import ContextDepthError, LiquidError, LiquidSyntaxError
from liquid.parser import get_parser
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG, Token

from editor.markup.code import numbered
from editor.markup.highlight import highlight
from editor.theme.filters.urls import relative_url
from editor.theme.liquid.parsing import parsing_of
from editor.theme.liquid.run import Run, run_of
from editor.wording import Said

_HIGHLIGHT = re.compile(r"([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|\"(?:[0-9]+\s)*[0-9]+\"))?)*)")
_OUTER_LINE_ENDS = re.compile(r"\A[\n\r]+|[\n\r]+\Z")
_PARAMETER = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"\\]*(?:\\.[^\"\\]*)*)\"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))")
_PARAMETERS = re.compile(rf"\s*(?:{_PARAMETER.pattern}(?=\s|\Z)\s*)*")
_VARIABLE_FILE = re.compile(r"([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*)?\}\}[^\s{}]*)+)(.*)", re.DOTALL)
_FILE = re.compile(r"[\w/.\-()+~#@]+")
_LINE_NUMBERS = MappingProxyType({"gutter_class": "gutter", "code_class": "code"})
_STEPS_OUT = re.compile(r"[./]{2,}")


def _rest(stream: TokenStream) -> tuple[Token, str]:
    """A tag and what stands behind its name."""
    token = stream.eat(TOKEN_TAG)
    if stream.current.kind != TOKEN_EXPRESSION:
        raise LiquidSyntaxError(Said("%1 needs a name behind it", token.value), token=token)
    return token, stream.current.value.strip()


class HighlightNode(Node):
    """Code with the classes of its parts."""

    def __init__(self, token: Token, language: str, numbered: bool, block: BlockNode) -> None:
        super().__init__(token)
        self.blank = False
        self._language = language
        self._numbered = numbered
        self._block = block

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        inner = context.get_buffer(buffer)
        self._block.render(context, inner)
        run_of(context).enter(self, buffer)
        buffer.write("\n")  # Jekyll's, where the page is Markdown
        run_of(context).enter(self, buffer, literal=self.token.start_index)  # a line of code for a line of the text
        code = _OUTER_LINE_ENDS.sub("", inner.getvalue())
        shown = highlight(code, self._language)
        shown = html.escape(code, quote=False) if shown is None else shown
        if self._numbered:
            shown = numbered(shown, code, _LINE_NUMBERS)
        name = self._language.replace("+", "-")
        attributes = f'class="language-{name}" data-lang="{self._language}"'
        return buffer.write(f'<figure class="highlight"><pre><code {attributes}>{shown}</code></pre></figure>\n')


class HighlightTag(Tag):
    name = "highlight"
    end = "endhighlight"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = _rest(stream)
        match = _HIGHLIGHT.fullmatch(markup)
        if match is None:
            raise LiquidSyntaxError(Said("highlight takes a language, and perhaps “linenos”"), token=token)
        next(stream)
        block = get_parser(self.env).parse_block(stream, (self.end,))
        stream.expect(TOKEN_TAG, value=self.end)
        if stream.peek.kind == TOKEN_EXPRESSION:
            next(stream)  # Liquid takes no notice of what stands behind the name of an end tag
        options = {option.partition("=")[0] for option in match[2].split()}
        return HighlightNode(token, match[1].lower(), "linenos" in options, block)


class AddressNode(Node):
    """The address of a file of the site, or of a post."""

    def __init__(self, token: Token, name: BoundTemplate) -> None:
        super().__init__(token)
        self.blank = False
        self._name = name

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        run = run_of(context)
        name = _rendered(self._name, context)
        url = run.site.post_url(name) if self.token.value == "post_url" else run.site.url_of(name)
        if url is None:
            raise LiquidError(_lacking(self.token.value, name), token=self.token)
        return buffer.write(relative_url(run.site.config.baseurl, url))


def _lacking(tag: str, name: str) -> Said:
    if tag == "post_url":
        return Said("there is no post “%1” in this site", name)
    return Said("there is no file “%1” in this site", name)


class LinkTag(Tag):
    name = "link"
    block = False

    def parse(self, stream: TokenStream) -> Node:
        token, markup = _rest(stream)
        return AddressNode(token, self.env.from_string(markup))


class PostUrlTag(LinkTag):
    name = "post_url"


class IncludeNode(Node):
    """Another file of the site, rendered in place."""

    def __init__(self, token: Token, file: BoundTemplate, parameters: str) -> None:
        super().__init__(token)
        self.blank = False
        self._file = file
        self._parameters = parameters

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        run = run_of(context)
        name = _rendered(self._file, context).strip()
        if not _FILE.fullmatch(name) or _STEPS_OUT.search(name):
            raise LiquidError(Said("“%1” is no name of a file to include", name), token=self.token)
        folder = run.site.includes_folder
        if self.token.value == "include_relative":
            folder = _folder_of(run)
        found = run.site.find_include((folder,), name)
        if found is None:
            raise LiquidError(Said("there is no file “%1” in %2", name, folder), token=self.token)
        repair, template = parsing_of(context).repaired(found[1])
        run.includes(found[0], name, repair)
        namespace = {"include": self._values(context)} if self._parameters else {}
        try:
            with context.extend(namespace, template=template):
                for node in template.nodes:
                    node.render(context, buffer)
        except ContextDepthError:
            raise LiquidError(Said("files include each other in a circle"), token=self.token) from None
        return 1

    def _values(self, context: RenderContext) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, double, single, variable in _PARAMETER.findall(self._parameters):
            values[key] = run_of(context).variable(variable) if variable else _unescaped(double, single)
        return values


class IncludeTag(Tag):
    name = "include"
    block = False

    def parse(self, stream: TokenStream) -> Node:
        token, markup = _rest(stream)
        match = _VARIABLE_FILE.match(markup)
        file, _, parameters = (match[1], "", match[2]) if match else _split(markup)
        if parameters and not _PARAMETERS.fullmatch(parameters):
            raise LiquidSyntaxError(Said('the parameters are not of the form key="value"'), token=token)
        return IncludeNode(token, self.env.from_string(file), parameters.strip())


class IncludeRelativeTag(IncludeTag):
    name = "include_relative"


class IncludeCachedTag(IncludeTag):
    """Of jekyll-include-cache, whose cache changes nothing of what is written."""

    name = "include_cached"


JEKYLLS_TAGS = (HighlightTag, LinkTag, PostUrlTag, IncludeTag, IncludeRelativeTag, IncludeCachedTag)


def _folder_of(run: Run) -> str:
    """The folder of the page, relative to the source."""
    folder = PurePosixPath(str(run.page.get("path") or "").removesuffix("/#excerpt")).parent
    inside = run.site.config.collections_dir if run.page.get("collection") else ""
    return (PurePosixPath(inside) / folder).as_posix()


def _split(markup: str) -> tuple[str, str, str]:
    parts = markup.split(None, 1)
    return parts[0], "", parts[1] if len(parts) > 1 else ""


def _unescaped(double: str, single: str) -> str:
    return double.replace('\\"', '"') if double else single.replace("\\'", "'")


def _rendered(template: BoundTemplate, context: RenderContext) -> str:
    """A name in which variables may stand."""
    buffer = context.get_buffer()
    for node in template.nodes:
        node.render(context, buffer)
    return buffer.getvalue()
