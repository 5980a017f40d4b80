"""The worker's loop where no window is left to end it."""

import subprocess
import sys
from pathlib import Path

from editor.render_service import Limits
from editor.worker import loop

ROOT = Path(__file__).parents[2]
STUCK = """
import re
from functools import partial
from multiprocessing import Pipe
from editor.markup.changes import WholeDocument
from editor.messages import SetText
from editor.worker import loop

loop.LAST_RESORT_SECONDS = 0.2
window, worker = Pipe()
window.send(SetText(1, 1, "a" * 40 + "b"))
loop.serve(worker, partial(WholeDocument, lambda text, options: re.match("(a+)+$", text)))
"""


def test_a_rendering_without_an_end_ends_the_worker() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STUCK], check=False, cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "Timeout" in done.stderr


def test_the_last_resort_leaves_time_for_a_patient_try() -> None:
    assert 2 * Limits().retry_seconds < loop.LAST_RESORT_SECONDS
