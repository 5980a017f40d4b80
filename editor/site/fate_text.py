"""What becomes of a file, in sentences."""

from types import MappingProxyType

from editor.site.fate import Fate
from editor.site.summary import Reason

_SENTENCES = MappingProxyType(
    {
        Reason.DRAFT: "A draft: move it to _posts under a date to publish it.",
        Reason.SCHEDULED: "Dated in the future: the first build after {when} publishes it.",
        Reason.UNPUBLISHED: "The front matter says “published: false”.",
        Reason.EXCLUDED: "“exclude” in _config.yml leaves {detail} out.",
        Reason.HIDDEN: "Jekyll leaves out names such as {detail}: name it in “include” in _config.yml, or rename it.",
        Reason.OUTSIDE: "It is not in the site's source folder.",
        Reason.NO_SITE: "The folder is no Jekyll site: it has no _config.yml and no _posts.",
        Reason.COPIED: "Jekyll copies this file as it is: it is no page with front matter between two lines of “---”.",
        Reason.UNDATED_NAME: "Jekyll leaves it out: its file name does not begin with a date, such as 2025-04-06-.",
        Reason.NO_OUTPUT: "Its collection has no pages: set “output: true” for it in _config.yml.",
        Reason.BEYOND_LIMIT: "“limit_posts” in _config.yml publishes the newest posts only ({detail}).",
        Reason.UNREADABLE: "The file cannot be read as UTF-8 text.",
        Reason.SKIPPED: "Jekyll skips it: the “date” in “defaults” of _config.yml has to stand in quotes.",
        Reason.OVERWRITTEN: "{detail} has the same address and takes its place.",
        Reason.OVERWRITES: "{detail} has the same address, and this file takes its place.",
        Reason.LOST: "Jekyll cannot read the front matter and publishes the file without it, under another address.",
        Reason.BAD_FRONT_MATTER: "Jekyll cannot read the front matter, and its build fails.",
        Reason.BAD_DATE: "Jekyll cannot read “{detail}”, and its build fails. Write the date as 2025-04-06.",
        Reason.BAD_ADDRESS: "Jekyll cannot make an address of “{detail}”, and its build fails.",
    }
)


def explained(fate: Fate) -> str:
    """Why a file is not published, or what else is wrong, as a sentence; empty where all is well."""
    if fate.reason is None:
        return ""
    when = f"{fate.date:%Y-%m-%d %H:%M}" if fate.date is not None else ""
    return _SENTENCES[fate.reason].replace("{when}", when).replace("{detail}", fate.detail)
