"""Links and images as commands: an address for the selection, another address for the link at the caret."""

import re

from editor.post.edited import Edited
from editor.post.inline_spans import Span, SpanKind, spans_of
from editor.post.paragraphs import in_fence, paragraphs_of

_ADDRESS = re.compile(r"(?:https?://|ftp://|mailto:)\S+|www\.\S+\.\S+", re.IGNORECASE)
_TARGET = re.compile(r"\(\s*(?P<address><[^<>]*>|.*?)(?P<title>\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)", re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_IN_ADDRESS = str.maketrans({" ": "%20", "<": "%3C", ">": "%3E", "\n": "", "\t": "%09"})


def is_address(text: str) -> bool:
    """Whether the text is nothing but a web or mail address."""
    return bool(_ADDRESS.fullmatch(text))


def link_at(text: str, at: int) -> str:
    """The address of the link around an offset; empty where there is none."""
    found = _link_around(text, at, at)
    return _address(text, found)[2] if found else ""


def insert_link(text: str, start: int, end: int, address: str) -> Edited | None:
    """Links the selection, or the word at the caret; the link around them gets another address, or goes.

    With neither, the address itself becomes the link's text, and is selected. An empty address takes a link
    away and keeps its text. None where no link can stand: in code, across a link's border, over paragraphs.
    """
    around = _link_around(text, start, end)
    if around:
        return _with_address(text, around, start, end, address) if address else _unlinked(text, around, start, end)
    if start == end:
        start, end = _word_at(text, start)
    if not _takes_link(text, start, end):
        return None
    shown = text[start:end] or _as_label(address)
    link = f"[{_balanced(shown)}]({_written(address)})"
    if not shown:
        return Edited(text[:start] + link + text[end:], start + 1, start + 1)
    return Edited(text[:start] + link + text[end:], start + 1, start + 1 + len(_balanced(shown)))


def insert_image(text: str, start: int, end: int, address: str, alt: str) -> Edited:
    """Puts an image in place of the selection, which becomes its alternative text; else `alt` does. It is selected."""
    alt = _as_label(" ".join((text[start:end] or alt).split()))
    image = f"![{alt}]({_written(address)})"
    return Edited(text[:start] + image + text[end:], start + 2, start + 2 + len(alt))


def pasted_address(text: str, start: int, end: int, pasted: str) -> Edited | None:
    """A web address pasted on a selection links it. None where it is to be pasted as it is."""
    address = pasted.strip()
    chosen = text[start:end].strip()
    if not chosen or "\n" in chosen or not is_address(address) or is_address(chosen):
        return None
    return insert_link(text, start, end, address)


# --- the link that is there


def _link_around(text: str, start: int, end: int) -> tuple[int, Span] | None:
    """The innermost inline link around a range, with the offset that its span counts from."""
    for begin, stop in paragraphs_of(text):
        if begin <= start and end <= stop:
            links = [
                span
                for span in spans_of(text[begin:stop])
                if span.kind is SpanKind.LINK
                and begin + span.start <= start
                and end <= begin + span.end
                and text[begin + span.inner_end + 1] == "("
            ]
            return (begin, max(links, key=lambda span: span.start)) if links else None
    return None


def _address(text: str, link: tuple[int, Span]) -> tuple[int, int, str]:
    """Where the link's address stands, and what it is."""
    offset, span = link
    target = _TARGET.fullmatch(text, offset + span.inner_end + 1, offset + span.end)
    if target is None:
        return offset + span.end - 1, offset + span.end - 1, ""
    return *target.span("address"), target["address"].removeprefix("<").removesuffix(">")


def _with_address(text: str, link: tuple[int, Span], start: int, end: int, address: str) -> Edited:
    first, last, _ = _address(text, link)
    label = (link[0] + link[1].inner_start, link[0] + link[1].inner_end)
    start, end = (start, end) if label[0] <= start and end <= label[1] else label
    return Edited(text[:first] + _written(address) + text[last:], start, end)


def _unlinked(text: str, link: tuple[int, Span], start: int, end: int) -> Edited:
    offset, span = link
    label = text[offset + span.inner_start : offset + span.inner_end]
    first, last = (
        min(max(at - 1, offset + span.start), offset + span.start + len(label)) if at > offset + span.start else at
        for at in (start, end)
    )
    return Edited(text[: offset + span.start] + label + text[offset + span.end :], first, last)


# --- the link that comes


def _takes_link(text: str, start: int, end: int) -> bool:
    place = next(((begin, stop) for begin, stop in paragraphs_of(text) if begin <= start and end <= stop), None)
    if place is None:
        return start == end and not in_fence(text, start)
    first, last = start - place[0], end - place[0]
    return not any(_in_the_way(span, first, last) for span in spans_of(text[place[0] : place[1]]))


def _in_the_way(span: Span, start: int, end: int) -> bool:
    """Whether a link from `start` to `end` would cut the span, stand in its code, or hold another link."""
    if span.kind is SpanKind.LINK and span.start < end and start < span.end:
        return True
    starts_in, ends_in = span.start < start < span.end, span.start < end < span.end
    if span.kind in (SpanKind.CODE, SpanKind.LITERAL):
        return starts_in or ends_in
    return starts_in != ends_in and not (span.inner_start <= start and end <= span.inner_end)


def _word_at(text: str, caret: int) -> tuple[int, int]:
    words = _WORD.finditer(text, text.rfind("\n", 0, caret) + 1)
    return next((word.span() for word in words if word.start() <= caret <= word.end()), (caret, caret))


def _written(address: str) -> str:
    """The address fit to stand between the parentheses of a link."""
    address = address.strip().translate(_IN_ADDRESS)
    depth = 0
    for character in address:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth < 0:
            break
    return address if depth == 0 else address.replace("(", "%28").replace(")", "%29")


def _as_label(text: str) -> str:
    return re.sub(r"([\[\]\\])", r"\\\1", text)


def _balanced(label: str) -> str:
    """A selected text as a label: brackets that are no pair are escaped."""
    depth = 0
    for character in re.sub(r"\\.", "", label):
        depth += {"[": 1, "]": -1}.get(character, 0)
        if depth < 0:
            break
    return label if depth == 0 else re.sub(r"(?<!\\)([\[\]])", r"\\\1", label)
