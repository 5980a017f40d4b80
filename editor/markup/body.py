"""Puts a post's body together: converted, split into blocks, its headings found in the source."""

from collections.abc import Mapping

from editor.markup.outline import place_headings
from editor.markup.rendering import Block, Rendering
from editor.markup.stock import convert
from editor.markup.structure import read_structure


def to_html(text: str, options: Mapping[str, object] | None = None) -> str:
    """See `editor.markup.to_html`."""
    return convert(text, options).html


def render(text: str, options: Mapping[str, object] | None = None) -> Rendering:
    """See `editor.markup.render`."""
    converted = convert(text, options)
    structure = read_structure(converted.html)
    places = place_headings(text.split("\n"), [(heading.level, heading.text) for heading in structure.headings])
    lines = {
        heading.block: place
        for heading, place in zip(structure.headings, places, strict=True)
        if heading.opens_block and place.found
    }
    blocks = tuple(
        Block(html, lines[number].first_line, lines[number].last_line) if number in lines else Block(html, -1, -1)
        for number, html in enumerate(structure.blocks)
    )
    headings = tuple(
        heading.at_line(place.first_line) for heading, place in zip(structure.headings, places, strict=True)
    )
    return Rendering(blocks, headings, converted.problems, structure.words)
