"""What happens when a report leaves: saved first, written beside the window, read back, and told in one line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance
from gfmd_desktop.domain.report import Report, items
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.services.sending import PdfMaker, Sent, file_name, send, sent_name
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.dialogs.export_drawer import ExportDrawer, Leaving
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.phrases import parted
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.theme import Tone
from gfmd_desktop.ui.workbench import Workbench

_ABOUT = "export"
_REMEMBERED = 100
"""Of so many reports is remembered that nobody wants an annex to them."""


class ExportDesk(QObject):
    """Joins the drawer, the desk and the open report."""

    sent = Signal(object)
    """A report left as it is here (the Report)."""

    def __init__(
        self, window: MainWindow, workbench: Workbench, desk: Desk, aside: Aside, around: Surroundings
    ) -> None:
        super().__init__(window)
        self.drawer = ExportDrawer()
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._aside = aside
        self._around = around
        self._file: Path | None = None
        self._connect()

    def ask(self) -> None:
        """Show what can be chosen for a Word file; asked again, write it."""
        self._ask(".docx")

    def ask_pdf(self) -> None:
        """Show what can be chosen for a PDF; asked again, write it."""
        self._ask(".pdf")

    def _ask(self, ending: str) -> None:
        open_report = self._workbench.open
        if open_report is None:
            return
        if self.drawer.isVisible():
            self._export(ending)
            return
        self._workbench.look()
        self._workbench.note_caret()
        report, template = open_report.draft.report, open_report.draft.template
        leaving = Leaving(template.parts, _has_groups(report, template))
        self._file = None
        shown = self._workbench.memory.state.provenance == Provenance.SHOW
        self.drawer.show_choices(leaving, Provenance.SHOW if shown else Provenance.HIDE, ending)
        self._show_leaving()

    def save_copy(self) -> None:
        """Write the open report, as it stands in the window, as a report file to a place chosen."""
        open_report = self._workbench.open
        if open_report is None:
            return
        self._workbench.flush()
        report = open_report.draft.report
        name = file_name(open_report.title(), open_report.draft.template, ending=".json")
        self._choose_file(self._folder() / name, self.tr("Report (*.json)"), partial(self._write_copy, report))

    def _connect(self) -> None:
        self._window.add_drawer(self.drawer)
        self.drawer.wanted.connect(self._export)
        self.drawer.closed.connect(self._put_away)
        self.drawer.elsewhere_wanted.connect(self._choose_elsewhere)
        self.drawer.changed.connect(self._show_leaving)
        self.drawer.annex_chosen.connect(self._note_annex)
        self._workbench.report_left.connect(self.drawer.hide)

    def _put_away(self) -> None:
        self.drawer.hide()
        self._workbench.back_to_caret()

    def _show_leaving(self) -> None:
        """Show what leaves of the part that was chosen: what is beyond its limits, and where it goes."""
        open_report = self._workbench.open
        if open_report is None:
            return
        report, template = open_report.draft.report, open_report.draft.template
        said = (
            self.tr("{0}: {1} given, {2} count").format(over.field.name, over.count, over.field.limit)
            for over in over_limits(report, template, self.drawer.options().part)
        )
        declined = self._workbench.memory.state.without_annex
        self.drawer.show_beyond(parted(said), annex=report.id not in declined)
        self._show_target()

    def _note_annex(self, wanted: bool) -> None:
        """Remember for a report whether what is beyond its limits is printed: it is, unless somebody said otherwise."""
        open_report = self._workbench.open
        if open_report is not None:
            report_id, memory = open_report.draft.report.id, self._workbench.memory
            others = tuple(each for each in memory.state.without_annex if each != report_id)
            memory.change(without_annex=others if wanted else (*others, report_id)[-_REMEMBERED:])

    def _folder(self) -> Path:
        remembered = self._workbench.memory.state.export_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((Path(place) for place in (remembered, documents) if place and Path(place).is_dir()), Path.home())

    def _target(self, ending: str = ".docx") -> Path:
        """Return where the file goes: to the place chosen, else into the folder used last, under a name that says what it is."""
        open_report = self._workbench.open
        if self._file is not None:
            return self._file.with_suffix(ending)
        assert open_report is not None
        part = self.drawer.options().part
        return self._folder() / file_name(open_report.title(), open_report.draft.template, part, ending)

    def _show_target(self) -> None:
        if self._workbench.open is not None:
            self.drawer.show_target(self._target())

    def _choose_elsewhere(self) -> None:
        self._choose_file(self._target(), self.tr("Word file (*.docx)"), self._take_target)

    def _take_target(self, file: Path) -> None:
        self._file = file
        self._workbench.memory.change(export_folder=str(file.parent))
        self._show_target()

    def _choose_file(self, proposed: Path, kinds: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, self.tr("Where to"), str(proposed.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(proposed.name)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, ending: str) -> None:
        """Export what the library holds once all is safe; while the disk refuses, what stands in the window."""
        open_report = self._workbench.open
        if open_report is None:
            return
        self._workbench.flush()
        self.drawer.set_busy(True)
        options, target = self.drawer.options(), self._target(ending)
        self._workbench.memory.change(provenance=options.provenance.value)
        template, report = open_report.draft.template, open_report.draft.report
        if self._window.header.badge.state is SaveState.REFUSED:
            self._write(template, options, target, report, kept=False)
        else:
            then = partial(self._write, template, options, target)
            self._desk.ask(lambda services: services.library.get(report.id), then)

    def _write(
        self, template: Template, options: ExportOptions, target: Path, report: Report, *, kept: bool = True
    ) -> None:
        maker: PdfMaker = self._around.make_pdf

        def work() -> Sent:
            return send(report, template, self._around.layout_for(template), options, target, make_pdf=maker)

        self._aside.do(work, partial(self._tell_sent, report, kept=kept), self._tell_failure)

    def _tell_sent(self, report: Report, sent: Sent, *, kept: bool) -> None:
        if kept:
            name = sent_name(self._around.clock())
            self._desk.save(lambda services: services.editing.name_version(report.id, name, report.revision))
            self.sent.emit(report)
        words = self.tr("{0} of {0} fields identical on re-reading, no author data: {1}")
        offers = (
            Offer(self.tr("Show in folder"), lambda: _open(sent.file.parent)),
            Offer(self.tr("Open"), lambda: _open(sent.file)),
        )
        self._tell(Message(words.format(sent.fields, sent.file.name), Tone.GOOD, offers, _ABOUT))
        self._put_away()

    def _tell_failure(self, error: Exception) -> None:
        self.drawer.set_busy(False)
        self._tell(Message(sentence_of(error), Tone.WARN, about=_ABOUT))

    def _write_copy(self, report: Report, file: Path) -> None:
        def work() -> None:
            from gfmd_desktop.interchange import report_file  # noqa: PLC0415 - brings jsonschema
            from gfmd_desktop.services.files import write_atomically  # noqa: PLC0415

            write_atomically(file, report_file.write(report))

        said = Message(self.tr("A copy lies in {0}.").format(file), Tone.GOOD, about="copy")
        self._aside.do(work, lambda _: self._tell(said), self._tell_failure)

    def _tell(self, message: Message) -> None:
        self._window.messages.tell(message)


def _has_groups(report: Report, template: Template) -> bool:
    """Tell whether some item knows which group it came from."""
    listed = (items(report.values.get(field.id)) for field in template.fields() if field.kind.repeats)
    return any(item.source is not None and item.source.group for entries in listed for item in entries)


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
