"""The languages of the program: which one to speak, and the sentences in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kpi.messages import Translate, in_english

LANGUAGES = {"en": "English", "it": "Italiano", "ro": "Română"}
INSTALLED = "installed translators"
FOLDER = Path(__file__).parent.parent / "resources" / "translations"


def preferred() -> str:
    """Return the first of the user's languages that Polso speaks, else English."""
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")


def translator(language: str) -> Translate:
    """Return the engine's sentences in a language, for use without a window."""
    catalogue = _loaded(f"polso_{language}")

    def translate(text: str, count: int | None = None) -> str:
        found = catalogue.translate("kpi", text, "", -1 if count is None else count)
        return found.replace("%n", str(count)) if found else in_english(text, count)

    return translate


def install(application: QCoreApplication, language: str) -> None:
    """Make the whole window speak a language, Qt's own dialogs included; what was spoken before is removed."""
    # Asking the application for its children would bring in the types of all of them.
    for old in application.property(INSTALLED) or ():
        application.removeTranslator(old)
        old.deleteLater()
    spoken = []
    QLocale.setDefault(QLocale(language))
    for name in (f"qtbase_{language}", f"polso_{language}"):
        catalogue = _loaded(name)
        if not catalogue.isEmpty():
            catalogue.setParent(application)
            application.installTranslator(catalogue)
            spoken.append(catalogue)
    application.setProperty(INSTALLED, spoken)


def _loaded(name: str) -> QTranslator:
    """Return a catalogue from our folder, else from Qt's; an empty one when there is none."""
    catalogue = QTranslator()
    if not catalogue.load(name, str(FOLDER)):
        catalogue.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return catalogue
