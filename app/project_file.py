"""What the user does with the file of the business: open, name, copy, move, go back, and what is said when it fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.actions import Handler
from app.export.file_names import as_file_name
from app.folders import free_path, is_called
from app.jobs import Job
from app.progress import show_progress
from app.reopening import Broken
from app.restore_view import RestoreView
from app.restoring import good_parts
from app.services import Services
from kpi.project_file import SUFFIX
from widgets.choice_dialog import ChoiceDialog
from widgets.name_dialog import NameDialog
from widgets.progress_panel import ProgressPanel
from widgets.texts import engine_text

if TYPE_CHECKING:
    from app.session import Step
    from kpi.project.salvage import Salvaged
    from widgets.banner import Banner


@dataclass(frozen=True)
class _Question:
    """What is asked, and what each choice does: its text and its handler, by its id."""

    title: str
    sentence: str
    choices: Mapping[str, tuple[str, Callable[[], object]]]


class ProjectFile(QObject):
    """Works on what the keeper has. Tells `failed` (an error) and `said` (a word that something was done).

    `changed` is sent when the name, or what is said of the file, is another.
    """

    failed = Signal(object)
    said = Signal(str)
    changed = Signal()

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._session = services.session
        self._keeper = services.keeper
        self._closing: ProgressPanel | None = None
        self._named = ""
        self.restore = RestoreView(services, self.open, window)
        self.restore.failed.connect(self.failed)
        self._keeper.changed.connect(self._on_keeper_changed)
        self._keeper.opened.connect(self._on_keeper_opened)
        self._keeper.kept.connect(self._on_keeper_kept)
        self._keeper.broken.connect(self._on_keeper_broken)
        self._keeper.failed.connect(self.failed)
        self._session.name_changed.connect(self.changed)

    def handlers(self) -> Mapping[str, Handler]:
        """Return what the entries of the menu do."""
        return {
            "new": self.close_business,
            "save_copy": self.save_copy,
            "rename": self.rename,
            "move": self.move,
            "restore": self.restore.show,
            "close": self.close_business,
        }

    @property
    def title(self) -> str:
        """What stands in the title of the window; nothing while nothing is open."""
        # Qt takes [*] for the place of its own mark.
        name = self._session.name.replace("[*]", "[*][*]")
        if name and self._keeper.unkept:
            return self.tr("{name} (not saved)").format(name=name)
        return self.tr("{name} (read only)").format(name=name) if name and self._keeper.only_read else name

    def fill(self, banner: Banner) -> None:
        """Say in a banner what is the matter with the file, if anything is."""
        keeper = self._keeper
        if keeper.trouble is None:
            banner.say("", {})
            return
        choices = {} if keeper.only_read is not None else {"again": self.tr("Try again")}
        banner.say(keeper.trouble.render(engine_text), choices | {"copy": self.tr("Save a copy…")})

    def do(self, name: str) -> None:
        """Do what a button of the banner says."""
        (self._keeper.try_again if name == "again" else self.save_copy)()

    def open(self, path: Path) -> None:
        """Open a project in place of what is open."""
        if self._keeper.path is not None and _same(path, self._keeper.path) and self._keeper.only_read is None:
            return
        self.leave(partial(self._open, path))

    def leave(self, then: Callable[[], object]) -> None:
        """Do something after which the business is no longer open, once the user knows what would be lost."""
        if not self._keeper.unkept or self._keeper.trouble is None:
            then()
            return

        def give_up() -> None:
            self._keeper.forget_unkept()
            then()

        choices = {"copy": (self.tr("Save a copy…"), self.save_copy), "leave": (self.tr("Go on without it"), give_up)}
        sentence = self._keeper.trouble.render(engine_text)
        self._ask(_Question(self.tr("The last change is not saved"), sentence, choices))

    def may_close(self) -> bool:
        """Whether the window may close now; if not, it closes by itself once all is kept, or the user has decided."""
        if self._services.jobs.closed:
            return True
        if self._keeper.unkept:
            self.leave(self._window().close)
            return False
        if self._keeper.busy:
            self._wait_to_close()
            return False
        self._keeper.close()
        return True

    def close_business(self) -> None:
        """Go back to the start page; what was open stays kept."""
        self.leave(lambda: self._session.start((), ""))

    def rename(self) -> None:
        """Let the user give the business another name."""
        dialog = NameDialog(self.tr("Name of the business"), self._session.name, self._window())
        dialog.named.connect(self._on_named)
        dialog.open()

    def save_copy(self) -> None:
        """Write a copy to where the user wants it; where the file itself cannot be written, go on in the copy."""
        proposed = self._services.settings.folder / f"{as_file_name(self._session.name)}{SUFFIX}"
        path = self._ask_where(self.tr("Save a copy"), proposed)
        if path is None:
            return
        keeper = self._keeper
        if keeper.trouble is not None:
            keeper.save_as(path)
            return
        keeper.keep_scratch()
        job = self._services.jobs.run(keeper.writer.copy_to, path)
        self._watch(job, self.tr("Saving a copy"))
        job.succeeded.connect(lambda _nothing: self.said.emit(self.tr("Saved as {file}").format(file=path.name)))

    def move(self) -> None:
        """Let the user choose where the file shall be."""
        path = self._keeper.path
        if path is None or self._keeper.trouble is not None:
            return
        target = self._ask_where(self.tr("Move the business"), self._services.settings.folder / path.name)
        if target is not None and not _same(target, path):
            job = self._services.jobs.run(self._keeper.writer.move_to, target)
            self._watch(job, self.tr("Moving the business"))
            job.succeeded.connect(lambda _nothing: self._on_moved(path, target))

    def _open(self, path: Path) -> None:
        show_progress(self._keeper.open(path), self.tr("Opening {file}").format(file=path.name), self._window())

    def _ask_where(self, title: str, proposed: Path) -> Path | None:
        pattern = self.tr("Businesses") + f" (*{SUFFIX})"
        name, _kind = QFileDialog.getSaveFileName(self._window(), title, str(proposed), pattern)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")

    def _watch(self, job: Job, title: str) -> None:
        show_progress(job, title, self._window())
        job.failed.connect(self.failed)

    def _ask(self, question: _Question) -> None:
        texts = {name: text for name, (text, _) in question.choices.items()}
        dialog = ChoiceDialog(question.title, question.sentence, texts, self._window())
        dialog.chosen.connect(lambda name: question.choices[name][1]())
        dialog.open()

    def _wait_to_close(self) -> None:
        if self._closing is None:
            self._closing = panel = ProgressPanel(self.tr("Saving the last changes"), self._window())
            panel.cancel_requested.connect(self._stop_closing)
            panel.start()

    def _stop_closing(self) -> None:
        if self._closing is not None:
            self._closing.finish()
            self._closing = None

    def _window(self) -> QWidget:
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def _on_named(self, name: str) -> None:
        self._session.rename(name, self.tr("renaming to {name}").format(name=name))

    def _on_moved(self, left: Path, path: Path) -> None:
        self._services.recent.remove(left)
        self._services.recent.add([path])
        self._services.settings.folder = path.parent
        self.said.emit(self.tr("Moved to {folder}").format(folder=path.parent.name))

    def _on_keeper_changed(self) -> None:
        self.changed.emit()
        if self._closing is not None and not self._keeper.busy:
            self._stop_closing()
            self._window().close()

    def _on_keeper_opened(self, path: Path) -> None:
        self._named = self._session.name
        self._services.recent.add([path])

    def _on_keeper_kept(self, step: Step) -> None:
        path, before, self._named = self._keeper.path, self._named, step.name
        if path is None:
            return
        if path.absolute() not in self._services.recent.paths[:1]:
            self._services.recent.add([path])
        if step.name != before and is_called(path, before) and not is_called(path, step.name):
            self._rename_file(path, free_path(path.parent, step.name))

    def _rename_file(self, left: Path, path: Path) -> None:
        """Let the file be called as the business is; a file that the user named otherwise keeps its name."""
        # Before: whenever the program ends, the file is among those opened lately.
        self._services.recent.add([path])
        self._keeper.rename_file(path, lambda done: self._services.recent.remove((left if done else path).absolute()))

    def _on_keeper_broken(self, broken: Broken) -> None:
        choices: dict[str, tuple[str, Callable[[], object]]] = {
            "parts": (self.tr("Open its good parts"), partial(self._open_good_parts, broken.path))
        }
        if broken.has_points:
            choices["points"] = (self.tr("Restore points…"), partial(self.restore.show_of, broken.path))
        self._ask(_Question(self.tr("The file is damaged"), broken.message.render(engine_text), choices))

    def _open_good_parts(self, path: Path) -> None:
        job = self._services.jobs.run(good_parts, path)
        self._watch(job, self.tr("Reading the good parts of {file}").format(file=path.name))
        job.succeeded.connect(lambda found: self._on_good_parts(path, found))

    def _on_good_parts(self, path: Path, found: Salvaged) -> None:
        state = found.state
        name = self.tr("{name} (good parts)").format(name=state.name or path.stem)
        self._session.start(found.tables, name, state.chosen, mappings=state.mappings)
        tables = self.tr("%n table(s) opened", "", len(found.tables))
        lost = self.tr("%n lost", "", found.lost)
        self.said.emit(f"{tables}, {lost}" if found.lost else tables)


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return path.absolute() == other.absolute()
