"""The sample business, as the window opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.messages import Progress, no_progress

if TYPE_CHECKING:
    from kpi.importing import Table

SAMPLE_NAME = "Ceramiche Lupo"


def read_sample(language: str, progress: Progress = no_progress) -> tuple[Table, ...]:
    """Read the sample business in a language (in a worker)."""
    from app.asked import sample_files  # noqa: PLC0415 - brings pandas and pyarrow
    from kpi.importing import open_files  # noqa: PLC0415
    from kpi.readers.request import Request  # noqa: PLC0415

    return open_files([Request(file) for file in sample_files(language)], progress)
