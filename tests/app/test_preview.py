"""The preview comes back when a process behind it dies."""

import os
import signal
from pathlib import Path

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def kill(program: Program, kind: str) -> set[int]:
    """Ends the program's processes of a kind, and gives their ids."""
    processes = set(program.processes(kind))
    assert processes
    for process in processes:
        os.kill(process, signal.SIGKILL)
    return processes


def test_the_page_comes_back_when_its_process_dies(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    killed = kill(program, "--type=renderer")
    until(lambda: set(program.processes("--type=renderer")) - killed, "another process")
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post again")


def test_typing_is_rendered_although_the_worker_died(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    kill(program, "multiprocessing.spawn")
    program.press("alt+3", "ctrl+Home")
    program.type("Still: ")
    until(lambda: "Still: Wheat is forgiving" in program.page.text(), "the edit")
    program.quit("Discard")
