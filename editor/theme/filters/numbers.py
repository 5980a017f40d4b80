"""Liquid's filters of numbers, which Ruby computes with decimals rather than in binary."""

import re
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal, InvalidOperation

from editor.theme.filters import Filter
from editor.theme.liquid.ruby import BLANKS, RubyError, float_text, to_i
from editor.wording import Said

_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+")
_DIGITS = 60
_MOST_DIGITS = 400
"""Of a result. Ruby would write more."""

Number = int | Decimal


def math_filters() -> dict[str, Filter]:
    """The filters by name."""
    return {
        "abs": _abs,
        "plus": _plus,
        "minus": _minus,
        "times": _times,
        "divided_by": _divided_by,
        "modulo": _modulo,
        "round": _round,
        "ceil": _ceil,
        "floor": _floor,
        "at_least": _at_least,
        "at_most": _at_most,
    }


def number(value: object) -> Number:
    """What a value counts for: 0 where it is no number."""
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return Decimal(float_text(value))
    if isinstance(value, str):
        text = value.strip(BLANKS)
        return Decimal(text) if _DECIMAL.fullmatch(text) else to_i(value)
    return 0


def _shown(value: Number) -> int | float:
    return float(value) if isinstance(value, Decimal) else value


def _abs(value: object) -> object:
    return _shown(abs(number(value)))


def _computed(compute: Callable[[Context, Decimal, Decimal], Decimal], one: Number, other: Number) -> float:
    try:
        return float(compute(Context(prec=_DIGITS), Decimal(one), Decimal(other)))
    except (InvalidOperation, OverflowError):
        raise RubyError(Said("this cannot be computed")) from None


def _plus(value: object, other: object) -> object:
    one, two = number(value), number(other)
    return one + two if isinstance(one, int) and isinstance(two, int) else _computed(Context.add, one, two)


def _minus(value: object, other: object) -> object:
    one, two = number(value), number(other)
    return one - two if isinstance(one, int) and isinstance(two, int) else _computed(Context.subtract, one, two)


def _times(value: object, other: object) -> object:
    one, two = number(value), number(other)
    if isinstance(one, int) and isinstance(two, int):
        if one.bit_length() + two.bit_length() > _MOST_DIGITS * 3:
            raise RubyError(Said("the number is too large"))
        return one * two
    return _computed(Context.multiply, one, two)


def _divided_by(value: object, other: object) -> object:
    one, two = number(value), number(other)
    if isinstance(one, int) and isinstance(two, int):
        if two == 0:
            raise RubyError(Said("divided by 0"))
        return one // two
    return _computed(Context.divide, one, two) if two else float(one) * float("inf")


def _modulo(value: object, other: object) -> object:
    one, two = number(value), number(other)
    if two == 0:
        raise RubyError(Said("divided by 0"))
    if isinstance(one, int) and isinstance(two, int):
        return one % two
    return _computed(_rest, one, two)


def _rest(context: Context, one: Decimal, two: Decimal) -> Decimal:
    """With the sign of the divisor."""
    rest = context.remainder(one, two)
    return context.add(rest, two) if rest and (rest < 0) != (two < 0) else rest


def _round(value: object, digits: object = 0) -> object:
    places = int(number(digits))
    one = number(value)
    if isinstance(one, int):
        return one if places >= 0 else _whole(Decimal(one), places)
    _check(one)
    if places <= 0:
        return _whole(one, places)
    return float(one.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, Context(prec=_MOST_DIGITS)))


def _whole(one: Decimal, places: int) -> int:
    """Rounded to tens, hundreds and so on."""
    step = Decimal(10) ** -places
    return int((one / step).to_integral_value(ROUND_HALF_UP) * step)


def _check(one: Decimal) -> None:
    if not one.is_finite():
        raise RubyError(Said("this is no finite number"))


def _ceil(value: object) -> object:
    return _to_integral(value, ROUND_CEILING)


def _floor(value: object) -> object:
    return _to_integral(value, ROUND_FLOOR)


def _to_integral(value: object, rounding: str) -> int:
    one = number(value)
    if isinstance(one, int):
        return one
    _check(one)
    return int(one.to_integral_value(rounding))


def _at_least(value: object, limit: object) -> object:
    return _shown(max(number(value), number(limit)))


def _at_most(value: object, limit: object) -> object:
    return _shown(min(number(value), number(limit)))
