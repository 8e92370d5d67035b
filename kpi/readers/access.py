"""Whether a file can be opened at all, said before any reader is started."""

from __future__ import annotations

from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message

SHARING_VIOLATION = 32
"""The error of Windows for a file that another program holds."""

MISSING = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is not there. It may have been moved or renamed: look for it and open it once more."
)
FOLDER = QT_TRANSLATE_NOOP("kpi", "“{file}” is a folder. Open the files in it.")
FORBIDDEN = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” may not be read by you. Copy it to a folder of your own and open the copy."
)
IN_USE = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is open in another program that does not let it be read. Close it there and try again."
)
BROKEN = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” could not be read from its drive ({reason}). Copy it to this computer and open the copy."
)
LOCK = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is only the mark that Excel leaves while a workbook is open. Open “{workbook}” instead."
)
EMPTY = QT_TRANSLATE_NOOP("kpi", "“{file}” is empty (0 bytes). Export it once more from your program.")


def refusal(file: Path) -> Message | None:
    """Give the sentence for a file that cannot be opened, or None for one that can."""
    name = file.name or str(file)
    try:
        if file.is_dir():
            return Message(FOLDER, {"file": name})
        if name.startswith("~$"):
            return Message(LOCK, {"file": name, "workbook": name.removeprefix("~$")})
        with file.open("rb") as stream:
            first = stream.read(1)
    except (FileNotFoundError, NotADirectoryError):
        return Message(MISSING, {"file": name})
    except PermissionError as error:
        return Message(IN_USE if _is_in_use(file, error) else FORBIDDEN, {"file": name})
    except (OSError, ValueError) as error:
        return Message(BROKEN, {"file": name, "reason": type(error).__name__})
    return None if first else Message(EMPTY, {"file": name})


def _is_in_use(file: Path, error: PermissionError) -> bool:
    """Whether Windows says so, or the mark lies beside the file that Excel or LibreOffice leaves while it is open."""
    if getattr(error, "winerror", None) == SHARING_VIOLATION:
        return True
    marks = (f"~${file.name}", f".~lock.{file.name}#")
    return any(file.with_name(mark).exists() for mark in marks)
