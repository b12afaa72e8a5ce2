"""What happens on the page the program begins with: reports are begun, found, opened, put away and brought back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.beginning import forms_to_fill
from gfmd_desktop.storage.records import ProgrammeSession, Whereabouts
from gfmd_desktop.ui.begin_report import begin_report
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.reports.reports_model import ReportRow, excerpt_of, row_of, untitled
from gfmd_desktop.ui.start.start_page import StartPage
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from gfmd_desktop.services.library import ListEntry
    from gfmd_desktop.services.window_services import WindowServices

_FOUND = 100


class FrontDesk(QObject):
    """Joins the start page and the desk. `tell` says something to the person, `show_page` brings the start page up."""

    sample_opened = Signal(str)
    """A copy of a sample is about to lie open (its id)."""
    archived = Signal(str)
    """A report was put into the archive (its id)."""

    def __init__(
        self,
        page: StartPage,
        desk: Desk,
        around: Surroundings,
        tell: Callable[[Message], None],
        show_page: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._around = around
        self._tell = tell
        self._show_page = show_page
        self._sessions: tuple[ProgrammeSession, ...] = ()
        self._reported: frozenset[str] = frozenset()
        self._form: TemplateRef | None = None
        self._just_shown = False
        self._connect()
        page.show_forms(forms_to_fill(around.templates()))
        page.show_samples(sorted((around.resources / "samples").glob("*.json")))

    def show(self) -> None:
        """Show the start page, with the reports as they are now."""
        self._show_page()
        self._page.show_reports()
        self._just_shown = True
        self.refresh()

    def ask_for_form(self) -> None:
        """Show the start page to somebody who wants to begin a report."""
        self._show_page()
        self._page.ask_for_form()
        self._just_shown = False
        self.refresh()

    def refresh(self) -> None:
        """Ask the library for its reports and its programme."""
        typed = self._page.reports.search.text().strip()
        self._search(typed)
        self._desk.ask(_known_sessions, self._took_sessions)

    def open_sample(self, file: Path) -> None:
        """Open a copy of a sample, to be ruined freely: the sample is as it was the next time. One nobody wrote in serves again."""

        def added(report_id: str) -> None:
            self.sample_opened.emit(report_id)
            self._desk.open(report_id)

        self._desk.ask(partial(_copy_of, self._around, file), added)

    def delete(self, report_id: str) -> None:
        """Put a report among the deleted ones, and offer to bring it back."""

        def delete(services: WindowServices) -> str:
            services.library.delete(report_id)
            return services.library.title_of(report_id)

        def deleted(title: str) -> None:
            self.refresh()
            back = Offer(self.tr("Restore"), lambda: self._bring_back(report_id))
            words = self.tr("“{0}” is among the deleted reports now.").format(title or untitled())
            self._tell(Message(words, offers=(back,), about="deleted"))

        self._desk.ask(delete, deleted)

    def archive(self, report_id: str) -> None:
        """Put a report into the archive, and offer to take it out."""

        def archive(services: WindowServices) -> str:
            services.library.archive(report_id)
            return services.library.title_of(report_id)

        def archived(title: str) -> None:
            self.archived.emit(report_id)
            self.refresh()
            back = Offer(self.tr("Take it back"), lambda: self._take_out(report_id))
            words = self.tr("“{0}” is in the archive now. Searching finds it, and so does the filter “Archived”.")
            self._tell(Message(words.format(title or untitled()), offers=(back,), about="archived"))

        self._desk.ask(archive, archived)

    def _connect(self) -> None:
        page = self._page
        page.cards.chosen.connect(self._begin)
        page.sessions.chosen.connect(self._begin_about)
        page.sample_wanted.connect(self.open_sample)
        page.reports.opened.connect(self._desk.open)
        page.reports.searched.connect(self._search)
        page.reports.duplicated.connect(self._duplicate)
        page.reports.archived.connect(self.archive)
        page.reports.taken_out.connect(self._take_out)
        page.reports.deleted.connect(self.delete)
        page.reports.brought_back.connect(self._bring_back)

    def _begin(self, form: TemplateRef) -> None:
        self._form = form
        self._just_shown = False
        if self._sessions:
            self._page.ask_for_session(self._around.template_for(form).short_title, self._sessions, self._reported)
        else:
            self._begin_about(None)

    def _begin_about(self, session: ProgrammeSession | None) -> None:
        if self._form is None:
            return
        begin_report(self._desk, self._around.template_for(self._form), session)

    def _search(self, typed: str) -> None:
        def rows(services: WindowServices) -> list[ReportRow]:
            if typed:
                found = services.library.search(typed, _FOUND)
                return [self._row(each.entry, excerpt_of(each)) for each in found]
            entries = services.library.list(*Whereabouts)
            return [self._row(entry) for entry in entries]

        self._desk.ask(rows, self._took_rows)

    def _took_rows(self, rows: list[ReportRow]) -> None:
        self._page.reports.show_rows(rows)
        if self._just_shown:
            self._just_shown = False
            self._page.take_focus()

    def _row(self, entry: ListEntry, excerpt: str = "") -> ReportRow:
        try:
            form = self._around.template_for(entry.listed.template).short_title
        except Refused:
            form = entry.listed.template.id
        return row_of(entry, form, excerpt)

    def _took_sessions(self, known: tuple[tuple[ProgrammeSession, ...], frozenset[str]]) -> None:
        self._sessions, self._reported = known
        self._page.show_programme(self._sessions)

    def _duplicate(self, report_id: str) -> None:
        def duplicated(copy: Report) -> None:
            self._page.reports.choose_next(copy.id)
            self.refresh()
            self._tell(Message(self.tr("The copy is chosen now."), Tone.GOOD, about="duplicated"))

        self._desk.ask(lambda services: services.library.duplicate(report_id), duplicated)

    def _bring_back(self, report_id: str) -> None:
        self._desk.ask(lambda services: services.library.bring_back(report_id), partial(self._show_again, "deleted"))

    def _take_out(self, report_id: str) -> None:
        self._desk.ask(lambda services: services.library.unarchive(report_id), partial(self._show_again, "archived"))

    def _show_again(self, about: str, report_id: str) -> None:
        """Show the reports with one chosen that was out of sight."""
        self._page.reports.choose_next(report_id)
        self.refresh()
        self._tell(Message(self.tr("The report is back."), Tone.GOOD, about=about))


def _copy_of(around: Surroundings, file: Path, services: WindowServices) -> str:
    from gfmd_desktop.services.samples import copy_to_try  # noqa: PLC0415 - not before the first paint

    return copy_to_try(services, around.read_report(file))


def _known_sessions(services: WindowServices) -> tuple[tuple[ProgrammeSession, ...], frozenset[str]]:
    """Return the sessions of the programme, and the ids of those that a report is about."""
    about = (listed.programme_session for listed in services.library.about_sessions())
    return services.programme.sessions(), frozenset(session for session in about if session)
