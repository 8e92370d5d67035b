"""What is said at a start after the program ended unexpectedly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QWidget

from app.running import Ended

translate = QCoreApplication.translate


def tell_of_crash(ended: Ended | None, window: QWidget) -> None:
    """Say when the program ended unexpectedly, if it did, and that nothing was lost."""
    if ended is None:
        return
    from widgets.message_dialog import MessageDialog  # noqa: PLC0415 - hardly ever needed, and never before all else

    moment = QDateTime.fromSecsSinceEpoch(int(ended.last_seen.timestamp()))
    sentence = translate(
        "CrashNotice",
        "The last sign of life was on {moment}. Nothing was lost: each change is kept as soon as it is made. What was "
        "open is among the recent files.",
    )
    title = translate("CrashNotice", "Polso ended unexpectedly last time")
    words = sentence.format(moment=QLocale().toString(moment, "d MMMM yyyy, HH:mm"))
    MessageDialog(title, words, window, details=ended.details).open()
