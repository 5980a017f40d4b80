"""Code is highlighted as Rouge does it."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.lexers import get_lexer_by_name

from editor.markup.highlight import highlight
from editor.markup.rouge_classes import ROUGE_CLASSES
from editor.markup.rouge_names import PYGMENTS_NAMES, ROUGE_NAMES
from editor.markup.rouge_rules import Rules, classified, rule


def text_of(shown: str | None) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", shown or ""))


@pytest.mark.parametrize("language", ["Ruby", "none-such", "text?x"])
def test_a_name_that_rouge_does_not_know_is_not_highlighted(language: str) -> None:
    assert highlight("x = 1", language) is None


@pytest.mark.parametrize("language", ["plaintext", "text", "digdag"])
def test_code_without_a_grammar_is_text(language: str) -> None:
    assert highlight("if <a>", language) == "if &lt;a&gt;"


def test_a_terminal_shows_prompts_commands_and_output() -> None:
    assert highlight("~ $ cd x\nx > y\nout\n", "console") == (
        '<span class="gp">~ $</span> <span class="nb">cd</span> x\n'
        '<span class="gp">x &gt;</span> y\n'
        '<span class="go">out\n</span>'
    )


def test_php_needs_no_opening_tag() -> None:
    assert '<span class="k">echo</span>' in (highlight("echo 1;", "php") or "")
    assert '<span class="k">echo</span>' in (highlight("<?php echo 1;", "php") or "")


def test_the_quotes_of_strings_in_javascript_are_delimiters() -> None:
    assert highlight("'a'", "js") == '<span class="dl">\'</span><span class="s1">a</span><span class="dl">\'</span>'


def test_a_lexer_that_changes_the_text_is_not_believed() -> None:
    code = "*** Settings ***\nLibrary\tX\n"
    assert highlight(code, "robot_framework") == code


@given(st.sampled_from(sorted(ROUGE_NAMES)), st.text(st.sampled_from("ab(:.@'\"$#>\\/*-= \t\n<&é1")))
def test_the_text_stays(language: str, code: str) -> None:
    assert text_of(highlight(code, language)) == code


def test_pygments_knows_the_languages_that_are_named_for_it() -> None:
    for name, known in PYGMENTS_NAMES.items():
        assert name in ROUGE_NAMES
        assert get_lexer_by_name(known)


def test_every_set_of_rules_belongs_to_a_language() -> None:
    for name in ROUGE_CLASSES:
        assert get_lexer_by_name(name).aliases[0] == name


def test_the_first_rule_that_fits_gives_the_class() -> None:
    rules = Rules(
        (
            rule("n", "nf", before="def"),
            rule("n", "nl", after=":"),
            rule("n", "k", words="end"),
            rule("n k", "nc", shape="[A-Z]+"),
        )
    )

    def classes(*pieces: tuple[str, str]) -> list[str]:
        return [name for name, _ in classified(pieces, rules)]

    assert classes(("k", "def"), ("", " "), ("n", "A")) == ["k", "", "nf"]
    assert classes(("n", "a"), ("", "\n"), ("p", "::")) == ["nl", "", "p"]
    assert classes(("n", "end"), ("n", "A"), ("k", "A"), ("s", "A"), ("n", "Aa")) == ["k", "nc", "nc", "s", "n"]
