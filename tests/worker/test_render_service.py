"""The window's side of the worker, with a real process on the other."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from editor.messages import Answer, Patch, RenderFailed, TextNeeded
from editor.render_service import (
    Limits,
    RenderCrashed,
    RenderLate,
    RenderService,
    ServiceState,
    WorkerRestarted,
    WorkerStopped,
)

IMPATIENT = Limits(render_seconds=0.3, retry_seconds=20)
SECONDS = 20
"""How long a condition is waited for: generous, since machines are slow at times."""


class Window:
    """Plays the window's part: holds what the service says, in order."""

    def __init__(self, limits: Limits, open_body: str) -> None:
        self._said: queue.Queue[Answer | ServiceState] = queue.Queue()
        self.service = RenderService(self._said.put, self._said.put, limits, open_body)

    def next(self, *kinds: type) -> Any:
        """The next thing said of one of these kinds; others before it are dropped."""
        while True:
            said = self._said.get(timeout=SECONDS)
            if isinstance(said, kinds):
                return said


MakeWindow = Callable[..., Window]


@pytest.fixture
def make_window(monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWindow]:
    monkeypatch.syspath_prepend(Path(__file__).parent)  # the worker finds slow_renderer there
    windows: list[Window] = []

    def make(limits: Limits | None = None, open_body: str = "slow_renderer:open_body") -> Window:
        windows.append(Window(limits or Limits(), open_body))
        return windows[-1]

    yield make
    for window in windows:
        window.service.stop()


@pytest.fixture
def window(make_window: MakeWindow) -> Window:
    return make_window()


def html(patch: object) -> list[str]:
    assert isinstance(patch, Patch)
    return [block.html for splice in patch.splices for block in splice.blocks]


def test_a_text_is_answered_with_all_its_blocks(make_window: MakeWindow) -> None:
    window = make_window(open_body="editor.markup.incremental:IncrementalDocument")
    window.service.set_text(7, 3, "# A\n\nText")
    patch = window.next(Patch)
    assert (patch.document, patch.base, patch.revision) == (7, None, 3)
    assert html(patch) == ['<h1 id="a">A</h1>', "<p>Text</p>"]


def test_an_edit_is_answered_with_the_changed_block(window: Window) -> None:
    window.service.set_text(1, 1, "a\nb\nc")
    window.next(Patch)
    window.service.edit(1, 2, 1, 1, ("B",))
    patch = window.next(Patch)
    assert (patch.base, patch.revision, html(patch), patch.splices[0].first) == (1, 2, ["B"], 1)


def test_edits_are_applied_in_order_and_rendering_is_coalesced(window: Window) -> None:
    window.service.set_text(1, 1, "sleep 0.5")
    for revision in range(2, 102):
        window.service.edit(1, revision, 0, 1 if revision == 2 else 0, (str(revision),))
    patches = [window.next(Patch)]
    while patches[-1].revision < 101:
        patches.append(window.next(Patch))
    assert len(patches) < 10
    assert [patch.base for patch in patches] == [None, *(patch.revision for patch in patches[:-1])]


def test_documents_are_kept_apart(window: Window) -> None:
    for document in (1, 2):
        window.service.set_text(document, 1, f"text {document}")
        window.next(Patch)
    window.service.edit(1, 2, 0, 0, ("more",))
    assert html(window.next(Patch)) == ["more"]
    window.service.edit(2, 2, 0, 1, ("less",))
    assert html(window.next(Patch)) == ["less"]


def test_the_whole_text_can_be_sent_again_at_any_time(window: Window) -> None:
    window.service.set_text(1, 1, "a\nb")
    window.next(Patch)
    window.service.set_text(1, 1, "a\nb")
    patch = window.next(Patch)
    assert (patch.base, html(patch)) == (None, ["a", "b"])


