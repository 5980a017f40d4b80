"""Footnotes: numbers in the order of their marks, and links to and fro."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.markup.escaping import stray_escaped
from editor.markup.options import Options
from editor.markup.tree import (
    AbbreviationText,
    Block,
    Definition,
    DefinitionList,
    Document,
    EndMark,
    Footnote,
    Heading,
    HtmlBlock,
    HtmlText,
    Item,
    LinkTarget,
    ListBlock,
    Paragraph,
    Quote,
)

_NO_ELEMENTS = (EndMark, LinkTarget, AbbreviationText, Footnote)


@dataclass(slots=True)
class _Shown:
    footnote: Footnote
    number: int
    repeats: int = 0


class Footnotes:
    """The footnotes that a document refers to, while it is written."""

    def __init__(self, options: Options, document: Document) -> None:
        self._options = options
        self._defined = document.footnotes
        self._shown: dict[str, _Shown] = {}
        self._roles_at_links = options.kramdown_version >= "2.5"
        """And the text of the links is the site's."""

    def mark(self, name: str) -> str:
        """The link that stands in the text."""
        shown = self._shown.get(name)
        if shown is None:
            shown = _Shown(self._defined[name], len(self._shown) + self._options.footnote_nr)
            self._shown[name] = shown
            repeat = ""
        else:
            shown.repeats += 1
            repeat = f":{shown.repeats}"
        anchor = self._options.footnote_prefix + name
        text = str(shown.number)
        if self._roles_at_links:
            text = self._options.footnote_link_text.replace("%s", text)
        outer, inner = ("", ' role="doc-noteref"') if self._roles_at_links else (' role="doc-noteref"', "")
        return (
            f'<sup id="fnref:{anchor}{repeat}"{outer}>'
            f'<a href="#fn:{anchor}" class="footnote" rel="footnote"{inner}>{text}</a></sup>'
        )

    def at(self, place: int) -> Footnote | None:
        """The footnote shown at a place, counted from 0; None behind the last one."""
        if place >= len(self._shown):
            return None
        return list(self._shown.values())[place].footnote

    def opening(self) -> str:
        start = "" if self._options.footnote_nr == 1 else f' start="{self._options.footnote_nr}"'
        return f'<div class="footnotes" role="doc-endnotes">\n<ol{start}>\n'

    def item_opening(self, name: str) -> str:
        role = "" if self._roles_at_links else ' role="doc-endnote"'
        return f'<li id="fn:{self._options.footnote_prefix}{name}"{role}>\n'

    def back_links(self, name: str, space: str) -> str:
        """The links back to the marks, each after a space; empty where the site wants none."""
        text = stray_escaped(self._options.footnote_backlink)
        if not text:
            return ""
        anchor = self._options.footnote_prefix + name
        links = [_back_link(anchor, text)]
        links.extend(
            _back_link(f"{anchor}:{repeat}", f"{text}<sup>{repeat + 1}</sup>")
            for repeat in range(1, self._shown[name].repeats + 1)
        )
        return space + space.join(links)


def _back_link(anchor: str, text: str) -> str:
    return f'<a href="#fnref:{anchor}" class="reversefootnote" role="doc-backlink">{text}</a>'


def text_for_back_links(footnote: Footnote, deep: bool) -> Paragraph | Heading | None:
    """The text that the links back stand at the end of; `deep`: also a heading, or one within the last block."""
    blocks: Sequence[Block | HtmlText] = footnote.children
    while blocks:
        last = next((one for one in reversed(blocks) if type(one) not in _NO_ELEMENTS), None)
        match last:
            case Paragraph():
                return last
            case Heading() if deep:
                return last
            case Quote() | Item() | Definition() | HtmlBlock() if deep:
                blocks = last.children
            case ListBlock() if deep:
                blocks = last.items
            case DefinitionList() if deep:
                blocks = last.parts
            case _:
                return None
    return None
