"""The preview comes back when a process behind it dies."""

import os
import signal
from collections.abc import Iterable
from pathlib import Path

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def kill(processes: Iterable[int]) -> None:
    for process in processes:
        os.kill(process, signal.SIGKILL)


def test_the_page_comes_back_when_its_process_dies(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    killed = program.page.renderers()
    assert len(killed) == 1
    kill(killed)
    until(
        lambda: "Wheat is forgiving" in program.page.text() and not killed & program.page.renderers(), "the post again"
    )


def test_typing_is_rendered_although_the_worker_died(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    workers = program.processes("multiprocessing.spawn")
    assert len(workers) == 1
    kill(workers)
    program.press("alt+3", "ctrl+Home")
    program.type("Still: ")
    until(lambda: "Still: Wheat is forgiving" in program.page.text(), "the edit")
    program.quit("Discard")
