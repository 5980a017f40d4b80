"""The preview does what it must not stop doing, and nothing that it must not."""

import os
import signal
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def kill(processes: Iterable[int]) -> None:
    for process in processes:
        os.kill(process, signal.SIGKILL)


def test_scripts_and_remote_pictures_of_a_post_do_nothing(program: Program, site: Path) -> None:
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        spoil = "document.querySelector('article').textContent = 'spo' + 'ilt'"
        post = site / "_posts" / "2025-01-01-evil.md"
        post.write_text(
            f"---\ntitle: Evil\n---\n<script>{spoil}</script>\n\n<img src='nowhere.png' onerror=\"{spoil}\">\n\n"
            f"![](http://127.0.0.1:{server.server_port}/pixel.png)\n\nGood text.\n"
        )
        program.start(post)
        until(lambda: "Good text." in program.page.text(), "the post")
        program.press("alt+3", "ctrl+End")
        program.type("It is.")
        until(lambda: "It is." in program.page.text(), "what was typed")
        server.shutdown()
    assert "Good text." in program.page.text()
    assert "spoilt" not in program.page.text()
    assert asked == []
    program.quit("Discard")


def test_the_page_comes_back_when_its_process_dies(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    killed = program.page.renderers()
    assert len(killed) == 1
    program.allowed.append("The preview's renderer ended")
    kill(killed)
    until(
        lambda: "Wheat is forgiving" in program.page.text() and not killed & program.page.renderers(), "the post again"
    )


def test_typing_is_rendered_although_the_worker_died(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    workers = program.processes("--multiprocessing-fork")
    assert len(workers) == 1
    kill(workers)
    program.press("alt+3", "ctrl+Home")
    program.type("Still: ")
    until(lambda: "Still: Wheat is forgiving" in program.page.text(), "the edit")
    program.quit("Discard")
