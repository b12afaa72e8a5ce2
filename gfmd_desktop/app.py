"""The composition root: paths, shelf, library and services, each made when first asked for, and handed down."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop import paths
from gfmd_desktop.cli.context import LibraryServices
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.shelf import Shelf

if TYPE_CHECKING:
    from gfmd_desktop.domain.report import Report
    from gfmd_desktop.services.reports import ReportOpener
    from gfmd_desktop.services.templates import TemplateService
    from gfmd_desktop.storage.library import Library, Mode
    from gfmd_desktop.storage.opening import Opened


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

        return ReportOpener(self.shelf.template, self._in_library)

    def open_library(self, mode: Mode) -> Opened:
        """Open the library; to write, it is locked, and made if there is none."""
        from gfmd_desktop.storage.opening import open_library  # noqa: PLC0415 - brings SQLAlchemy, 0.3 s

        return open_library(self.library_path, mode)

    def library_services(self, library: Library) -> LibraryServices:
        """What can be done with an open library."""
        from gfmd_desktop.services.library import LibraryService  # noqa: PLC0415 - brings SQLAlchemy
        from gfmd_desktop.services.safekeeping import SafekeepingService  # noqa: PLC0415
        from gfmd_desktop.storage.opening import utc_now  # noqa: PLC0415

        reports = LibraryService(library, self.shelf.template, utc_now)
        return LibraryServices(reports, SafekeepingService(library, utc_now))

    def _in_library(self, beginning: str) -> Report:
        if not self.library_path.exists():
            raise Refused(Refusal.UNKNOWN_ID, beginning)
        from gfmd_desktop.storage.library import Mode  # noqa: PLC0415 - brings SQLAlchemy

        with self.open_library(Mode.READ).library as library:
            return self.library_services(library).reports.get(beginning)
