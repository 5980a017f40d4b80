"""Markdown to HTML: `to_html` gives the text of the page's body, `render` the same with what the editor shows of it.

`source_spans` tells where links stand in it.
"""

from collections.abc import Mapping

from editor.markup.rendering import Rendering, SourceSpan

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


def source_spans(text: str, options: Mapping[str, object] | None = None) -> tuple[SourceSpan, ...]:
    """The links, images, footnote marks and code within the text of a body, in source order. Never raises.

    Links and images by elements of HTML count where they stand within text, not in raw blocks of HTML.
    """
    from editor.markup import span_places  # noqa: PLC0415 (see above)

    return span_places.source_spans(text, options)
