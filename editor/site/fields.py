"""Which front-matter fields the posts of a site use, learned from the posts."""

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """How a field is edited. Stable per key across a site."""

    TEXT = "text"
    LONG_TEXT = "long text"
    DATE = "date"
    DATE_TIME = "date and time"
    BOOLEAN = "boolean"
    NUMBER = "number"
    WORDS = "list of words"
    CHOICE = "choice"
    IMAGE = "image"
    YAML = "yaml"
    """Nested mapping or list of mappings: edited as YAML."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form."""

    key: str
    kind: FieldKind
    share: float
    """Share of the site's posts that set it, 0 to 1."""
    values: tuple[tuple[str, int], ...] = ()
    """Values in use with their counts, most used first; for CHOICE, WORDS and TEXT with few values."""
    flow: bool = True
    """WORDS: whether the site writes `[a, b]` rather than one item a line."""
    starter: bool = False
    """Whether a new post begins with it: most of the newest posts set it."""
