"""Address, date and fate of a file are those of the real Jekyll: whether it is written, and whether the build fails."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.site.fate import Fate
from editor.site.index import SiteIndex
from editor.site.summary import Reason
from tests.conformance.fate_sites import Site, sites
from tests.conformance.real_jekyll import ask, needs_jekyll
from tests.site_folder import write

SCRIPT = Path(__file__).with_name("jekyll_fate.rb")
HOME = "Europe/Lisbon"
"""The computer's time zone, for sites that name none."""
LEAST = 500
"""Cases."""
MODIFIED = 1_750_000_000
"""When all files were changed last, in seconds since the epoch."""

Answer = dict[str, Any]
Compared = dict[str, tuple[Site, Path, Answer]]

pytestmark = needs_jekyll


def write_site(folder: Path, site: Site) -> Path:
    texts = {
        path: text[1:] if text.startswith("!") else f"---\n{text}\n---\nText\n" for path, text in site.files.items()
    }
    write(folder, {**texts, "_config.yml": site.config})
    for path in texts:
        os.utime(folder / path, (MODIFIED, MODIFIED))
    return folder


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compared]:
    """Every site with what Jekyll makes of it; all are read in one process."""
    base = tmp_path_factory.mktemp("fates").resolve()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", HOME)
        time.tzset()
        written = [(site, write_site(base / site.name, site)) for site in sites()]
        asked = [[str(folder), int(site.now.timestamp())] for site, folder in written]
        answers = ask("jekyll_fate.rb", asked)
        yield {site.name: (site, folder, answer) for (site, folder), answer in zip(written, answers, strict=True)}
    time.tzset()


def fates(site: Site, folder: Path) -> dict[str, Fate]:
    """What we say of the site's files."""
    index = SiteIndex(site.now.astimezone)
    index.open(folder)
    for _ in index.read():
        pass
    return {path: index.fate(path) for path in site.files}


def theirs(site: Site, answer: Answer) -> dict[str, object]:
    if "error" in answer:
        return dict.fromkeys(site.files, "the build fails")
    return {path: row_of(path, answer) for path in site.files}


def row_of(path: str, answer: Answer) -> object:
    row = answer["files"].get(path)
    other = row or answer["otherwise"].get(path)
    return (bool(row and row["written"]), other["url"], other["date"]) if other else (False, "", None)


def ours(fate: Fate, site: Site, row: object) -> object:
    """What we say, as far as Jekyll tells it: it has no address of what it never reads."""
    if fate.reason is not None and fate.reason.fails:
        return "the build fails"
    if not isinstance(row, tuple) or not row[1]:
        return (fate.published, "", None)
    date = fate.date.isoformat() if fate.date and fate.reason is not Reason.LOST else row[2]
    return (fate.published, fate.url, date)


@pytest.mark.parametrize(
    "family", ["style", "time", "flag", "structure", "fails", "strict", "default", "template", "conflict"]
)
def test_what_becomes_of_files_is_what_jekyll_makes_of_them(family: str, compared: Compared) -> None:
    different: dict[str, object] = {}
    for name, (site, folder, answer) in compared.items():
        if name.partition("-")[0] != family:
            continue
        expected = theirs(site, answer)
        for path, fate in fates(site, folder).items():
            found = ours(fate, site, expected[path])
            if found != expected[path]:
                different[f"{name}: {path}: {site.files[path]}"] = (found, expected[path], fate.reason)
    assert different == {}


def test_there_are_cases_of_every_kind(compared: Compared) -> None:
    assert sum(len(site.files) for site, _, _ in compared.values()) >= LEAST
    reasons = {fate.reason for site, folder, _ in compared.values() for fate in fates(site, folder).values()}
    assert reasons >= {*Reason} - {Reason.NO_SITE, Reason.OUTSIDE, Reason.UNREADABLE}
