"""The language of the window: which ones there are, and how one is put to use."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor.paths import resources

LANGUAGES = MappingProxyType({"en": "English", "de": "Deutsch", "es": "Español"})
"""Each as its speakers call it. All but English, in which the program is written, have a file of translations."""

SYSTEM = "system"
"""The preference for the first of the desktop's languages that there is."""


def chosen_language(preference: str, wanted: list[str]) -> str:
    """The code of the language to use; `wanted` are the desktop's languages, the best first, such as `de-AT`."""
    if preference in LANGUAGES:
        return preference
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def use_language(application: QCoreApplication, preference: str) -> None:
    """Translates what is made from now on, Qt's own words included; to be called before there is a widget."""
    system = QLocale.system()
    language = chosen_language(preference, system.uiLanguages())
    locale = QLocale(language)
    if preference in LANGUAGES and locale.language() != system.language():
        QLocale.setDefault(locale)  # dates and numbers follow; one's own country stays where the language is its own
    if language == "en":
        return
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resources() / "translations"))
    for name, folder in zip(("qtbase", "postwright"), folders, strict=True):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
