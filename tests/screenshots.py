"""`python -m tests.screenshots` puts pictures of the window's main states into build/screenshots.

They are of the real program on a copy of the sample site, driven by keys. `--readme` renews the README's picture;
names (or parts of them) make only those. `--language de` makes them of the window in German. Those of the user guide
come by `tests.help_pictures`.
"""

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.display import Region, Screen, screen, wait_for
from tests.program import Program

_ROOT = Path(__file__).parent.parent
_SAMPLE = _ROOT / "resources/sample-site"
_OUTPUT = _ROOT / "build/screenshots"
_README = _ROOT / "resources/readme/postwright.png"
SIZE = (1280, 800)
SCREEN = (1920, 1200)
_POST = "_posts/2025-04-06-how-we-moved-from-yeast-to-sourdough.md"
_OTHERS = ("2024-03-02-bakers-percentages", "2024-05-19-scaling-a-recipe-with-code", "2024-09-07-rye-needs-patience")
_QUIET = 0.4
"""Seconds in which nothing changes: less than a caret takes to blink."""
_PATIENCE = 4.0


class Sitting:
    """A fresh copy of the sample site, a program with settings of its own, and what is done with them."""

    def __init__(self, seen: Screen, folder: Path, **preferences: object) -> None:
        self.seen = seen
        self.site = folder / "sourdough"
        self.home = folder / "home"
        self._size = SIZE
        self._program: Program | None = None
        shutil.copytree(_SAMPLE, self.site)
        self._write_settings(preferences)

    def start(self, *path: Path, size: tuple[int, int] = SIZE) -> None:
        """Starts on a path, or on nothing, with a window of this size."""
        self._size = size
        self._program = Program(self.seen, self.home, *path)
        window = self._program.window()
        wait_for(lambda: self.seen.title(window))
        self.seen.place(window, Region(0, 0, *size))
        self.seen.move(size[0] - 1, size[1] - 1)
        self.rest(1.5)

    def open(self, path: str, size: tuple[int, int] = SIZE) -> None:
        """Starts on a file of the site, with the caret in its text."""
        self.start(self.site / path, size=size)
        self.keys("alt+3")

    def keys(self, *keys: str) -> None:
        """Presses keys one after the other, and waits for what they do."""
        for key in keys:
            self.seen.press(key)
            self.rest()

    def write(self, text: str) -> None:
        self.seen.write(text)
        self.rest()

    def command(self, name: str) -> None:
        """Runs a command by the palette."""
        self.keys("ctrl+shift+p")
        self.write(name)
        self.keys("Return")

    def rest(self, quiet: float = _QUIET) -> None:
        """Waits until the window has come to rest."""
        self.seen.settled(Region(0, 0, *self._size), quiet, _PATIENCE)

    def save(self, path: Path, part: Region | None = None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.seen.save_picture(path, part or Region(0, 0, *self._size))

    def kill(self) -> None:
        """Ends the program as a power cut would."""
        if self._program is not None:
            self._program.kill()
        self._program = None

    def _write_settings(self, preferences: dict[str, object]) -> None:
        file = self.home / "config/postwright/postwright.ini"
        file.parent.mkdir(parents=True)
        lines = [f"{name}={json.dumps(json.dumps(value))}" for name, value in preferences.items()]
        file.write_text("\n".join(["[preferences]", *lines, ""]))


# --- the states


def _welcome(sitting: Sitting) -> None:
    sitting.start()


def _site(sitting: Sitting) -> None:
    sitting.start(sitting.site)


def _post(sitting: Sitting) -> None:
    sitting.open(_POST)


def _picture(sitting: Sitting) -> None:
    sitting.open("_posts/2025-06-21-flatbreads-over-embers.md")


def _scheduled(sitting: Sitting) -> None:
    sitting.open("_posts/2099-01-01-a-loaf-for-the-next-century.md")


def _bad_date(sitting: Sitting) -> None:
    post = sitting.site / _POST
    post.write_text(post.read_text().replace("date: 2025-04-06", "date: 2025-13-06"))
    sitting.open(_POST)


def _rename(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("F2")


def _small(sitting: Sitting) -> None:
    sitting.open(_POST, size=(1000, 700))


def _large(sitting: Sitting) -> None:
    sitting.open(_POST, size=SCREEN)


def _code(sitting: Sitting) -> None:
    sitting.open("_posts/2024-05-19-scaling-a-recipe-with-code.md")


def _broken_yaml(sitting: Sitting) -> None:
    post = sitting.site / _POST
    post.write_text(post.read_text().replace("description: A slow", "description: Note: a slow"))
    sitting.open(_POST)


def _broken_configuration(sitting: Sitting) -> None:
    config = sitting.site / "_config.yml"
    config.write_text(config.read_text() + "\nplugins: [jekyll-feed\n")
    sitting.open(_POST)


def _plain_folder(sitting: Sitting) -> None:
    for name in ("_config.yml", "_posts", "_drafts"):
        path = sitting.site / name
        path.unlink() if path.is_file() else shutil.rmtree(path)
    sitting.start(sitting.site)


def _conflict(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.write("Edited here. ")
    post = sitting.site / _POST
    post.write_text(post.read_text().replace("It tasted better", "It tasted far better"))
    time.sleep(1)
    sitting.rest()


def _compare(sitting: Sitting) -> None:
    _conflict(sitting)
    sitting.keys("alt+5", "F6", "space")  # past the last pane come the notices, and the first button of the newest


def _images(sitting: Sitting) -> None:
    post = sitting.site / "_posts/2024-09-07-rye-needs-patience.md"
    images = "\n\n![A slice](/images/slice.png)\n\n![From elsewhere](https://example.org/loaf.png)\n\nWheat is"
    post.write_text(post.read_text().replace("\nWheat is", images, 1))
    sitting.open("_posts/2024-09-07-rye-needs-patience.md")


def _find(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+f")
    sitting.write("bread")


def _replace(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+h")
    sitting.write("bread")
    sitting.keys("Tab")


def _palette(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+shift+p")
    sitting.write("pub")


def _go_to_post(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+p")


def _go_to_heading(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+shift+o")


def _settings(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+,")


def _shortcuts(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+?")


def _about(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.command("about")


def _new_post(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+n")
    sitting.write("Crust and crumb")


def _new_post_made(sitting: Sitting) -> None:
    _new_post(sitting)
    sitting.keys("Return")


def _publish(sitting: Sitting) -> None:
    sitting.open("_drafts/notes-on-salt.md")
    sitting.command("publish")


def _whole_page(sitting: Sitting) -> None:
    sitting.open("_posts/2025-06-21-flatbreads-over-embers.md")
    sitting.keys("shift+F5")
    sitting.rest(2)


def _help(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.seen.press("F1")
    window = wait_for(lambda: next((w for w in sitting.seen.windows() if "Help" in sitting.seen.title(w)), None))
    sitting.seen.place(window, Region(0, 0, *SIZE))
    sitting.rest(1.5)


def _raw_yaml(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.command("front matter as yaml")


def _outline(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("alt+5", "Down", "Down", "Down", "Return")


def _phone(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.command("phone width")


def _no_preview(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("ctrl+shift+l", "F9")


def _many_tabs(sitting: Sitting) -> None:
    sitting.open(_POST)
    for name in _OTHERS:
        sitting.keys("ctrl+p")
        sitting.write(name)
        sitting.keys("Return")
    sitting.write("Edited. ")


def _unsaved(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.write("Not saved yet. ")
    sitting.keys("ctrl+q")


def _recovered(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.write("Not saved yet. ")
    time.sleep(1.5)
    sitting.kill()
    sitting.start()


def _menu(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("alt+f")


def _search_posts(sitting: Sitting) -> None:
    sitting.open(_POST)
    sitting.keys("alt+1")
    sitting.seen.write("rye")
    sitting.rest()


_STATES: dict[str, Callable[[Sitting], None]] = {
    "welcome": _welcome,
    "site": _site,
    "post": _post,
    "picture": _picture,
    "scheduled": _scheduled,
    "bad-date": _bad_date,
    "rename": _rename,
    "small": _small,
    "large": _large,
    "code": _code,
    "broken-yaml": _broken_yaml,
    "broken-configuration": _broken_configuration,
    "plain-folder": _plain_folder,
    "conflict": _conflict,
    "compare": _compare,
    "images": _images,
    "find": _find,
    "replace": _replace,
    "palette": _palette,
    "go-to-post": _go_to_post,
    "go-to-heading": _go_to_heading,
    "settings": _settings,
    "shortcuts": _shortcuts,
    "about": _about,
    "new-post": _new_post,
    "new-post-made": _new_post_made,
    "publish": _publish,
    "whole-page": _whole_page,
    "help": _help,
    "raw-yaml": _raw_yaml,
    "outline": _outline,
    "phone": _phone,
    "no-preview": _no_preview,
    "many-tabs": _many_tabs,
    "unsaved": _unsaved,
    "recovered": _recovered,
    "menu": _menu,
    "search-posts": _search_posts,
}
_IN_DARK = (
    "welcome",
    "post",
    "scheduled",
    "bad-date",
    "code",
    "broken-yaml",
    "conflict",
    "find",
    "palette",
    "settings",
    "help",
    "new-post",
    "many-tabs",
)


def main(arguments: list[str]) -> None:
    language = "en"
    if arguments[:1] == ["--language"]:
        language, arguments = arguments[1], arguments[2:]
    with screen(*SCREEN) as seen:
        if arguments == ["--readme"]:
            take(seen, "picture", "light", _README)
            return
        for scheme in ("light", "dark"):
            for name in _STATES if scheme == "light" else _IN_DARK:
                if not arguments or any(part in f"{name}-{scheme}" for part in arguments):
                    shown = scheme if language == "en" else f"{scheme}-{language}"
                    take(seen, name, scheme, _OUTPUT / f"{name}-{shown}.png", language=language)


def take(seen: Screen, name: str, scheme: str, path: Path, part: Region | None = None, *, language: str = "en") -> None:
    """Brings the program into a state and saves a picture of its window, or of a part of it."""
    with tempfile.TemporaryDirectory() as folder:
        sitting = Sitting(seen, Path(folder), theme=scheme, language=language)
        try:
            _STATES[name](sitting)
            sitting.save(path, part)
        finally:
            sitting.kill()
    print(path.relative_to(_ROOT))


if __name__ == "__main__":
    main(sys.argv[1:])
