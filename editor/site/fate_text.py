"""What becomes of a file, in sentences."""

from types import MappingProxyType

from editor.site.fate import Fate
from editor.site.summary import Reason
from editor.wording import Said

_SENTENCES = MappingProxyType(
    {
        Reason.DRAFT: Said("A draft: move it to _posts under a date to publish it."),
        Reason.SCHEDULED: Said("Dated in the future: the first build after %1 publishes it."),
        Reason.UNPUBLISHED: Said("The front matter says “published: false”."),
        Reason.EXCLUDED: Said("“exclude” in _config.yml leaves %1 out."),
        Reason.HIDDEN: Said("Jekyll leaves out names such as %1: name it in “include” in _config.yml, or rename it."),
        Reason.OUTSIDE: Said("It is not in the site's source folder."),
        Reason.NO_SITE: Said("The folder is no Jekyll site: it has no _config.yml and no _posts."),
        Reason.COPIED: Said(
            "Jekyll copies this file as it is: it is no page with front matter between two lines of “---”."
        ),
        Reason.UNDATED_NAME: Said(
            "Jekyll leaves it out: its file name does not begin with a date, such as 2025-04-06-."
        ),
        Reason.NO_OUTPUT: Said("Its collection has no pages: set “output: true” for it in _config.yml."),
        Reason.BEYOND_LIMIT: Said("“limit_posts” in _config.yml publishes the newest posts only (%1)."),
        Reason.UNREADABLE: Said("The file cannot be read as UTF-8 text."),
        Reason.SKIPPED: Said("Jekyll skips it: the “date” in “defaults” of _config.yml has to stand in quotes."),
        Reason.OVERWRITTEN: Said("%1 has the same address and takes its place."),
        Reason.OVERWRITES: Said("%1 has the same address, and this file takes its place."),
        Reason.LOST: Said(
            "Jekyll cannot read the front matter and publishes the file without it, under another address."
        ),
        Reason.BAD_FRONT_MATTER: Said("Jekyll cannot read the front matter, and its build fails."),
        Reason.BAD_DATE: Said("Jekyll cannot read “%1”, and its build fails. Write the date as 2025-04-06."),
        Reason.BAD_ADDRESS: Said("Jekyll cannot make an address of “%1”, and its build fails."),
    }
)


def explained(fate: Fate) -> str:
    """Why a file is not published, or what else is wrong, as a sentence; empty where all is well."""
    if fate.reason is None:
        return ""
    when = f"{fate.date:%Y-%m-%d %H:%M}" if fate.date is not None else ""
    return _SENTENCES[fate.reason].of(when if fate.reason is Reason.SCHEDULED else fate.detail)
