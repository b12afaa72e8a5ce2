"""Real libraries for tests: a clock that is set by hand, and every service over one open file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.importing import Importing
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.notes import NotesService
from gfmd_desktop.services.programme import ProgrammeService
from gfmd_desktop.services.safekeeping import SafekeepingService
from gfmd_desktop.storage.library import Library, Mode
from gfmd_desktop.storage.opening import Opened, open_library
from tests.example_template import EXAMPLE, EXAMPLE_REF

SESSION_BEGINS = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that moves a microsecond whenever it is read, and further when told to."""

    def __init__(self, now: datetime = SESSION_BEGINS) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(microseconds=1)
        return self.now

    def pass_time(self, seconds: float) -> None:
        """Let time go by."""
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open library and everything that can be done with it."""

    opened: Opened
    clock: Clock
    reports: LibraryService
    editing: EditingService
    importing: Importing
    notes: NotesService
    programme: ProgrammeService
    safekeeping: SafekeepingService

    @property
    def library(self) -> Library:
        """The open library."""
        return self.opened.library


@contextmanager
def desk_at(
    path: Path, clock: Clock | None = None, mode: Mode = Mode.WRITE, *, check_first: bool = False
) -> Iterator[Desk]:
    """Open the library at `path` for the length of a `with`."""
    clock = clock or Clock()
    opened = open_library(path, mode, clock=clock, check_first=check_first)
    with opened.library:
        yield desk_over(opened, clock)


def desk_over(opened: Opened, clock: Clock) -> Desk:
    """Return the services over an open library."""
    library = opened.library
    reports, editing = LibraryService(library, template_for, clock), EditingService(library, template_for, clock)
    return Desk(
        opened,
        clock,
        reports,
        editing,
        Importing(library, reports, editing, "Before {}".format),
        NotesService(library, clock),
        ProgrammeService(library),
        SafekeepingService(library, clock),
    )


def template_for(ref: TemplateRef) -> Template:
    """Return the tests' own template; no other is here."""
    if ref != EXAMPLE_REF:
        raise Refused(Refusal.UNKNOWN_TEMPLATE, ref.id)
    return EXAMPLE


def draft(report_id: str = "draft", theme: str = "Welcoming cities", revision: int = 1, findings: str = "") -> Report:
    """Return a small report of the tests' own template."""
    values = {"theme": theme} | ({"findings": from_plain(findings)} if findings else {})
    return Report(report_id, EXAMPLE_REF, revision=revision, values=values)
