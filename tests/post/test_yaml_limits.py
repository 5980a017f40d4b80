"""Front matter that would need too much time, memory or stack gets a sentence, and what is only long is edited."""

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.values import Value


def block(yaml: str) -> FrontMatter:
    return FrontMatter("---\n", yaml, "---\n")


def tenfold(levels: int) -> str:
    """Each line holds the one above ten times."""
    lines = [f"k{level}: &k{level} [{', '.join([f'*k{level - 1}'] * 10)}]\n" for level in range(1, levels)]
    return f"k0: &k0 [{', '.join('x' * 10)}]\n" + "".join(lines)


REFUSED = {
    "brackets": (f"a: {'[' * 400}{']' * 400}\n", "too deeply"),
    "braces": (f"a: {'{a: ' * 400}{'}' * 400}\n", "too deeply"),
    "dashes": (f"a:\n  {'- ' * 400}x\n", "too deeply"),
    "indented keys": ("".join(f"{' ' * depth}a:\n" for depth in range(400)), "too deeply"),
    "100,000 brackets": (f"a: {'[' * 100_000}\n", "too deeply"),
    "100,000 dashes": (f"a:\n  {'- ' * 100_000}x\n", "too deeply"),
    "aliases of aliases in a chain": (
        "k0: &k0 [x]\n" + "".join(f"k{level}: &k{level} [*k{level - 1}]\n" for level in range(1, 400)),
        "too deeply",
    ),
    "aliases of aliases, tenfold": (tenfold(30), "100,000 values"),
    "merged aliases": (
        "a: &a\n" + "".join(f"  k{n}: 1\n" for n in range(2000)) + "".join(f"m{n}: {{<<: *a}}\n" for n in range(2000)),
        "100,000 values",
    ),
    "100,001 lines": ("".join(f"k{n}: v\n" for n in range(100_001)), "100,000 values"),
    "itself in a list": ("a: &a [*a]\n", "refers to itself"),
    "itself in a mapping": ("a: &a\n  b: {c: *a}\n", "refers to itself"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_too_much_is_explained(name: str) -> None:
    yaml, words = REFUSED[name]
    front_matter = block(yaml)
    assert front_matter.problem is not None
    assert words in front_matter.problem.message
    with pytest.raises(ValueError, match=words):
        front_matter.with_value("title", "new")


def test_a_deep_value_is_explained_where_it_gets_too_deep() -> None:
    problem = block("".join(f"{' ' * depth}a:\n" for depth in range(60))).problem
    assert problem is not None
    assert problem.line == 51


MANY: list[Value] = ["i"] * 10_000
ALLOWED: dict[str, tuple[str, Value]] = {
    "fifty brackets": (f"a: {'[' * 49}x{']' * 49}\n", "x"),
    "aliases of aliases": (tenfold(4) + "a: *k3\n", "x"),
    "itself as a key": ("a: &a {? *a : b}\n", "x"),
    "a long text": (f"a: {'word ' * 40_000}\n", "x"),
    "long blocks": ("a: |\n" + "  word word\n" * 20_000, "x\n" * 20_000),
    "long folded blocks": ("a: >\n" + "  word word\n" * 20_000, "word " * 100_000 + "end\n"),
    "many comments": ("# c\n" * 50_000 + "a: b\n", "x"),
    "many keys": ("".join(f"k{n}: v\n" for n in range(10_000)) + "a: b\n", "x"),
    "one key many times": ("a: b\n" * 20_000, "x"),
    "many items": ("a:\n" + "".join(f"- i{n}\n" for n in range(10_000)), ["x", "i5", "y"]),
    "the same item many times": ("a:\n" + "- i\n" * 20_000, [*MANY, "x"]),
    "the same item many times in brackets": (f"a: [{'i, ' * 20_000}]\n", [*MANY, "x"]),
    "a long number": (f"a: {'9' * 5000}\n", "8" * 5000),
    "a long hexadecimal number": (f"a: 0x{'f' * 5000}\n", "x"),
    "nearly a number": (f"a: {'1_' * 50_000}x\n", "x"),
    "nearly a time": (f"a: {'12:' * 50_000}1\n", "x"),
    "many quotes": (f"a: '{'it' * 2}{chr(39) * 100_000}'\n", "x"),
    "many blanks": (f"a: {' ' * 100_000}b\n", "x"),
    "a long tag": (f"a: {'!' * 50_000} b\n", "x"),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_only_long_is_edited(name: str) -> None:
    yaml, value = ALLOWED[name]
    before = block(yaml)
    after = before.with_value("a", value)
    assert after.get("a") == value
    assert len(list(after.entries())) == len(before.keys())
    assert "a" not in after.without("a")
