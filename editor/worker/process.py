"""One worker process as the window sees it: requests go in, messages come out, and it can be ended at any time."""

import multiprocessing
import pkgutil
import queue
import signal
import threading
from typing import TYPE_CHECKING

from editor.messages import Answer, PageStands, RenderStarted, Request

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Message = Answer | RenderStarted | PageStands

_JOIN_SECONDS = 2


class WorkerEndedError(Exception):
    """The process is gone, by itself or by force."""


class WorkerProcess:
    """Starts a worker at once. A thread of its own sends, so that no caller waits for a busy worker.

    `open_body` names what makes a body of a text, as `module:name` (its type is `editor.worker.documents.OpenBody`).
    Raises OSError where the system cannot start a process.
    """

    def __init__(self, open_body: str) -> None:
        # spawn: a fork would take the window's threads and locks along, and there is none on Windows.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=run_worker, args=(theirs, open_body), name="postwright-worker", daemon=True
        )
        try:
            self._process.start()
        except OSError:
            self._connection.close()
            raise
        finally:
            theirs.close()  # so that the pipe closes when the worker ends
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._sender = threading.Thread(target=self._send_all, name="postwright-requests", daemon=True)
        self._sender.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def send(self, request: Request) -> None:
        """Queues a request. A worker that has ended never gets it."""
        self._requests.put(request)

    def receive(self, seconds: float | None) -> Message | None:
        """The next message; None when there is none within so many seconds (None: waits for ever).

        Raises WorkerEndedError. To be called on one thread only.
        """
        try:
            if not self._connection.poll(seconds):
                return None
            return self._connection.recv()
        except (EOFError, OSError) as error:
            raise WorkerEndedError from error

    def kill(self) -> None:
        """Ends the process now, whatever it is doing; it holds nothing that would be lost. `receive` then raises."""
        self._process.kill()

    def close(self) -> None:
        """Ends the process and frees what belongs to it. To be called on the thread that receives, or after it."""
        self._process.kill()
        self._requests.put(None)
        self._process.join(_JOIN_SECONDS)
        self._sender.join(_JOIN_SECONDS)
        self._connection.close()

    def _send_all(self) -> None:
        while (request := self._requests.get()) is not None:
            try:
                self._connection.send(request)
            except OSError:
                return  # the process has ended: `receive` tells


def run_worker(connection: "Connection[Message, Request]", open_body: str) -> None:
    """The worker's first function, in its own process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window to answer
    from editor.worker.loop import serve  # noqa: PLC0415 (the window must not import what only the worker needs)

    serve(connection, pkgutil.resolve_name(open_body))
