"""The editor's Markdown commands as functions of the selected lines: text and selection in, the same out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

PAIRS = {"*": "*", "_": "_", "`": "`", "[": "]", "(": ")", '"': '"'}
"""What typing the key puts around a selection; brackets, quotes and backticks also close by themselves."""
_CLOSING_AT_ONCE = '[("`'

_PREFIX = re.compile(
    r"(?P<indent>[ \t]*)(?P<quote>(?:>[ \t]?)*)"
    r"(?P<marker>(?:[-*+]|(?P<number>\d{1,9})[.)])[ \t]+)?(?P<task>\[[ xX]\][ \t]+)?"
)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]]*)\]\((?P<address>[^()\s]*)(?P<rest>[^()]*)\)")
_LINE_KINDS = {
    "quote": re.compile(r">[ \t]?"),
    "bullets": re.compile(r"[-*+][ \t]+(?!\[[ xX]\])"),
    "numbers": re.compile(r"\d{1,9}[.)][ \t]+"),
    "tasks": re.compile(r"[-*+][ \t]+\[[ xX]\][ \t]+"),
}
_ANY_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")


@dataclass(frozen=True, slots=True)
class Edited:
    """The lines after an edit, and the selection in them, in code points."""

    text: str
    start: int
    end: int


# --- inline


def toggle_marks(text: str, start: int, end: int, marks: str) -> Edited:
    """Puts `marks` around the selection, or the word at the caret, or takes them away."""
    first, last = _trimmed(text, start, end) if start != end else _word(text, start)
    width = len(marks)
    if _stands(text, first - width, marks) and _stands(text, last, marks):
        shorter = text[: first - width] + text[first:last] + text[last + width :]
        return Edited(shorter, start - width, end - width)
    inner = text[first:last]
    if len(inner) >= 2 * width and _stands(text, first, marks) and _stands(text, last - width, marks):
        return Edited(text[:first] + inner[width:-width] + text[last:], first, last - 2 * width)
    longer = text[:first] + marks + inner + marks + text[last:]
    return Edited(longer, start + width, end + width)


def toggle_code(text: str, start: int, end: int) -> Edited:
    """A code span; with longer fences where the selection holds backticks."""
    inner = text[start:end]
    longest = max((len(run) for run in re.findall("`+", inner)), default=0)
    if longest and not (inner.startswith("`") and inner.endswith("`")):
        fence = "`" * (longest + 1)
        return Edited(
            f"{text[:start]}{fence} {inner} {fence}{text[end:]}", start + len(fence) + 1, end + len(fence) + 1
        )
    return toggle_marks(text, start, end, "`")


def _stands(text: str, index: int, marks: str) -> bool:
    """Whether exactly `marks` stand at `index`: one `*` of a `**` is no mark of its own."""
    if index < 0 or not text.startswith(marks, index):
        return False
    begin, end = index, index + len(marks)
    while begin and text[begin - 1] == marks[0]:
        begin -= 1
    while end < len(text) and text[end] == marks[0]:
        end += 1
    run = end - begin
    return run == 3 or run == len(marks) if marks[0] == "*" else run == len(marks)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _word(text: str, at: int) -> tuple[int, int]:
    start = end = at
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def link_at(line: str, column: int) -> str:
    """The address of the link around `column`; empty where there is none."""
    link = _link_around(line, column)
    return link["address"] if link else ""


def _link_around(text: str, at: int) -> re.Match[str] | None:
    return next((link for link in _LINK.finditer(text) if link.start() <= at <= link.end()), None)


def insert_link(text: str, start: int, end: int, address: str) -> Edited:
    """Links the selection; gives the link at the caret another address; else inserts a link, its text selected."""
    link = _link_around(text, start)
    if link and end <= link.end():
        begin, finish = link.span("address")
        changed = text[:begin] + address + text[finish:]
        kept = start if start <= begin else link.start("text")
        return Edited(changed, kept, kept + (end - start if end <= begin else 0))
    shown = text[start:end] or address
    new = f"[{shown}]({address})"
    return Edited(text[:start] + new + text[end:], start + 1, start + 1 + len(shown))


def insert_image(text: str, start: int, end: int, address: str, alt: str) -> Edited:
    alt = text[start:end] or alt
    target = f"<{address}>" if " " in address else address
    return Edited(f"{text[:start]}![{alt}]({target}){text[end:]}", start + 2, start + 2 + len(alt))


# --- lines


def _each_line(text: str, start: int, end: int, lines: list[str]) -> Edited:
    """The lines replaced, the selection moved by what changed at the beginning of its lines."""
    old = text.split("\n")
    new = "\n".join(lines)
    return Edited(new, _moved(old, lines, start), _moved(old, lines, end))


def _moved(old: list[str], new: list[str], at: int) -> int:
    offset = position = 0
    for before, after in zip(old, new, strict=True):
        if at <= position + len(before):
            column = at - position
            return offset + max(0, min(len(after), column + len(after) - len(before)))
        position += len(before) + 1
        offset += len(after) + 1
    return offset


def toggle_heading(text: str, start: int, end: int, level: int) -> Edited:
    """Every line a heading of `level`; running text again where all are."""
    marks = "#" * level + " "
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()] or lines
    off = all(line.startswith(marks) for line in filled)
    bare = [_HEADING.sub("", line, count=1) if _HEADING.match(line) else line for line in lines]
    return _each_line(
        text, start, end, bare if off else [marks + line if line.strip() or len(lines) == 1 else line for line in bare]
    )


def toggle_prefix(text: str, start: int, end: int, what: str) -> Edited:
    """Every line a quote, bullet, number or task; running text again where all are. Blank lines are left alone."""
    pattern = _LINE_KINDS[what]
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()] or lines
    off = all(pattern.match(line.lstrip()) for line in filled)
    result: list[str] = []
    number = 0
    for line in lines:
        body = line.lstrip(" \t")
        indent = line[: len(line) - len(body)]
        if not body and len(lines) > 1:
            result.append("> " if what == "quote" and not off else line)
            continue
        number += 1
        bare = (pattern if what == "quote" else _ANY_ITEM).sub("", body, count=1) if off or what != "quote" else body
        marker = {"quote": "> ", "bullets": "- ", "numbers": f"{number}. ", "tasks": "- [ ] "}[what]
        result.append(indent + (bare if off else marker + bare))
    return _each_line(text, start, end, result)


def toggle_code_block(text: str, start: int, end: int) -> Edited:
    """Fences around the lines, or away."""
    lines = text.split("\n")
    if len(lines) >= 2 and lines[0].startswith("```") and lines[-1].startswith("```"):
        inner = "\n".join(lines[1:-1])
        return Edited(inner, 0, len(inner))
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    if not text:
        return Edited(f"{fence}\n\n{fence}", len(fence), len(fence))
    new = f"{fence}\n{text}\n{fence}"
    return Edited(new, 0, len(new))


def toggle_comment(text: str, start: int, end: int) -> Edited:
    """Takes the selection, or the whole lines, out of the page."""
    if start == end:
        start, end = 0, len(text)
    inner = text[start:end]
    if inner.startswith("<!-- ") and inner.endswith(" -->"):
        return Edited(text[:start] + inner[5:-4] + text[end:], start, end - 9)
    return Edited(f"{text[:start]}<!-- {inner} -->{text[end:]}", start, end + 9)


def insert_table(text: str, start: int, end: int, rows: int, heads: Sequence[str]) -> Edited:
    """A table below the lines, set off by a blank line; its first heading is selected."""
    del start, end
    rule = "|" + "|".join([" -------- "] * len(heads)) + "|"
    body = [("|" + "|".join([" " * 10] * len(heads)) + "|")] * rows
    lead = f"{text}\n\n" if text.strip() else ""
    table = "\n".join(["| " + " | ".join(heads) + " |", rule, *body, ""])
    return Edited(lead + table, len(lead) + 2, len(lead) + 2 + len(heads[0]))


def insert_rule(text: str, start: int, end: int) -> Edited:
    """A horizontal rule below the lines; the blank line keeps it from making the text a heading."""
    del start, end
    new = (f"{text}\n\n" if text.strip() else "") + "---\n\n"
    return Edited(new, len(new), len(new))


# --- keys


def continued(text: str, start: int, end: int, *, in_code: bool) -> Edited | None:
    """Enter in a list or quote: the next item; in an empty item: its end. None where Enter is plain."""
    if start != end:
        return None
    line = text[:start].rpartition("\n")[2]
    prefix = _PREFIX.match(line)
    if prefix is None or in_code or not (prefix["marker"] or prefix["quote"]):
        indent = re.match(r"[ \t]*", line)
        return _inserted(text, start, "\n" + indent[0]) if indent and indent[0] and line.strip() else None
    after = text[start:].partition("\n")[0]
    if prefix.end() == len(line) and not after.strip():
        begin = start - len(line)
        kept = prefix["quote"] if prefix["marker"] else ""
        return Edited(text[:begin] + kept + text[start:], begin + len(kept), begin + len(kept))
    marker = prefix["marker"] or ""
    if prefix["number"]:
        marker = marker.replace(prefix["number"], str(int(prefix["number"]) + 1), 1)
    task = "[ ] " if prefix["task"] else ""
    return _inserted(text, start, f"\n{prefix['indent']}{prefix['quote']}{marker}{task}")


def _inserted(text: str, at: int, new: str) -> Edited:
    return Edited(text[:at] + new + text[at:], at + len(new), at + len(new))


def indent(text: str, start: int, end: int) -> Edited | None:
    """Tab: list items and selected lines go in by the marker's width. None elsewhere: Tab is a tab there."""
    lines = text.split("\n")
    item = _ANY_ITEM.match(lines[0].lstrip())
    if not item and len(lines) == 1:
        return None
    width = len(item[0].split("[")[0]) if item else 4
    return _each_line(text, start, end, [" " * width + line if line.strip() else line for line in lines])


