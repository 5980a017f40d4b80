"""What a text says of a date and a time, found as Ruby's `Date._parse` finds it.

Rules from the behaviour of Ruby 3.1, compared with it by tests/conformance.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType

_LONGEST = 128
"""Characters. Ruby refuses longer texts."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = f"({'|'.join(_MONTHS)})"
_NUMBER = "(?<![0-9])[0-9]"
_YEAR = "('?-?[0-9]+)"
_ERA = r"(c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))"


@dataclass(slots=True)
class Said:
    """What a text says: only what it says is there."""

    numbers: dict[str, int] = field(default_factory=dict[str, int])
    """By `year`, `month`, `day`, `yday`, `hour`, `minute`, `second`."""
    fraction: str = ""
    """The digits of a fraction of a second."""
    zone: str = ""
    two_digits: bool = True
    """Whether a year below 100 is one of the last or of this century."""
    before_christ: bool = False

    def take(self, **texts: str | None) -> None:
        self.numbers.update({name: int(text) for name, text in texts.items() if text})


def said_by(text: str) -> Said:
    """What Ruby takes from a text; nothing from one that is too long."""
    found = Said()
    if len(text) > _LONGEST:
        return found
    text = re.sub(r"(?:[^-+',./:@\[\]\w]|_)+", " ", text)
    text = _DAY.sub(" ", text, count=1)
    if clock := _CLOCK.search(text):
        text = f"{text[: clock.start()]} {text[clock.end() :]}"
        _take_clock(clock, found)
    for pattern, take in _FORMS:
        if match := pattern.search(text):
            text = f"{text[: match.start()]} {text[match.end() :]}"
            take(match, found)
            break
    if re.search(r"\b(?:bc\b|bce\b|b\.c\.|b\.c\.e\.)", text, re.IGNORECASE):
        found.before_christ = True
    if match := re.search(r"\A\s*([0-9]{1,2})\s*\Z", text):
        _take_rest(int(match[1]), found.numbers)
    _finish_year(found)
    return found


def _finish_year(found: Said) -> None:
    year = found.numbers.get("year")
    if year is None:
        return
    if found.before_christ:
        year = 1 - year
    if found.two_digits and 0 <= year <= 99:
        year += 1900 if year >= 69 else 2000
    found.numbers["year"] = year


def _take_rest(number: int, numbers: dict[str, int]) -> None:
    """A number that nothing else has taken: the day beside an hour, or the hour beside a day."""
    if "hour" in numbers and "day" not in numbers and 1 <= number <= 31:
        numbers["day"] = number
    if "day" in numbers and "hour" not in numbers and 0 <= number <= 24:
        numbers["hour"] = number


def _take_clock(match: re.Match[str], found: Said) -> None:
    found.zone = match[2] or ""
    parts = _CLOCK_PARTS.match(match[1])
    if parts is None:
        return
    hour = int(parts[1])
    if parts[5]:
        hour = hour % 12 + (12 if parts[5] in "pP" else 0)
    found.numbers["hour"] = hour
    found.fraction = parts[4] or ""
    found.take(minute=parts[2], second=parts[3])


def _take_three(year: str | None, month: str | None, day: str | None, found: Said) -> None:
    """Year, month and day in the order of their form; which is which shows by their length and signs."""
    if year is not None and month is not None and day is None:
        year, month, day = None, year, month
    if year is None and day is not None and (len(day) > 2 or day.startswith("'")):
        year, day = day, None
    if year is not None and (number := re.search("[-+]?[0-9]*+(?=.)", year[_first_digit(year) :])) and number[0]:
        year, day = day, number[0]
    if month is not None and (month.startswith("'") or len(month) > 2):
        year, month, day = month, day, year
    if day is not None and (day.startswith("'") or len(day) > 2):
        year, day = day, year
    _take_year(year, found)
    for name, text in (("month", month), ("day", day)):
        if text is not None and (number := re.search("[0-9]+", text)):
            found.numbers[name] = int(number[0])


def _first_digit(text: str) -> int:
    match = re.search("[-+0-9]", text)
    return match.start() if match else len(text)


