"""The window's language: chosen by the desktop or the user, and put to use before there is a widget."""

import importlib.util
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from editor.disk.save_error import SaveError
from editor.markup.rendering import Block, Problem
from editor.messages import Patch, Splice
from editor.post.text_file import TextFile
from editor.theme.markers import marker, with_markers
from editor.ui import language
from editor.ui.actions import all_commands
from editor.ui.language import chosen_language, use_language
from editor.ui.translated_html import translated_patch
from editor.ui.wording import translated
from editor.wording import Said

_PATH = Path(__file__).parent.parent.parent / "packaging/translations.py"
_SPEC = importlib.util.spec_from_file_location("translations", _PATH)
assert _SPEC is not None
assert _SPEC.loader is not None
translations = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translations)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources with nothing but the translations, as `make setup` compiles them."""
    folder = tmp_path_factory.mktemp("resources") / "translations"
    folder.mkdir()
    translations.compile_(folder)
    return folder.parent


@pytest.fixture
def german(qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language, "resources", lambda: compiled)
    before = QLocale()
    use_language(qapp, "de")
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("preference", "wanted", "chosen"),
    [
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["fr-FR", "es-MX", "en"], "es"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
        ("system", ["es_ES"], "es"),
        ("de", ["es-ES"], "de"),
        ("tlh", ["es-ES"], "es"),
    ],
)
def test_the_language_is_the_users_or_the_best_of_the_desktops(preference: str, wanted: list[str], chosen: str) -> None:
    assert chosen_language(preference, wanted) == chosen


def test_every_language_has_its_translations() -> None:
    assert set(language.LANGUAGES) == {"en", *translations.LANGUAGES}


def test_the_window_speaks_german(german: None) -> None:
    assert QCoreApplication.translate("Commands", "&File") == "&Datei"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German


def test_numbers_choose_the_form_of_the_word(german: None) -> None:
    assert QCoreApplication.translate("StatusBar", "%1 problems", "", 2) == "%1 Probleme"


def test_a_sentence_from_below_is_translated_with_what_is_in_it(german: None) -> None:
    assert translated(str(SaveError(Said("The disk is full."), Said("Choose another name.")))) == (
        "Der Datenträger ist voll. Einen anderen Namen wählen."
    )
    assert "600.000 Zeichen" in translated(TextFile("a" * 600_000).read_only_reason)
    assert translated("a title") == "a title"


def test_a_sentence_can_be_translated_after_its_way_from_the_worker(german: None) -> None:
    inner = Said("this is no list")
    sent = pickle.loads(pickle.dumps(Problem(0, Said("Liquid cannot render this: %1.", inner))))
    assert translated(sent.message) == "Liquid kann das nicht darstellen: das ist keine Liste."


def test_a_broken_tag_in_the_page_says_so_in_german(german: None) -> None:
    message = Said("The tag “%1” is not closed. Add “{% end%1 %}”.", "if")
    html = with_markers(f"<p>{marker('{% if %}', message)} <em>x</em></p>")
    end = html.index("<em") + 3
    block = Block(html, 0, 0, ((end, 0, 0),))  # type: ignore[arg-type]
    patch = Patch(1, None, 1, (Splice(0, 0, (block,)),), None, None, 0)
    [shown] = translated_patch(patch, [Problem(0, message)]).splices[0].blocks
    assert 'title="Das Tag „if“ ist nicht geschlossen.' in shown.html
    assert shown.html[: shown.inner[0][0]].endswith("<em")


def test_without_a_translation_nothing_is_changed() -> None:
    patch = Patch(1, None, 1, (Splice(0, 0, (Block(with_markers(marker("{% x %}", "no")), 0, 0),)),), None, None, 0)
    assert translated_patch(patch, [Problem(0, Said("The disk is full."))]) is patch


def test_keys_are_the_same_in_german(german: None) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    keys = [key for command in all_commands() for key in command.keys]
    assert [
        key for key in keys if QKeySequence(key).toString(portable) != QKeySequence(key, portable).toString(portable)
    ] == []
    assert QKeySequence("Ctrl+S").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+S"
