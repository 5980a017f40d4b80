"""A renderer that does at once what real texts do rarely: takes long, fails, kills its process."""

import os
import signal
import time
from collections.abc import Mapping

from editor.markup.changes import WholeDocument
from editor.markup.rendering import Block, Rendering


def render(text: str, options: Mapping[str, object] | None = None) -> Rendering:
    """One block a line. A line `sleep N` takes N seconds, `fail` raises, `die` ends the process."""
    for line in text.split("\n"):
        if line.startswith("sleep "):
            time.sleep(float(line.removeprefix("sleep ")))
        if line == "fail":
            raise ValueError("asked to")
        if line == "die":
            os.kill(os.getpid(), signal.SIGKILL)
    return Rendering(tuple(Block(line, -1, -1) for line in text.split("\n")))


def open_body(text: str, options: Mapping[str, object] | None) -> WholeDocument:
    return WholeDocument(render, text, options)