def _take_year(text: str | None, found: Said) -> None:
    number = re.search("([-+]?)([0-9]+)", text) if text is not None else None
    if number is not None:
        found.numbers["year"] = int(number[0])
        found.two_digits = found.two_digits and not number[1] and len(number[2]) <= 2


def _take_european(match: re.Match[str], found: Said) -> None:
    _take_three(match[4], _month_number(match[2]), match[1], found)
    found.before_christ = (match[3] or "")[:1] in ("b", "B")


def _take_american(match: re.Match[str], found: Said) -> None:
    _take_three(match[4], _month_number(match[1]), match[2], found)
    found.before_christ = (match[3] or "")[:1] in ("b", "B")


def _month_number(name: str) -> str:
    return str(_MONTHS.index(name.lower()) + 1)


def _take_ordered(match: re.Match[str], found: Said) -> None:
    _take_three(match[1], match[2], match[3], found)


def _take_day_first(match: re.Match[str], found: Said) -> None:
    _take_three(match[3], _month_number(match[2]), match[1], found)


def _take_month_first(match: re.Match[str], found: Said) -> None:
    _take_three(match[3], _month_number(match[1]), match[2], found)


def _take_japanese(match: re.Match[str], found: Said) -> None:
    found.take(year=match[2], month=match[3], day=match[4])
    found.numbers["year"] += {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}[match[1].lower()]


def _take_digits(match: re.Match[str], found: Said) -> None:
    """Digits without signs between them, by how many there are; behind a fraction they end with seconds."""
    sign, digits, more, fraction = match[1], match[2], match[3], match[4]
    if more is None and fraction is not None:
        _take_from_end(digits, found)
    else:
        _take_from_start(sign, digits, found)
    if more is not None and len(more) in (2, 4, 6):
        names = ("second", "minute", "hour") if fraction is not None else ("hour", "minute", "second")
        pairs = [more[place : place + 2] for place in range(0, len(more), 2)]
        found.take(**dict(zip(names, reversed(pairs) if fraction is not None else pairs, strict=False)))
    found.fraction = fraction or found.fraction
    if match[5]:
        found.zone = _bracketed(match[5]) if match[5].startswith("[") else match[5]


def _bracketed(text: str) -> str:
    inner = text[1:-1]
    return inner.partition(":")[2] if ":" in inner else inner


def _take_from_end(digits: str, found: Said) -> None:
    names = ("second", "minute", "hour", "day", "month")
    if len(digits) in (9, 11, 13):
        return
    rest = digits
    for name in names:
        rest, part = rest[:-2], rest[-2:]
        found.take(**{name: part})
        if not rest:
            return
    found.take(year=rest)
    found.two_digits = found.two_digits and len(digits) != 14


def _take_from_start(sign: str, digits: str, found: Said) -> None:
    widths = _WIDTHS.get(len(digits))
    place = 0
    for name, width in widths or ():
        found.numbers[name] = int(digits[place : place + width])
        place += width
    if widths is not None and widths[0][0] == "year":
        found.numbers["year"] *= -1 if sign == "-" else 1
        found.two_digits = found.two_digits and len(digits) < 8


_WIDTHS = MappingProxyType(
    {
        2: (("day", 2),),
        3: (("yday", 3),),
        4: (("month", 2), ("day", 2)),
        5: (("year", 2), ("yday", 3)),
        6: (("year", 2), ("month", 2), ("day", 2)),
        7: (("year", 4), ("yday", 3)),
        8: (("year", 4), ("month", 2), ("day", 2)),
        10: (("year", 4), ("month", 2), ("day", 2), ("hour", 2)),
        12: (("year", 4), ("month", 2), ("day", 2), ("hour", 2), ("minute", 2)),
        14: (("year", 4), ("month", 2), ("day", 2), ("hour", 2), ("minute", 2), ("second", 2)),
    }
)


def _named(*names: str) -> Callable[[re.Match[str], Said], None]:
    """Takes the groups of a match by these names."""

    def take(match: re.Match[str], found: Said) -> None:
        found.take(**dict(zip(names, match.groups(), strict=True)))

    return take


