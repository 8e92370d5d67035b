"""Imports and uses the engine as if Qt were not installed: `python -m tests.without_qt`.

That no module of it names Qt is what import-linter shows; this shows that none gets it in another way, as through a
package that it uses, and that from a file to figures and back from a project nothing of Qt's is missed.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

ABSENT = ("PySide6", "pyqtgraph", "shiboken6")
FIGURES = (
    ("period", "customers_start", "customers_new", "customers_lost", "revenue"),
    ("2026-04", 80, 24, 4, 1000),
    ("2026-05", 100, 10, 5, 1200),
)
ORDERS = "Data;Cliente;Totale\n05/01/2026;Rossi;1.234,56\n13/01/2026;Verdi;99,90\n28/02/2026;Rossi;100,00\n"


def modules() -> Iterator[str]:
    """Import every module of the engine and give its name."""
    package = import_module("kpi")
    for found in pkgutil.walk_packages(package.__path__, "kpi."):
        import_module(found.name)
        yield found.name


def use(folder: Path) -> None:
    """Read a text and a workbook in the reading process, compute, and keep the tables in a project."""
    from openpyxl import Workbook  # noqa: PLC0415 - only now, as all that is used here

    from kpi import catalog  # noqa: PLC0415
    from kpi.engine import Question, compute  # noqa: PLC0415
    from kpi.importing import open_files  # noqa: PLC0415
    from kpi.project import Project, State  # noqa: PLC0415
    from kpi.readers.request import Request  # noqa: PLC0415

    text, book = folder / "ordini.csv", folder / "totals.xlsx"
    text.write_text(ORDERS, encoding="cp1252")
    workbook = Workbook()
    for row in FIGURES:
        workbook.worksheets[0].append(row)
    workbook.save(book)
    tables = open_files([Request(text), Request(book)])
    assert [table.kind for table in tables] == ["orders", "figures"]
    Project.create(folder / "shop.polso", State("Shop"), added=tables).close()
    project = Project.open(folder / "shop.polso")
    kept = [project.table(number) for number in project.state.sources]
    project.close()
    for these in (tables, kept):
        found = compute(these, catalog.settings({}), Question(), details=True)
        churn = found.metrics["churn_rate"].latest
        assert churn is not None
        assert churn.period.label == "2026-05"
        assert churn.value == 5.0
        assert found.facts.loc["2026-01", "revenue"] == 1334.46
        assert found.facts.loc["2026-05", "revenue"] == 1200


def main() -> None:
    """Raise AssertionError or ImportError where anything of Qt's is missed."""
    # What stands in sys.modules as None cannot be imported.
    sys.modules.update(dict.fromkeys(ABSENT))
    imported = list(modules())
    assert len(imported) == len(list((Path(__file__).parents[1] / "kpi").rglob("*.py"))) - 1, "kpi itself is not named"
    with TemporaryDirectory() as folder:
        use(Path(folder))
    assert not [name for name, module in sys.modules.items() if module is not None and name.split(".")[0] in ABSENT]
    sys.stdout.write(f"{len(imported)} modules of the engine need no Qt.\n")


if __name__ == "__main__":
    main()
