"""What becomes of a post, in the few words that there is room for."""

from dataclasses import dataclass

from editor.site.config import Config
from editor.site.fate import Fate
from editor.site.fate_text import explained
from editor.site.summary import Reason
from editor.ui.wording import short_day, translated
from editor.wording import Said


@dataclass(frozen=True, slots=True)
class ShownFate:
    """An address and a fate as they are shown."""

    path: str = ""
    """The address from the host's root; empty where there is none."""
    words: str = ""
    kept_back: bool = False
    """Whether the post is not published, or not as it is meant, though it is no draft."""
    fails: bool = False
    """Whether the site's build fails."""
    explanation: str = ""
    """A sentence that says what to do; empty where all is well."""
    address: str = ""
    """What to copy: the whole address where the site names its host, else the path."""

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.path, self.words)))


def shown(config: Config, fate: Fate) -> ShownFate:
    """A fate as it is shown; of a folder that is no Jekyll site there is none to show."""
    if fate.reason is Reason.NO_SITE:
        return ShownFate()
    path = config.baseurl + fate.url if fate.url else ""
    kept_back = fate.reason not in (None, Reason.DRAFT)
    fails = fate.reason is not None and fate.reason.fails
    return ShownFate(
        path, words_of(fate), kept_back, fails, translated(explained(fate)), config.url + path if path else ""
    )


def words_of(fate: Fate) -> str:
    """What becomes of a post, translated, without its address."""
    reason = fate.reason
    if reason is None:
        return translated(Said("publishes now"))
    match reason:
        case Reason.SCHEDULED:
            return translated(Said("scheduled for %1", _moment(fate)))
        case Reason.DRAFT:
            return translated(Said("draft, not published"))
        case Reason.LOST:
            return translated(Said("publishes without its front matter"))
        case Reason.OVERWRITES:
            return translated(Said("publishes in place of %1", _name(fate)))
        case _:
            cause = _cause(fate, reason)
            return translated(Said("the build fails: %1", cause) if reason.fails else Said("not published: %1", cause))


def _cause(fate: Fate, reason: Reason) -> str:
    causes = {
        Reason.UNPUBLISHED: Said("published is false"),
        Reason.EXCLUDED: Said("excluded"),
        Reason.HIDDEN: Said("%1 is left out", fate.detail),
        Reason.OUTSIDE: Said("outside the site's source"),
        Reason.COPIED: Said("no front matter"),
        Reason.UNDATED_NAME: Said("no date in the file name"),
        Reason.NO_OUTPUT: Said("its collection has no output"),
        Reason.BEYOND_LIMIT: Said("beyond limit_posts"),
        Reason.UNREADABLE: Said("no UTF-8 text"),
        Reason.SKIPPED: Said("the date in defaults lacks quotes"),
        Reason.OVERWRITTEN: Said("same address as %1", _name(fate)),
        Reason.BAD_FRONT_MATTER: Said("front matter cannot be read"),
        Reason.BAD_DATE: Said("not a date"),
        Reason.BAD_ADDRESS: Said("no address"),
    }
    return causes[reason]


def _name(fate: Fate) -> str:
    return fate.detail.rpartition("/")[2]


def _moment(fate: Fate) -> str:
    """The day, and the time where it is not midnight, in the site's time zone."""
    when = fate.date
    if when is None:
        return ""
    day = short_day(when)
    return f"{day}, {when:%H:%M}" if when.hour or when.minute else day
