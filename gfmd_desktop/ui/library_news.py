"""What a person must know about the library that was just opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.services.library_place import Place, place_of
from gfmd_desktop.ui.messages import Message
from gfmd_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.storage.recovery import Recovery


def news_of(opened: Opened, library: Path) -> Iterator[Message]:
    """Yield what opening the library brought to light; mostly nothing."""
    if not opened.can_write:
        words = _tr(
            "Your reports can be read and exported, but not changed: {0} is write-protected. Nothing typed now can be kept here."
        )
        yield Message(words.format(library.parent), Tone.BAD, about="library")
    if opened.recovery is not None:
        yield Message(_recovered(opened.recovery), Tone.BAD if opened.recovery.lost else Tone.WARN, about="recovery")
    if opened.backup is not None:
        words = _tr("Your library was brought to the form of this program. As it was before it lies in {0}.")
        yield Message(words.format(opened.backup), about="migration")
    place = place_of(library)
    if place is not Place.ORDINARY:
        yield Message(_tr(_PLACES[place]).format(library.parent), Tone.WARN, about="place")


def _recovered(recovery: Recovery) -> str:
    said = [_tr("Your library was damaged. Reports read from it: {0}.").format(recovery.from_file)]
    if recovery.from_backup:
        said.append(_tr("From the backup: {0}.").format(recovery.from_backup))
    if recovery.without_history:
        said.append(_tr("Without their history: {0}.").format(recovery.without_history))
    if recovery.shortened:
        said.append(_tr("As they were some time ago: {0}.").format(len(recovery.shortened)))
    if recovery.lost:
        said.append(_tr("Not readable: {0}.").format(len(recovery.lost)))
    return " ".join((*said, _tr("The damaged file is kept: {0}.").format(recovery.kept)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("LibraryNews", words)


_PLACES = {
    Place.SYNCHRONISED: "Your library lies in a folder that is copied to a cloud ({0}). Two computers writing to it can damage it:"
    " better keep it elsewhere, and share reports as files.",
    Place.REMOVABLE: "Your library lies on something that can be pulled out ({0}). Close this window before you take it away.",
}
