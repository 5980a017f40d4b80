"""Which editor a field gets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor.post.front_matter import Value
from editor.site.fields import Field, FieldKind
from editor.ui.fields.boolean_field import BooleanField
from editor.ui.fields.choice_field import ChoiceField
from editor.ui.fields.date_field import DateField
from editor.ui.fields.field_editor import FieldEditor
from editor.ui.fields.image_field import ImageField
from editor.ui.fields.long_text_field import LongTextField
from editor.ui.fields.text_field import NumberField, TextField
from editor.ui.fields.words_field import WordsField
from editor.ui.fields.yaml_field import YamlField
from editor.ui.theme import Colors


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What fields need to know of the site."""

    zone: tzinfo
    layouts: tuple[str, ...]
    find_image: Callable[[str], Path | None]
    """The file that an address means; None where the site has none."""
    list_images: Callable[[], Sequence[str]]
    """The addresses of the site's images."""


def make_editor(field: Field, kind: FieldKind, site: Surroundings, colors: Colors, parent: QWidget) -> FieldEditor:
    """An editor for values of this kind, which is the field's or one that fits this post's value better."""
    match kind:
        case FieldKind.TEXT:
            return TextField(field.key, colors, parent)
        case FieldKind.LONG_TEXT:
            return LongTextField(field.key, colors, parent)
        case FieldKind.DATE | FieldKind.DATE_TIME:
            return DateField(field.key, colors, site.zone, with_time=kind is FieldKind.DATE_TIME, parent=parent)
        case FieldKind.BOOLEAN:
            return BooleanField(field.key, parent)
        case FieldKind.NUMBER:
            return NumberField(field.key, parent)
        case FieldKind.WORDS:
            return WordsField(field, colors, parent)
        case FieldKind.CHOICE:
            layouts = field.key == "layout" and bool(site.layouts)
            values = site.layouts if layouts else [value for value, _ in field.values]
            return ChoiceField(field.key, values, layouts, parent)
        case FieldKind.IMAGE:
            return ImageField(field.key, site.find_image, site.list_images, parent)
        case FieldKind.YAML:
            finder = site.find_image if field.kind is FieldKind.IMAGE else None
            return YamlField(field.key, colors, finder, parent)


def is_outdated(key: str, kind: FieldKind, before: Surroundings, now: Surroundings) -> bool:
    """Whether an editor of this kind that was made for other surroundings has to be made anew."""
    match kind:
        case FieldKind.DATE | FieldKind.DATE_TIME:
            return before.zone != now.zone
        case FieldKind.CHOICE:
            return key == "layout" and before.layouts != now.layouts
        case FieldKind.IMAGE | FieldKind.YAML:
            return (before.find_image, before.list_images) != (now.find_image, now.list_images)
        case _:
            return False


def kind_for(field: Field, value: Value) -> FieldKind:
    """The field's kind on this site, or the value's own where this post's value is of another shape."""
    return field.kind if fits(field.kind, value) else _kind_of(value)


def fits(kind: FieldKind, value: Value) -> bool:
    """Whether an editor of this kind can show the value."""
    if value is None:
        return True
    match kind:
        case FieldKind.YAML:
            return True
        case FieldKind.WORDS:
            return not isinstance(value, dict) and not _nested(value)
        case FieldKind.BOOLEAN:
            return isinstance(value, bool)
        case FieldKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case FieldKind.DATE | FieldKind.DATE_TIME:
            return isinstance(value, date | str)
        case FieldKind.LONG_TEXT:
            return not isinstance(value, list | dict | bool)
        case _:
            return not isinstance(value, list | dict | bool) and not _has_lines(value)


def _kind_of(value: Value) -> FieldKind:
    """The kind that a value has by itself."""
    if isinstance(value, dict) or _nested(value):
        return FieldKind.YAML
    if isinstance(value, list):
        return FieldKind.WORDS
    if isinstance(value, bool):
        return FieldKind.BOOLEAN
    if isinstance(value, int | float):
        return FieldKind.NUMBER
    if isinstance(value, date):
        return FieldKind.DATE
    return FieldKind.LONG_TEXT if _has_lines(value) else FieldKind.TEXT


def _nested(value: Value) -> bool:
    return isinstance(value, list) and any(isinstance(item, list | dict) for item in value)


def _has_lines(value: Value) -> bool:
    return isinstance(value, str) and "\n" in value.rstrip("\n")