def outdent(text: str, start: int, end: int) -> Edited | None:
    """Shift+Tab: lines go out by the marker's width, as far as they are indented."""
    lines = text.split("\n")
    item = _ANY_ITEM.match(lines[0].lstrip())
    width = len(item[0].split("[")[0]) if item else 4
    result = [line[1:] if line[:1] == "\t" else line[min(width, len(line) - len(line.lstrip(" "))) :] for line in lines]
    return _each_line(text, start, end, result) if result != lines else None


def typed(text: str, start: int, end: int, key: str) -> Edited | None:
    """A pair's key: wraps the selection, steps over its closing, or closes before a blank. None: it is just typed."""
    if start != end and key in PAIRS:
        return Edited(text[:start] + key + text[start:end] + PAIRS[key] + text[end:], start + 1, end + 1)
    if start != end:
        return None
    following = text[start : start + 1]
    previous = text[start - 1 : start]
    if following == key and key in PAIRS.values() and key not in "*_":
        return Edited(text, start + 1, start + 1)
    if (
        key in _CLOSING_AT_ONCE
        and (not following or following.isspace())
        and not previous.isalnum()
        and previous != key
    ):
        return Edited(text[:start] + key + PAIRS[key] + text[start:], start + 1, start + 1)
    return None


def delete_pair(text: str, start: int, end: int) -> Edited | None:
    """Backspace between an empty pair deletes both. None elsewhere."""
    if (
        start != end
        or not start
        or PAIRS.get(text[start - 1]) != text[start : start + 1]
        or not text[start : start + 1]
    ):
        return None
    if text[start - 1] in "*_":
        return None
    return Edited(text[: start - 1] + text[start + 1 :], start - 1, start - 1)
