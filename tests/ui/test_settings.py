"""What the program remembers between two runs."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from editor.ui.settings import RECENT_SITES, PostState, Preferences, Settings, SiteState

SITE = Path("/sites/blog")


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "postwright.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def settings(store):
    return Settings(store)


def again(settings: Settings, tmp_path: Path) -> Settings:
    """The settings as the next run reads them."""
    settings.flush()
    return Settings(QSettings(str(tmp_path / "postwright.ini"), QSettings.Format.IniFormat))


def test_the_first_run_has_the_defaults(settings):
    assert settings.preferences == Preferences()
    assert settings.recent_sites() == []
    assert settings.last_site() is None
    assert settings.site_state(SITE) == SiteState()
    assert settings.contents_depth() == 6


def test_a_changed_preference_is_announced_once_and_kept(qtbot, settings, tmp_path):
    with qtbot.waitSignal(settings.changed) as signal:
        settings.change(text_size=14, wrap=False)
    assert signal.args == [Preferences(text_size=14, wrap=False)]
    with qtbot.assertNotEmitted(settings.changed):
        settings.change(text_size=14)
    assert again(settings, tmp_path).preferences == Preferences(text_size=14, wrap=False)


def test_every_preference_survives_a_restart(settings, tmp_path):
    other = {"language": "de", "theme": "dark", "text_font": "Noto Sans Mono"}
    for field in fields(Preferences):
        changed = not field.default if isinstance(field.default, bool) else other.get(field.name, 20)
        settings.change(**{field.name: changed})
    assert again(settings, tmp_path).preferences == settings.preferences


@pytest.mark.parametrize("value", ['"large"', "true", "null", "{broken", "[12]"])
def test_a_preference_that_makes_no_sense_counts_as_not_set(store, value):
    store.setValue("preferences/text_size", value)
    assert Settings(store).preferences == Preferences()


@pytest.mark.parametrize(("stored", "size"), [("2", 9), ("400", 32)])
def test_the_size_of_the_text_stays_readable(store, stored, size):
    store.setValue("preferences/text_size", stored)
    assert Settings(store).preferences.text_size == size


def test_the_site_opened_last_comes_first_and_once(settings):
    for folder in ("/a", "/b", "/a"):
        settings.add_recent_site(Path(folder))
    assert settings.recent_sites() == [Path("/a"), Path("/b")]
    settings.remove_recent_site(Path("/a"))
    assert settings.recent_sites() == [Path("/b")]


def test_old_sites_are_forgotten(settings):
    for number in range(RECENT_SITES + 5):
        settings.add_recent_site(Path(f"/{number}"))
    assert len(settings.recent_sites()) == RECENT_SITES
    assert settings.recent_sites()[0] == Path(f"/{RECENT_SITES + 4}")


def test_a_site_s_state_comes_back_as_it_was(settings, tmp_path):
    state = SiteState(
        (PostState("_posts/a.md", 7, 3, 100), PostState("ünïcode.md")), "_posts/a.md", "title", True, True
    )
    settings.keep_site_state(SITE, state)
    settings.keep_last_site(SITE)
    read = again(settings, tmp_path)
    assert read.site_state(SITE) == state
    assert read.site_state(Path("/sites/other")) == SiteState()
    assert read.last_site() == SITE


def test_no_last_site_is_kept_too(settings):
    settings.keep_last_site(SITE)
    settings.keep_last_site(None)
    assert settings.last_site() is None


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("[]", SiteState()),
        ('{"sort": 3, "current": "a.md"}', SiteState(current="a.md")),
        ('{"posts": 3, "from_the_future": 1}', SiteState()),
        ('{"posts": [{"path": "a.md", "caret": "x", "scroll": 9}, {"caret": 1}, 5]}',
         SiteState((PostState("a.md", scroll=9),))),
    ],
)  # fmt: skip
def test_what_another_version_wrote_counts_as_far_as_it_makes_sense(store, settings, stored, read):
    settings.keep_site_state(SITE, SiteState())
    key = next(key for key in store.allKeys() if key.startswith("site-"))
    store.setValue(key, stored)
    assert settings.site_state(SITE) == read


def test_the_window_comes_back_as_it_was(settings, tmp_path):
    settings.keep_window_state(QByteArray(b"geometry"), QByteArray(b"panes"))
    settings.keep_splitter_state(QByteArray(b"splitter"))
    settings.keep_contents_depth(3)
    read = again(settings, tmp_path)
    assert read.window_state() == (b"geometry", b"panes")
    assert read.splitter_state() == b"splitter"
    assert read.contents_depth() == 3
