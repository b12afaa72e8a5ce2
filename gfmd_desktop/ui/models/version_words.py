"""Named versions as the window's language says them: the program's own names are kept in english, since laptops exchange them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.services.sending import sent_moment
from gfmd_desktop.ui.qt import isolated

if TYPE_CHECKING:
    from gfmd_desktop.storage.records import Version


def version_words(version: Version) -> str:
    """Return what a version is called: somebody's own words as they are."""
    from gfmd_desktop.services.import_words import file_that_came_back  # noqa: PLC0415 - not before the first paint
    from gfmd_desktop.services.pasts import taken_file, taken_state  # noqa: PLC0415 - brings SQLAlchemy

    if sent := sent_moment(version):
        return _tr("sent {0}").format(isolated(sent))
    if came_back := file_that_came_back(version.name):
        return _tr("before {0} came back").format(isolated(came_back))
    if taken_state(version) is None:
        return version.name
    file = taken_file(version)
    return _tr("{0} taken in").format(isolated(file)) if file else _tr("taken in on the other laptop")


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryModel", words)
