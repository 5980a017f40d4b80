"""Searching a text: pure functions, also run in a process of their own, which imports no Qt."""

import re
from dataclasses import dataclass
from multiprocessing.connection import Connection

from editor.wording import Said

MAX_FOUND = 100_000
"""Matches that are kept; a text with more is shown as having that many."""


class SearchError(ValueError):
    """The expression or the replacement cannot be read. The message is a sentence."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    text: str
    match_case: bool = False
    whole_word: bool = False
    expression: bool = False
    """`text` is a regular expression of Python's `re`; `^` and `$` match at every line."""
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A match: characters `start` up to `end`, in code points, and what would stand there instead."""

    start: int
    end: int
    replacement: str


def compiled(query: Query) -> re.Pattern[str]:
    """The pattern of a query. Raises SearchError where the expression is wrong."""
    source = query.text if query.expression else re.escape(query.text)
    if query.whole_word:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    try:
        return re.compile(source, re.MULTILINE | (0 if query.match_case else re.IGNORECASE))
    except (re.error, OverflowError, RecursionError) as error:
        raise SearchError(Said("The expression cannot be read: %1.", error)) from error


def find_all(query: Query, text: str) -> list[Found]:
    """Every match in `text`, in order, at most MAX_FOUND. Raises SearchError.

    An expression can take for ever (`(a+)+$`): see SearchRunner.
    """
    pattern = compiled(query)
    result: list[Found] = []
    for match in pattern.finditer(text):
        result.append(Found(match.start(), match.end(), _replacement(query, match)))
        if len(result) >= MAX_FOUND:
            break
    return result


def _replacement(query: Query, match: re.Match[str]) -> str:
    if not query.expression:
        return query.replacement
    try:
        return match.expand(query.replacement)
    except (re.error, IndexError) as error:
        raise SearchError(Said("The replacement cannot be read: %1.", error)) from error


def serve(connection: Connection) -> None:
    """The search process: answers (query, text) with a list of Found, or with the SearchError's sentence."""
    while True:
        try:
            query, text = connection.recv()
        except EOFError:
            return
        try:
            answer: list[Found] | str = find_all(query, text)
        except SearchError as error:
            answer = str(error)
        connection.send(answer)
