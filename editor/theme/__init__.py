"""What Jekyll does to a post around its Markdown: Liquid in the body."""

from typing import TYPE_CHECKING

from editor.theme.expanded import Expanded
from editor.theme.page import Page

if TYPE_CHECKING:
    from editor.theme.values import SiteValues

# Four in five posts have no Liquid: they are spared the 90 ms that its library takes to be imported.


def uses_liquid(text: str) -> bool:
    """Whether a text has anything for Liquid to do."""
    return "{{" in text or "{%" in text


def has_signs(text: str) -> bool:
    """Whether a part of a text may begin or end something of Liquid's."""
    return uses_liquid(text) or "}}" in text or "%}" in text


def expand(text: str, site: "SiteValues", page: Page) -> Expanded:
    """Renders the Liquid in a body, as Jekyll does before the Markdown is read. Never raises.

    Jekyll ends its build where a tag is broken. Here the tag is shown, the problem noted, and the rest rendered.
    """
    if not uses_liquid(text):
        return Expanded(text, None)
    from editor.theme import liquid  # noqa: PLC0415 (see above)

    return liquid.expand(text, site, page)
