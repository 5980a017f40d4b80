"""Sentences that can be translated are texts like others."""

import pickle

from editor.wording import Said, without_end


def test_a_sentence_is_its_english() -> None:
    said = Said("%1 of %2", 1, "ten")
    assert said == "1 of ten"
    assert (said.pattern, said.arguments) == ("%1 of %2", ("1", "ten"))


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert Said("%1 and %2", "%2", "x") == "%2 and x"


def test_long_numbers_are_separated_where_asked() -> None:
    assert Said("%L1 characters in line %2", 600_000, 1_000) == "600,000 characters in line 1000"


def test_it_keeps_its_pattern_in_an_error_and_on_the_way_to_another_process() -> None:
    said = Said("“%1”: %2", "sort", Said("this is no list"))
    for again in (str(ValueError(said)), pickle.loads(pickle.dumps(said))):
        assert isinstance(again, Said)
        assert again.pattern == "“%1”: %2"
        assert isinstance(again.arguments[1], Said)


def test_a_table_holds_patterns_for_other_arguments() -> None:
    assert Said("“%1” is no date").of("x") == "“x” is no date"


def test_only_the_words_of_others_lose_their_point() -> None:
    assert without_end("bad input.") == "bad input"
    said = Said("this is no list")
    assert without_end(said) is said
