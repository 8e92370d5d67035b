"""Shows how far a job is, where it takes longer than a moment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.jobs import Job
from widgets.progress_panel import ProgressPanel
from widgets.texts import engine_text


def show_progress(job: Job, title: str, over: QWidget) -> None:
    """Show a panel over a window, from which the job can be cancelled; it goes before the job tells its outcome."""
    panel = ProgressPanel(title, over)
    panel.cancel_requested.connect(job.cancel)
    job.progressed.connect(lambda done, total, what: panel.show_progress(done, total, what.render(engine_text)))
    # Before any other slot, so that the panel is gone when a next dialog opens.
    for signal in (job.succeeded, job.failed, job.cancelled):
        signal.connect(panel.finish)
    panel.start()
