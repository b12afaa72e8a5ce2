"""Named versions: moments of a report that somebody wants to find again."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.records import Version

_version = tables.version.c


class Versions:
    """The named versions a transaction sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, key: int, version: Version) -> None:
        """Name a moment of the report at `key`."""
        columns = {
            "report": key,
            "seq": version.seq,
            "revision": version.revision,
            "name": mapping.readable(version.name, version.name[:20]),
            "at": version.at,
        }
        self._connection.execute(insert(tables.version), columns)

    def of(self, key: int) -> tuple[Version, ...]:
        """Return a report's named versions, oldest first."""
        query = select(tables.version).where(_version.report == key).order_by(_version.key)
        return tuple(mapping.version_of(row) for row in self._connection.execute(query))
