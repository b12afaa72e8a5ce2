"""The composition root: paths, shelf, library and services, each made when first asked for, and handed down."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop import paths
from gfmd_desktop.cli.context import LibraryServices
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.templates.shelf import Shelf

if TYPE_CHECKING:
    from gfmd_desktop.domain.report import Report, TemplateRef
    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.services.arriving import ArrivalReader, Cancel, Incoming
    from gfmd_desktop.services.importing import Importing
    from gfmd_desktop.services.journal import Journal
    from gfmd_desktop.services.reports import ReportOpener
    from gfmd_desktop.services.templates import TemplateService
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.storage.library import Library, Mode
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.ui.surroundings import Surroundings

_NOT_TO_WRITE = (TroubleKind.READ_ONLY, TroubleKind.NO_RIGHTS)


class Application:
    """The services of one run of the program; slow libraries are imported by the first service that needs them."""

    def __init__(self, library_file: Path | None = None) -> None:
        self.library_file = library_file

    @property
    def library_path(self) -> Path:
        """The library named on the command line, else in GFMD_LIBRARY, else the user's own."""
        named = self.library_file or os.environ.get("GFMD_LIBRARY")
        return Path(named) if named else paths.default_library()

    @property
    def data_folder(self) -> Path:
        """The user's application data folder."""
        return paths.user_data()

    @cached_property
    def shelf(self) -> Shelf:
        """The templates shipped with the program and those installed."""
        return Shelf((paths.resources() / "templates", paths.installed_templates()))

    @cached_property
    def templates(self) -> TemplateService:
        """Looking through and installing templates."""
        from gfmd_desktop.services.templates import TemplateService  # noqa: PLC0415 - brings lxml and jsonschema

        return TemplateService(self.shelf, paths.installed_templates())

    @cached_property
    def reports(self) -> ReportOpener:
        """Opening reports by file or id."""
        from gfmd_desktop.services.reports import ReportOpener  # noqa: PLC0415

        return ReportOpener(self.arrivals, self.shelf.template, self._in_library)

    @cached_property
    def arrivals(self) -> ArrivalReader:
        """Reading files on their way in."""
        from gfmd_desktop.services.arriving import ArrivalReader  # noqa: PLC0415

        return ArrivalReader(self.shelf.template, self.shelf.templates, self._as_it_was, self._referred)

    def open_library(self, mode: Mode, *, check_first: bool = False) -> Opened:
        """Open the library; to write, it is locked, and made if there is none. `check_first` looks for damage."""
        from gfmd_desktop.storage.opening import open_library  # noqa: PLC0415 - brings SQLAlchemy, 0.3 s

        return open_library(self.library_path, mode, check_first=check_first)

    def library_services(self, library: Library) -> LibraryServices:
        """What can be done with an open library."""
        from gfmd_desktop.services import import_words  # noqa: PLC0415
        from gfmd_desktop.services.editing import EditingService  # noqa: PLC0415 - brings SQLAlchemy
        from gfmd_desktop.services.importing import Importing  # noqa: PLC0415
        from gfmd_desktop.services.library import LibraryService  # noqa: PLC0415
        from gfmd_desktop.services.safekeeping import SafekeepingService  # noqa: PLC0415
        from gfmd_desktop.storage.opening import utc_now  # noqa: PLC0415

        reports = LibraryService(library, self.shelf.template, utc_now)
        editing = EditingService(library, self.shelf.template, utc_now)
        importing = Importing(library, reports, editing, import_words.version_before)
        return LibraryServices(reports, importing, SafekeepingService(library, utc_now))

    def make_pdf(self, sheet: Sheet, title: str) -> bytes:
        """Draw pages as a PDF with a title; no display is needed."""
        from gfmd_desktop.pages.pdf import to_pdf  # noqa: PLC0415 - brings Qt

        return to_pdf(sheet, title)

    def open_window(self, files: Sequence[Path]) -> int:
        """Open the window on the library and return the exit status once it is closed; a second one raises the first."""
        gc.disable()  # what is made at the start stays; ui.steady_pace looks for garbage later
        from gfmd_desktop.ui.plain_imports import import_plainly  # noqa: PLC0415 - brings Qt, which commands do without

        import_plainly()
        from gfmd_desktop.ui.application import run  # noqa: PLC0415

        return run(self.surroundings(), files)

    def surroundings(self) -> Surroundings:
        """What the window is given."""
        from gfmd_desktop.services.glancing import glance_at  # noqa: PLC0415
        from gfmd_desktop.services.journal import Journal  # noqa: PLC0415
        from gfmd_desktop.services.window_state import read_state, write_state  # noqa: PLC0415
        from gfmd_desktop.ui.surroundings import Surroundings  # noqa: PLC0415

        library, remembered = self.library_path, self.library_path.with_suffix(".window.json")
        journal = Journal(library.with_suffix(".typed.jsonl"))
        return Surroundings(
            library=library,
            resources=paths.resources(),
            open_services=partial(self._window_services, journal),
            glance=lambda report_id: glance_at(library, report_id, self.shelf.template, journal),
            templates=self.shelf.entries,
            template_for=self.shelf.template,
            layout_for=self.shelf.layout,
            read_report=lambda file: self.reports.open_file(file).report,
            read_incoming=self._read_incoming,
            read_as_new=self._read_as_new,
            read_sealed=lambda path, passphrase: self.arrivals.read(path, passphrase=passphrase),
            make_pdf=self.make_pdf,
            clock=lambda: datetime.now(UTC),
            journal=journal,
            state=read_state(remembered),
            remember=lambda state: write_state(remembered, state),
        )

    def _read_incoming(self, path: Path, cancel: Cancel, form: TemplateRef | None) -> Incoming:
        return self.arrivals.read(path, self.shelf.template(form) if form else None, cancel)

    def _read_as_new(self, path: Path, form: TemplateRef) -> Incoming:
        from gfmd_desktop.services.arriving import ArrivalReader  # noqa: PLC0415

        return ArrivalReader(self.shelf.template, self.shelf.templates).read(path, self.shelf.template(form))

    def _window_services(self, journal: Journal) -> WindowServices:
        """Open the library for the window; called in the thread that saves, once the window is there.

        What the last start left in the journal is done again before anything else.
        """
        from gfmd_desktop.services.editing import EditingService  # noqa: PLC0415 - brings SQLAlchemy
        from gfmd_desktop.services.journal import do_again  # noqa: PLC0415
        from gfmd_desktop.services.library import LibraryService  # noqa: PLC0415
        from gfmd_desktop.services.notes import NotesService  # noqa: PLC0415
        from gfmd_desktop.services.programme import ProgrammeService  # noqa: PLC0415
        from gfmd_desktop.services.safekeeping import SafekeepingService  # noqa: PLC0415
        from gfmd_desktop.services.window_services import WindowServices  # noqa: PLC0415
        from gfmd_desktop.storage.opening import utc_now  # noqa: PLC0415

        opened = self._opened_for_window()
        library, template_for = opened.library, self.shelf.template
        with ExitStack() as undo:
            undo.callback(library.close)
            services = WindowServices(
                opened,
                LibraryService(library, template_for, utc_now),
                EditingService(library, template_for, utc_now),
                NotesService(library, utc_now),
                ProgrammeService(library),
                SafekeepingService(library, utc_now),
            )
            if opened.can_write:
                do_again(journal.left, services)
            undo.pop_all()
        return services

    def _opened_for_window(self) -> Opened:
        """Open the library; where nothing can be written, to be read at least: nobody shall think that the reports are gone."""
        from gfmd_desktop.storage.library import Mode  # noqa: PLC0415 - brings SQLAlchemy

        try:
            return self.open_library(Mode.WRITE, check_first=True)
        except Trouble as trouble:
            if trouble.kind not in _NOT_TO_WRITE or not self.library_path.exists():
                raise
        return self.open_library(Mode.READ)

    def _as_it_was(self, report_id: str, revision: int) -> Report | None:
        return self._asked(lambda importing: importing.as_it_was(report_id, revision))

    def _referred(self, is_it: Callable[[str], bool]) -> Report | None:
        return self._asked(lambda importing: importing.referred(is_it))

    def _asked(self, ask: Callable[[Importing], Report | None]) -> Report | None:
        """Ask the library for a report; one that cannot be read keeps no file from coming in."""
        try:
            with self._reading() as library:
                return ask(library.importing) if library is not None else None
        except (Refused, Trouble):
            return None

    def _in_library(self, beginning: str) -> Report:
        with self._reading() as library:
            if library is None:
                raise Refused(Refusal.UNKNOWN_ID, beginning)
            return library.reports.get(beginning)

    @contextmanager
    def _reading(self) -> Iterator[LibraryServices | None]:
        """Open the library to read it; None when there is none yet, which costs no import."""
        if not self.library_path.exists():
            yield None
            return
        from gfmd_desktop.storage.library import Mode  # noqa: PLC0415 - brings SQLAlchemy

        with self.open_library(Mode.READ).library as library:
            yield self.library_services(library)
