"""What a stick brings to a library: files of reports that are here, in states that never were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.services.sticks import OnStick, Stick
from gfmd_desktop.storage.records import Listed, Whereabouts

if TYPE_CHECKING:
    from gfmd_desktop.services.window_services import WindowServices


@dataclass(frozen=True, slots=True)
class StickNews:
    """Files on a stick that may bring something: of the session somebody works on, of other reports here, sealed ones."""

    stick: Stick
    session: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()
    sealed: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        return (*self.session, *self.others, *self.sealed)


def news_of_stick(stick: Stick, found: Iterable[OnStick], services: WindowServices, open_report: str) -> StickNews:
    """Return what a stick brings; `open_report` is the one somebody works on, "" for none."""
    listed = services.library.list(Whereabouts.AT_HAND, Whereabouts.ARCHIVED)
    here = {entry.listed.id: entry.listed for entry in listed}
    now = here.get(open_report)
    session: list[Path] = []
    others: list[Path] = []
    sealed: list[Path] = []
    for each in found:
        if each.is_sealed:
            sealed.append(each.file)
        elif each.report in here and not _was_here(each, here[each.report], services):
            (session if _is_of_session(here[each.report], now) else others).append(each.file)
    return StickNews(stick, tuple(session), tuple(others), tuple(sealed))


def _is_of_session(listed: Listed, now: Listed | None) -> bool:
    if now is None:
        return False
    return listed.id == now.id or (
        listed.programme_session is not None and listed.programme_session == now.programme_session
    )


def _was_here(found: OnStick, listed: Listed, services: WindowServices) -> bool:
    """Tell whether a file says just what the report said here in that revision; a Word file cannot tell without reading it."""
    from gfmd_desktop.interchange import report_file  # noqa: PLC0415 - brings jsonschema

    if found.is_untouched:
        return found.revision <= listed.revision
    if not found.digest or found.revision > listed.revision:
        return False
    then = services.library.get(listed.id)
    if found.revision < then.revision:
        then = services.editing.as_it_was_at(listed.id, found.revision)
    return sha256(report_file.write(then)).hexdigest() == found.digest
