"""Looks of what stands inside a line: code, links, HTML, Liquid, attributes, math, emphasis."""

import re

from editor.ui.styled_line import Font, Style, StyledLine

_OPAQUE = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()#+\-.!|<>~$:\"'])"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)(?P<inner>.{1,2000}?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<liquid>\{\{.{0,300}?\}\}|\{%.{0,300}?%\})"
    r"|(?P<attributes>\{:[^{}]*\})"
    r"|(?P<math>\$\$.+?\$\$)"
    r"|(?P<comment><!--.*?(?:-->|$))"
    r"|(?P<autolink><(?:[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>)"
    r"|(?P<html></?[a-zA-Z][^<>]*/?>)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});)"
)
_OPAQUE_STYLES = {
    "escape": Style.TEXT,
    "code": Style.CODE,
    "liquid": Style.LIQUID,
    "attributes": Style.ATTRIBUTES,
    "math": Style.MATH,
    "comment": Style.COMMENT,
    "autolink": Style.URL,
    "html": Style.HTML,
    "entity": Style.HTML,
}
_LINK = re.compile(
    r"(?P<open>!?\[)(?P<text>[^\[\]]{0,1000})\]"
    r"(?:\((?P<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()]*\)|\[[^\[\]]*\])"
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]+\]")
_BARE_URL = re.compile(r"\bhttps?://[^\s<>()\[\]\"']+")
_RUNS = re.compile(r"\*+|_+|~~")
_FONTS = {1: Font.ITALIC, 2: Font.BOLD, 3: Font.BOLD | Font.ITALIC}


def style_inline(styled: StyledLine, start: int) -> None:
    """Styles the text of a line from `start` on."""
    text = styled.text
    readable = _style_opaque(styled, start)
    if "[" in readable:
        readable = _style_links(styled, readable, start)
    if "://" in readable:
        for url in _BARE_URL.finditer(readable, start):
            styled.color(url.start(), url.end(), Style.URL)
            readable = _blanked(readable, url.start(), url.end())
    if "|" in readable and readable.strip().startswith("|"):
        for index in range(start, len(text)):
            if readable[index] == "|":
                styled.color(index, index + 1, Style.MARK)
    _style_emphasis(styled, readable, start)


def _blanked(text: str, start: int, end: int) -> str:
    """`text` with letters in place of characters that must not count as markup."""
    return text[:start] + "x" * (end - start) + text[end:]


def _style_opaque(styled: StyledLine, start: int) -> str:
    """Styles what hides its content from other markup, and blanks it in the returned text."""
    pieces = [styled.text[:start]]
    position = start
    for found in _OPAQUE.finditer(styled.text, start):
        name = next(name for name in _OPAQUE_STYLES if found[name] is not None)
        styled.color(found.start(), found.end(), _OPAQUE_STYLES[name])
        if name == "code":
            styled.color(found.start(), found.start("inner"), Style.MARK)
            styled.color(found.end("inner"), found.end(), Style.MARK)
        elif name == "escape":
            styled.color(found.start(), found.start() + 1, Style.MARK)
        pieces.append(styled.text[position : found.start()] + "x" * len(found[0]))
        position = found.end()
    return "".join([*pieces, styled.text[position:]])


def _style_links(styled: StyledLine, readable: str, start: int) -> str:
    for footnote in _FOOTNOTE.finditer(readable, start):
        styled.color(footnote.start(), footnote.end(), Style.LINK)
        readable = _blanked(readable, footnote.start(), footnote.end())
    # From the inside out: an image may stand in a link's text.
    for _ in range(2):
        for link in _LINK.finditer(readable, start):
            readable = _style_link(styled, readable, link)
    return readable


def _style_link(styled: StyledLine, readable: str, link: re.Match[str]) -> str:
    text_start, text_end = link.span("text")
    if styled.is_plain(text_start, text_end):
        styled.color(text_start, text_end, Style.LINK)
    styled.color(link.start("open"), link.end("open"), Style.MARK)
    styled.color(text_end, link.end(), Style.MARK)
    if link["url"]:
        styled.color(link.start("url"), link.end("url"), Style.URL)
    readable = _blanked(readable, link.start("open"), link.end("open"))
    return _blanked(readable, text_end, link.end())


def _style_emphasis(styled: StyledLine, readable: str, start: int) -> None:
    """Pairs runs of `*`, `_` and `~~`, in time linear in the line: the latest opener of the same length counts."""
    openers: dict[str, list[tuple[int, int]]] = {}
    for run in _RUNS.finditer(readable, start):
        marks = run[0]
        if len(marks) > 3:
            continue
        before = readable[run.start() - 1] if run.start() > start else " "
        after = readable[run.end()] if run.end() < len(readable) else " "
        inside_word = marks[0] == "_" and before.isalnum() and after.isalnum()
        waiting = openers.setdefault(marks, [])
        if waiting and not before.isspace() and not inside_word:
            opening = waiting.pop()
            # Openers of another kind inside the pair can no longer be closed outside it.
            for other in openers.values():
                while other and other[-1][0] > opening[0]:
                    other.pop()
            _style_pair(styled, opening, run.span(), marks)
        elif not after.isspace() and not inside_word:
            waiting.append(run.span())


def _style_pair(styled: StyledLine, opening: tuple[int, int], closing: tuple[int, int], marks: str) -> None:
    styled.font(opening[1], closing[0], Font.STRUCK if marks == "~~" else _FONTS[len(marks)])
    for start, end in (opening, closing):
        styled.color(start, end, Style.MARK)
