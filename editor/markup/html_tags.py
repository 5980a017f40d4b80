"""HTML's elements as kramdown sorts them, and the reading of one tag."""

import re
from dataclasses import dataclass

NAME_START = r"[^\W\d]"
"""Letters of all scripts, and the low line."""
_NAME = rf"{NAME_START}[\w.-]*(?::{NAME_START}[\w.-]*)?"
_TAG = re.compile(rf"<({_NAME})((?:\s+{_NAME}(?:\s*=\s*(?:\w+|\"[^\"]*\"|'[^']*'))?)*)\s*(/)?>")
_TAG_SO_FAR = re.compile(
    rf"<{_NAME}(?:\s+{_NAME}(?:\s*=\s*(?:\w+|\"[^\"]*\"|'[^']*'))?)*(?:\s*=\s*(?:([\"'])|\w*)|\s*{_NAME})?\s*/?"
)
CLOSING_TAG = re.compile(rf"</({NAME_START}[\w.:-]*)\s*>")
_ATTRIBUTE = re.compile(rf"({_NAME})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|(\w+)))?")


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# In which of kramdown's lists an element stands decides whether it opens a block, whether text may hold it, and how its
# content is read. What stands in none of them is XML, with upper and lower case told apart.
_SPANS = _names(
    "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp "
    "rt rtc ruby samp select small span strong sub sup tt u var"
)
_NOT_IN_TEXT = _names(
    "address applet article aside blockquote body caption col colgroup dd div dl dt fieldset figcaption footer "
    "form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main map menu nav ol optgroup p pre "
    "section summary table tbody td tfoot th thead tr ul"
)
_VOID = _names("area base br col command embed hr img input keygen link meta param source track wbr")
_BLOCK_CONTENT = _names(
    "address applet article aside blockquote body dd details div dl fieldset figcaption figure footer form "
    "header hgroup iframe li main map menu nav noscript object section summary td"
)
_SPAN_CONTENT = _names(
    "a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup "
    "p q rb rbc rp rt rtc ruby select small span strong sub sup th tt"
)
_HTML = _SPANS | _NOT_IN_TEXT | _VOID | _BLOCK_CONTENT | _SPAN_CONTENT | _names("math script style textarea")


@dataclass(frozen=True, slots=True)
class HtmlTag:
    """An opening tag."""

    name: str
    """Lower case where it is one of HTML's."""
    attributes: dict[str, str]
    closed: bool
    """It ends with `/>`."""
    start: int
    end: int

    @property
    def void(self) -> bool:
        return self.name in _VOID


def read_tag(text: str, at: int) -> HtmlTag | None:
    """The opening tag at an offset."""
    match = _TAG.match(text, at)
    if match is None:
        return None
    name = match[1]
    lower = name.lower()
    known = lower in _HTML
    if known:
        name = lower
    attributes: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(match[2]):
        key, double, single, plain = attribute.groups()
        attributes[key.lower() if known else key] = double or single or plain or ""
    return HtmlTag(name, attributes, match[3] is not None, at, match.end())


def looked_at_by_tag(text: str, at: int) -> tuple[int, str]:
    """How far the reading of a tag looks that is none, and the quote that it looks for up to the end of the text."""
    match = _TAG_SO_FAR.match(text, at)
    return (match.end(), match[1] or "") if match is not None else (at, "")


def is_void(name: str) -> bool:
    """Whether the element never has content."""
    return name in _VOID


def is_html(name: str) -> bool:
    """Whether this is one of HTML's elements: upper and lower case are the same then."""
    return name.lower() in _HTML


def folded(name: str) -> str:
    """The name as it is compared: in lower case where it is one of HTML's."""
    return name.lower() if is_html(name) else name


def is_span_tag(name: str) -> bool:
    """Whether a line that starts with it goes on with a paragraph."""
    return name in _SPANS


def is_kept_from_text(name: str) -> bool:
    """Whether it is no element within text."""
    return name in _NOT_IN_TEXT


def content_model(name: str) -> str:
    """How the content of an element is read when it is Markdown: `raw`, `block` or `span`."""
    if name in _BLOCK_CONTENT:
        return "block"
    return "span" if name in _SPAN_CONTENT else "raw"


def closing_tag(name: str) -> re.Pattern[str]:
    """Finds the tag that closes an element."""
    return re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE if is_html(name) else 0)


SPAN_TAGS = "|".join(sorted(_SPANS))
