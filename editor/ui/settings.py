"""What the program remembers: the user's settings, the window's state, and one state per site."""

import json
from dataclasses import asdict, dataclass, fields, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from editor.ui.folders import settings_folder
from editor.ui.language import SYSTEM
from editor.ui.text_fonts import LARGEST, SMALLEST

RECENT_SITES = 12


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the settings dialog edits. The values here are the defaults."""

    language: str = SYSTEM
    """That of the window, from the next start on: SYSTEM, or one of LANGUAGES."""
    theme: str = "system"
    """"system", "light" or "dark"."""
    text_font: str = ""
    """Family of the source editor; empty: the best one installed."""
    text_size: int = 12
    """Points, 9 to 32."""
    wrap: bool = True
    measure: int = 66
    """Characters a line in the source editor, 50 to 80; 0: the whole pane."""
    line_numbers: bool = False
    close_pairs: bool = True
    preview_width: int = 0
    """Pixels; 0: a readable measure of the page's own font."""
    scroll_sync: bool = True
    reopen: bool = True
    """Whether the last site and its posts are opened at the start."""
    recent_files: bool = True
    """Whether the desktop is told which posts are opened."""
    check_updates: bool = False
    """Whether a newer version is looked for, once a week."""


@dataclass(frozen=True, slots=True)
class PostState:
    """Where the writer was in a post."""

    path: str
    caret: int = 0
    anchor: int = 0
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class SiteState:
    """What is remembered of one site. Kept in the user's settings, never in the site."""

    posts: tuple[PostState, ...] = ()
    current: str = ""
    """Path of the post in front; empty where none was open."""
    sort: str = "date"
    whole_page: bool = False
    """Whether the preview shows the page in the site's theme rather than the body by itself."""
    remote_allowed: bool = False
    links_allowed: bool = False
    """Whether web links open in the browser without asking."""


class Settings(QObject):
    """Typed access to QSettings. Announces changed preferences."""

    changed = Signal(Preferences)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = self._read_preferences()

    @classmethod
    def of_user(cls, parent: QObject | None = None) -> "Settings":
        """The settings file of this user, an INI file in the desktop's settings folder."""
        file = settings_folder() / "postwright.ini"
        return cls(QSettings(str(file), QSettings.Format.IniFormat), parent)

    # --- preferences

    @property
    def preferences(self) -> Preferences:
        return self._preferences

    def change(self, **values: object) -> None:
        """Sets preferences by name and announces them."""
        changes: dict[str, Any] = dict(values)
        changed = replace(self._preferences, **changes)
        if changed == self._preferences:
            return
        for name in values:
            self._store.setValue(f"preferences/{name}", json.dumps(values[name]))
        self._preferences = changed
        self.changed.emit(changed)

    def _read_preferences(self) -> Preferences:
        stored = {field.name: self._json(f"preferences/{field.name}") for field in fields(Preferences)}
        values = _of_right_type(Preferences(), stored)
        read = replace(Preferences(), **values)
        return replace(read, text_size=min(max(read.text_size, SMALLEST), LARGEST))

    # --- window

    def window_state(self) -> tuple[QByteArray, QByteArray]:
        """Geometry and panes as QMainWindow saves them; empty at the first start."""
        return self._bytes("window/geometry"), self._bytes("window/panes")

    def keep_window_state(self, geometry: QByteArray, panes: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/panes", panes)

    def splitter_state(self) -> QByteArray:
        return self._bytes("window/splitter")

    def keep_splitter_state(self, state: QByteArray) -> None:
        self._store.setValue("window/splitter", state)

    def help_geometry(self) -> QByteArray:
        """Of the guide's window; empty where it was never open."""
        return self._bytes("window/help")

    def keep_help_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/help", geometry)

    def last_update_check(self) -> float:
        """When a newer version was last looked for, in seconds since 1970."""
        value = self._json("updates/last")
        return value if isinstance(value, float) else 0.0

    def keep_update_check(self, when: float) -> None:
        self._store.setValue("updates/last", json.dumps(when))

    def form_folded(self) -> bool:
        """Whether the front-matter form shows its header only."""
        return self._json("window/form_folded") is True

    def keep_form_folded(self, folded: bool) -> None:
        self._store.setValue("window/form_folded", json.dumps(folded))

    def contents_depth(self) -> int:
        """Down to which level the outline shows headings; 6: all."""
        value = self._json("window/contents_depth")
        return value if isinstance(value, int) else 6

    def keep_contents_depth(self, depth: int) -> None:
        self._store.setValue("window/contents_depth", json.dumps(depth))

    # --- sites

    def recent_sites(self) -> list[Path]:
        """Folders that were opened, the last one first."""
        return [Path(path) for path in _list(self._json("sites/recent")) if isinstance(path, str)]

    def add_recent_site(self, folder: Path) -> None:
        others = [site for site in self.recent_sites() if site != folder]
        self._keep_recent([folder, *others][:RECENT_SITES])

    def remove_recent_site(self, folder: Path) -> None:
        self._keep_recent([site for site in self.recent_sites() if site != folder])

    def _keep_recent(self, folders: list[Path]) -> None:
        self._store.setValue("sites/recent", json.dumps([str(folder) for folder in folders]))

    def last_site(self) -> Path | None:
        """The site that was open when the program last ended; None where none was."""
        value = self._json("sites/last")
        return Path(value) if isinstance(value, str) and value else None

    def keep_last_site(self, folder: Path | None) -> None:
        self._store.setValue("sites/last", json.dumps(str(folder) if folder else ""))

    def site_state(self, folder: Path) -> SiteState:
        """What was kept of a site. What another version wrote, or a hand, counts as far as it makes sense."""
        value = _mapping(self._json(_site_key(folder)))
        posts = [_mapping(post) for post in _list(value.pop("posts", None))]
        read = [replace(PostState(""), **_of_right_type(PostState(""), post)) for post in posts]
        kept = tuple(post for post in read if post.path)
        return replace(SiteState(posts=kept), **_of_right_type(SiteState(), value))

    def keep_site_state(self, folder: Path, state: SiteState) -> None:
        self._store.setValue(_site_key(folder), json.dumps(asdict(state)))

    def flush(self) -> None:
        """Writes to disk now."""
        self._store.sync()

    def _json(self, key: str) -> object:
        text = self._store.value(key)
        if not isinstance(text, str):
            return None
        try:
            return json.loads(text)
        except ValueError:  # edited by hand: as if it were not set
            return None

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _site_key(folder: Path) -> str:
    return "site-" + blake2b(str(folder).encode(), digest_size=8).hexdigest() + "/state"


def _list(value: object) -> list[object]:
    return cast(list[object], value) if isinstance(value, list) else []


def _mapping(value: object) -> dict[str, object]:
    return cast(dict[str, object], value) if isinstance(value, dict) else {}


def _of_right_type(default: Preferences | PostState | SiteState, values: dict[str, object]) -> dict[str, Any]:
    """The values that have a field in `default` and the type of its value there."""
    return {
        field.name: values[field.name]
        for field in fields(default)
        if field.name in values and type(values[field.name]) is type(getattr(default, field.name))
    }
