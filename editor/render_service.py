"""The window's side of the worker process: starts it, feeds it, times it, and replaces it when it is late or dead.

Knows nothing of Qt. Each callback is called on a thread of the service, or on the caller's; it must return soon.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.messages import (
    Answer,
    EditText,
    ForgetText,
    MakePage,
    OpenSite,
    PageMade,
    PageRendered,
    PageStands,
    Patch,
    RefreshSite,
    RenderFailed,
    RenderStarted,
    Request,
    SetPage,
    SetText,
    TextNeeded,
    WatchPage,
)
from editor.theme.page import Page
from editor.wording import Said
from editor.worker.process import Message, WorkerEndedError, WorkerProcess


@dataclass(frozen=True, slots=True)
class Limits:
    """When the service loses patience."""

    render_seconds: float = 2
    """A rendering may take so long."""
    retry_seconds: float = 20
    """And so long when the user asked for another try."""
    page_seconds: float = 10
    """The whole page around a body may take so long: other posts may have to be rendered for it."""
    crashes: int = 3
    """So many crashes are made good within `crash_seconds`."""
    crash_seconds: float = 30


@dataclass(frozen=True, slots=True)
class RenderLate:
    """The document's rendering took too long and was given up; the document is paused until `retry`."""

    document: int
    message: str = Said("Rendering takes too long, so the preview is paused. F5 tries again.")


@dataclass(frozen=True, slots=True)
class RenderCrashed:
    """The worker died while it rendered the document; the document is paused until `retry`."""

    document: int
    message: str = Said("The renderer stopped at this post, so the preview is paused. F5 tries again.")


@dataclass(frozen=True, slots=True)
class PageGivenUp:
    """The page around the document's body took too long, or the worker died of it; only the body is rendered on."""

    document: int
    message: str = Said("The page takes too long to be put together, so only the body is shown. F5 tries again.")


@dataclass(frozen=True, slots=True)
class WorkerRestarted:
    """A new worker took over. It asks for the texts by TextNeeded and reads the site anew."""

    message: str = Said("The renderer was restarted.")


@dataclass(frozen=True, slots=True)
class WorkerStopped:
    """There is no worker and none is started before `retry`. Editing and saving go on."""

    message: str = Said("The renderer keeps stopping, so the preview is off. F5 starts it again.")


ServiceState = RenderLate | RenderCrashed | PageGivenUp | WorkerRestarted | WorkerStopped


class _Held(Enum):
    """What the worker has of a document."""

    TEXT = "its text"
    NOTHING = "nothing: its text was asked for"
    PAUSED = "nothing, until the user asks for another try"


@dataclass(frozen=True, slots=True)
class _Started:
    document: int
    page: bool
    deadline: float


