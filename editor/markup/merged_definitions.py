"""What the segments of a document define together, and which of them a changed definition touches."""

import re
from collections.abc import Iterable

from editor.markup.attributes import joined
from editor.markup.blocks import predefined_links
from editor.markup.options import Options
from editor.markup.segments import Segment
from editor.markup.tree import Block, Document, HtmlText
from editor.markup.walk import texts

_WORD = re.compile(r"\w+")


def defines(segment: Segment) -> bool:
    """Whether other segments may refer to this one."""
    document = segment.document
    return bool(document.links or document.abbreviations or document.footnotes or document.attribute_lists)


def merged(segments: Iterable[Segment], options: Options) -> Document:
    """All definitions. Of those with the same name the last one counts; attributes add up."""
    result = Document([], links=predefined_links(options))
    for segment in segments:
        if not defines(segment):
            continue
        own = segment.document
        result.links.update(own.links)
        result.abbreviations.update(own.abbreviations)
        result.footnotes.update(own.footnotes)
        for name, attributes in own.attribute_lists.items():
            both = joined((result.attribute_lists.get(name), attributes))
            if both is not None:
                result.attribute_lists[name] = both
    return result


def changed_names(old: Document, new: Document) -> set[tuple[str, str]]:
    """Kind and name of what is defined otherwise; abbreviations are not among them."""
    names = {("footnote", name) for name in old.footnotes.keys() ^ new.footnotes.keys()}
    for name in old.links.keys() | new.links.keys():
        before, now = old.links.get(name), new.links.get(name)
        if (
            before is None
            or now is None
            or (before.target, before.title, before.attributes) != (now.target, now.title, now.attributes)
        ):
            names.add(("link", name))
    for name in old.attribute_lists.keys() | new.attribute_lists.keys():
        if old.attribute_lists.get(name) != new.attribute_lists.get(name):
            names.add(("attributes", name))
    return names


def changed_abbreviations(old: Document, new: Document) -> list[str]:
    """Words of which each text with a changed abbreviation has one at least, as it stands or as an entity."""
    changed: list[str] = []
    for name in old.abbreviations.keys() | new.abbreviations.keys():
        before, now = old.abbreviations.get(name), new.abbreviations.get(name)
        if before is None or now is None or (before.text, before.attributes) != (now.text, now.attributes):
            changed.append(name)
    if not changed:
        return []
    words = [max(_WORD.findall(name), key=len, default="") for name in changed]
    return [*words, "&"]


def forget_spans(blocks: Iterable[Block | HtmlText]) -> None:
    """Makes the writer read the spans again."""
    for node in texts(blocks):
        node.spans = None
