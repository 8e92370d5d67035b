"""What the window works with once it has been painted; to import it and to make it the first paint need not wait."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from app import choices
from app.about import show_about
from app.actions import Actions
from app.business_handlers import business_handlers
from app.by_hand import ByHand
from app.opening import Opening
from app.preparation import Preparation
from app.project_file import ProjectFile
from app.services import Services
from widgets.message_dialog import MessageDialog
from widgets.notice import Notice

__all__ = ["Actions", "MessageDialog", "Parts", "Preparation", "business_handlers", "choices", "show_about"]


@dataclass(frozen=True)
class Parts:
    """What does the work of the window, apart from the pages of a business."""

    opening: Opening
    file: ProjectFile
    by_hand: ByHand
    notice: Notice

    @classmethod
    def made(cls, services: Services, window: QMainWindow) -> Parts:
        """Make them; they say in the window what was done."""
        parts = cls(Opening(services, window), ProjectFile(services, window), ByHand(services, window), Notice(window))
        parts.file.said.connect(parts.notice.say)
        parts.by_hand.said.connect(parts.notice.say)
        return parts
