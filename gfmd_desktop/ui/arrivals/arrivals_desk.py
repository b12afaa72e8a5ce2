"""What happens with files that come in: read beside the window, looked at where needed, proposed to the library, taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.beginning import forms_to_fill
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.import_queue import FileState, ImportQueue, QueuedFile
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.arrivals.arrival_words import progress_words
from gfmd_desktop.ui.arrivals.arrivals_page import ArrivalsPage
from gfmd_desktop.ui.arrivals.files_at_hand import FilesAtHand
from gfmd_desktop.ui.arrivals.files_model import OPEN_STAGES, FileRow, Stage
from gfmd_desktop.ui.arrivals.taking import Taking
from gfmd_desktop.ui.aside import Aside
from gfmd_desktop.ui.desk import Desk, Mailbox
from gfmd_desktop.ui.messages import Offer
from gfmd_desktop.ui.sentences import sentence_of
from gfmd_desktop.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from gfmd_desktop.services.arriving import Incoming
    from gfmd_desktop.services.library import Added


class ArrivalsDesk(QObject):
    """Joins the page, the reader of files and the library."""

    shown = Signal()
    """The page has something to show."""
    ended = Signal(object)
    """Nothing more will happen to any file, except what is done about refused ones (the rows)."""
    left = Signal()
    """Somebody goes back to where they came from."""

    def __init__(self, page: ArrivalsPage, desk: Desk, aside: Aside, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._aside = aside
        self._around = around
        self._mailbox = Mailbox(self)
        self._taking = Taking(desk, self)
        self._queue = self._new_queue()
        self._files = FilesAtHand()
        self._forms = _forms(around)
        self._current = -1
        self._done_last = -1
        self._connect()

    @property
    def has_decisions(self) -> bool:
        """Whether somebody decided something about a file that is not in the library yet."""
        return self._files.has_decisions(self._page.model.rows)

    def take_in(self, files: Sequence[Path]) -> None:
        """Read files and take them in, one after another; more may come while some are still read or looked at."""
        if self._page.model.is_over:
            self._begin_anew()
        for file in files:
            self._page.model.add(file)
        self._queue.add(*files)
        if self._current < 0:
            self._tell_progress()
        self.shown.emit()
        self._read_next()

    def refusal_offers(self, row: FileRow) -> tuple[Offer, ...]:
        """Return what can be done about a file that was refused."""
        again = Offer(self.tr("Try again"), lambda: self.take_in([row.path]))
        if not isinstance(row.error, Refused):
            return (again,)
        file = self._files.get(self._page.model.rows.index(row))
        if row.error.reason is Refusal.OLDER_THAN_LIBRARY and file is not None:
            report_id = file.incoming.arrival.report.id
            return (Offer(self.tr("Open the report"), lambda: self._desk.open(report_id)),)
        if row.error.reason is Refusal.NO_ANCHORS:
            words = self.tr("Read it as {0}")
            return tuple(
                Offer(words.format(title), partial(self._read_row_as, form, row)) for title, form in self._forms
            )
        return (again,)

    def _begin_anew(self) -> None:
        self._page.model.clear()
        self._queue = self._new_queue()
        self._current = self._done_last = -1
        self._taking.begin_anew()
        self._files.begin_anew()

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
            case FileState.REFUSED if is_locked(file.error):
                put(file.number, Stage.TO_UNLOCK)
            case FileState.REFUSED:
                put(file.number, Stage.REFUSED, error=file.error)
            case FileState.CANCELLED:
                put(file.number, Stage.LEFT)
            case FileState.DONE if file.incoming is not None:
                self._consider(file.number, file.incoming)
        self._go_on()

    def _consider(self, number: int, incoming: Incoming) -> None:
        """A file whose text is all in its place needs nobody; any other is looked at first."""
        arrival = self._files.read(number, incoming).as_read
        if arrival.doubted or (arrival.accounting.unplaced and not incoming.is_whole):
            self._page.model.put(number, Stage.TO_REVIEW)
        else:
            self._propose(number)

    def _propose(self, number: int) -> None:
        self._page.model.put(number, Stage.ASKING)
        self._taking.propose(number, self._files[number].incoming)

    def _to_decide(self, number: int, deciding: Deciding) -> None:
        self._files[number].deciding = deciding
        self._page.model.put(number, Stage.TO_DECIDE)
        if self._current == number:
            self._current = -1
        if self._current < 0 and not self._taking.is_under_way:
            self._show_file(number)
        else:
            self._files[number].waited = True

    def _taken(self, number: int, added: Added) -> None:
        from gfmd_desktop.services.library import AddOutcome  # noqa: PLC0415 - brings SQLAlchemy

        stages = {AddOutcome.ALREADY_THERE: Stage.NOTHING_NEW, AddOutcome.UPDATED: Stage.UPDATED}
        self._page.model.rows[number].account = self._files[number].incoming.arrival.accounting
        self._page.model.put(number, stages.get(added.outcome, Stage.TAKEN), report=added.report.id)
        self._let_go_of(number)
        self._go_on()

    def _refused(self, number: int, error: Exception) -> None:
        self._page.model.put(number, Stage.REFUSED, error=error)
        self._let_go_of(number)
        self._go_on()

    def _go_on(self) -> None:
        """Show the next file that wants somebody; when all are done with, say so."""
        model = self._page.model
        if self._current >= 0:
            return
        row = model.next_open(self._done_last)
        if row >= 0:
            self._choose_file(row)
        elif model.is_over:
            self.ended.emit(tuple(model.rows))
        else:
            self._tell_progress()

    def _choose_file(self, row: int) -> None:
        """Show what a file wants, as far as it still does: what came in while it waited may have brought the same."""
        file = self._files.get(row)
        twin = self._files.looked_at_already(row, self._page.model.rows) if file is not None else None
        if file is None or not (file.waited or twin is not None):
            self._show_file(row)
            return
        if twin is not None:
            arrival = replace(twin.incoming.arrival, file=file.as_read.file)
            file.incoming = replace(file.incoming, arrival=arrival)
        file.waited = False
        self._lay_aside()
        self._propose(row)
        self._tell_progress()

    def _lay_aside(self) -> None:
        """Show no file any more; one that was to be decided on is compared anew before it is shown again."""
        if self._current >= 0 and self._page.model.rows[self._current].stage is Stage.TO_DECIDE:
            self._files[self._current].waited = True
        self._current = -1

    def _put_down(self) -> int:
        """Show the file no more that somebody is done with, and return its number; who goes on, goes on behind it."""
        self._done_last, self._current = self._current, -1
        return self._done_last

    def _let_go_of(self, number: int) -> None:
        """Nothing is done with a file any more; where it was the one that is shown, another may be."""
        if self._current == number:
            self._put_down()

    def _stay_with(self, number: int) -> None:
        """Show what a file wants now that it was opened, unless somebody turned to another one meanwhile."""
        if self._current == number:
            self._tell_progress()
            self._choose_file(number)

    def _tell_progress(self) -> None:
        waiting = sum(row.stage in (Stage.WAITING, Stage.READING) for row in self._page.model.rows)
        if waiting:
            count = len(self._page.model.rows)
            self._page.show_still(progress_words(count - waiting, count), can_cancel=True)
        else:
            self._page.show_still(self.tr("A moment…"))

    def show_refused(self, rows: Sequence[FileRow]) -> None:
        """Say why files cannot be taken in, and what helps."""
        words = "\n\n".join(sentence_of(row.error) for row in rows if row.error)
        offers = self.refusal_offers(rows[0]) if len(rows) == 1 else ()
        self._page.show_still(words, offers)

    def _show_file(self, row: int) -> None:
        """Show what a file wants of somebody."""
        file = self._page.model.rows[row]
        if row != self._current and file.stage in (*OPEN_STAGES, Stage.REFUSED):
            self._lay_aside()
        if file.stage is Stage.TO_UNLOCK:
            self._current = row
            self._page.unlock.ask(file.path.name, was_wrong=False)
            self._page.show_work(self._page.unlock, row)
        elif file.stage is Stage.TO_REVIEW:
            self._current = row
            self._page.review.show_review(self._files[row].to_review(), file.path.name)
            self._page.show_work(self._page.review, row)
        elif file.stage is Stage.TO_DECIDE and (deciding := self._files[row].deciding) is not None:
            self._current = row
            self._page.returning.show_deciding(deciding, file.path.name)
            self._page.show_work(self._page.returning, row)
        elif file.stage is Stage.REFUSED:
            self._current = -1
            self.show_refused([file])

    def _unlock(self, passphrase: str) -> None:
        """Open a locked file beside the window: making its key takes a moment."""
        number = self._current
        path = self._page.model.rows[number].path

        def failed(error: Exception) -> None:
            if not is_locked(error):
                self._refused(number, error)
            elif self._current == number:
                self._page.unlock.ask(path.name, was_wrong=True)

        def opened(incoming: Incoming) -> None:
            if self._page.model.rows[number].stage is Stage.TO_UNLOCK:
                self._consider(number, incoming)
                self._stay_with(number)

        self._aside.do(lambda: self._around.read_sealed(path, passphrase), opened, failed)

    def _reviewed(self, review: Review) -> None:
        number = self._put_down()
        file = self._files[number]
        file.incoming = replace(file.incoming, arrival=review.arrival)
        self._propose(number)
        self._go_on()

    def _decided(self, deciding: Deciding) -> None:
        number = self._put_down()
        self._page.model.put(number, Stage.ASKING)
        self._taking.take(number, deciding.proposal, deciding.edits())
        self._go_on()

    def _left_out(self) -> None:
        """Somebody leaves the file that is shown out."""
        number = self._put_down()
        self._page.model.put(number, Stage.LEFT)
        self._go_on()

    def _read_row_as(self, form: TemplateRef, row: FileRow) -> None:
        """Read a file that was refused, and may have been put away since."""
        if row not in self._page.model.rows:
            self.take_in([row.path])
            return
        self._read_as(form, self._page.model.rows.index(row))

    def _read_as(self, form: TemplateRef, number: int) -> None:
        """Read a file as another form; somebody looks at what comes of it."""
        path = self._page.model.rows[number].path

        def show(incoming: Incoming) -> None:
            file = self._files.get(number)
            if file is None or not file.is_decided_on:
                self._files.read(number, incoming)
                self._page.model.put(number, Stage.TO_REVIEW)
            self._show_file(number)

        self._read_again(number, lambda: self._around.read_incoming(path, lambda: False, form), show)

    def _read_as_new(self) -> None:
        """Read the file that is shown as a report of its own; somebody looks at it, as at any other, where that is needed."""
        number = self._current
        path, template = self._page.model.rows[number].path, self._files[number].incoming.template

        def show(incoming: Incoming) -> None:
            self._consider(number, incoming)
            self._stay_with(number)

        form = TemplateRef(template.id, template.revision)
        self._read_again(number, lambda: self._around.read_as_new(path, form), show)

    def _read_again(self, number: int, read: Callable[[], Incoming], show: Callable[[Incoming], None]) -> None:
        before = self._page.model.rows[number].stage
        self._current = number
        self._page.show_still(progress_words(0, 1))
        self.shown.emit()

        def failed(error: Exception) -> None:
            self._desk.failed.emit(error)
            self._page.model.put(number, before, error=self._page.model.rows[number].error)
            self._show_file(number)

        self._aside.do(read, show, failed)

    def _cancel(self) -> None:
        """Read no more; what was read already goes on."""
        self._queue.cancel()

    def _connect(self) -> None:
        self._taking.to_decide.connect(self._to_decide)
        self._taking.taken.connect(self._taken)
        self._taking.refused.connect(self._refused)
        page = self._page
        # once the key that chose it is done with: Enter would press the button that has the keyboard then
        page.file_chosen.connect(self._choose_file, Qt.ConnectionType.QueuedConnection)
        page.cancelled.connect(self._cancel)
        page.left.connect(self.left)
        page.unlock.tried.connect(self._unlock)
        page.unlock.given_up.connect(self._left_out)
        page.unlock.left.connect(self.left)
        page.review.accepted.connect(self._reviewed)
        page.review.given_up.connect(self._left_out)
        page.review.left.connect(self.left)
        page.review.head.form_wanted.connect(lambda form: self._read_as(form, self._current))
        page.returning.accepted.connect(self._decided)
        page.returning.given_up.connect(self._left_out)
        page.returning.another.connect(self._read_as_new)
        page.returning.left.connect(self.left)
        page.review.head.show_forms(self._forms)


def is_locked(error: Exception | None) -> bool:
    """Tell whether a file could not be read for want of its passphrase."""
    return isinstance(error, Refused) and error.reason in (Refusal.PASSPHRASE_NEEDED, Refusal.WRONG_PASSPHRASE)


def _forms(around: Surroundings) -> list[tuple[str, TemplateRef]]:
    """Return the newest revisions of the forms that rapporteurs fill in, by title."""
    newest = {entry.id: entry for entry in forms_to_fill(around.templates())}
    return sorted((each.short_title, each.ref) for each in newest.values())
