"""Which fields have a row."""

from collections.abc import Mapping

from editor.post.front_matter import FrontMatter
from editor.site.fields import Field, FieldKind

_SHOWN_SHARE = 0.3
"""A field that this share of the site's posts set has a row in every post."""


def shown_fields(known: Mapping[str, Field], front_matter: FrontMatter, added: Mapping[str, FieldKind]) -> list[Field]:
    """What the site's posts usually set, in the site's order, then whatever else this post has.

    `known` are the site's fields by key; `added` have been asked for and need no value yet.
    """
    here = dict.fromkeys((*front_matter.keys(), *added))
    usual = [field for key, field in known.items() if key in here or field.starter or field.share > _SHOWN_SHARE]
    others = [key for key in here if key not in known]
    return [*usual, *(Field(key, added.get(key, FieldKind.TEXT), 0) for key in others)]
