"""The files opened lately, remembered in the settings folder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_config_path

KEPT = 12


class RecentFiles:
    """Files by when they were last opened, the newest first.

    A list that cannot be read counts as empty and one that cannot be written is not: to remember is a convenience.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("polso", appauthor=False) / "recent.json"
        self._opened = _read(self._file)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, the newest first."""
        return tuple(self._opened)

    @property
    def opened(self) -> Mapping[Path, datetime]:
        """When each file was last opened (UTC)."""
        return dict(self._opened)

    def add(self, paths: Iterable[Path], when: datetime | None = None) -> None:
        """Remember that these files were opened, now unless said otherwise."""
        moment = when or datetime.now(UTC)
        opened = self._opened | {path.absolute(): moment for path in paths}
        newest_first = sorted(opened.items(), key=lambda item: item[1], reverse=True)
        self._opened = dict(newest_first[:KEPT])
        self._write()

    def remove(self, path: Path) -> None:
        """Forget a file."""
        self._opened.pop(path, None)
        self._write()

    def clear(self) -> None:
        """Forget all files."""
        self._opened.clear()
        self._write()

    def _write(self) -> None:
        entries = [{"file": str(path), "opened": moment.isoformat()} for path, moment in self._opened.items()]
        draft = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")
            draft.replace(self._file)
        except OSError:
            return


def missing(paths: Iterable[Path]) -> frozenset[Path]:
    """Return those of the files that are not there. May take long where a network drive is away: run it as a job."""
    return frozenset(path for path in paths if not path.exists())


def _read(file: Path) -> dict[Path, datetime]:
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
        return {Path(entry["file"]): datetime.fromisoformat(entry["opened"]).astimezone(UTC) for entry in entries}
    except (OSError, ValueError, TypeError, KeyError):
        return {}
