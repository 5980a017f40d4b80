"""What becomes of a post, in the words of the status bar and the form."""

from datetime import UTC, datetime

import pytest

from editor.site.config import Config
from editor.site.fate import Fate
from editor.site.summary import Reason
from editor.ui.fate_words import shown, words_of

MORNING = datetime(2026, 5, 3, 10, 30, tzinfo=UTC)
MIDNIGHT = datetime(2026, 5, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fate", "words"),
    [
        (Fate("/a/"), "publishes now"),
        (Fate("/a/", Reason.SCHEDULED, MIDNIGHT), "scheduled for 3 May 2026"),
        (Fate("/a/", Reason.SCHEDULED, MORNING), "scheduled for 3 May 2026, 10:30"),
        (Fate("/a/", Reason.DRAFT), "draft, not published"),
        (Fate("/a/", Reason.UNPUBLISHED), "not published: published is false"),
        (Fate("", Reason.HIDDEN, None, "_old.md"), "not published: _old.md is left out"),
        (Fate("/a/", Reason.OVERWRITTEN, None, "_posts/26-1-1-b.md"), "not published: same address as 26-1-1-b.md"),
        (Fate("/a/", Reason.OVERWRITES, None, "b.md"), "publishes in place of b.md"),
        (Fate("", Reason.BAD_DATE, None, "date: soon"), "the build fails: not a date"),
    ],
)  # fmt: skip
def test_a_fate_is_said_in_few_words(qapp, fate: Fate, words: str) -> None:
    assert words_of(fate) == words


@pytest.mark.parametrize("reason", [*Reason])
def test_every_reason_has_words_and_a_sentence(qapp, reason: Reason) -> None:
    fate = shown(Config(), Fate("/a/", reason, MORNING, "b.md"))
    assert bool(fate.words and fate.explanation) is (reason is not Reason.NO_SITE)
    assert "%1" not in str(fate)


@pytest.mark.parametrize(
    ("config", "path", "address"),
    [
        (Config(), "/a/", "/a/"),
        (Config(baseurl="/blog"), "/blog/a/", "/blog/a/"),
        (Config(url="https://example.org", baseurl="/blog"), "/blog/a/", "https://example.org/blog/a/"),
    ],
)
def test_the_whole_address_is_copied_where_the_site_names_its_host(qapp, config, path: str, address: str) -> None:
    fate = shown(config, Fate("/a/"))
    assert (fate.path, fate.address) == (path, address)


def test_without_an_address_there_is_none_to_copy(qapp) -> None:
    assert shown(Config(url="https://example.org"), Fate("", Reason.BAD_DATE)).address == ""
