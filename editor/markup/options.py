"""kramdown's options, as a site's configuration and `{::options}` give them."""

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

import yaml

from editor.markup.entities import point_of

# What Jekyll sets where the configuration says nothing; kramdown's own values are the defaults of `Options`.
_JEKYLL: Mapping[str, object] = {
    "hard_wrap": False,
    "syntax_highlighter_opts": {"default_lang": "plaintext", "guess_lang": True},
}


@dataclass(frozen=True, slots=True)
class Options:
    """kramdown's options under their own names. Unknown ones are left out, unreadable ones keep their default."""

    input: str = "GFM"
    kramdown_version: str = "2.4"
    """From 2.5 on, the roles of footnotes stand at other elements."""
    hard_wrap: bool = True
    auto_ids: bool = True
    auto_id_prefix: str = ""
    auto_id_stripping: bool = False
    transliterated_header_ids: bool = False
    toc_levels: frozenset[int] = frozenset(range(1, 7))
    header_offset: int = 0
    header_links: bool = False
    smart_quotes: tuple[str, ...] = ("‘", "’", "“", "”")
    typographic_symbols: Mapping[str, str] = field(default_factory=dict[str, str])
    """What stands for some of them, by the names of their entities."""
    footnote_nr: int = 1
    footnote_prefix: str = ""
    footnote_backlink: str = "&#8617;"
    footnote_backlink_inline: bool = False
    footnote_link_text: str = "%s"
    parse_block_html: bool = False
    parse_span_html: bool = True
    math_engine: str | None = "mathjax"
    entity_output: str = "as_char"
    syntax_highlighter: str | None = "rouge"
    syntax_highlighter_opts: Mapping[str, object] = field(default_factory=dict[str, object])
    gfm_quirks: frozenset[str] = frozenset(("paragraph_end",))
    remove_line_breaks_for_cjk: bool = False
    link_defs: Mapping[str, tuple[str, str | None]] = field(default_factory=dict[str, tuple[str, str | None]])
    """Addresses and titles by name."""
    forbidden_inline_options: frozenset[str] = frozenset()
    """What `{::options}` may not set."""

    @property
    def gfm(self) -> bool:
        return self.input.lower() == "gfm"


def read_options(values: Mapping[str, object] | None) -> Options:
    """The options of a site. None: Jekyll's defaults. A mapping holds Jekyll's own settings already."""
    return changed_options(Options(), _JEKYLL if values is None else values)


def changed_options(options: Options, values: Mapping[str, object]) -> Options:
    """The options with some of them set anew, from YAML values or from the texts of `{::options}`."""
    known: dict[str, object] = {}
    for name, value in values.items():
        read = _READERS.get(name)
        if read is None:
            continue
        try:
            known[name] = read(value)
        except (ValueError, TypeError, AttributeError, yaml.YAMLError):
            continue
    return dataclasses.replace(options, **known)  # type: ignore[arg-type]


def inline_options(options: Options, values: Mapping[str, object]) -> Options:
    """The options as `{::options}` in a text changes them."""
    kept = {name for name in values if name not in options.forbidden_inline_options and name not in _ONCE}
    return changed_options(options, {name: values[name] for name in kept})


def _text(value: object) -> str:
    """As Ruby makes one of a YAML value."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _symbol(value: object) -> str:
    """A text that may be written as one of Ruby's symbols."""
    return _text(value).strip().removeprefix(":")


def _flag(value: object) -> bool:
    text = _text(value)
    return text != "" and text.strip().lower() != "false"


def _number(value: object) -> int:
    return int(str(value), 0)


def _engine(value: object) -> str | None:
    name = _symbol(value)
    return name if name not in ("", "nil", "false") else None


def _levels(value: object) -> frozenset[int]:
    levels = [int(str(part)) for part in (_listed_levels(value) if isinstance(value, str) else _sequence(value))]
    if any(not 1 <= level <= 6 for level in levels):
        raise ValueError(value)
    return frozenset(levels)


def _listed_levels(text: str) -> Sequence[object]:
    found = _LEVELS.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return range(int(found[1]), int(found[2]) + 1) if found[1] else text.split(",")


def _sequence(value: object) -> list[object]:
    if not isinstance(value, (list, tuple)):
        raise ValueError(value)
    return list(cast("list[object]", value))


def _mapping(value: object) -> Mapping[str, object]:
    read: object = yaml.safe_load(value) if isinstance(value, str) else value
    if read is None:
        return {}
    if not isinstance(read, Mapping):
        raise TypeError(read)
    return {str(key): item for key, item in cast("Mapping[object, object]", read).items()}


def _quotes(value: object) -> tuple[str, ...]:
    names = [part.strip() for part in value.split(",")] if isinstance(value, str) else _sequence(value)
    if len(names) != 4:
        raise ValueError(value)
    return tuple(chr(_quote(name)) for name in names)


def _quote(name: object) -> int:
    """The code point of an entity, by its name or its number."""
    try:
        return int(str(name), 0)
    except ValueError:
        point = point_of(str(name))
    if point is None:
        raise ValueError(name)
    return point


def _symbols(value: object) -> Mapping[str, str]:
    return {name.removeprefix(":"): _text(text) for name, text in _mapping(value).items()}


def _link_definitions(value: object) -> Mapping[str, tuple[str, str | None]]:
    definitions: dict[str, tuple[str, str | None]] = {}
    for name, parts in _mapping(value).items():
        target, *title = _sequence(parts)
        if len(title) > 1:
            raise ValueError(parts)
        definitions[name] = (_text(target), _text(title[0]) if title else None)
    return definitions


def _names(value: object) -> frozenset[str]:
    names = value.split(",") if isinstance(value, str) else _sequence(value)
    return frozenset(_symbol(str(name).strip()) for name in names)


_LEVELS = re.compile(r"([0-9])\.\.([0-9])|[0-9](?:,[0-9])*")
# The parser looks at these before it reads the text.
_ONCE = frozenset(("input", "kramdown_version", "hard_wrap", "gfm_quirks", "forbidden_inline_options"))
_READERS: Mapping[str, Callable[[object], object]] = {
    "input": _text,
    "kramdown_version": _text,
    "hard_wrap": _flag,
    "auto_ids": _flag,
    "auto_id_prefix": _text,
    "auto_id_stripping": _flag,
    "transliterated_header_ids": _flag,
    "toc_levels": _levels,
    "header_offset": _number,
    "header_links": _flag,
    "smart_quotes": _quotes,
    "typographic_symbols": _symbols,
    "footnote_nr": _number,
    "footnote_prefix": _text,
    "footnote_backlink": _text,
    "footnote_backlink_inline": _flag,
    "footnote_link_text": _text,
    "parse_block_html": _flag,
    "parse_span_html": _flag,
    "math_engine": _engine,
    "entity_output": _symbol,
    "syntax_highlighter": _engine,
    "syntax_highlighter_opts": _mapping,
    "gfm_quirks": _names,
    "remove_line_breaks_for_cjk": _flag,
    "link_defs": _link_definitions,
    "forbidden_inline_options": _names,
}
