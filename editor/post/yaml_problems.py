"""Why YAML cannot be read, in words that say what to do."""

import yaml

from editor.wording import Said

TOO_DEEP = Said("The values are nested too deeply. Nest fewer lists and mappings.")
_TABS = Said("YAML does not allow tabs for indentation. Use blanks.")
_NO_FIELD = Said("The line fits no field. Write each field as “key: value”, at the same indentation.")
_AFTER_QUOTE = Said(
    "Text follows the closing quote. A “'” inside single quotes is written twice, inside double ones “\\\"”."
)
_SECOND_COLON = Said("A value that contains “: ” needs quotes. Put quotes around it.")
_INDENTED_FIELD = Said(
    "A field is indented below one that has a value already. Take out the blanks before it, or put quotes around that "
    "value and its further lines."
)
# Words of libyaml's complaint (its problem, then its context), and what to say of the first that fits.
_ADVICE = (
    ("tab character", _TABS),
    ("cannot start any token", Said("A key or a value cannot begin with “%1”. Put quotes around it.")),
    (
        "undefined alias",
        Said("A value that begins with “*” refers to an anchor that is not there. Put quotes around it."),
    ),
    ("scanning a directive", Said("A line cannot begin with “%”. Put quotes around the key.")),
    ("escape", Said("A “\\” inside double quotes begins an escape that does not exist. Write it twice.")),
    (
        "hexdecimal",
        Said("A “\\” inside double quotes begins an escape that does not exist. Write it twice."),
    ),  # libyaml's word
    ("quoted scalar", Said("The quotes that begin on this line are not closed. Add the closing quote.")),
    ("block scalar", Said("Text follows the “|” or “>”. Write it on the next line, or put quotes around the value.")),
    ("nesting depth", TOO_DEEP),
    (
        "document",
        Said("Jekyll stops reading above this line. Write each field as “key: value”, at the same indentation."),
    ),
    ("expected ':'", Said("A colon is missing after the key. Write the line as “key: value”.")),
    (
        "sequence entries",
        Said("A list begins on the line below its key. Put quotes around a value that begins with “- ”."),
    ),
    ("mapping keys", Said("A value that begins with “? ” needs quotes.")),
    ("an alias", Said("A value that begins with “*” needs quotes.")),
    ("an anchor", Said("A value that begins with “&” needs quotes.")),
    ("a tag", Said("A value that begins with “!” needs quotes.")),
    ("expected node content", Said("A value cannot begin with “%1”. Put quotes around it, or delete the mark.")),
    ("flow sequence", Said("The list that begins with “[” is not closed, or a comma is missing between its items.")),
    (
        "flow mapping",
        Said("The mapping that begins with “{” is not closed, or a comma is missing between its fields."),
    ),
    ("block mapping", _NO_FIELD),
    ("block collection", Said("The line fits no list. Write each item as “- item”, at the same indentation.")),
)


class YamlError(ValueError):
    """YAML that Jekyll cannot read as front matter."""

    def __init__(self, line: int, message: str) -> None:
        """`line`: line of the YAML text, counted from 0. `message`: a sentence that says what to do."""
        super().__init__(message)
        self.line = line
        self.message = message


class NoMappingError(YamlError):
    """YAML that can be read but is a list or a plain text, not fields with values."""


def explained(text: str, error: yaml.MarkedYAMLError) -> YamlError:
    """The parser's complaint about a text, with the line where the author will find the cause."""
    problem, context = error.problem or "", error.context or ""
    begins_above = "quoted scalar" in context or "simple key" in context or "flow" in context
    mark = error.context_mark if begins_above and error.context_mark else error.problem_mark or error.context_mark
    line = text.count("\n", 0, mark.index) if mark else 0
    found = text[error.problem_mark.index : error.problem_mark.index + 1] if error.problem_mark else ""
    lines = text.split("\n")
    return YamlError(
        min(line, len(lines) - 1), _advice(lines[min(line, len(lines) - 1)], found, f"{problem} {context}")
    )


def unheld(text: str, character: str) -> YamlError:
    """The complaint about a character that YAML does not allow anywhere."""
    line = text.count("\n", 0, max(text.find(character), 0))
    return YamlError(
        line, Said("YAML does not allow the character U+%1 on this line. Delete it.", f"{ord(character):04X}")
    )


def _advice(line: str, found: str, complaint: str) -> Said:
    value = line.partition(":")[2].strip()
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return _TABS
    if "mapping values are not allowed" in complaint:
        return _SECOND_COLON if value.endswith(":") or ": " in value else _INDENTED_FIELD
    if "expected key" in complaint and value[:1] in ("'", '"'):
        return _AFTER_QUOTE
    if value.startswith("{{"):
        return Said("A value that begins with “{{” needs quotes.")
    for words, advice in _ADVICE:
        if words in complaint:
            return advice.of(found)
    return Said("The YAML cannot be read: %1. Correct this line.", complaint.strip())
