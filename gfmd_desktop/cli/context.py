"""What commands are given: the program's services, each made when first asked for, and the library they were told to use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click

if TYPE_CHECKING:
    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.services.arriving import ArrivalReader
    from gfmd_desktop.services.importing import Importing
    from gfmd_desktop.services.library import LibraryService
    from gfmd_desktop.services.reports import ReportOpener
    from gfmd_desktop.services.safekeeping import SafekeepingService
    from gfmd_desktop.services.templates import TemplateService
    from gfmd_desktop.storage.library import Library, Mode
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.templates.shelf import Shelf

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class LibraryServices:
    """What can be done with an open library: with its reports, with files on their way in, and with it as a whole."""

    reports: LibraryService
    importing: Importing
    safekeeping: SafekeepingService


class Program(Protocol):
    """The services behind the commands, as the composition root offers them."""

    library_file: Path | None
    """The library named on the command line; None: GFMD_LIBRARY or the user's own."""

    @property
    def library_path(self) -> Path:
        """The library that is used."""

    @property
    def data_folder(self) -> Path:
        """The user's application data folder."""

    @property
    def shelf(self) -> Shelf:
        """The templates at hand."""

    @property
    def templates(self) -> TemplateService:
        """Looking through and installing templates."""

    @property
    def reports(self) -> ReportOpener:
        """Opening reports by file or id."""

    @property
    def arrivals(self) -> ArrivalReader:
        """Reading files on their way in."""

    def open_library(self, mode: Mode) -> Opened:
        """Open the library; to write, it is locked, and made if there is none."""

    def library_services(self, library: Library) -> LibraryServices:
        """What can be done with an open library."""

    def make_pdf(self, sheet: Sheet, title: str) -> bytes:
        """Draw pages as a PDF with a title."""

    def open_window(self, files: Sequence[Path]) -> int:
        """Open the window, with reports added to the library, and return the exit status once it is closed."""


def pass_program(command: _Command) -> _Command:
    """Give a command the program as its first argument."""
    return click.make_pass_decorator(object)(command)  # type: ignore[return-value]


def library_option(command: _Command) -> _Command:
    """Accept `--library FILE`, after the command as well as before it; the last one counts."""
    return click.option(
        "--library",
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=_use_library,
        help="The library to use (else GFMD_LIBRARY, else your own).",
    )(command)


def _use_library(context: click.Context, _option: click.Parameter, file: Path | None) -> None:
    if file is not None:
        context.find_root().obj.library_file = file
