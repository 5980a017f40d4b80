"""What an edit in a field makes of the front matter."""

from collections.abc import Iterable

from editor.post.front_matter import FrontMatter, Value
from editor.site.fields import Field
from editor.ui.fields.field_editor import items_of


class ValueEdits:
    """Makes each state of a field out of what stood there before the writer began to type in it.

    So a text that passes through `on` on its way to `once` ends without quotes, a list that is emptied and filled
    again has its old style, and a field that is filled in and emptied again leaves no trace.
    """

    def __init__(self) -> None:
        self._key = ""
        self._base: FrontMatter = FrontMatter()
        self._last: FrontMatter = FrontMatter()

    def with_value(self, front_matter: FrontMatter, field: Field, value: Value) -> FrontMatter:
        """Sets a value; empty ones as emptily as the author writes. Raises ValueError like FrontMatter.with_value()."""
        base = self._base_for(front_matter, field.key)
        if value in (None, "", []):
            return self._keep(_emptied(base, field.key))
        if isinstance(value, list) and value == items_of(field.key, base.get(field.key)):
            return self._keep(base)  # a single word that is written without a list is left so
        return self._keep(base.with_value(field.key, value, flow=field.flow))

    def with_source(self, front_matter: FrontMatter, field: Field, source: str) -> FrontMatter:
        """Sets the characters of a value. Raises ValueError like FrontMatter.with_source()."""
        base = self._base_for(front_matter, field.key)
        if not source.strip():
            return self._keep(_emptied(base, field.key))
        return self._keep(base.with_source(field.key, source))

    def _base_for(self, front_matter: FrontMatter, key: str) -> FrontMatter:
        if key != self._key or front_matter != self._last:  # another field, or an undo or another edit between
            self._key, self._base = key, front_matter
        self._last = front_matter
        return self._base

    def _keep(self, front_matter: FrontMatter) -> FrontMatter:
        self._last = front_matter
        return front_matter


def _emptied(front_matter: FrontMatter, key: str) -> FrontMatter:
    """`""`, `[]` or nothing behind the colon, by what stands there."""
    entry = front_matter.entry(key)
    if entry is None:
        return front_matter
    if entry.style in ("'", '"'):
        return front_matter.with_value(key, "")
    return front_matter.with_value(key, [] if entry.style == "flow list" else None)


def with_starters(fields: Iterable[Field], front_matter: FrontMatter) -> FrontMatter:
    """Front matter with the fields that the site's posts begin with: the usual layout, the others empty."""
    result = front_matter.with_yaml("")
    for field in fields:
        if field.starter:
            usual = field.values[0][0] if field.key == "layout" and field.values else None
            result = result.with_value(field.key, usual)
    return result if result.yaml else result.with_value("title", None)