def _take_month(match: re.Match[str], found: Said) -> None:
    found.numbers["month"] = int(_month_number(match[1]))


def _skip(_match: re.Match[str], _found: Said) -> None:
    """A week and its day, which Time.parse does not use."""


_DAY = re.compile(r"\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/0-9 ]*", re.IGNORECASE)
_CLOCK = re.compile(
    rf"({_NUMBER}+ *(?:(?:: *[0-9]+(?: *: *[0-9]+(?:[,.][0-9]*)?)?|h(?: *[0-9]+m?(?: *[0-9]+s?)?)?)"
    r"(?: *[ap](?:m\b|\.m\.))?|[ap](?:m\b|\.m\.)))"
    r"(?: *((?:gmt|utc?)?[-+][0-9]+(?:[,.:][0-9]+(?::[0-9]+)?)?"
    r"|(?:[^\W\d]|[. ])+(?:standard|daylight) time\b|[^\W\d]+(?: dst)?\b))?",
    re.IGNORECASE,
)
_CLOCK_PARTS = re.compile(
    r"([0-9]+)h?(?: *:? *([0-9]+)m?(?: *:? *([0-9]+)(?:[,.]([0-9]+))?s?)?)?(?: *([ap])(?:m\b|\.m\.))?", re.IGNORECASE
)
_FORMS = tuple(
    (re.compile(pattern, re.IGNORECASE), take)
    for pattern, take in (
        (
            rf"('?{_NUMBER}+)[^-0-9 ]* *{_MONTH}[^-0-9 ']*(?: *(?:\b{_ERA}(?!(?<!\.)[a-z]))? *"
            r"('?-?[0-9]+(?:(?:st|nd|rd|th)\b)?))?",
            _take_european,
        ),
        (rf"\b{_MONTH}[^-0-9 ']* *('?[0-9]+)[^-0-9 ']*(?: *+,? *+{_ERA}? *{_YEAR})?", _take_american),
        (rf"('?[-+]?{_NUMBER}+)-([0-9]+)-{_YEAR}", _take_ordered),
        (r"\b([mtshr])([0-9]+)\.([0-9]+)\.([0-9]+)", _take_japanese),
        (
            rf"('?-?{_NUMBER}+)-{_MONTH}[^-/.]*-{_YEAR}",
            _take_day_first,
        ),
        (
            rf"\b{_MONTH}[^-/.]*-{_YEAR}(?:-{_YEAR})?",
            _take_month_first,
        ),
        (rf"('?-?{_NUMBER}+)/ *('?[0-9]+)(?:[^0-9] *{_YEAR})?", _take_ordered),
        (rf"('?-?{_NUMBER}+)\. *('?[0-9]+)\. *{_YEAR}", _take_ordered),
        (r"\b(?:[0-9]{2}|[0-9]{4})?-?w[0-9]{2}(?:-?[0-9])?\b", _skip),
        (r"-w-[0-9]\b", _skip),
        (r"--([0-9]{2})?-([0-9]{2})\b", _named("month", "day")),
        (r"--([0-9]{2})([0-9]{2})?\b", _named("month", "day")),
        (
            r"\A(?!.*[,.](?:[0-9]{2}|[0-9]{4})-[0-9]{3}\b).*?\b([0-9]{2}|[0-9]{4})-([0-9]{3})\b",
            _named("year", "yday"),
        ),
        (r"\A(?!.*[0-9]-[0-9]{3}\b).*?\b-([0-9]{3})\b", _named("yday")),
        (r"'([0-9]+)\b", _named("year")),
        (rf"\b{_MONTH}[^ ]*", _take_month),
        (rf"({_NUMBER}+)(?:st|nd|rd|th)\b", _named("day")),
        (
            rf"([-+]?)({_NUMBER}{{2,14}})(?: *t? *([0-9]{{2,6}})?(?:[,.]([0-9]*))?)?"
            r"(?: *(z\b|[-+][0-9]{1,4}\b|\[[-+]?[0-9][^\]]*\]))?",
            _take_digits,
        ),
    )
)
"""The forms of dates in the order in which they are looked for; the first one that is found counts."""
