"""The desk: the report that lies open, and everything that is done with the library, without the window ever waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit, NoSuchPlace
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.drafting import Draft, words_of
from gfmd_desktop.services.journal import Journal
from gfmd_desktop.services.journal_lines import Begun, Noted, Typed
from gfmd_desktop.services.saving import SaveNews, SaveState, SavingThread
from gfmd_desktop.services.titles import known_template, title_of

if TYPE_CHECKING:
    from gfmd_desktop.services.editing import Committed
    from gfmd_desktop.services.glancing import Glance
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.storage.records import Note

_Answer = TypeVar("_Answer")


class Mailbox(QObject):
    """Hands calls from any thread over to the thread it lives in, in their order."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(_call, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` called soon in the mailbox's thread."""
        self._posted.emit(call)


def _call(call: Callable[[], None]) -> None:
    call()


class Desk(QObject):
    """Opens and closes drafts, saves their edits, undoes and restores; `open_services` opens the library in the saving thread."""

    opened = Signal(object)
    """A report lies open now (its Draft)."""
    news = Signal(object)
    """How saving stands (SaveNews)."""
    failed = Signal(object)
    """Something asked of the library could not be done (the exception)."""
    library_opened = Signal(object)
    """The library is open (storage's `Opened`: created, migrated, recovered)."""

    def __init__(
        self,
        open_services: Callable[[], WindowServices],
        template_for: Callable[[TemplateRef], Template],
        clock: Callable[[], datetime],
        journal: Journal,
        *,
        glance: Callable[[str], Glance | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self.draft: Draft | None = None
        self._template_for = template_for
        self._glance = glance
        self._wanted = ""
        self._is_open = False
        self._read_only: Trouble | None = None
        self._flush: Callable[[], None] = lambda: None
        self._recall: Callable[[str], Draft | None] = lambda _: None
        self._mailbox = Mailbox(self)
        self._open_services = open_services
        self._shown_first: Report | None = None
        self._started = False
        self._saver = SavingThread(self._open, _close, self._mailbox.post, self._tell, clock)

    def start(self) -> None:
        """Open the library and begin to save."""
        self._started = True
        self._saver.start()
        self._saver.ask(lambda services: services.opened, self._told(self._begin))

    @property
    def is_open(self) -> bool:
        """Whether the library was opened."""
        return self._is_open

    def flush_with(self, flush: Callable[[], None]) -> None:
        """Name what puts typed words into the draft; it is called before anything that must not miss them."""
        self._flush = flush

    def recall_with(self, recall: Callable[[str], Draft | None]) -> None:
        """Name what returns the draft of a report that lay open before, if it is still kept."""
        self._recall = recall

    def show(self, report: Report, template: Template) -> None:
        """Lay a report open that is in the library already."""
        self._flush()
        if not self._started:
            self._shown_first = report
        self._lay_open(Draft(report, template, partial(self._save, report.id)))

    def open(self, report_id: str) -> None:
        """Lay a report of the library open: at once when nothing waits to be saved, else next after that."""
        self._flush()
        self._wanted = report_id
        kept = self._kept(report_id)
        then = partial(self._show_stored, 0 if kept is None else kept.sent)
        found = self._glance(report_id) if self._is_open and not self._saver.waiting() else None
        if found is not None:
            then(found.report)
        else:
            failed = self._told(self.failed.emit)
            ask = self._saver.ask_next if self._is_open else self._saver.ask
            ask(lambda services: services.library.get(report_id), self._told(then), failed)

    def add(self, report: Report, then: Callable[[], None] = lambda: None) -> None:
        """Put a new report into the library and lay it open: it is kept before its first letter."""
        template = self._template_for(report.template)
        self._flush()
        self._journal.note(Begun(report))
        self._saver.save(lambda services: services.library.add(report), lambda _: then())
        self.show(report, template)

    def undo(self, *, behind_start: bool = True, then: Callable[[bool], None] = lambda _: None) -> None:
        """Take the last step back, one of an earlier sitting only if `behind_start`; `then` hears whether one was."""

        def act(services: WindowServices, report_id: str) -> Committed:
            return services.editing.undo(report_id, behind_start=behind_start)

        self._in_library(act, then)

    def redo(self) -> None:
        """Do the step taken back last again."""
        self._in_library(lambda services, report_id: services.editing.redo(report_id))

    def restore(self, when: datetime | int, field_id: str | None = None) -> None:
        """Bring the report, or one field, back to how it was; that can be undone like anything else."""
        self._in_library(lambda services, report_id: services.editing.restore(report_id, when, field_id))

    def ask(
        self,
        question: Callable[[WindowServices], _Answer],
        then: Callable[[_Answer], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the library something; the answer comes later, after everything typed before is safe."""
        self._saver.ask(question, self._told(then), failed or self._told(self.failed.emit))

    def change(
        self,
        act: Callable[[WindowServices], _Answer],
        then: Callable[[_Answer], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Have the library do something that may be refused, after everything typed before; the badge hears of it."""
        self._saver.change(act, self._told(then), failed or self._told(self.failed.emit))

    def save(
        self, change: Callable[[WindowServices], _Answer], then: Callable[[_Answer], None] = lambda _: None
    ) -> None:
        """Change something beside the answers (a note, the programme); tried until it is safe."""
        self._saver.save(change, self._told(then))

    def save_note(self, report_id: str, note: Note) -> None:
        """Keep a note of a report, new or in place of what it said before; tried until it is safe."""
        self._journal.note(Noted(report_id, note))
        self._saver.save(lambda services: services.notes.keep(report_id, note))

    def retry(self) -> None:
        """Try again at once to save what the disk refused."""
        self._saver.retry()

    def waiting(self) -> int:
        """Count the steps, what is being typed among them, that are not safe yet."""
        self._flush()
        return self._saver.waiting()

    def close(self, timeout: float) -> bool:
        """Finish saving; False when something typed is still not safe after `timeout` seconds: saving goes on then."""
        self._flush()
        return self._saver.close(timeout)

    def give_up(self) -> None:
        """Stop saving, whatever is still not safe."""
        self._saver.give_up()

    def _show_stored(self, sent_before: int, report: Report) -> None:
        """Show a report as the library held it when a kept draft of it had sent so many edits."""
        if report.id != self._wanted:
            return  # somebody went on to another one meanwhile
        kept = self._kept(report.id)
        if kept is not None:
            kept.took(report, sent_before)
            self._lay_open(kept)
            return
        template = known_template(report.template, self._template_for)
        if template is None:
            named = title_of(report, self._template_for) or report.id
            self.failed.emit(Refused(Refusal.UNKNOWN_TEMPLATE, named, where="template", detail=report.template.id))
            return
        self.show(report, template)

    def _lay_open(self, draft: Draft) -> None:
        self.draft = draft
        self.opened.emit(draft)

    def _kept(self, report_id: str) -> Draft | None:
        """Return the draft of a report that lies open, or lay open before."""
        if self.draft is not None and self.draft.report.id == report_id:
            return self.draft
        return self._recall(report_id)

    def _open(self) -> WindowServices:
        """Called in the thread that saves."""
        with ExitStack() as undo:
            services = self._open_services()
            undo.callback(services.close)
            if services.opened.recovery is not None and self._shown_first is not None:
                _keep_as_shown(self._shown_first, services)
            undo.pop_all()
        return services

    def _begin(self, opened: Opened) -> None:
        """The library is open: what was typed until now is in line before this, so the journal goes once that is done.

        Where the library can only be read, the journal stays, and goes on: it is all that is left of what is typed.
        """
        self._is_open = True
        if opened.can_write:
            self._journal.stop()
            self._saver.ask(lambda _: self._journal.clear(), self._told(lambda _: None))
        else:
            self._read_only = Trouble(TroubleKind.READ_ONLY, str(opened.library.path))
            self._tell(SaveNews(SaveState.SAFE, self._saver.waiting()))
        self.library_opened.emit(opened)

    def _save(self, report_id: str, edits: tuple[Edit, ...]) -> None:
        self._journal.note(Typed(report_id, edits))
        self._saver.save(partial(_apply, report_id, edits))

    def _in_library(
        self, act: Callable[[WindowServices, str], Committed], then: Callable[[bool], None] = lambda _: None
    ) -> None:
        self._flush()
        draft = self.draft
        if draft is None:
            return
        report_id, sent = draft.report.id, draft.sent

        def took(done: Committed) -> None:
            draft.took(done.report, sent)
            then(done.changed)

        self.change(lambda services: act(services, report_id), took)

    def _tell(self, news: SaveNews) -> None:
        """Pass on how saving stands; in a library that can only be read nothing will be safe, even if nothing waits."""
        if news.state is SaveState.SAFE and self._read_only is not None:
            news = SaveNews(SaveState.REFUSED, news.waiting, trouble=self._read_only)
        self.news.emit(news)

    @staticmethod
    def _told(then: Callable[[_Answer], None]) -> Callable[[object], None]:
        """Let a typed callback take the saving thread's untyped answer."""
        return then  # type: ignore[return-value]


def _close(services: WindowServices) -> None:
    services.close()


def _keep_as_shown(report: Report, services: WindowServices) -> None:
    """Let a library that was damaged hold the report that the window shows, as it could be read before it was known."""
    try:
        kept = services.library.get(report.id)
    except Refused:
        services.library.add(report)
    else:
        services.editing.apply(report.id, *differences(kept, report))


def _apply(report_id: str, edits: tuple[Edit, ...], services: WindowServices) -> None:
    """Save a step. Words typed into an item that an undo had just taken away become a note: they are nobody's mistake."""
    try:
        services.editing.apply(report_id, *edits)
    except NoSuchPlace:
        for edit in edits:
            words = words_of(edit.after)
            if words:
                services.notes.add(report_id, words)
