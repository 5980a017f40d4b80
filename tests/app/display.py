"""The screen that the tests share: which windows stand on it, which has the keyboard, what is coloured how."""

import re
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from Xlib import X
from Xlib.error import BadWindow

from tests.display import Region, Screen, screen

_NEEDED = ("Xvfb", "openbox")
_SIZE = 1280, 900
_STRIPE = 3, 16
"""Pixels: what is at least that wide and high and of one colour is a stripe."""


def missing_programs() -> list[str]:
    """What has to be installed for a display."""
    return [name for name in _NEEDED if shutil.which(name) is None]


@contextmanager
def own_display() -> Generator["Display"]:
    """Starts an X server and a window manager; both end with the block."""
    with screen(*_SIZE) as seen:
        yield Display(seen)


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
    def __init__(self, seen: Screen) -> None:
        self.name = seen.name
        self._screen = seen
        self.press = seen.press
        self.type = seen.write

    def windows(self) -> list[Window]:
        """Every window that is seen, menus and lists that pop up among them."""
        return [found for each in self._screen.root.query_tree().children for found in self._seen(each)]

    def active(self) -> int:
        """The id of the window that has the keyboard."""
        return self._number(self._screen.root, "_NET_ACTIVE_WINDOW")

    def clipboard_owner(self) -> int:
        """The id of the window whose program holds what was copied last; 0 for none."""
        owner: Any = self._screen.x.get_selection_owner(self._screen.x.get_atom("CLIPBOARD"))
        return owner.id if owner else 0

    def close_window(self, window: Window) -> None:
        """Does what the button in the window's frame does."""
        self._screen.ask_to_close(self._screen.x.create_resource_object("window", window.id))

    def save_picture(self, path: Path) -> None:
        """Writes what is seen as a PNG."""
        self._screen.save_picture(path, Region(0, 0, *_SIZE))

    def has_stripe(self, color: str) -> bool:
        """Whether an upright stripe of a colour, given as "#rrggbb", is seen."""
        pixels, line = self._screen.pixels(Region(0, 0, *_SIZE)), _SIZE[0] * 4
        width, height = _STRIPE
        pixel = re.escape(bytes.fromhex(color[1:])[::-1]) + b"."
        stripe = re.compile(pixel * width, re.DOTALL)
        starts = (found.start() for found in stripe.finditer(pixels))
        return any(
            start % 4 == 0 and all(stripe.match(pixels, start + row * line) for row in range(height))
            for start in starts
        )

    def _seen(self, window: Any) -> list[Window]:
        """The window itself, or those that the window manager put a frame around."""
        try:
            attributes = window.get_attributes()
            if attributes.map_state != X.IsViewable:
                return []
            if pid := self._number(window, "_NET_WM_PID"):
                title, owner = self._screen.title(window), self._number(window, "WM_TRANSIENT_FOR")
                return [Window(window.id, title, pid, owner, bool(attributes.override_redirect))]
            return [found for child in window.query_tree().children for found in self._seen(child)]
        except BadWindow:  # it went while it was looked at
            return []

    def _number(self, window: Any, name: str) -> int:
        found = window.get_full_property(self._screen.x.get_atom(name), X.AnyPropertyType)
        return int(found.value[0]) if found is not None and len(found.value) else 0
