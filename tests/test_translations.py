"""The translations are whole: every text that the program has is there, with what is filled in, and finished."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
_SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
assert _SPEC is not None
assert _SPEC.loader is not None
translations = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translations)

SOURCES = sorted((ROOT / "editor").rglob("*.py"))
COURTESIES = re.compile(r"\b(bitte|leider|hoppla|ups|por favor|lo siento|lamentablemente)\b|!(?!“|»)", re.IGNORECASE)


@dataclass(frozen=True)
class Message:
    language: str
    context: str
    source: str
    forms: tuple[str, ...]
    """One, or those of the numbers that the language tells apart."""
    finished: bool


def messages() -> Iterator[Message]:
    for language in translations.LANGUAGES:
        root = ElementTree.parse(ROOT / f"resources/translations/postwright_{language}.ts").getroot()
        for context in root.iter("context"):
            for one in context.iter("message"):
                translation = one.find("translation")
                assert translation is not None
                forms = [form.text or "" for form in translation] or [translation.text or ""]
                finished = translation.get("type") is None
                yield Message(
                    language, context.findtext("name") or "", one.findtext("source") or "", tuple(forms), finished
                )


ALL = list(messages())


def known(language: str) -> set[tuple[str, str]]:
    return {(one.context, one.source) for one in ALL if one.language == language}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """Else run `make translations`, and translate what is new in resources/translations."""
    assert [one for one in ALL if one.language == language and not (one.finished and all(one.forms))] == []
    assert len(known(language)) > 600


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_of_the_program_is_known(language: str) -> None:
    """Else run `make translations`."""
    marked = {pair for path in SOURCES for pair in translations.marked_texts(path.read_text(encoding="utf-8"))}
    assert marked - known(language) == set()
    texts = {source for _, source in known(language)}
    assert [text for path in SOURCES for text in texts_of_widgets(path) if text not in texts] == []


def texts_of_widgets(path: Path) -> Iterator[str]:
    """What stands in `tr`, also where lupdate does not find it, as in f-strings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}: no literal"
            yield str(node.args[0].value)


def test_contexts_are_classes_that_exist() -> None:
    """At run time Qt looks a text up by the class of the object: in a function it would be found under another name."""
    classes = {
        node.name
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    free = set(translations.MARKERS.values()) | {"PostList", "PostGroups", "Docks", "Bundled"}
    assert {one.context for one in ALL} - classes - free == set()


def test_translations_fill_in_the_same() -> None:
    def filled_in(text: str) -> list[str]:
        return sorted(re.findall(r"%L?[1-9n]|\{%|%\}|\{\{|\}\}|<%?\w*>|\bF5\b|##|\{:toc\}", text))

    assert [one for one in ALL for form in one.forms if filled_in(form) != filled_in(one.source)] == []


def test_translations_end_as_the_text_does() -> None:
    """Spaces, and the marks that tell a sentence from a name and a command that asks from one that acts."""

    def ends(text: str) -> tuple[str, str]:
        begin, end = re.match(r"\s*", text), re.search(r"(…|:|\.)?\s*$", text)
        return (begin[0] if begin else "", end[0] if end else "")

    odd = {"Reading… %1 files"}
    assert [one for one in ALL for form in one.forms if one.source not in odd and ends(form) != ends(one.source)] == []


def test_translations_are_sober() -> None:
    assert [one for one in ALL for form in one.forms if COURTESIES.search(form)] == []


def test_quotes_are_those_of_the_language() -> None:
    pairs = {"de": ("„", "“"), "es": ("«", "»")}
    for one in ALL:
        opening, closing = pairs[one.language]
        for form in one.forms:
            assert form.count(opening) == form.count(closing) == one.source.count("“"), form
            assert not set("“”„«»") - {opening, closing} & set(form), form


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_keys_of_menus_are_their_own(language: str) -> None:
    titles = [one.forms[0] for one in ALL if one.language == language and one.source in MENU_TITLES]
    letters = [re.findall("&(.)", title)[0].lower() for title in titles]
    assert len(letters) == len(MENU_TITLES) == len(set(letters))


MENU_TITLES = ("&File", "&Edit", "F&ormat", "&Insert", "&View", "&Go", "&Help")
