"""Tables as HTML."""

from collections.abc import Callable, Sequence

from editor.markup.inner_lines import marked
from editor.markup.tree import Cell, Table

_NO_BREAK = "\u00a0"


def table_html(table: Table, attributes: str, inline: Callable[[Cell], str], *, mark_lines: bool) -> str:
    """The table, with `attributes` in its tag. `inline` gives the HTML in a cell; an empty one has a blank.

    With `mark_lines` rows carry the marks of `inner_lines`.
    """
    styles = [f' style="text-align: {alignment}"' if alignment else "" for alignment in table.alignments]
    styles = styles[: table.columns] + [""] * (table.columns - len(styles))
    sections: list[str] = []
    for section in table.sections:
        tag = "th" if section.tag == "thead" else "td"
        rows = [_row([inline(cell) for cell in row[: len(styles)]], tag, styles) for row in section.rows]
        if mark_lines:
            rows = [marked(row, line, line) for row, line in zip(rows, section.lines, strict=True)]
        sections.append(f"<{section.tag}>\n{''.join(rows)}</{section.tag}>\n")
    return f"<table{attributes}>\n{''.join(sections)}</table>\n"


def _row(cells: Sequence[str], tag: str, styles: Sequence[str]) -> str:
    """A row as wide as the table, however few cells it has."""
    filled = [*cells, *[""] * (len(styles) - len(cells))]
    shown = (f"<{tag}{style}>{cell or _NO_BREAK}</{tag}>\n" for cell, style in zip(filled, styles, strict=True))
    return f"<tr>\n{''.join(shown)}</tr>\n"
