"""Cuts a template into text, tags and outputs, as Ruby's Liquid does."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from liquid.exceptions import LiquidSyntaxError
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from editor.theme.ruby import BLANKS

SIGN = re.compile(r"\{%.*?%\}|\{\{.*?\}\}?|\{%|\{\{", re.DOTALL)
"""A tag or an output, or the beginning of one that has no end. One brace is enough to end an output, wrongly."""
TAG = re.compile(r"\{%-?\s*(?P<name>#|\w+)\s*(?P<rest>.*?)-?%\}", re.DOTALL | re.ASCII)
OUTPUT = re.compile(r"\{\{-?(?P<rest>.*?)-?\}\}", re.DOTALL)


class Piece(NamedTuple):
    """A part of a template."""

    start: int
    text: str
    sign: bool
    """Whether it is a tag or an output rather than text."""


def pieces(source: str, at: int = 0) -> Iterator[Piece]:
    """The parts, in order and without gaps."""
    for match in SIGN.finditer(source, at):
        if match.start() > at:
            yield Piece(at, source[at : match.start()], False)
        yield Piece(match.start(), match[0], True)
        at = match.end()
    if at < len(source):
        yield Piece(at, source[at:], False)


def end_of_raw(source: str, at: int) -> tuple[int, int] | None:
    """Where raw text that begins at an offset ends, and where its closing tag does; None where it is not closed."""
    for piece in pieces(source, at):
        if not piece.sign or not piece.text.endswith("%}"):
            continue
        start = piece.text.rfind("{%")
        while start >= 0:
            tag = re.match(r"\{%\s*(\w+)", piece.text[start:], re.ASCII)
            if tag is not None:
                if tag[1] == "endraw":
                    return piece.start + start, piece.start + len(piece.text)
                break
            start = piece.text.rfind("{%", 0, start)
    return None


def tokens_of(source: str) -> Iterator[Token]:
    """Tokens for python-liquid's parser. Raises LiquidSyntaxError where a sign has no end."""
    at = 0
    trim = False
    while at < len(source):
        match = SIGN.search(source, at)
        end = match.start() if match else len(source)
        if end > at:
            yield from _literal(source, at, end, trim, match is not None and source.startswith("-", end + 2))
            trim = False
        if match is None:
            return
        at = match.end()
        trim = match[0][-3:-2] == "-" and len(match[0]) > 4
        if match[0].startswith("{{"):
            yield from _output(source, match)
        else:
            tag = _tag(source, match)
            if tag["name"] == "raw":
                text, at = _raw(source, match, tag)
                yield Token(TOKEN_TAG, "raw", match.start() + tag.start("name"), source)
                yield text
                continue
            yield Token(TOKEN_TAG, tag["name"], match.start() + tag.start("name"), source)
            if tag["rest"] and not tag["name"].startswith("end"):
                yield Token(TOKEN_EXPRESSION, tag["rest"], match.start() + tag.start("rest"), source)


def _literal(source: str, start: int, end: int, left: bool, right: bool) -> Iterator[Token]:
    text = source[start:end]
    if left:
        text = text.lstrip(BLANKS)
        start = end - len(text)
    if right:
        text = text.rstrip(BLANKS)
    if text:
        yield Token(TOKEN_CONTENT, text, start, source)


def _output(source: str, match: re.Match[str]) -> Iterator[Token]:
    output = OUTPUT.fullmatch(match[0])
    if output is None:
        raise LiquidSyntaxError("“{{” is not closed by “}}”", token=Token(TOKEN_TAG, "", match.start(), source))
    yield Token(TOKEN_OUTPUT, match[0], match.start(), source)
    yield Token(TOKEN_EXPRESSION, output["rest"], match.start() + output.start("rest"), source)


def _tag(source: str, match: re.Match[str]) -> re.Match[str]:
    tag = TAG.fullmatch(match[0])
    if tag is None:
        raise LiquidSyntaxError("the tag has no name or no end", token=Token(TOKEN_TAG, "", match.start(), source))
    return tag


def _raw(source: str, match: re.Match[str], tag: re.Match[str]) -> tuple[Token, int]:
    if tag["rest"].strip(BLANKS):
        raise LiquidSyntaxError("“raw” takes nothing behind it", token=Token(TOKEN_TAG, "raw", match.start(), source))
    end = end_of_raw(source, match.end())
    if end is None:
        raise LiquidSyntaxError("“raw” is not closed", token=Token(TOKEN_TAG, "raw", match.start(), source))
    return Token(TOKEN_EXPRESSION, source[match.end() : end[0]], match.end(), source), end[1]
