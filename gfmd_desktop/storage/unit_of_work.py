"""One transaction and what may be done in it: without `commit`, nothing happened."""

from __future__ import annotations

from sqlalchemy import Connection

from gfmd_desktop.storage.log import Log
from gfmd_desktop.storage.notes import Notes
from gfmd_desktop.storage.programme import Programme
from gfmd_desktop.storage.reports import Reports
from gfmd_desktop.storage.search import Search
from gfmd_desktop.storage.versions import Versions


class UnitOfWork:
    """The library as one transaction sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.reports = Reports(connection)
        self.log = Log(connection)
        self.versions = Versions(connection)
        self.notes = Notes(connection)
        self.programme = Programme(connection)
        self.search = Search(connection)

    def commit(self) -> None:
        """Make what was done lasting: it is on the disk when this returns."""
        self._connection.commit()
