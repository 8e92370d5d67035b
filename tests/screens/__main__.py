"""Render every section and tab of the sample business: `python -m tests.screens OUT [--language it] …`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.business_view import BusinessView
    from app.main_window import MainWindow

PATIENCE_SECONDS = 120
SETTLING_SECONDS = 2
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def main(arguments: list[str]) -> int:
    """Write the pictures; 1 when the sample business could not be opened."""
    named = _parse(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(named.scale)
    named.out.mkdir(parents=True, exist_ok=True)
    # The user's own settings are neither read nor written.
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(named.out / ".settings")

    from app.application import make_application, make_window  # noqa: PLC0415 - reads the environment set above

    application = make_application()
    window = make_window(application, named.language, named.theme)
    window.resize(*named.size)
    window.show()
    _save(application, window, named.out / "start.png")
    window.preload()
    window.open_sample()
    view = _wait(application, window)
    if view is None:
        return 1
    for name in _walk(view):
        if named.only and not name.startswith(tuple(named.only)):
            continue
        _settle(application, view)
        _save(application, window, named.out / f"{name}.png")
    if named.only:
        window.close()
        return 0
    view.open_metric("churn_rate")
    view.finish()
    assert view.tab is not None
    view.tab.rows_asked.emit()
    _save_dialog(application, window, "RowsDialog", named.out / "rows.png")
    view.tab.panel.benchmark_asked.emit()
    _save_dialog(application, window, "BenchmarkDialog", named.out / "benchmark.png")
    window.open_files(sorted((SAMPLE / named.language).iterdir()))
    _save_dialog(application, window, "ImportDialog", named.out / "import.png")
    window.close()
    return 0


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", type=_size, default=(1366, 768))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only", nargs="*", help="what the names of the pictures begin with, as revenue-mrr")
    return parser.parse_args(arguments)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _wait(application: QApplication, window: MainWindow) -> BusinessView | None:
    """Return the view of the business once it is there."""
    end = time.monotonic() + PATIENCE_SECONDS
    while (window.view is None or not window.view.widget.section) and time.monotonic() < end:
        _turn(application)
    return window.view


def _turn(application: QApplication) -> None:
    """Wait for events and handle them; a loop that only asks would keep the jobs' threads from running."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - after the environment is set

    QTimer.singleShot(20, application, lambda: None)
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _save_dialog(application: QApplication, window: MainWindow, kind: str, file: Path) -> None:
    """Wait for a dialog of a kind, picture it over the window when nothing is being worked on, and close it."""
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - after the environment is set

    end = time.monotonic() + PATIENCE_SECONDS
    dialog, quiet = None, 0.0
    while (dialog is None or time.monotonic() < quiet) and time.monotonic() < end:
        _turn(application)
        found = next((one for one in window.findChildren(QDialog) if type(one).__name__ == kind), None)
        if found is not None and dialog is None:
            dialog, quiet = found, time.monotonic() + SETTLING_SECONDS
    assert dialog is not None, kind
    dialog.grab().save(str(file))
    dialog.reject()
    _turn(application)


def _walk(view: BusinessView) -> Iterator[str]:
    """Go to every page; yield a name for each."""
    for section in ("overview", *view.pages, "data"):
        view.widget.show_section(section)
        page = view.pages.get(section)
        metrics = page.names if page is not None else ()
        if not metrics:
            yield section
        for metric in metrics:
            view.open_metric(metric)
            yield f"{section}-{metric}"
            yield from _views(view, f"{section}-{metric}", tables=metric == metrics[0])
    yield from _settings(view)


def _settings(view: BusinessView) -> Iterator[str]:
    """Go to every group of the settings, to one with something that cannot be taken, and through the search."""
    from PySide6.QtWidgets import QLineEdit  # noqa: PLC0415 - after the environment is set

    view.open_setting("as_of")
    page = view.settings.page
    for group in page.strip.names:
        page.strip.choose(group)
        yield f"settings-{group}"
    view.open_setting("margin")
    line = page.rows["margin"].editor.findChild(QLineEdit)
    assert line is not None
    line.insert("120")
    line.textEdited.emit("120")
    yield "settings-trouble"
    page.search.setText("days")
    yield "settings-search"
    page.search.clear()


def _views(view: BusinessView, name: str, *, tables: bool) -> Iterator[str]:
    """Go to every other view of a metric, to the table of all values only where asked for; yield a name for each."""
    tab = view.tab
    if tab is None:
        return
    tab.finish()
    for other in list(tab.views.switch.segments.choices)[1 if tables else 2 :]:
        tab.views.show_view(other)
        if tab.views.current == other:
            yield f"{name}-{other.replace(':', '-')}"
    tab.views.show_view("chart")


def _settle(application: QApplication, view: BusinessView) -> None:
    """Wait until all of a page is there."""
    view.finish()
    end = time.monotonic() + PATIENCE_SECONDS
    while view.tab is not None and view.tab.views.waiting and time.monotonic() < end:
        _turn(application)


def _save(application: QApplication, window: MainWindow, file: Path) -> None:
    for _ in range(3):
        application.processEvents()
    window.grab().save(str(file))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
