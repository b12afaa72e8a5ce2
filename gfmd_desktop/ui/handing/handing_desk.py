"""What happens when a report is handed over, and when a stick brings one: everything slow beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from gfmd_desktop.services.sending import file_name
from gfmd_desktop.services.sticks import OnStick, Stick, mounted
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.handing.handing_drawer import HandingDrawer, Target
from gfmd_desktop.ui.handing.stick_watch import StickWatch
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.phrases import parted
from gfmd_desktop.ui.qt import isolated
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.interchange.handed import HandOver
    from gfmd_desktop.services.handing_over import HandedOver
    from gfmd_desktop.services.stick_news import StickNews
    from gfmd_desktop.services.window_services import WindowServices

_ABOUT, _STICK = "hand over", "stick"


class HandingDesk(QObject):
    """Joins the drawer, the sticks, the library and the messages."""

    files_wanted = Signal(object)
    """Somebody wants what lies on a stick (a list of files)."""

    def __init__(
        self, window: MainWindow, workbench: Workbench, desk: Desk, aside: Aside, around: Surroundings
    ) -> None:
        super().__init__(window)
        self.drawer = HandingDrawer()
        self.watch = StickWatch(parent=self)
        self.list_sticks = mounted
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._aside = aside
        self._around = around
        self._connect()

    def ask(self) -> None:
        """Show what can be chosen; asked again, hand over."""
        open_report = self._workbench.open
        if open_report is None:
            return
        if self.drawer.isVisible():
            self.drawer.give.click()
            return
        self._workbench.flush()
        self._workbench.note_caret()
        report_id = open_report.draft.report.id
        self._desk.ask(lambda services: len(services.notes.of(report_id)), self._show)

    def _show(self, notes: int) -> None:
        if self._workbench.open is None:
            return
        self.drawer.show_choices(self._targets(), notes)

    def _targets(self) -> list[Target]:
        sticks = [Target(stick.folder, stick.name, is_stick=True) for stick in self.list_sticks()]
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        return [*sticks, Target(folder, folder.name, is_stick=False)]

    def _choose_elsewhere(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Where to"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_folder(self, name: str) -> None:
        folder = Path(name)
        self.drawer.show_places([Target(folder, folder.name or name, is_stick=False), *self._targets()])

    def _hand_over(self) -> None:
        open_report, target = self._workbench.open, self.drawer.target
        if open_report is None or target is None:
            return
        self._workbench.flush()
        self.drawer.set_busy(busy=True)
        report_id, with_notes = open_report.draft.report.id, self.drawer.notes.isChecked()
        file = target.folder / file_name(open_report.title(), open_report.draft.template, ending=".gfmd")
        name = self.tr("Handed over to {0}").format(target.name)

        def given(services: WindowServices) -> HandOver:
            from gfmd_desktop.services.handing_over import HandingOver  # noqa: PLC0415 - brings jsonschema

            handing = HandingOver(services.opened.library, services.library.template_for, self._around.clock)
            return handing.handed(report_id, name, with_notes=with_notes)

        self._desk.ask(given, partial(self._write, file, target, self.drawer.secret), self._tell_failure)

    def _write(self, file: Path, target: Target, passphrase: str | None, given: HandOver) -> None:
        template_for = self._around.template_for

        def work() -> HandedOver:
            from gfmd_desktop.services.handing_over import place_for, write_checked  # noqa: PLC0415

            place = place_for(file, given, template_for, passphrase)
            return write_checked(given, place, template_for, passphrase)

        self._aside.do(work, partial(self._tell_handed, target), self._tell_failure)

    def _tell_handed(self, target: Target, handed: HandedOver) -> None:
        words = self.tr("{0} was read back: fields {1}, steps {2}.").format(
            isolated(handed.file.name), handed.fields, handed.steps
        )
        if handed.notes:
            words += " " + self.tr("{0} private notes are in it.").format(handed.notes)
        if target.is_stick:
            words += " " + self.tr("You may pull the stick out.")
        self._window.messages.tell(Message(words, Tone.GOOD, (), _ABOUT))
        self._put_away()

    def _tell_failure(self, error: Exception) -> None:
        self.drawer.set_busy(busy=False)
        self._window.messages.tell(Message(sentence_of(error), Tone.WARN, about=_ABOUT))

    def _put_away(self) -> None:
        self.drawer.hide()
        self._workbench.back_to_caret()

    def _look_at(self, stick: Stick, found: tuple[OnStick, ...]) -> None:
        """Ask the library which of the files on a stick bring something."""
        open_report = self._workbench.open
        report_id = open_report.draft.report.id if open_report is not None else ""

        def news(services: WindowServices) -> StickNews:
            from gfmd_desktop.services.stick_news import news_of_stick  # noqa: PLC0415 - brings jsonschema

            return news_of_stick(stick, found, services, report_id)

        self._desk.ask(news, self._tell_stick, lambda _: None)

    def _tell_stick(self, news: StickNews) -> None:
        if not news.files:
            return
        kinds = (
            (self.tr("reports of this session: {0}"), news.session),
            (self.tr("reports of other sessions: {0}"), news.others),
            (self.tr("files locked with a passphrase: {0}"), news.sealed),
        )
        counted = parted(words.format(len(files)) for words, files in kinds if files)
        words = self.tr("On the stick {0} there are {1}.").format(isolated(news.stick.name), counted)
        take = Offer(self.tr("Take in"), partial(self._take_in, list(news.files)))
        later = Offer(self.tr("Not now"), lambda: self._window.messages.take_back(_STICK))
        self._window.messages.tell(Message(words, offers=(take, later), about=_STICK))

    def _take_in(self, files: list[Path]) -> None:
        self._window.messages.take_back(_STICK)
        self.files_wanted.emit(files)

    def _connect(self) -> None:
        self._window.add_drawer(self.drawer)
        self.drawer.wanted.connect(self._hand_over)
        self.drawer.closed.connect(self._put_away)
        self.drawer.elsewhere_wanted.connect(self._choose_elsewhere)
        self.watch.came.connect(self._look_at)
        self._workbench.report_left.connect(self.drawer.hide)
        self._window.ended.connect(self.watch.stop)
