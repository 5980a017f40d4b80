"""Cuts a template into text, tags and outputs, as Ruby's Liquid does."""

import re
from collections.abc import Iterator

from liquid.exceptions import LiquidSyntaxError
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from editor.theme.liquid.ruby import BLANKS
from editor.wording import Said

SIGN = re.compile(r"\{%.*?%\}|\{\{.*?\}\}?|\{%|\{\{", re.DOTALL)
"""A tag or an output, or the beginning of one that has no end. One brace is enough to end an output, wrongly."""
TAG = re.compile(r"\{%-?\s*(?P<name>#|\w+)\s*(?P<rest>.*?)-?%\}", re.DOTALL | re.ASCII)
OUTPUT = re.compile(r"\{\{-?(?P<rest>.*?)-?\}\}", re.DOTALL)
_OUTPUT_OR_BEGINNING = re.compile(r"\{\{.*?\}\}?|\{%|\{\{", re.DOTALL)
_BEGINNING = re.compile(r"\{%|\{\{")
_LAST_TAG = re.compile(r"(.*)\{%\s*(\w+)\s*(.*)?%\}", re.DOTALL | re.ASCII)


class Signs:
    """Finds the tags and outputs of a template, without looking for an end where there can be none."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._last_tag = source.rfind("%}")
        self._last_output = source.rfind("}")

    def after(self, at: int) -> re.Match[str] | None:
        """The first one from an offset on."""
        if at < self._last_tag:
            return SIGN.search(self._source, at)
        return (_OUTPUT_OR_BEGINNING if at < self._last_output else _BEGINNING).search(self._source, at)

    def end_of_raw(self, at: int) -> tuple[int, int] | None:
        """Where raw text from an offset on ends, and where its closing tag does; None where it is not closed.

        Signs count as elsewhere, so that tag may stand at the end of a longer one, such as an output without end.
        """
        while (sign := self.after(at)) is not None:
            at = sign.end()
            tag = _LAST_TAG.fullmatch(sign[0])
            if tag is not None and tag[2] == "endraw":
                return sign.start() + tag.end(1), at
        return None


def tokens_of(source: str) -> Iterator[Token]:
    """Tokens for python-liquid's parser. Raises LiquidSyntaxError where a sign has no end."""
    signs = Signs(source)
    at = 0
    trim = False
    while at < len(source):
        match = signs.after(at)
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
                text, at = _raw(signs, match, tag)
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
        raise LiquidSyntaxError(Said("“{{” is not closed by “}}”"), token=Token(TOKEN_TAG, "", match.start(), source))
    yield Token(TOKEN_OUTPUT, match[0], match.start(), source)
    yield Token(TOKEN_EXPRESSION, output["rest"], match.start() + output.start("rest"), source)


def _tag(source: str, match: re.Match[str]) -> re.Match[str]:
    tag = TAG.fullmatch(match[0])
    if tag is None:
        raise LiquidSyntaxError(
            Said("the tag has no name or no end"), token=Token(TOKEN_TAG, "", match.start(), source)
        )
    return tag


def _raw(signs: Signs, match: re.Match[str], tag: re.Match[str]) -> tuple[Token, int]:
    token = Token(TOKEN_TAG, "raw", match.start(), match.string)
    if tag["rest"].strip(BLANKS):
        raise LiquidSyntaxError(Said("“raw” takes nothing behind it"), token=token)
    end = signs.end_of_raw(match.end())
    if end is None:
        raise LiquidSyntaxError(Said("“raw” is not closed"), token=token)
    return Token(TOKEN_EXPRESSION, match.string[match.end() : end[0]], match.end(), match.string), end[1]
