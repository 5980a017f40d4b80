"""The real program needs a screen, which the tests bring along, and a site, of which every test has a copy."""

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.app.display import Display, missing_programs, own_display
from tests.app.program import ROOT, Program

SAMPLE_SITE = ROOT / "resources" / "sample-site"
_PICTURES = ROOT / "build" / "app-failures"
_FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """A screen with a window manager."""
    if missing := missing_programs():
        sentence = f"The tests of the real program need {' and '.join(missing)}."
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    with own_display() as display:
        yield display


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the sample site."""
    folder = tmp_path / "slow-loaf"
    shutil.copytree(SAMPLE_SITE, folder, ignore=shutil.ignore_patterns("_site", ".*"))
    return folder


@pytest.fixture
def program(request: pytest.FixtureRequest, display: Display, tmp_path: Path) -> Iterator[Program]:
    """A program that was never started before. It has to end well: with code 0 and without a complaint."""
    program = Program(display, tmp_path)
    yield program
    try:
        if request.node.stash.get(_FAILED, False):
            _show_failure(request.node.name, program)
            return
        if program.runs:
            program.quit()
        assert program.complaints() == []
    finally:
        program.kill()


def _show_failure(name: str, program: Program) -> None:
    """A test that failed leaves a picture of the screen and the program's own words."""
    picture = _PICTURES / f"{name}.png".replace("/", "-")
    picture.parent.mkdir(parents=True, exist_ok=True)
    program.display.save_picture(picture)
    print(f"The screen: {picture}", "The program said:", *program.complaints(), sep="\n")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tells the fixture, which ends later, how the test ended."""
    report = yield
    if report.failed and call.when != "teardown":
        item.stash[_FAILED] = True
    return report
