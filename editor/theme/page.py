"""What Liquid needs to be told of the open post."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.post.values import Value


@dataclass(frozen=True, slots=True)
class Page:
    """The open post."""

    path: str = ""
    """Relative to the site folder; empty for a file outside."""
    front_matter: Mapping[str, Value] = field(default_factory=dict[str, Value])
    """As it is now, perhaps not saved."""
    body: str | None = None
    """The text below the front matter as it is now; None for that of the file. Excerpts are made of it."""
    is_excerpt: bool = False
    """Whether it is the post's excerpt that is rendered, which Jekyll takes for a document of its own."""
