"""Slugs are Jekyll's own."""

import json
import subprocess

import pytest

from editor.post.slug import slugify

MODES = ("none", "raw", "default", "pretty", "ascii", "latin")
TITLES = (
    "How I Moved from Operations to Data Engineering (and You Can Too!)",
    "  Blanks   around \t and\nlines ",
    "C++ & C#: what's new in 3.12?",
    "snake_case, kebab-case — and dashes…",
    "--two-- hyphens -",
    "Ünïcödé ÆØÅ ß ŉ Łódź ÷ × ½ ²",
    "ΑΣ ΣΑΣ İstanbul ıĲ",
    "日本語のタイトル 2024年",
    "हिन्दी में",
    "emoji 🎉 here",
    "a/b\\c:d*e?\"f<g>h|i'j",
    "~tilde~ (paren) [bracket] {brace} $x=1;@me",
    "no\u00a0break\u2003spaces\u2028line",
    "١٢٣ Ⅻ ٪",
    "…",
    "",
)


@pytest.mark.parametrize(
    ("mode", "slug"),
    [
        ("none", "isn't _it_ nice? ça va."),
        ("raw", "isn't-_it_-nice?-ça-va."),
        ("default", "isn-t-it-nice-ça-va"),
        ("pretty", "isn't-_it_-nice-ça-va."),
        ("ascii", "isn-t-it-nice-a-va"),
        ("latin", "isn-t-it-nice-ca-va"),
        ("unheard-of", "isn't _it_ nice? ça va."),
    ],
)
def test_each_mode(mode: str, slug: str) -> None:
    assert slugify("Isn't _It_ Nice? Ça va.", mode) == slug


def test_case_can_be_kept() -> None:
    assert slugify("My Post!", cased=True) == "My-Post"


def test_as_the_real_jekyll_makes_them(jekyll: str) -> None:
    titles = [*TITLES, *(f"a{chr(code)}b" for code in range(0x20, 0x250))]
    script = (
        "Jekyll.logger.log_level = :error; titles, modes = JSON.parse(STDIN.read); "
        "puts JSON.generate(modes.map { |m| titles.map { |t| Jekyll::Utils.slugify(t, mode: m) } })"
    )
    answer = subprocess.run(
        [jekyll, "-Eutf-8", "-rjson", "-rjekyll", "-e", script],
        input=json.dumps([titles, MODES]),
        capture_output=True,
        text=True,
        check=True,
    )
    assert [[slugify(title, mode) for title in titles] for mode in MODES] == json.loads(answer.stdout)
