"""Write the sample business into `resources/sample`, one folder for each language."""

from __future__ import annotations

from pathlib import Path

from tests.sample_business.business import exports
from tests.sample_business.files import as_file
from tests.sample_business.language import LANGUAGES, Language

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def write(folder: Path) -> None:
    """Write every file of every language below a folder."""
    business = exports()
    for name in LANGUAGES:
        language = Language.of(name)
        (folder / name).mkdir(parents=True, exist_ok=True)
        for export in business:
            file, content = as_file(export, language)
            (folder / name / file).write_bytes(content)


if __name__ == "__main__":
    write(SAMPLE)
