"""kramdown's options, as a site's configuration and `{::options}` give them."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

import yaml

# What Jekyll sets where the configuration says nothing; kramdown's own values are the defaults of `Options`.
_JEKYLL: Mapping[str, object] = {
    "hard_wrap": False,
    "syntax_highlighter_opts": {"default_lang": "plaintext", "guess_lang": True},
}
_SYMBOLS = {
    "hellip": "…",
    "mdash": "—",
    "ndash": "–",
    "laquo": "«",
    "raquo": "»",
    "laquo_space": "«\u00a0",
    "raquo_space": "\u00a0»",
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
    typographic_symbols: Mapping[str, str] = field(default_factory=lambda: dict(_SYMBOLS))
    """By the names of their entities. Empty: none is put in."""
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


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _symbol(value: object) -> str:
    """A text that may be written as one of Ruby's symbols."""
    return _text(value).lstrip(":")


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    return str(value).strip().lower() not in ("false", "no", "", "none")


def _number(value: object) -> int:
    return int(str(value))


def _engine(value: object) -> str | None:
    return str(value) if value not in (None, "", False, "nil", "false") else None


def _levels(value: object) -> frozenset[int]:
    if isinstance(value, str):
        if ".." in value:
            first, last = value.split("..", 1)
            return frozenset(range(int(first), int(last) + 1))
        return frozenset(int(part) for part in value.split(","))
    return frozenset(int(str(part)) for part in _sequence(value))


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
    return tuple(_QUOTES.get(str(name), str(name)) for name in names)


def _symbols(value: object) -> Mapping[str, str]:
    return _SYMBOLS | {name: _text(text) for name, text in _mapping(value).items()}


def _link_definitions(value: object) -> Mapping[str, tuple[str, str | None]]:
    definitions: dict[str, tuple[str, str | None]] = {}
    for name, parts in _mapping(value).items():
        target, *title = _sequence(parts)
        definitions[name] = (_text(target), _text(title[0]) if title else None)
    return definitions


def _quirks(value: object) -> frozenset[str]:
    names = value.split(",") if isinstance(value, str) else _sequence(value)
    return frozenset(str(name).strip() for name in names)


_QUOTES = {
    "lsquo": "‘",
    "rsquo": "’",
    "ldquo": "“",
    "rdquo": "”",
    "apos": "'",
    "quot": '"',
    "sbquo": "‚",
    "bdquo": "„",
} | {
    "laquo": "«",
    "raquo": "»",
    "lsaquo": "‹",
    "rsaquo": "›",
}
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
    "gfm_quirks": _quirks,
    "remove_line_breaks_for_cjk": _flag,
    "link_defs": _link_definitions,
}
