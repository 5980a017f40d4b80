"""Who wrote a page, as jekyll-seo-tag finds out."""

from collections.abc import Mapping
from typing import cast


def author_of(page: Mapping[str, object], site: Mapping[str, object]) -> Mapping[str, object]:
    """What is known of the author; empty where nobody is named.

    The first of the page's `author`, its `authors`, and the site's `author`; with what `_data/authors` says of a name.
    """
    authors = page.get("authors")
    first = cast("list[object]", authors)[:1] if isinstance(authors, list) else []
    found = next(
        (one for one in (page.get("author"), *first, site.get("author")) if one not in (None, "", False)), None
    )
    if isinstance(found, Mapping):
        return cast("Mapping[str, object]", found)
    if not isinstance(found, str):
        return {}
    data = site.get("data")
    known = data.get("authors") if isinstance(data, Mapping) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    more = cast("Mapping[str, object]", known).get(found) if isinstance(known, Mapping) else None
    return {"name": found, **(cast("Mapping[str, object]", more) if isinstance(more, Mapping) else {})}


def twitter_of(author: Mapping[str, object]) -> str | None:
    name = author.get("twitter") or author.get("name")
    return name.removeprefix("@") if isinstance(name, str) else None
