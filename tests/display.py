"""A screen of its own for benchmarks and pictures: Xvfb with a window manager, and what can be seen and done there.

Everything goes through the X server, as a user's eyes and hands do: nothing in the program knows of it.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import mss
import mss.tools
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage
from Xlib.xobject.drawable import Window

_Found = TypeVar("_Found")
_UNSEEN = 0xC000C0
"""Colour of the bare screen: no window paints it."""
_KEYSYMS = {
    " ": "space",
    ",": "comma",
    ".": "period",
    ";": "semicolon",
    "?": "question",
    "-": "minus",
    "_": "underscore",
    "#": "numbersign",
    "!": "exclam",
    "*": "asterisk",
    ":": "colon",
    "/": "slash",
    "(": "parenleft",
    ")": "parenright",
}
_MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
_RULES = """\
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><keepBorder>no</keepBorder></theme>
  <applications>
    <application class="*" type="normal">
      <decor>no</decor>
      <position force="yes"><x>0</x><y>0</y></position>
    </application>
  </applications>
</openbox_config>
"""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int


class Screen:
    """The screen seen from outside."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.x = Display(name)
        self.root = self.x.screen().root
        self._shot = mss.MSS(display=name)
        self.root.change_attributes(
            background_pixel=_UNSEEN, event_mask=X.SubstructureNotifyMask | X.StructureNotifyMask
        )
        self.root.clear_area()
        self.x.sync()

    # --- seeing

    def pixels(self, region: Region) -> bytes:
        """What stands there now: four bytes a pixel."""
        return bytes(self._shot.grab(_area(region)).raw)

    def save_picture(self, path: Path, region: Region) -> None:
        """Writes what stands there now as PNG."""
        grabbed = self._shot.grab(_area(region))
        mss.tools.to_png(grabbed.rgb, grabbed.size, output=str(path))

    def is_covered(self, x: int, y: int) -> bool:
        """Whether a window has painted this place."""
        blue, green, red, _ = self.pixels(Region(x, y, 1, 1))
        return (red << 16 | green << 8 | blue) != _UNSEEN

    def windows(self) -> list[Window]:
        """The windows of programs, the first mapped first."""
        found = self.root.get_full_property(self.x.intern_atom("_NET_CLIENT_LIST"), X.AnyPropertyType)
        return [self.x.create_resource_object("window", id_) for id_ in found.value] if found else []

    def title(self, window: Window) -> str:
        found = window.get_full_property(self.x.intern_atom("_NET_WM_NAME"), X.AnyPropertyType)
        return bytes(found.value).decode() if found else ""

    def settled(self, region: Region, quiet: float = 0.5, limit: float = 30) -> float:
        """Waits until a region has not changed for `quiet` seconds; gives the time.perf_counter of its last change."""
        return self.last_changes([region], quiet, limit)[0]

    def last_changes(self, regions: Sequence[Region], quiet: float = 0.5, limit: float = 30) -> list[float]:
        """As `settled`, for several regions: waits until none of them changes."""
        start = time.perf_counter()
        pixels = [self.pixels(region) for region in regions]
        changed = [start] * len(regions)
        while time.perf_counter() - max(changed) < quiet and time.perf_counter() - start < limit:
            time.sleep(0.005)
            for place, region in enumerate(regions):
                now = self.pixels(region)
                if now != pixels[place]:
                    pixels[place], changed[place] = now, time.perf_counter()
        return changed

    # --- doing

    def press(self, keys: str) -> None:
        """Presses keys such as "a", "?", "Return" or "ctrl+shift+p"."""
        *modifiers, key = keys.split("+")
        symbol = XK.string_to_keysym(_KEYSYMS.get(key, key))
        code = self.x.keysym_to_keycode(symbol)
        if code == 0:
            raise ValueError(key)
        if "shift" not in modifiers and self.x.keycode_to_keysym(code, 0) != symbol:
            modifiers.append("shift")
        codes = [self.x.keysym_to_keycode(XK.string_to_keysym(_MODIFIERS[name])) for name in modifiers]
        for pressed in (*codes, code):
            xtest.fake_input(self.x, X.KeyPress, pressed)
        for released in (code, *reversed(codes)):
            xtest.fake_input(self.x, X.KeyRelease, released)
        self.x.sync()

    def write(self, text: str) -> None:
        """Types what a keyboard of the United States has on it."""
        for letter in text:
            self.press(letter)

    def click(self, x: int, y: int) -> None:
        self.move(x, y)
        xtest.fake_input(self.x, X.ButtonPress, 1)
        xtest.fake_input(self.x, X.ButtonRelease, 1)
        self.x.sync()

    def move(self, x: int, y: int) -> None:
        """Brings the pointer there."""
        xtest.fake_input(self.x, X.MotionNotify, x=x, y=y)
        self.x.sync()

    def place(self, window: Window, region: Region) -> None:
        """Moves a window, without its frame, there."""
        window.configure(x=region.left, y=region.top, width=region.width, height=region.height)
        self.x.sync()

    def ask_to_close(self, window: Window) -> None:
        """Does what the button in the title bar does."""
        self._send(window, "_NET_CLOSE_WINDOW", [X.CurrentTime, 2, 0, 0, 0])

    def longest_answer(self, window: Window, until: Callable[[], bool], every: float = 0.01) -> float:
        """Pings a window again and again, as window managers do to see whether it hangs; its longest silence, seconds.

        https://specifications.freedesktop.org/wm-spec/latest/ar01s06.html#idm45446104332560
        """
        longest = 0.0
        stamp = 1
        while not until():
            stamp += 1
            sent = time.perf_counter()
            self._ping(window, stamp)
            wait_for(partial(self._was_answered, stamp))
            answered = time.perf_counter() - sent
            longest = max(longest, answered)
            time.sleep(max(0.0, every - answered))
        return longest

    # --- helpers

    def _ping(self, window: Window, stamp: int) -> None:
        ping = self.x.intern_atom("_NET_WM_PING")
        protocols = self.x.intern_atom("WM_PROTOCOLS")
        message = ClientMessage(window=window, client_type=protocols, data=(32, [ping, stamp, window.id, 0, 0]))
        window.send_event(message)
        self.x.flush()

    def _was_answered(self, stamp: int) -> bool:
        while self.x.pending_events():
            event = self.x.next_event()
            if event.type == X.ClientMessage and event.data[1][1] == stamp:
                return True
        return False

    def _send(self, window: Window, message: str, data: list[int]) -> None:
        event = ClientMessage(window=window, client_type=self.x.intern_atom(message), data=(32, data))
        self.root.send_event(event, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.x.sync()

    def close(self) -> None:
        self._shot.close()
        self.x.close()


@contextmanager
def screen(width: int = 1280, height: int = 900) -> Generator[Screen]:
    """Starts an X server with a window manager that gives windows no frame, and ends both."""
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-dpi", "96", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            name = f":{answer.readline().strip()}"
        seen = Screen(name)
        with _window_manager(name):
            wait_for(lambda: seen.root.get_full_property(seen.x.intern_atom("_NET_SUPPORTED"), X.AnyPropertyType))
            yield seen
            seen.close()
    finally:
        server.kill()
        server.wait()


@contextmanager
def _window_manager(display: str) -> Generator[None]:
    """Without one no window gets the keyboard. Main windows have no frame and stand in the corner."""
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as rules:
        rules.write(_RULES)
        rules.flush()
        manager = subprocess.Popen(
            ["openbox", "--sm-disable", "--config-file", rules.name],
            env=os.environ | {"DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            manager.kill()
            manager.wait()


def _area(region: Region) -> dict[str, int]:
    return {"left": region.left, "top": region.top, "width": region.width, "height": region.height}


def wait_for(look: Callable[[], _Found | None], seconds: float = 60) -> _Found:
    """Looks until there is something to see. Raises TimeoutError."""
    end = time.perf_counter() + seconds
    while not (found := look()):
        if time.perf_counter() > end:
            raise TimeoutError
        time.sleep(0.001)
    return found
