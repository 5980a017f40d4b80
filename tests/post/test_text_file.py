"""A file comes back byte for byte, and what cannot is refused with a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.text_file import LONGEST_EDITABLE_LINE, TextFile, UneditableFile

ODD = "\xa0\u2028\x85\x0b\x0c\x1c\ufeff\ufffc\ufffe\uffff\u200b\u0301😀é"
LINES = st.lists(st.text(st.sampled_from("ab " + ODD), max_size=4), min_size=1, max_size=8)
WRITTEN = st.tuples(LINES, st.lists(st.sampled_from(["\n", "\r\n"]), min_size=8, max_size=8)).map(
    lambda parts: "".join(line + end for line, end in zip(parts[0], parts[1], strict=False))
)


@settings(deadline=None, max_examples=200)
@given(WRITTEN, st.booleans(), st.sampled_from(["", "last line"]))
def test_bytes_come_back_as_they_were(written: str, bom: bool, tail: str) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + (written + tail).encode()
    assert TextFile.decode(data).encode() == data


@settings(deadline=None, max_examples=200)
@given(WRITTEN, LINES)
def test_any_edit_is_read_back_as_it_was_written(written: str, lines: list[str]) -> None:
    text = "\n".join(["first", *lines])
    edited = TextFile.decode(written.encode()).with_text(text)
    assert TextFile.decode(edited.encode()).text == text


@settings(deadline=None, max_examples=100)
@given(WRITTEN)
def test_the_same_text_changes_no_byte(written: str) -> None:
    file = TextFile.decode(written.encode())
    assert file.with_text(file.text).encode() == written.encode()


@pytest.mark.parametrize("character", ODD)
def test_odd_characters_are_kept(character: str) -> None:
    assert TextFile.decode(f"a{character}b\n".encode()).text == f"a{character}b\n"


def test_text_has_newlines_only() -> None:
    assert TextFile.decode(b"a\r\nb\r\n").text == "a\nb\n"


def test_added_lines_take_the_file_s_line_end() -> None:
    assert TextFile.decode(b"a\r\nb").with_text("a\nnew\nb\n").encode() == b"a\r\nnew\r\nb\r\n"


@pytest.mark.parametrize(
    ("written", "edited", "expected"),
    [
        (b"a\r\nb\nc\r\n", "a\nB\nc\n", b"a\r\nB\nc\r\n"),
        (b"a\r\nb\nc\n", "a\nnew\nb\nc\n", b"a\r\nnew\r\nb\nc\n"),
        (b"a\nb\r\nc\n", "new\na\nb\nc\n", b"new\na\nb\r\nc\n"),
        (b"a\r\nb\nc\r\nd\n", "a\nc\nd\n", b"a\r\nc\r\nd\n"),
        (b"a\nb\r\nlast", "a\nb\nlast\nmore", b"a\nb\r\nlast\r\nmore"),
        (b"a\nb\r\n", "", b""),
        (b"a\r\nb\nc\r\nd\n", "x\na\nb\ny\nc\nd", b"x\r\na\r\nb\ny\nc\r\nd"),
    ],
)
def test_untouched_lines_keep_their_ends(written: bytes, edited: str, expected: bytes) -> None:
    assert TextFile.decode(written).with_text(edited).encode() == expected


def test_a_large_mixed_file_is_edited_without_comparing_all_its_lines() -> None:
    written = "".join(f"line {number}" + ("\r\n" if number % 2 else "\n") for number in range(6000))
    file = TextFile.decode(written.encode())
    new = "\n".join(f"other {number}" for number in range(6000)) + "\n"
    assert file.with_text(new).encode() == written.replace("line", "other").encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"one\ntwo\rthree", "line 2 holds a lone carriage return at character 4"),
        (b"one\r\r\ntwo", "line 1 holds a lone carriage return at character 4"),
        (b"a\n\nb\x00c", "line 3 holds a NUL character"),
        ("a\u2029b".encode(), "line 1 holds a paragraph separator"),
        ("a\ufdd0".encode(), "U+FDD0"),
        ("a\ufdd1".encode(), "U+FDD1"),
        (b"caf\xe9\n", r"line 1 holds the byte 0xE9 (at offset 3)"),
        (b"\xef\xbb\xbfa\ncaf\xe9\n", r"line 2 holds the byte 0xE9 (at offset 8)"),
        (b"\xed\xa0\x80", "not UTF-8"),
        ("text".encode("utf-16"), "UTF-16"),
        ("text".encode("utf-16-be"), "UTF-16"),
        ("text".encode("utf-16-le"), "UTF-16"),
        ("text".encode("utf-32"), "UTF-32"),
        ("text".encode("utf-32-le"), "UTF-32"),
        ("text".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_what_cannot_be_edited_is_refused_with_the_place(data: bytes, sentence: str) -> None:
    with pytest.raises(UneditableFile) as refused:
        TextFile.decode(data)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith("The file is left as it is.")


@pytest.mark.parametrize("text", ["a\ud83d", "a\rb", "\x00"])
def test_a_text_that_could_not_be_read_back_is_not_saved(text: str) -> None:
    with pytest.raises(UneditableFile, match="cannot be saved"):
        TextFile("").with_text(text)


def test_a_very_long_line_is_read_but_not_edited() -> None:
    file = TextFile.decode(b"short\n" + b"x" * (LONGEST_EDITABLE_LINE + 1))
    assert file.read_only_reason.startswith("Line 2 has 500,001 characters")


def test_a_long_file_of_short_lines_is_edited() -> None:
    assert TextFile.decode(b"some words\n" * 200_000).read_only_reason == ""


@pytest.mark.parametrize("data", [b"", b"\n", b"\r\n", b"\xef\xbb\xbf"])
def test_files_without_words_are_files_too(data: bytes) -> None:
    assert TextFile.decode(data).encode() == data
