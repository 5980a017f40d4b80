"""What Jekyll does to a post around its Markdown: Liquid in the body, layouts around it, the site's style sheets.

page            plain values: the open post, and the whole page that comes of it; expanded: a body after Liquid
body            Liquid in a post's body; source_map: from which line each line comes; markers: broken tags in it
whole_page      the body inside its layouts; layouts, layout_run and content are its parts
style_sheets    Sass and CSS ready to be compiled; style_sheet: as plain values; sass_files: what they may import
environment     Liquid as Jekyll has it: the language (liquid/), filters/, jekyll_tags, and the tags of plugins/
values          what Liquid may ask of a site, read when it is asked for: `site.…` and `page.…` are in drops/
theme_folder    the theme that a site names; gem_folders: where it is; loaded_plugins: the plug-ins beside it
export          a page written for a browser, with all that it shows beside it; exportable: ready for that; site_files
inside          nothing outside the site and its theme is read, whatever links say

Others need this module, page, values, whole_page, style_sheet, style_sheets, and export with its parts. Their order is
in pyproject.toml.
"""

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
    from editor.theme import body  # noqa: PLC0415 (see above)

    return body.expand(text, site, page)
