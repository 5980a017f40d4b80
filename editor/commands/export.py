"""`postwright render --page --css`: pages with all that they show beside them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from editor.theme.export import PageToExport, export_page, style_sheets_of
from editor.theme.style_sheet import Compiled, StyleSheet

BESIDE = "files"
"""The folder, next to the pages, that has what they show."""


class CannotExportError(Exception):
    """Carries a sentence without its full stop."""


def write_pages(pages: Mapping[Path, PageToExport], told: list[str]) -> list[str]:
    """Writes each page to its path; gives what they lack, as lines. `told` gets what went wrong with style sheets.

    Raises CannotExportError.
    """
    lacking: list[str] = []
    try:
        sheets = {sheet.url: sheet for page in pages.values() for sheet in style_sheets_of(page)}
        css = {
            sheet.url: _css_of(sheet, compiled, told)
            for sheet, compiled in zip(sheets.values(), _compiled(tuple(sheets.values())), strict=True)
        }
        for path, page in pages.items():
            exported = export_page(page, css, path, BESIDE)
            lacking += [f"{path}: The site has no {address}, so the page lacks it." for address in exported.missing]
    except OSError as error:
        raise CannotExportError(
            f"{error.filename or next(iter(pages)).parent} cannot be read or written: {error.strerror}"
        ) from None
    return lacking


def _css_of(sheet: StyleSheet, compiled: Compiled, told: list[str]) -> str:
    name = sheet.path.partition("/")[2]
    told += [f"{name}:{problem.line + 1}: {problem.message}" for problem in sheet.problems]
    if compiled.failed:
        told += [problem.message for problem in compiled.problems]
    return compiled.css


def _compiled(sheets: Sequence[StyleSheet]) -> list[Compiled]:
    """Raises CannotExportError where Qt cannot start."""
    if not sheets:
        return []
    try:
        from editor.ui.sass_compiler import compile_sass  # noqa: PLC0415 (loads Qt, which nothing else here needs)
    except ImportError as error:
        raise CannotExportError(
            f"Style sheets cannot be compiled, since Qt lacks a library of this system: {error}. "
            "The README names the packages to install"
        ) from None
    return compile_sass(sheets)
