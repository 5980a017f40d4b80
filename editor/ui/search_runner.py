"""Runs searches without ever holding the window up.

Plain text is searched at once: that is linear, 1 MB takes some milliseconds. A regular expression may
backtrack for years and cannot be interrupted inside a process, so it runs in another one with a time limit.
"""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from editor.ui.text_search import Query, SearchError, compiled, find_all, serve
from editor.ui.wording import translated

POLL = 10
"""Milliseconds between looks for an answer of the search process."""


class SearchRunner(QObject):
    """Searches one text at a time; a new search replaces the one that is still running."""

    found = Signal(list)
    """`Found` values, in order."""
    failed = Signal(str)
    """Why there is no result, as a sentence."""

    def __init__(self, parent: QObject | None = None, limit: int = 3_000) -> None:
        """`limit` is in milliseconds, the start of the process included."""
        super().__init__(parent)
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._busy = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL)
        self._poll.timeout.connect(self._look)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit)
        self._limit.timeout.connect(self._give_up)
        QCoreApplication.instance().aboutToQuit.connect(self.stop)  # pyright: ignore[reportOptionalMemberAccess]

    def search(self, query: Query, text: str) -> None:
        """Answers with `found` or `failed`: within the call for plain text, later for an expression."""
        if self._busy:
            self.stop()
        try:
            compiled(query)
            if not query.expression:
                self.found.emit(find_all(query, text))
                return
        except SearchError as error:
            self.failed.emit(translated(str(error)))
            return
        self._start()
        if self._connection is not None:
            self._busy = True
            self._connection.send((query, text))
            self._poll.start()
            self._limit.start()

    def stop(self) -> None:
        """Ends the search process; the next expression starts another one."""
        self._poll.stop()
        self._limit.stop()
        self._busy = False
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        self.stop()
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="postwright-search", daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours

    def _look(self) -> None:
        if self._connection is None or not self._connection.poll():
            return
        try:
            answer: object = self._connection.recv()
        except EOFError:
            self.stop()
            self.failed.emit(self.tr("The search was stopped. Try it again."))
            return
        self._poll.stop()
        self._limit.stop()
        self._busy = False
        if isinstance(answer, str):
            self.failed.emit(translated(answer))
        else:
            self.found.emit(answer)

    def _give_up(self) -> None:
        self.stop()
        self.failed.emit(self.tr("The expression takes too long. Try a simpler one."))
