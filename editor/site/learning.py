"""Learns from the posts of a site which fields they use: kind, order, values, and what a new post begins with."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from editor.site.fields import Field, FieldKind
from editor.site.trace import Trace

_KNOWN = MappingProxyType(
    {
        "title": FieldKind.TEXT,
        "layout": FieldKind.CHOICE,
        "categories": FieldKind.WORDS,
        "category": FieldKind.CHOICE,
        "tags": FieldKind.WORDS,
        "tag": FieldKind.WORDS,
        "published": FieldKind.BOOLEAN,
        "permalink": FieldKind.TEXT,
        "slug": FieldKind.TEXT,
        "excerpt": FieldKind.LONG_TEXT,
        "description": FieldKind.LONG_TEXT,
        "summary": FieldKind.LONG_TEXT,
        "image": FieldKind.IMAGE,
        "author": FieldKind.CHOICE,
        "lang": FieldKind.CHOICE,
        "locale": FieldKind.CHOICE,
        "comments": FieldKind.BOOLEAN,
        "pin": FieldKind.BOOLEAN,
        "math": FieldKind.BOOLEAN,
        "mathjax": FieldKind.BOOLEAN,
        "toc": FieldKind.BOOLEAN,
        "mermaid": FieldKind.BOOLEAN,
        "sitemap": FieldKind.BOOLEAN,
        "draft": FieldKind.BOOLEAN,
        "redirect_from": FieldKind.WORDS,
    }
)
"""Kinds of the keys that Jekyll, its usual plugins and themes know, wherever the values allow it."""
_DATES = frozenset(("date", "last_modified_at", "last_modified", "updated", "modified"))
_STARTERS = ("layout", "title", "date", "categories", "tags")
"""What a post of a site without posts begins with."""
_COMPATIBLE = MappingProxyType(
    {
        FieldKind.TEXT: frozenset((FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER, FieldKind.IMAGE)),
        FieldKind.LONG_TEXT: frozenset((FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER, FieldKind.IMAGE)),
        FieldKind.CHOICE: frozenset((FieldKind.TEXT, FieldKind.NUMBER)),
        FieldKind.WORDS: frozenset((FieldKind.WORDS, FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER)),
        FieldKind.IMAGE: frozenset((FieldKind.IMAGE, FieldKind.TEXT)),
        FieldKind.BOOLEAN: frozenset((FieldKind.BOOLEAN,)),
    }
)
"""Kinds of single values that a known kind of field can show."""
_MOST_CHOICES = 20
_MOST_VALUES = 500
_NEWEST = 10
"""Posts that tell what a new one begins with."""


@dataclass(slots=True)
class _KeyStatistics:
    posts: int = 0
    kinds: Counter[FieldKind] = field(default_factory=Counter[FieldKind])
    flow: int = 0
    words: Counter[str] = field(default_factory=Counter[str])


class FieldStatistics:
    """Counts what posts set; one post can be taken out again when it changes."""

    def __init__(self) -> None:
        self._keys: dict[str, _KeyStatistics] = {}
        self._posts = 0

    def add(self, trace: Trace) -> None:
        self._count(trace, 1)

    def remove(self, trace: Trace) -> None:
        """Takes back an add() of the same trace."""
        self._count(trace, -1)

    def fields(self, newest: Sequence[Trace]) -> tuple[Field, ...]:
        """The fields in the order that the newest posts (newest first) give them."""
        if not self._keys:
            return _fields_without_posts()
        starters = _starters(newest[:_NEWEST])
        return tuple(self._field(key, key in starters) for key in _ordered(self._keys, newest))

    def values(self, key: str) -> tuple[str, ...]:
        """The short texts that posts give a key."""
        known = self._keys.get(key)
        return tuple(+known.words) if known is not None else ()

    def _count(self, trace: Trace, step: int) -> None:
        if not trace.uses:
            return
        self._posts += step
        for use, words in zip(trace.uses, trace.words, strict=True):
            known = self._keys.get(use.key)
            if known is None:
                known = self._keys[use.key] = _KeyStatistics()
            known.posts += step
            if use.kind is not None:
                known.kinds[use.kind] += step
            known.flow += step * use.flow
            for word in words:
                known.words[word] += step
            if not known.posts:
                del self._keys[use.key]

    def _field(self, key: str, starter: bool) -> Field:
        known = self._keys[key]
        kind = _kind(key, known)
        lists = known.kinds[FieldKind.WORDS]
        return Field(
            key=key,
            kind=kind,
            share=known.posts / self._posts,
            values=_values(kind, known),
            flow=known.flow * 2 >= lists,
            starter=starter,
        )


def _kind(key: str, known: _KeyStatistics) -> FieldKind:
    kinds = +known.kinds
    total = kinds.total()
    if key in _DATES and kinds[FieldKind.DATE] + kinds[FieldKind.DATE_TIME] + kinds[FieldKind.TEXT] >= total / 2:
        return FieldKind.DATE if kinds[FieldKind.DATE] > kinds[FieldKind.DATE_TIME] else FieldKind.DATE_TIME
    given = _KNOWN.get(key)
    if given is not None and sum(kinds[kind] for kind in _COMPATIBLE[given]) * 2 >= total:
        return given
    return _learned_kind(known, kinds) if total else given or FieldKind.TEXT


def _learned_kind(known: _KeyStatistics, kinds: Counter[FieldKind]) -> FieldKind:
    texts = kinds[FieldKind.TEXT] + kinds[FieldKind.LONG_TEXT]
    [(kind, count)] = kinds.most_common(1)
    if texts > count or kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        if kinds[FieldKind.LONG_TEXT] * 3 > texts:
            return FieldKind.LONG_TEXT
        return FieldKind.CHOICE if _is_choice(known) else FieldKind.TEXT
    return kind


def _is_choice(known: _KeyStatistics) -> bool:
    """Whether all texts come from a few that posts share."""
    words = +known.words
    used = words.total()
    return used >= 4 and used == known.posts and len(words) <= min(_MOST_CHOICES, used // 3)


def _values(kind: FieldKind, known: _KeyStatistics) -> tuple[tuple[str, int], ...]:
    if kind not in (FieldKind.CHOICE, FieldKind.WORDS, FieldKind.TEXT):
        return ()
    words = sorted((+known.words).items(), key=lambda item: (-item[1], item[0].casefold()))
    if kind is FieldKind.TEXT and len(words) > _MOST_CHOICES:
        return ()
    return tuple(words[:_MOST_VALUES])


def _starters(newest: Sequence[Trace]) -> set[str]:
    """What most of the newest posts set."""
    counts = Counter(use.key for trace in newest for use in trace.uses)
    return {key for key, count in counts.items() if count * 2 > len(newest)}


def _ordered(keys: Iterable[str], newest: Sequence[Trace]) -> list[str]:
    """Keys by their mean place in the newest posts; those that none of them sets come behind, title and date first."""
    places: dict[str, list[float]] = {}
    for trace in newest:
        for place, use in enumerate(trace.uses):
            places.setdefault(use.key, []).append(place / len(trace.uses))
    usual = {key: index for index, key in enumerate(_STARTERS)}

    def rank(key: str) -> tuple[float, int, str]:
        found = places.get(key)
        return (sum(found) / len(found) if found else 1.0, usual.get(key, len(usual)), key)

    return sorted(keys, key=rank)


def _fields_without_posts() -> tuple[Field, ...]:
    kinds = {**_KNOWN, "date": FieldKind.DATE}
    return tuple(Field(key, kinds[key], 0.0, starter=True) for key in _STARTERS)


def learn_fields(traces: Iterable[Trace]) -> tuple[Field, ...]:
    """The fields of a site whose posts, newest first, have these traces."""
    statistics = FieldStatistics()
    given = list(traces)
    for trace in given:
        statistics.add(trace)
    return statistics.fields(given[:50])
