"""Where a post's excerpt ends: the rules of Jekyll 4.3's Excerpt."""

import re

_TAG = re.compile(r"\{%-?\s*(\w+)\s*.*?-?%\}", re.DOTALL)
_LINK_DEFINITION = re.compile(r"^ {0,3}(\[[^\]\n]+\])(:.+)$", re.MULTILINE)
_BLOCKS = frozenset(("if", "unless", "case", "for", "capture", "tablerow", "highlight", "ifchanged", "raw", "comment"))


def excerpt_of(body: str, separator: str) -> str:
    """The part of a body before the separator, with what it needs of the rest: the ends of open blocks, and the
    definitions of its links."""
    head, _, tail = body.partition(separator)
    if not tail:
        return head
    if "{%" in head:
        head = _closed(head)
    definitions = [match[1] + match[2] for match in _LINK_DEFINITION.finditer(tail) if match[1] in head]
    return head + "\n\n" + "\n".join(definitions) if definitions else head


def _closed(head: str) -> str:
    for name in reversed(_TAG.findall(head)):
        if name in _BLOCKS and not re.search(rf"\{{%-?\s*end{name}.*?\s*-?%\}}", head, re.DOTALL):
            head += f"\n{{% end{name} %}}"
    return head
