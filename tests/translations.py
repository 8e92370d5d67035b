"""Checks that each sentence on screen is translated; `--update` takes new sentences up and compiles the catalogues.

Run: python -m tests.translations [--update]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CATALOGUES = ("polso_en", "polso_it", "polso_ro")
OWN_CATALOGUES = ("qtbase_ro",)
"""Catalogues of Qt's own sentences, for languages that Qt does not ship; written by hand."""


def main(arguments: list[str]) -> int:
    """Update the catalogues, or say what is missing in them; 1 when something is."""
    if arguments == ["--update"]:
        for name in CATALOGUES:
            _extract(FOLDER / f"{name}.ts", plural_only=name.endswith("_en"))
        for name in CATALOGUES + OWN_CATALOGUES:
            _compile(FOLDER / f"{name}.ts", FOLDER / f"{name}.qm")
    wrong = [line for name in CATALOGUES for line in _faults(name)]
    wrong += [line for name in CATALOGUES + OWN_CATALOGUES for line in _stale(name)]
    print("\n".join(wrong) or "translations: complete and fresh")  # noqa: T201 - its output is its purpose
    return 1 if wrong else 0


def _extract(target: Path, *, plural_only: bool) -> None:
    """Bring a .ts file up to date with the code."""
    sources = [str(path) for folder in ("app", "widgets", "kpi") for path in sorted((ROOT / folder).rglob("*.py"))]
    language = target.stem.rpartition("_")[2]
    options = ["-pluralonly"] if plural_only else []
    command = ["pyside6-lupdate", *sources, "-ts", str(target), "-target-language", language, "-source-language", "en"]
    _run([*command, "-no-obsolete", "-locations", "none", *options])


def _compile(source: Path, target: Path) -> None:
    _run(["pyside6-lrelease", "-silent", str(source), "-qm", str(target)])


def _run(command: list[str]) -> None:
    program = shutil.which(command[0], path=f"{Path(sys.executable).parent}")
    assert program, command[0]
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert done.returncode == 0, done.stdout + done.stderr


def _messages(catalogue: Path) -> dict[tuple[str, str], ET.Element]:
    """Return the messages by context and source text."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message
        for context in ET.parse(catalogue).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def _faults(name: str) -> list[str]:
    """Return what is new, gone, untranslated or has other places to fill in than the English."""
    have = _messages(FOLDER / f"{name}.ts")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"{name}.ts"
        shutil.copy(FOLDER / f"{name}.ts", fresh)
        _extract(fresh, plural_only=name.endswith("_en"))
        want = _messages(fresh)
    wrong = [f"{name}: not taken up: {key}" for key in want.keys() - have.keys()]
    wrong += [f"{name}: no longer in the code: {key}" for key in have.keys() - want.keys()]
    for key, message in have.items():
        translation = message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        if "%n" in key[1] and not forms:
            wrong.append(f"{name}: marked without a count, so without plural forms: {key}")
        texts = forms or ["" if translation is None else translation.text or ""]
        if translation is None or translation.get("type") or not all(texts):
            wrong.append(f"{name}: not translated: {key}")
        wrong += [
            f"{name}: other places to fill in: {key}" for text in texts if text and _places(text) != _places(key[1])
        ]
    return wrong


def _places(text: str) -> set[str]:
    """Return the names to fill in: {file} and %1; %n may be left out of a singular."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | {f"%{digit}" for digit in "123456789" if f"%{digit}" in text}


def _stale(name: str) -> list[str]:
    """Return a line when the compiled catalogue is not what its source gives."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"{name}.qm"
        _compile(FOLDER / f"{name}.ts", fresh)
        compiled = FOLDER / f"{name}.qm"
        if compiled.exists() and compiled.read_bytes() == fresh.read_bytes():
            return []
    return [f"{name}: the compiled catalogue is stale; run python -m tests.translations --update"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
