"""Why YAML cannot be read, in words that say what to do."""

import yaml


class YamlError(ValueError):
    """YAML that Jekyll cannot read as front matter."""

    def __init__(self, line: int, message: str) -> None:
        """`line`: line of the YAML text, counted from 0. `message`: a sentence that says what to do."""
        super().__init__(message)
        self.line = line
        self.message = message


def explained(text: str, error: yaml.MarkedYAMLError) -> YamlError:
    """The parser's complaint about a text, with the line where the author will find the cause."""
    problem, context = error.problem or "", error.context or ""
    begins_above = "quoted scalar" in context or "simple key" in context or "flow" in context
    mark = error.context_mark if begins_above and error.context_mark else error.problem_mark or error.context_mark
    index = min(mark.index, max(len(text) - 1, 0)) if mark else 0
    line = text.count("\n", 0, index)
    return YamlError(line, _advice(text.split("\n")[line], problem, context))


def unheld(text: str, character: str) -> YamlError:
    """The complaint about a character that YAML does not allow anywhere."""
    line = text.count("\n", 0, max(text.find(character), 0))
    return YamlError(line, f"YAML does not allow the character U+{ord(character):04X} on this line. Delete it.")


def _advice(line: str, problem: str, context: str) -> str:
    value = line.partition(":")[2].strip()
    if "tab character" in problem or "\t" in line[: len(line) - len(line.lstrip())]:
        return "YAML does not allow tabs for indentation. Use blanks."
    if "mapping values are not allowed" in problem:
        return "A second “: ” stands in this field. Put quotes around the value, or add a colon to the line above."
    if "cannot start any token" in problem:
        return f"A value cannot begin with “{value[:1]}”. Put quotes around it."
    if "escape" in problem:
        return "A “\\” inside double quotes begins an escape that does not exist. Write it twice."
    if "quoted scalar" in context:
        return "The quotes that begin on this line are not closed. Add the closing quote."
    if "document" in problem or "document" in context:
        return "Jekyll stops reading above this line. Write each field as “key: value”, at the same indentation."
    if "could not find expected ':'" in problem:
        return "A colon is missing after the key. Write the line as “key: value”."
    if "undefined alias" in problem:
        return "A value that begins with “*” refers to an anchor that is not there. Put quotes around it."
    return _structure_advice(value, problem, context)


def _structure_advice(value: str, problem: str, context: str) -> str:
    if "alias" in context or "anchor" in context:
        return f"A value that begins with “{value[:1]}” needs quotes."
    if "flow sequence" in context:
        return "The list that begins with “[” is not closed, or a comma is missing between its items."
    if "flow mapping" in context:
        return "The mapping that begins with “{” is not closed, or a comma is missing between its fields."
    if "block mapping" in context and value[:1] in ("'", '"'):
        return "Text follows the closing quote. A “'” inside single quotes is written twice, inside double ones “\\\"”."
    if "block mapping" in context:
        return "The line fits no field. Write each field as “key: value”, at the same indentation."
    if "block collection" in context:
        return "The line fits no list. Write each item as “- item”, at the same indentation."
    return f"The YAML cannot be read: {' '.join(part for part in (problem, context) if part)}. Correct this line."
