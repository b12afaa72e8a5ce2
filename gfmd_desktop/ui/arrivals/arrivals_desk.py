"""What happens with files that come in: read beside the window, looked at where needed, proposed to the library, taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.import_queue import FileState, ImportQueue, QueuedFile
from gfmd_desktop.services.importing import Proposal
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage
from gfmd_desktop.ui.arrivals.files_model import Stage
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk, Mailbox
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from gfmd_desktop.domain.edits import Edit
    from gfmd_desktop.services.arriving import Incoming
    from gfmd_desktop.services.library import Added
    from gfmd_desktop.services.window_services import WindowServices


class ArrivalsDesk(QObject):
    """Joins the page, the reader of files and the library."""

    shown = Signal()
    """The page has something to show."""
    settled = Signal(str)
    """All files are done with; the report to open, "" when none came in."""
    left = Signal()
    """Somebody goes back to where they came from."""

    def __init__(self, page: ArrivalsPage, desk: Desk, aside: Aside, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._aside = aside
        self._around = around
        self._mailbox = Mailbox(self)
        self._queue = self._new_queue()
        self._incoming: dict[int, Incoming] = {}
        self._reviews: dict[int, Review] = {}
        self._deciding: dict[int, Deciding] = {}
        self._current = -1
        self._connect()

    def take_in(self, files: Sequence[Path]) -> None:
        """Read files and take them in, one after another; more may come while some are still read."""
        if self._page.model.is_over:
            self._begin_anew()
        for file in files:
            self._page.model.add(file)
        self._queue.add(*files)
        self._page.show_still(self.tr("Reading…"), busy=True)
        self.shown.emit()
        self._read_next()

    def _begin_anew(self) -> None:
        self._page.model.clear()
        self._queue = self._new_queue()
        self._current = -1
        for kept in (self._incoming, self._reviews, self._deciding):
            kept.clear()

    def _new_queue(self) -> ImportQueue:
        def tell(file: QueuedFile) -> None:
            self._mailbox.post(partial(self._heard, file))

        return ImportQueue(lambda path, cancel: self._around.read_incoming(path, cancel, None), tell)

    def _read_next(self) -> None:
        def again(file: QueuedFile | None) -> None:
            if file is not None:
                self._read_next()

        def broke(error: Exception) -> None:
            self._desk.failed.emit(error)
            self._read_next()

        self._aside.do(self._queue.read_next, again, broke)

    def _heard(self, file: QueuedFile) -> None:
        """A file was read, or could not be."""
        put = self._page.model.put
        match file.state:
            case FileState.READING:
                put(file.number, Stage.READING)
            case FileState.REFUSED:
                put(file.number, Stage.REFUSED, error=file.error)
            case FileState.CANCELLED:
                put(file.number, Stage.LEFT)
            case FileState.DONE if file.incoming is not None:
                self._incoming[file.number] = file.incoming
                self._consider(file.number)
        self._go_on()

    def _consider(self, number: int) -> None:
        """A file whose text is all in its place needs nobody; any other is looked at first."""
        arrival = self._incoming[number].arrival
        if arrival.doubted or (arrival.accounting.unplaced and not self._incoming[number].is_whole):
            self._page.model.put(number, Stage.TO_REVIEW)
        else:
            self._propose(number)

    def _propose(self, number: int) -> None:
        self._page.model.put(number, Stage.ASKING)
        incoming = self._incoming[number]

        def propose(services: WindowServices) -> Proposal:
            return services.importing.propose(incoming)

        self._desk.ask(propose, partial(self._proposed, number), partial(self._refused, number))

    def _proposed(self, number: int, proposal: Proposal) -> None:
        """What changes a report is shown before it is taken; what is new, or changes nothing, is not."""
        asks = bool(proposal.conflicts or proposal.removals)
        if asks or (proposal.edits and not proposal.is_new):
            self._deciding[number] = Deciding(proposal, self._incoming[number].template)
            self._page.model.put(number, Stage.TO_DECIDE)
            self._go_on()
        else:
            self._take(number, proposal, None)

    def _take(self, number: int, proposal: Proposal, edits: Sequence[Edit] | None) -> None:
        self._page.model.put(number, Stage.ASKING)

        def take(services: WindowServices) -> Added:
            return services.importing.take(proposal, edits)

        self._desk.ask(take, partial(self._taken, number), partial(self._refused, number))

    def _taken(self, number: int, added: Added) -> None:
        from gfmd_desktop.services.library import AddOutcome  # noqa: PLC0415 - brings SQLAlchemy

        nothing = added.outcome is AddOutcome.ALREADY_THERE
        stage = Stage.NOTHING_NEW if nothing else Stage.TAKEN
        self._page.model.put(number, stage, report=added.report.id)
        self._go_on()

    def _refused(self, number: int, error: Exception) -> None:
        """The library cannot take a file; one whose report changed meanwhile is proposed once more."""
        from gfmd_desktop.services.importing import OutdatedProposal  # noqa: PLC0415 - brings SQLAlchemy

        if isinstance(error, OutdatedProposal):
            self._propose(number)
            return
        self._page.model.put(number, Stage.REFUSED, error=error)
        self._go_on()

    def _go_on(self) -> None:
        """Show the next file that wants somebody; when all are done with, say so."""
        model = self._page.model
        if self._current >= 0 and not self._page.is_still:
            return
        row = model.next_open()
        if row >= 0:
            self._show_file(row)
        elif model.is_over:
            self._finish()

    def _finish(self) -> None:
        rows = self._page.model.rows
        refused = [row for row in rows if row.error is not None]
        reports = [row.report for row in rows if row.report]
        if refused and not reports:
            self._page.show_still("\n\n".join(sentence_of(row.error) for row in refused if row.error), busy=False)
            return
        for row in refused:
            if row.error is not None:
                self._desk.failed.emit(row.error)
        self.settled.emit(reports[-1] if reports else "")

    def _show_file(self, row: int) -> None:
        """Show what a file wants of somebody."""
        stage, name = self._page.model.rows[row].stage, self._page.model.rows[row].path.name
        if stage is Stage.TO_REVIEW:
            if row not in self._reviews:
                incoming = self._incoming[row]
                self._reviews[row] = Review(incoming.arrival, incoming.template)
            self._current = row
            self._page.review.show_review(self._reviews[row], name)
            self._page.show_work(self._page.review, row)
        elif stage is Stage.TO_DECIDE:
            self._current = row
            self._page.returning.show_deciding(self._deciding[row], name)
            self._page.show_work(self._page.returning, row)

    def _reviewed(self, review: Review) -> None:
        number, self._current = self._current, -1
        self._incoming[number] = replace(self._incoming[number], arrival=review.arrival)
        self._wait()
        self._propose(number)

    def _decided(self, deciding: Deciding) -> None:
        number, self._current = self._current, -1
        self._wait()
        self._take(number, deciding.proposal, deciding.edits())

    def _left_out(self) -> None:
        """Somebody leaves the file that is shown out."""
        number, self._current = self._current, -1
        self._page.model.put(number, Stage.LEFT)
        self._wait()
        self._go_on()

    def _wait(self) -> None:
        self._page.show_still(self.tr("A moment…"), busy=True)

    def _read_as(self, form: TemplateRef) -> None:
        """Read the file that is shown as another form."""
        number = self._current
        path = self._page.model.rows[number].path

        def read() -> Incoming:
            return self._around.read_incoming(path, lambda: False, form)

        def show(incoming: Incoming) -> None:
            self._incoming[number] = incoming
            self._reviews.pop(number, None)
            self._show_file(number)

        self._aside.do(read, show, self._desk.failed.emit)

    def _cancel(self) -> None:
        self._queue.cancel()

    def _connect(self) -> None:
        page = self._page
        page.file_chosen.connect(self._show_file)
        page.cancelled.connect(self._cancel)
        page.left.connect(self.left)
        page.review.accepted.connect(self._reviewed)
        page.review.given_up.connect(self._left_out)
        page.review.left.connect(self.left)
        page.review.head.form_wanted.connect(self._read_as)
        page.returning.accepted.connect(self._decided)
        page.returning.given_up.connect(self._left_out)
        newest = {entry.id: entry for entry in self._around.templates()}
        forms = [(each.short_title, TemplateRef(each.id, each.revision)) for each in newest.values()]
        page.review.head.show_forms(sorted(forms))