def test_an_edit_that_does_not_follow_on_asks_for_the_text(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    window.service.edit(1, 5, 0, 1, ("b",))
    assert window.next(TextNeeded, Patch) == TextNeeded(1)


def test_a_forgotten_document_is_not_asked_for(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.service.set_text(2, 1, "b")
    window.service.forget(1)
    window.service.edit(1, 9, 0, 1, ("c",))
    window.service.edit(2, 2, 0, 1, ("d",))
    while (patch := window.next(Patch)).revision != 2:
        pass
    os.kill(window.service.worker_pid or 0, signal.SIGKILL)
    assert window.next(TextNeeded) == TextNeeded(2)
    assert patch.document == 2


def test_a_document_that_fails_leaves_the_others_alone(window: Window, capfd: pytest.CaptureFixture[str]) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    window.service.set_text(2, 1, "fail")
    failed = window.next(RenderFailed)
    assert (failed.document, "ValueError" in failed.message) == (2, True)
    window.service.edit(1, 2, 0, 1, ("b",))
    assert html(window.next(Patch)) == ["b"]
    assert "asked to" in capfd.readouterr().err


def test_a_patch_after_a_failure_leads_from_what_was_last_shown(window: Window, capfd: object) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    window.service.edit(1, 2, 0, 1, ("fail",))
    window.next(RenderFailed)
    window.service.edit(1, 3, 0, 1, ("b",))
    assert window.next(Patch).base == 1


def test_ctrl_c_in_the_terminal_does_not_reach_the_worker(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    os.kill(window.service.worker_pid or 0, signal.SIGINT)
    window.service.edit(1, 2, 0, 1, ("b",))
    assert html(window.next(Patch, WorkerRestarted)) == ["b"]


def test_a_killed_worker_is_replaced_and_gets_the_texts_again(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.service.set_text(2, 1, "b")
    window.next(Patch)
    window.next(Patch)
    killed = window.service.worker_pid
    os.kill(killed or 0, signal.SIGKILL)
    window.next(WorkerRestarted)
    assert {window.next(TextNeeded).document, window.next(TextNeeded).document} == {1, 2}
    window.service.edit(1, 2, 0, 1, ("void",))
    window.service.set_text(1, 3, "c")
    assert html(window.next(Patch)) == ["c"]
    assert window.service.worker_pid not in (killed, None)


def test_a_late_document_is_paused_and_the_others_go_on(make_window: MakeWindow) -> None:
    window = make_window(IMPATIENT)
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    window.service.set_text(2, 1, "sleep 60")
    assert window.next(RenderLate) == RenderLate(2)
    assert window.next(TextNeeded) == TextNeeded(1)
    window.service.set_text(2, 2, "sleep 60")
    window.service.set_text(1, 2, "b")
    assert html(window.next(Patch, RenderLate)) == ["b"]


def test_a_paused_document_gets_more_time_once(make_window: MakeWindow) -> None:
    window = make_window(IMPATIENT)
    window.service.set_text(1, 1, "sleep 1")
    window.next(RenderLate)
    window.service.retry(1)
    assert window.next(TextNeeded) == TextNeeded(1)
    window.service.set_text(1, 2, "sleep 1")
    assert html(window.next(Patch, RenderLate)) == ["sleep 1"]
    window.service.edit(1, 3, 0, 0, ("again",))
    assert window.next(Patch, RenderLate) == RenderLate(1)


def test_a_document_that_takes_the_worker_along_is_paused(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    window.service.set_text(2, 1, "die")
    assert window.next(RenderCrashed) == RenderCrashed(2)
    assert window.next(TextNeeded) == TextNeeded(1)


def test_a_worker_that_keeps_stopping_is_left_alone_until_asked(make_window: MakeWindow) -> None:
    window = make_window(Limits(crashes=1, crash_seconds=3600))
    window.service.set_text(1, 1, "die")
    window.next(WorkerRestarted)
    window.service.set_text(2, 1, "die")
    window.next(WorkerStopped)
    assert window.service.worker_pid is None
    window.service.set_text(3, 1, "a")
    window.service.retry(1)
    assert {window.next(TextNeeded).document, window.next(TextNeeded).document} == {1, 3}
    window.service.set_text(3, 1, "a")
    assert html(window.next(Patch)) == ["a"]


def test_a_worker_that_cannot_start_is_said_to_have_stopped(make_window: MakeWindow) -> None:
    window = make_window(Limits(crashes=1), open_body="no.such:function")
    window.service.start()
    window.next(WorkerStopped)


def test_stopping_leaves_no_process_and_no_thread(window: Window) -> None:
    window.service.set_text(1, 1, "sleep 60")
    window.service.stop()
    assert active_children() == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("postwright-")]
    window.service.set_text(1, 2, "a")
    window.service.start()
    assert window.service.worker_pid is None


def test_replacing_leaves_no_zombie(window: Window) -> None:
    window.service.set_text(1, 1, "a")
    window.next(Patch)
    killed = window.service.worker_pid or 0
    os.kill(killed, signal.SIGKILL)
    window.next(WorkerRestarted)
    with pytest.raises(ProcessLookupError):
        os.kill(killed, 0)


def test_a_worker_ends_with_its_window() -> None:
    program = Path(__file__).parent / "window_that_dies.py"
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, env=environment) as process:
        # The worker holds the other end of this pipe too: reading comes to an end when both are gone.
        output, _ = process.communicate(timeout=SECONDS)
    assert process.returncode == -signal.SIGKILL
    assert output.strip() == b"rendered"
