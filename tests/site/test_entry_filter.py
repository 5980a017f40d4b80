"""Excludes and includes are matched as Jekyll matches them."""

import pytest

from editor.site.config import DEFAULT_EXCLUDES, Config
from editor.site.entry_filter import EntryFilter


@pytest.mark.parametrize(
    ("exclude", "include", "base", "entry", "rejected"),
    [
        ((), (), "", "about.md", False),
        ((), (), "", "_layouts", True),
        ((), (), "", "#about.md#", True),
        ((), (), "", "about.md~", True),
        ((), (), "", "dot.", True),
        ((), (".htaccess",), "", ".htaccess", False),
        ((), ("_pages",), "", "_pages", False),
        (("about",), (), "", "about.md", True),
        (("/about.md",), (), "", "about.md", True),
        (("*.md",), (), "sub", "about.md", True),
        (("[ab]*.md",), (), "", "about.md", True),
        (("sub/x.md",), (), "sub", "x.md", True),
        (("x.md",), (), "sub", "x.md", False),
        (("x.md",), ("x.md",), "", "x.md", False),
        (("",), (), "", "x.md", False),
    ],
)
def test_an_entry_is_rejected(
    exclude: tuple[str, ...], include: tuple[str, ...], base: str, entry: str, rejected: bool
) -> None:
    entries = EntryFilter.of(Config(exclude=exclude, include=include))
    assert entries.rejects(base, entry) is rejected


@pytest.mark.parametrize(("folder", "rejected"), [("vendor", False), ("node_modules", True), ("gemfiles", True)])
def test_folders_that_jekyll_leaves_out_by_itself(folder: str, rejected: bool) -> None:
    entries = EntryFilter.of(Config(exclude=DEFAULT_EXCLUDES))
    assert entries.rejects("", folder, is_folder=True) is rejected