class RenderService:
    """Renders open documents and reads one site, in another process.

    `on_answer` gets what the worker says, `on_state` what became of the worker. After a TextNeeded the document's
    edits are void until its `set_text`. `open_body` names something else to render with: see `WorkerProcess`.
    """

    def __init__(
        self,
        on_answer: Callable[[Answer], None],
        on_state: Callable[[ServiceState], None],
        limits: Limits | None = None,
        open_body: str = "editor.markup.incremental:IncrementalDocument",
    ) -> None:
        self._on_answer = on_answer
        self._on_state = on_state
        self._limits = limits or Limits()
        self._open_body = open_body
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._thread: threading.Thread | None = None
        self._off = False
        self._stopped = False
        self._site: OpenSite | None = None
        self._documents: dict[int, _Held] = {}
        self._patient: set[int] = set()
        self._watched: int | None = None
        self._crashes: deque[float] = deque()

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker; None while there is none."""
        with self._lock:
            return self._worker.pid if self._worker is not None else None

    def start(self) -> None:
        """Starts the worker now rather than with the first request, so that it is ready when that comes."""
        with self._lock:
            failure = self._start()
        self._announce(failure)

    def stop(self) -> None:
        """Ends the worker. Later requests do nothing."""
        with self._lock:
            self._stopped = True
            worker, thread = self._worker, self._thread
            self._worker = None
        if worker is not None:
            worker.kill()
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def open_site(self, generation: int, folder: Path) -> None:
        """Reads the folder: SiteOpened, PostsRead in pieces, SiteRead. Replaces the site that was open.

        Starts a stopped worker too, as `retry` does.
        """
        with self._lock:
            running = self._worker is not None
            self._site = OpenSite(generation, folder)
            needed, failure = self._resume()
            if running:
                self._send(self._site)
        self._announce(failure, needed)

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        """Reads these files and folders again: PostsRead and SiteRead."""
        with self._lock:
            self._send(RefreshSite(generation, paths))

    def set_text(
        self,
        document: int,
        revision: int,
        text: str,
        options: Mapping[str, object] | None = None,
        page: Page | None = None,
    ) -> None:
        """Gives a document's whole body; the answer is a Patch with all blocks. A paused document stays paused.

        `page` is what Liquid in the body may ask of the post.
        """
        with self._lock:
            if self._documents.get(document) is _Held.PAUSED:
                return
            failure = self._start()
            self._documents[document] = _Held.TEXT if self._worker is not None else _Held.NOTHING
            self._send(SetText(document, revision, text, dict(options or {}), page or Page()))
        self._announce(failure)

    def edit(self, document: int, revision: int, first: int, removed: int, lines: tuple[str, ...]) -> None:
        """Replaces `removed` lines from line `first` on; leads from revision - 1 to `revision`."""
        with self._lock:
            if self._documents.get(document) is _Held.TEXT:
                self._send(EditText(document, revision, first, removed, lines))

    def set_page(self, document: int, page: Page) -> None:
        """Tells what Liquid and the layouts may ask of the post, where its text stays."""
        with self._lock:
            if self._documents.get(document) is _Held.TEXT:
                self._send(SetPage(document, page))

    def watch_page(self, document: int | None) -> None:
        """Asks for the whole page of this document, by PageRendered, now and whenever it has changed; None: of none."""
        with self._lock:
            self._watched = document
            self._send(WatchPage(document))

    def make_page(self, document: int) -> bool:
        """Asks for the whole page of this document once: PageMade. False where the worker does not have its text."""
        with self._lock:
            has_text = self._documents.get(document) is _Held.TEXT
            if has_text:
                self._send(MakePage(document))
            return has_text

    def forget(self, document: int) -> None:
        """The document was closed."""
        with self._lock:
            self._patient.discard(document)
            if self._documents.pop(document, None) is _Held.TEXT:
                self._send(ForgetText(document))

    def retry(self, document: int) -> None:
        """Renders a document again, with more time if it was paused; starts a stopped worker. Asks for its text."""
        with self._lock:
            if self._documents.get(document) is _Held.PAUSED:
                self._patient.add(document)
                self._documents[document] = _Held.NOTHING
            needed, failure = self._resume()
            if document in self._documents and document not in needed:
                needed.append(document)
        self._announce(failure, needed)

    # --- with the lock held

    def _resume(self) -> tuple[list[int], WorkerStopped | None]:
        """Starts a worker even after it kept stopping; gives the documents whose text it then lacks."""
        if not self._off:
            return [], self._start()
        self._off = False
        self._crashes.clear()
        failure = self._start()
        return [] if failure else self._without_text(), failure

    def _start(self) -> WorkerStopped | None:
        """Starts a worker where there is none, and gives it the site."""
        if self._worker is not None or self._off or self._stopped:
            return None
        try:
            worker = WorkerProcess(self._open_body)
        except OSError as error:
            self._off = True
            return WorkerStopped(Said("The renderer cannot be started (%1). F5 tries again.", error.strerror))
        self._worker = worker
        self._thread = threading.Thread(target=self._follow, args=(worker,), name="postwright-answers", daemon=True)
        self._thread.start()
        if self._site is not None:
            worker.send(self._site)
        if self._watched is not None:
            worker.send(WatchPage(self._watched))
        return None

    def _send(self, request: Request) -> None:
        if self._worker is not None:
            self._worker.send(request)

    def _without_text(self) -> list[int]:
        return [document for document, held in self._documents.items() if held is _Held.NOTHING]

    # --- on the thread that follows a worker

    def _follow(self, worker: WorkerProcess) -> None:
        """Delivers what a worker says until it ends or is late, then replaces it."""
        started: _Started | None = None
        late = False
        try:
            while not late:
                message = worker.receive(None if started is None else max(0, started.deadline - time.monotonic()))
                if message is None:
                    late = started is not None
                    continue
                started = self._timed(message, started)
                self._deliver(worker, message)
        except WorkerEndedError:
            late = False
        worker.close()
        self._replace(worker, started, late)

    def _timed(self, message: Message, started: _Started | None) -> _Started | None:
        """What is being rendered, after this message."""
        match message:
            case RenderStarted(document, _, page):
                return _Started(document, page, time.monotonic() + self._patience(document, page=page))
            case Patch() | PageRendered() | PageMade() | PageStands() | RenderFailed():
                return None
            case _:
                return started

    def _patience(self, document: int, *, page: bool) -> float:
        """How many seconds a rendering may take."""
        if page:
            return self._limits.page_seconds
        with self._lock:
            patient = document in self._patient
            self._patient.discard(document)
        return self._limits.retry_seconds if patient else self._limits.render_seconds

    def _deliver(self, worker: WorkerProcess, message: Message) -> None:
        if isinstance(message, RenderStarted | PageStands):
            return
        with self._lock:
            if self._worker is not worker:
                return
            if isinstance(message, TextNeeded):
                if message.document not in self._documents:
                    return
                self._documents[message.document] = _Held.NOTHING
        self._on_answer(message)

    def _replace(self, worker: WorkerProcess, started: _Started | None, late: bool) -> None:
        """Puts a new worker in the place of one that has ended. Only what it was rendering is paused."""
        states: list[ServiceState] = []
        with self._lock:
            if self._worker is not worker:
                return
            self._worker = None
            self._documents = {
                document: held if held is _Held.PAUSED else _Held.NOTHING for document, held in self._documents.items()
            }
            if started is not None and started.document in self._documents:
                states.append(self._give_up(started, late=late))
            self._off = not late and self._crashes_too_often()
            failure = WorkerStopped() if self._off else self._start()
            states.append(failure or WorkerRestarted())
            needed = [] if failure else self._without_text()
        for state in states:
            self._on_state(state)
        self._announce(None, needed)

    def _give_up(self, started: _Started, *, late: bool) -> ServiceState:
        """What was being rendered is not tried again by itself."""
        if started.page:
            self._watched = None
            return PageGivenUp(started.document)
        self._documents[started.document] = _Held.PAUSED
        return RenderLate(started.document) if late else RenderCrashed(started.document)

    def _crashes_too_often(self) -> bool:
        now = time.monotonic()
        self._crashes.append(now)
        while self._crashes[0] < now - self._limits.crash_seconds:
            self._crashes.popleft()
        return len(self._crashes) > self._limits.crashes

    def _announce(self, failure: WorkerStopped | None, needed: Iterable[int] = ()) -> None:
        if failure is not None:
            self._on_state(failure)
        for document in needed:
            self._on_answer(TextNeeded(document))
