"""A program that breaks down says so at the next start, and has written down where."""

import os
import signal
from pathlib import Path

from tests.app.program import Program
from tests.app.waiting import until


def test_a_crash_is_told_at_the_next_start(program: Program, site: Path) -> None:
    program.start(site)
    os.kill(program.window.pid, signal.SIGSEGV)
    until(lambda: not program.runs, "the end of the program")
    program.kill()
    program.start()
    until(program.warns, "a notice")
    assert "Segmentation fault" in (program.state / "crash.txt").read_text()
