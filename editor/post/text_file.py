"""Bytes <-> text: what a file has beside its words (BOM, line ends) is kept as it was written."""

import re
from dataclasses import dataclass, replace
from types import MappingProxyType

from editor.post.line_ends import carried_over
from editor.wording import Said

LONGEST_EDITABLE_LINE = 500_000
"""Characters. Each key in a line of 1 MB costs half a second in Qt's text widget."""
LONGEST_EDITABLE_WORD = 100_000
"""Characters without a blank. Wrapping such a word costs Qt's text widget the square of its length."""

_UNHELD = re.compile("[\x00\r\u2029\ufdd0\ufdd1\ud800-\udfff]")
"""Qt ends a block at each of these (or, for lone surrogates, cannot write them); a NUL is a sign of a binary file."""
_UNHELD_NAMES = MappingProxyType(
    {
        "\x00": Said("a NUL character (the file is probably not a text)"),
        "\r": Said("a lone carriage return"),
        "\u2029": Said("a paragraph separator (U+2029)"),
        "\ufdd0": Said("the noncharacter U+FDD0"),
        "\ufdd1": Said("the noncharacter U+FDD1"),
    }
)
_UTF8_BOM = b"\xef\xbb\xbf"
# UTF-32's little-endian mark begins with UTF-16's.
_OTHER_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_UNTOUCHED = Said("The file is left as it is.")


class UneditableFile(ValueError):  # noqa: N818  # named as what it is, as the window shows it
    """The file holds what cannot be edited without harm. The message is for the user: what, where, what to do."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A UTF-8 file. `TextFile.decode(data).encode() == data` for all data that decode() takes."""

    text: str
    """With `\\n` line ends only, without the byte order mark."""
    bom: bool = False
    newline: str = "\n"
    """The line end of a file that has one kind; in a mixed file that of the first line."""
    mixed: tuple[str, ...] = ()
    """The end of every line in a file that has both kinds; empty in all others."""

    @classmethod
    def decode(cls, data: bytes) -> "TextFile":
        """Reads a file's bytes. Raises UneditableFile for what the editor could not give back unchanged."""
        _refuse_other_encodings(data)
        bom = data.startswith(_UTF8_BOM)
        try:
            written = data[len(_UTF8_BOM) if bom else 0 :].decode()
        except UnicodeDecodeError as error:
            raise UneditableFile(_not_utf8(data, error.start + (len(_UTF8_BOM) if bom else 0))) from error
        text = written.replace("\r\n", "\n")
        _refuse_unheld(text, Said("The file cannot be edited"))
        returns, newlines = written.count("\r\n"), text.count("\n")
        if not returns:
            return cls(text, bom)
        if returns == newlines:
            return cls(text, bom, "\r\n")
        mixed = tuple(re.findall("\r?\n", written))
        return cls(text, bom, mixed[0], mixed)

    @property
    def read_only_reason(self) -> str:
        """Why the file can be read but not edited, as a sentence; empty where it can be edited."""
        if len(self.text) <= LONGEST_EDITABLE_WORD:
            return ""
        for number, line in enumerate(self.text.split("\n"), 1):
            if len(line) > LONGEST_EDITABLE_LINE or _longest_word(line) > LONGEST_EDITABLE_WORD:
                return Said(
                    "Line %1 has %L2 characters, which is too slow to edit. "
                    "Break the line in another program to edit the post here.",
                    number,
                    len(line),
                )
        return ""

    def with_text(self, text: str) -> "TextFile":
        """The file with another text (`\\n` line ends). In a mixed file untouched lines keep their ends.

        Raises UneditableFile for a text that could not be read back, before anything is written.
        """
        _refuse_unheld(text, Said("The text cannot be saved"))
        if not self.mixed:
            return replace(self, text=text)
        ends = carried_over(self.text.split("\n"), self.mixed, text.split("\n"))
        return replace(self, text=text, mixed=ends)

    def encode(self) -> bytes:
        """The file's bytes."""
        return (_UTF8_BOM if self.bom else b"") + self._written().encode()

    def _written(self) -> str:
        if not self.mixed:
            return self.text if self.newline == "\n" else self.text.replace("\n", self.newline)
        lines = self.text.split("\n")
        return "".join(line + end for line, end in zip(lines, (*self.mixed, ""), strict=True))


def _longest_word(line: str) -> int:
    return max(map(len, line.split()), default=0) if len(line) > LONGEST_EDITABLE_WORD else 0


def _refuse_other_encodings(data: bytes) -> None:
    name = next((name for mark, name in _OTHER_BOMS if data.startswith(mark)), "") or _unmarked_encoding(data[:4096])
    if name:
        raise UneditableFile(
            Said("The file is written in %1; Jekyll reads UTF-8. Convert it to edit it. %2", name, _UNTOUCHED)
        )


def _unmarked_encoding(head: bytes) -> str:
    """UTF-16 and UTF-32 without a mark show by the NULs that they put into Western text at every other place."""
    half = len(head) // 2
    if half and max(head[0::2].count(0), head[1::2].count(0)) > 0.6 * half:
        return "UTF-32" if head.count(0) > 0.6 * len(head) else "UTF-16"
    return ""


def _not_utf8(data: bytes, offset: int) -> str:
    line = data.count(b"\n", 0, offset) + 1
    return Said(
        "The file is not UTF-8: line %1 holds the byte 0x%2 (at offset %3), "
        "which belongs to no character. Convert the file to UTF-8 to edit it. %4",
        line,
        f"{data[offset]:02X}",
        offset,
        _UNTOUCHED,
    )


def _refuse_unheld(text: str, problem: str) -> None:
    found = _UNHELD.search(text)
    if found is None:
        return
    name = _UNHELD_NAMES.get(found[0], Said("half of a surrogate pair"))
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - text.rfind("\n", 0, found.start())
    raise UneditableFile(
        Said(
            "%1: line %2 holds %3 at character %4. Remove it in another program. %5",
            problem,
            line,
            name,
            column,
            _UNTOUCHED,
        )
    )
