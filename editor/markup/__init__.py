"""Markdown to HTML: `to_html` gives the text of the page's body, `render` the same with what the editor shows of it."""

from collections.abc import Mapping

from editor.markup.rendering import Rendering

# The window imports the values in this package and never renders: it is spared the converter's 60 ms of imports.


def to_html(text: str, options: Mapping[str, object] | None = None) -> str:
    """The HTML of a post's body.

    `options` are kramdown's own, as they stand in `_config.yml`. Never raises: a text that cannot be converted comes
    back as it is written, in a `pre` element.
    """
    from editor.markup import body  # noqa: PLC0415 (see above)

    return body.to_html(text, options)


def render(text: str, options: Mapping[str, object] | None = None) -> Rendering:
    """The same HTML as top-level blocks, with headings, problems and a count of words. Never raises."""
    from editor.markup import body  # noqa: PLC0415 (see above)

    return body.render(text, options)
