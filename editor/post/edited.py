"""What a text command yields."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edited:
    """The text after a command, and the selection in it, in code points. `start == end` is a caret."""

    text: str
    start: int
    end: int
