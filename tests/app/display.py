"""A screen of the tests' own: an X server, a window manager, the keyboard, and what stands on the screen."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from Xlib import XK, X
from Xlib import display as xlib
from Xlib.error import BadWindow
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage

from tests.app.waiting import until

_NEEDED = ("Xvfb", "openbox")
_SIZE = "1400x1000x24"
_MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
_NAMES = {" ": "space", "\n": "Return", "\t": "Tab"}
_OPENBOX = '<?xml version="1.0"?>\n<openbox_config xmlns="http://openbox.org/3.4/rc"/>\n'
_STRIPE = 3, 16
"""Pixels: what is at least that wide and high and of one colour is a stripe."""


def missing_programs() -> list[str]:
    """What has to be installed for a display."""
    return [name for name in _NEEDED if shutil.which(name) is None]


@dataclass(frozen=True)
class Window:
    """A window that is seen on the screen."""

    id: int
    title: str
    pid: int
    owner: int
    """The window that it belongs to, as a dialog does; 0 where it stands by itself."""
    pops_up: bool
    """Whether it is a menu or a list, which takes the keys without being the active window."""


class Display:
    def __init__(self, name: str) -> None:
        self.name = name
        self._x = xlib.Display(name)
        self._root = self._x.screen().root

    def close(self) -> None:
        self._x.close()

    # --- the keyboard

    def press(self, chord: str) -> None:
        """Presses keys together and lets them go, such as "ctrl+shift+p" or "Return"."""
        *modifiers, key = chord.split("+")
        self._press(key, [_MODIFIERS[name] for name in modifiers])

    def type(self, text: str) -> None:
        """Types characters of the US keyboard."""
        for letter in text:
            self._press(_NAMES.get(letter, letter), [])

    def _press(self, key: str, modifiers: list[str]) -> None:
        places = self._x.keysym_to_keycodes(XK.string_to_keysym(key) or ord(key))
        code, level = min(places, key=lambda place: place[1])
        held = [self._code(name) for name in modifiers]
        if level == 1 and "Shift_L" not in modifiers:
            held.append(self._code("Shift_L"))
        for each in (*held, code):
            xtest.fake_input(self._x, X.KeyPress, each)
        for each in (code, *reversed(held)):
            xtest.fake_input(self._x, X.KeyRelease, each)
        self._x.sync()

    def _code(self, name: str) -> int:
        return self._x.keysym_to_keycode(XK.string_to_keysym(name))

    # --- windows

    def windows(self) -> list[Window]:
        """Every window that is seen, menus and lists that pop up among them."""
        return [seen for each in self._root.query_tree().children for seen in self._seen(each)]

    def active(self) -> int:
        """The id of the window that has the keyboard."""
        return self._number(self._root, "_NET_ACTIVE_WINDOW")

    def close_window(self, window: Window) -> None:
        """Asks the window manager to close a window, as the button in its frame does."""
        kind = self._x.get_atom("_NET_CLOSE_WINDOW")
        target = self._x.create_resource_object("window", window.id)
        message = ClientMessage(window=target, client_type=kind, data=(32, [X.CurrentTime, 2, 0, 0, 0]))
        self._root.send_event(message, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._x.sync()

    def is_managed(self) -> bool:
        """Whether a window manager is at work."""
        return self._number(self._root, "_NET_SUPPORTING_WM_CHECK") != 0

    def _seen(self, window: Any) -> list[Window]:
        """The window itself, or those that the window manager put a frame around."""
        try:
            attributes = window.get_attributes()
            if attributes.map_state != X.IsViewable:
                return []
            if pid := self._number(window, "_NET_WM_PID"):
                title, owner = self._text(window, "_NET_WM_NAME"), self._number(window, "WM_TRANSIENT_FOR")
                return [Window(window.id, title, pid, owner, bool(attributes.override_redirect))]
            return [seen for child in window.query_tree().children for seen in self._seen(child)]
        except BadWindow:  # it went while it was looked at
            return []

    def _number(self, window: Any, name: str) -> int:
        found = window.get_full_property(self._x.get_atom(name), X.AnyPropertyType)
        return int(found.value[0]) if found is not None and len(found.value) else 0

    def _text(self, window: Any, name: str) -> str:
        found = window.get_full_property(self._x.get_atom(name), X.AnyPropertyType)
        return bytes(found.value).decode() if found is not None else ""

    # --- pixels

    def screenshot(self, path: Path) -> None:
        """Writes what is seen as a PNG."""
        width, height = self._size()
        image = QImage(self._pixels(), width, height, QImage.Format.Format_RGB32)
        assert image.save(str(path)), f"The picture {path} cannot be written."

    def has_stripe(self, color: str) -> bool:
        """Whether an upright stripe of a colour, given as "#rrggbb", is seen."""
        pixels, line = self._pixels(), self._size()[0] * 4
        width, height = _STRIPE
        pixel = re.escape(bytes.fromhex(color[1:])[::-1]) + b"."
        stripe = re.compile(pixel * width, re.DOTALL)
        starts = (found.start() for found in stripe.finditer(pixels))
        return any(
            start % 4 == 0 and all(stripe.match(pixels, start + row * line) for row in range(height))
            for start in starts
        )

    def _size(self) -> tuple[int, int]:
        geometry = self._root.get_geometry()
        return geometry.width, geometry.height

    def _pixels(self) -> bytes:
        """Blue, green, red and nothing: four bytes for every pixel."""
        return self._root.get_image(0, 0, *self._size(), X.ZPixmap, 0xFFFFFFFF).data


@contextmanager
def own_display(folder: Path) -> Iterator[Display]:
    """Starts an X server and a window manager; both end with the block. `folder` is for their files."""
    rules = folder / "openbox.xml"
    rules.write_text(_OPENBOX)
    with _running_server() as name:
        environment = {**os.environ, "DISPLAY": name}
        with _running(["openbox", "--sm-disable", "--config-file", str(rules)], env=environment):
            display = Display(name)
            try:
                until(display.is_managed, "the window manager")
                yield display
            finally:
                display.close()


@contextmanager
def _running_server() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    with _running(command, pass_fds=[writing]):
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "The X server did not start."
        yield f":{number}"


@contextmanager
def _running(command: list[str], **options: Any) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield
    finally:
        process.terminate()
        process.wait()
