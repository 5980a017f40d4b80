"""Waiting for something to become true, instead of for time to pass."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds: far more than anything here takes, for machines that are slow and busy."""
_PAUSE = 0.03


def until(condition: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Gives the first true value of `condition`. Raises AssertionError, which says what was waited for."""
    end = time.monotonic() + patience
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"Waited {patience:.0f} s for {what}; it was {value!r} to the end.")
        time.sleep(_PAUSE)
    return value
