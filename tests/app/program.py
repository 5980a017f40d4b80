"""The real program, started as a user starts it, and driven and looked at from outside."""

import os
import re
import signal
import socket
import subprocess
from contextlib import suppress
from pathlib import Path

from editor.ui.theme import LIGHT
from tests.app.devtools import Page
from tests.app.display import Display, Window
from tests.app.waiting import PATIENCE, until
from tests.program import command

ROOT = Path(__file__).parents[2]
_NAME = "Postwright"
_EXPECTED = re.compile(
    "|".join((
        r"--remote-allow-origins",  # Qt and Chromium say that they can be looked into, as the tests asked them to
        r"^DevTools listening on ",
        r"[Vv]ulkan|GPU vendor",  # there is no graphics card behind the tests' screen
        r"command_buffer_proxy_impl\.cc|gpu_channel_manager\.cc|gl_surface_",
        r"dbus/(bus|object_proxy)\.cc",  # and no desktop
    ))
)  # fmt: skip
"""What Qt and Chromium may say. Whatever else is said counts as a complaint."""


class Program:
    """One user's program on one screen. It may be started again after it ended."""

    def __init__(self, display: Display, folder: Path) -> None:
        """`folder` is for everything that is the user's: settings, state, trash."""
        self.display = display
        self.home = folder / "home"
        self.state = folder / "state" / "postwright"
        self.trash = folder / "data" / "Trash" / "files"
        self.errors = folder / "stderr"
        self._port = _free_port()
        self.page = Page(self._port)
        self.environment = self._make_environment(folder)
        self.allowed: list[str] = []
        """What may stand in a line of the log because of what the test does to the program."""
        self._process: subprocess.Popen[bytes] | None = None
        self._group = 0

    def _make_environment(self, folder: Path) -> dict[str, str]:
        places = {f"XDG_{name.upper()}_HOME": folder / name for name in ("config", "state", "data", "cache")}
        places |= {"HOME": self.home, "XDG_RUNTIME_DIR": folder / "run"}
        for place in places.values():
            place.mkdir(mode=0o700, parents=True)
        kept = {name: os.environ[name] for name in ("PATH", "QTWEBENGINE_DISABLE_SANDBOX") if name in os.environ}
        if os.geteuid() == 0:
            kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's sandbox cannot work for root
        return {
            **kept,
            **{name: str(place) for name, place in places.items()},
            "DISPLAY": self.display.name,
            "LANG": "C.UTF-8",
            "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{self._port}",
        }

    # --- start and end

    def start(self, *arguments: str | Path) -> None:
        """Starts the program, and waits for its window."""
        with self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                self._command(arguments), cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, stdout=errors,
                stderr=errors, start_new_session=True,
            )  # fmt: skip
        self._group = self._process.pid
        until(lambda: self._windows() or not self.runs, "the window")
        assert self.runs, "The program ended at once."
        self.active_window()

    def start_again(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Starts a second program, which is to hand its path over, and waits for its end."""
        return subprocess.run(
            self._command(arguments), cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip

    def hand_over(self, *arguments: str | Path) -> None:
        """Opens a post by a second start, which ends well and without a word."""
        second = self.start_again(*arguments)
        assert (second.returncode, second.stderr) == (0, "")

    def quit(self, answer: str = "") -> None:
        """Quits by the keyboard and waits for the end; `answer` is for the question about unsaved changes."""
        self.press("ctrl+q")
        if answer:
            self.answer(answer)
        self.wait_for_end()

    def close_window(self) -> None:
        """Closes the window by the button in its frame."""
        self.display.close_window(self.window)

    def answer(self, answer: str) -> None:
        """Waits for the question about unsaved changes and presses one of its buttons: Save, Discard or Cancel."""
        self.dialog(_NAME)
        self.press(*["Right"] * ["Save", "Discard", "Cancel"].index(answer), "space")

    def wait_for_end(self) -> None:
        assert self._process is not None
        assert self._process.wait(PATIENCE) == 0
        until(lambda: not self.processes(), "the end of the program's other processes")

    def kill(self) -> None:
        """Ends the program and all that belongs to it at once, as a power cut does."""
        if self._process is not None:
            for process in self.processes():
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            self._process.wait()

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def processes(self, kind: str = "") -> list[int]:
        """The program's processes; those only that have `kind` in their command line, if given."""
        found = [place for place in Path("/proc").iterdir() if place.name.isdecimal()]
        return [
            int(place.name) for place in found if _is_in_session(place, self._group) and kind in _command_line(place)
        ]

    def complaints(self) -> list[str]:
        """What the program wrote to its error output and its log, without what was to be expected of it."""
        files = [self.errors, self.state / "postwright.log"]
        lines = [line for file in files if file.exists() for line in file.read_text().splitlines() if line.strip()]
        return [line for line in lines if not self._is_expected(line)]

    def _is_expected(self, line: str) -> bool:
        return bool(_EXPECTED.search(line)) or any(part in line for part in self.allowed)

    def _command(self, arguments: tuple[str | Path, ...]) -> list[str]:
        return [*command(), *map(str, arguments)]

    # --- windows

    @property
    def window(self) -> Window:
        """The main window."""
        return until(lambda: next((each for each in self._windows() if not each.owner), None), "the main window")

    @property
    def title(self) -> str:
        """The main window's title without the program's name; it begins with * while a post is unsaved."""
        return _short(self.window.title)

    def dialog(self, title: str) -> None:
        """Waits until a dialog or list of this title has the keyboard."""
        until(lambda: self._has_keys(title), f"“{title}” to open; seen are {self._titles()}")

    def gone(self, title: str) -> None:
        """Waits until a dialog or list is closed, and the keyboard is elsewhere."""
        until(lambda: title not in self._titles(), f"“{title}” to close")
        self.active_window()

    def dismiss(self, title: str) -> None:
        """Closes a dialog or list by Escape: again where the key came before it had the keyboard."""
        until(lambda: self._escapes(title), f"“{title}” to close by Escape")
        self.active_window()

    def _escapes(self, title: str) -> bool:
        self.press("Escape")
        with suppress(AssertionError):
            return until(lambda: title not in self._titles(), f"“{title}” to close", patience=2)
        return False

    def sees(self, title: str) -> bool:
        """Whether there is a window of this title."""
        return title in self._titles()

    def active_window(self) -> Window:
        """Waits until one of the program's windows has the keyboard."""
        return until(self._find_active, "a window of the program with the keyboard")

    def _find_active(self) -> Window | None:
        active = self.display.active()
        return next((each for each in self._windows() if each.id == active), None)

    def _has_keys(self, title: str) -> bool:
        active = self.display.active()
        return any(_short(each.title) == title and (each.pops_up or each.id == active) for each in self._windows())

    def _titles(self) -> list[str]:
        return [_short(each.title) for each in self._windows()]

    def _windows(self) -> list[Window]:
        return [each for each in self.display.windows() if self._process is not None and each.pid == self._process.pid]

    # --- what is seen and kept

    def warns(self) -> bool:
        """Whether there is a notice with a warning."""
        return self.display.has_stripe(LIGHT.warning)

    def reports_error(self) -> bool:
        """Whether there is a notice of an error."""
        return self.display.has_stripe(LIGHT.error)

    def has_kept(self, text: str) -> bool:
        """Whether this unsaved text is in the state folder."""
        files = [file for file in (self.state / "journal").glob("*") if file.is_file()]
        return any(text.encode() in file.read_bytes() for file in files)

    # --- what a user does

    def press(self, *chords: str) -> None:
        """Presses keys, one chord after the other."""
        for chord in chords:
            self.active_window()
            self.display.press(chord)

    def type(self, text: str) -> None:
        self.active_window()
        self.display.type(text)

    def run(self, command: str) -> None:
        """Runs a command by its name, through the command palette."""
        self.press("ctrl+shift+p")
        self.dialog("Command Palette")
        self.type(command)
        self.press("Return")
        self.gone("Command Palette")

    def go_to_post(self, title: str) -> None:
        """Opens a post by its title; again and again while the list of posts is still being read."""
        until(lambda: self.finds_post(title) and title in self.title, f"“{title}” to open")

    def finds_post(self, title: str) -> bool:
        """Whether the list of posts has one of this title, which is opened then, if it is still there."""
        self.press("ctrl+p")
        self.dialog("Go to Post")
        self.type(title)
        self.press("Return")
        self.gone("Go to Post")
        until(lambda: title in self.title or self.sees("New Post") or self.warns(), f"an answer to “{title}”")
        if self.sees("New Post"):
            self.dialog("New Post")
            self.dismiss("New Post")
            return False
        if title not in self.title:  # its file has just gone: the notice says so
            self.press_notice()
        return True

    def goes(self, key: str) -> bool:
        """Presses a key that goes to another post; False where that was the last one."""
        before = self.title
        self.press(key)
        self.settle()
        return self.title != before

    def press_notice(self, place: int = 0) -> None:
        """Presses a button of the newest notice, the first one being 0."""
        self.press("alt+1", "shift+F6", *["Tab"] * place, "space")

    def settle(self) -> None:
        """Returns when the program has acted on every key pressed so far: it opens and closes a list after them."""
        self.press("ctrl+shift+p")
        self.dialog("Command Palette")
        self.dismiss("Command Palette")


def _short(title: str) -> str:
    return title.removesuffix(f" — {_NAME}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _is_in_session(process: Path, session: int) -> bool:
    try:
        fields = (process / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return fields[0] != "Z" and int(fields[3]) == session


def _command_line(process: Path) -> str:
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""
