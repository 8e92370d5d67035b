"""What Polso says of itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from widgets.message_dialog import MessageDialog


def show_about(window: QWidget) -> None:
    """Show what Polso is for, what it does with files, and whose work is in it."""
    words = QCoreApplication.translate(
        "About",
        "How the customers of a small business are doing: who stays, who leaves, what they are worth and what they "
        "cost.\n\nPolso reads the files you open and never writes to them. Nothing leaves this computer.\n\n"
        "Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence).",
    )
    MessageDialog("Polso", words, window).open()
