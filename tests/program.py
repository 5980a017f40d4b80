"""The real program, started as a user starts it, with settings and state of its own."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from Xlib.xobject.drawable import Window

from tests.display import Screen, wait_for

_ROOT = Path(__file__).parent.parent


class Program:
    """One running window. `home` holds its settings and state, and may be used again."""

    def __init__(self, screen: Screen, home: Path, *arguments: str | Path) -> None:
        self.screen = screen
        started = [*_as_user(), *command(), *map(str, arguments)]
        surroundings = environment(screen.name, home)
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the program ends)
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            started, cwd=_ROOT, env=surroundings, stdout=self._said, stderr=subprocess.STDOUT
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def window(self) -> Window:
        """The main window, as soon as the window manager has it."""
        return wait_for(lambda: next(iter(self.screen.windows()), None))

    def wait_for_title(self, part: str) -> None:
        """Waits until the window's title has this part."""
        wait_for(lambda: any(part in self.screen.title(window) for window in self.screen.windows()))

    def quit(self) -> None:
        """Closes the window and waits until the program and its children are gone."""
        self.screen.ask_to_close(self.window())
        try:
            self._process.wait(20)
        finally:
            self.kill()

    def kill(self) -> None:
        """Ends the program the hard way; one that has ended by itself, and badly, is quoted."""
        children = list(family(self.pid))
        if self._process.poll():
            self._said.seek(0)
            sys.stderr.write(self._said.read().decode(errors="replace"))
        self._process.kill()
        self._process.wait()
        self._said.close()
        wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in children))


def command() -> list[str]:
    """What starts this checkout's program, or the one that `POSTWRIGHT` names, which is frozen or installed."""
    named = os.environ.get("POSTWRIGHT")
    return [str(_ROOT / named)] if named else [sys.executable, "-m", "editor"]


def environment(display: str, home: Path) -> dict[str, str]:
    """What the program sees of the system: this display, this home, nothing of the user's session."""
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_STATE_HOME": home / "state",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    given = {"PATH": os.environ["PATH"], "DISPLAY": display, "LANG": "C.UTF-8"}
    if os.geteuid() == 0 and not _as_user():
        given["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's sandbox cannot work for root
    return given | {name: str(path) for name, path in folders.items()}


@cache
def _as_user() -> tuple[str, ...]:
    """A command in front of the program's that makes root a common user, as whom Chromium's sandbox works.

    Nothing where that is not needed, or not possible.
    """
    command = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
    if os.geteuid() != 0:
        return ()
    works = subprocess.run([*command, "unshare", "--user", "true"], stderr=subprocess.DEVNULL, check=False)
    return () if works.returncode else command


def family(pid: int) -> Iterator[int]:
    """A process and all that descend from it."""
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from family(int(child))


def unique_megabytes(pid: int) -> float:
    """Memory of a process and its descendants that would be free if they ended (unique set size)."""
    kilobytes = 0
    for member in family(pid):
        try:
            rollup = Path(f"/proc/{member}/smaps_rollup").read_text()
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            continue
        lines = (line.split() for line in rollup.splitlines() if line.startswith(("Private_Clean", "Private_Dirty")))
        kilobytes += sum(int(line[1]) for line in lines)
    return kilobytes / 1024
