"""What becomes of a post, in the few words that there is room for."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor.site.config import Config
from editor.site.fate import Fate
from editor.site.fate_text import explained
from editor.site.summary import Reason


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
    return ShownFate(path, words_of(fate), kept_back, fails, explained(fate), config.url + path if path else "")


def words_of(fate: Fate) -> str:
    """What becomes of a post, translated, without its address."""
    reason = fate.reason
    if reason is None:
        return _translated("publishes now")
    match reason:
        case Reason.SCHEDULED:
            return _translated("scheduled for %1").replace("%1", _moment(fate))
        case Reason.DRAFT:
            return _translated("draft, not published")
        case Reason.LOST:
            return _translated("publishes without its front matter")
        case Reason.OVERWRITES:
            return _translated("publishes in place of %1").replace("%1", _name(fate))
        case _:
            words = _translated("the build fails: %1") if reason.fails else _translated("not published: %1")
            return words.replace("%1", _cause(fate, reason))


def _cause(fate: Fate, reason: Reason) -> str:
    causes = {
        Reason.UNPUBLISHED: _translated("published is false"),
        Reason.EXCLUDED: _translated("excluded"),
        Reason.HIDDEN: _translated("%1 is left out").replace("%1", fate.detail),
        Reason.OUTSIDE: _translated("outside the site's source"),
        Reason.COPIED: _translated("no front matter"),
        Reason.UNDATED_NAME: _translated("no date in the file name"),
        Reason.NO_OUTPUT: _translated("its collection has no output"),
        Reason.BEYOND_LIMIT: _translated("beyond limit_posts"),
        Reason.UNREADABLE: _translated("no UTF-8 text"),
        Reason.SKIPPED: _translated("the date in defaults lacks quotes"),
        Reason.OVERWRITTEN: _translated("same address as %1").replace("%1", _name(fate)),
        Reason.BAD_FRONT_MATTER: _translated("front matter cannot be read"),
        Reason.BAD_DATE: _translated("not a date"),
        Reason.BAD_ADDRESS: _translated("no address"),
    }
    return causes[reason]


def _name(fate: Fate) -> str:
    return fate.detail.rpartition("/")[2]


def _moment(fate: Fate) -> str:
    """The day, and the time where it is not midnight, in the site's time zone."""
    when = fate.date
    if when is None:
        return ""
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy")
    return f"{day}, {when:%H:%M}" if when.hour or when.minute else day


def _translated(text: str) -> str:
    return QCoreApplication.translate("Fate", text)
