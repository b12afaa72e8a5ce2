"""What the library hands out beside reports: lists' lines, logged edits, versions, notes, programme sessions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import Report, TemplateRef

NO_TEXTS: Mapping[str, str] = MappingProxyType({})


class Origin(StrEnum):
    """How an edit came about."""

    ADDED = "added"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    RESTORE = "restore"
    RECEIVED = "received"


class Whereabouts(StrEnum):
    """Where a report lies: in the lists; out of the way but found by searching; away until somebody brings it back."""

    AT_HAND = "at-hand"
    ARCHIVED = "archived"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list shows of a report, read without its answers. Moments are UTC; `filled` and `nothing_said` count fields."""

    id: str
    template: TemplateRef
    language: str
    group: str | None
    title: str
    programme_session: str | None
    revision: int
    filled: int
    nothing_said: int
    created_at: datetime
    changed_at: datetime
    deleted_at: datetime | None
    archived_at: datetime | None

    @property
    def whereabouts(self) -> Whereabouts:
        """Where it lies; a deleted report that had been archived is archived again when it comes back."""
        if self.deleted_at is not None:
            return Whereabouts.DELETED
        return Whereabouts.AT_HAND if self.archived_at is None else Whereabouts.ARCHIVED


@dataclass(frozen=True, slots=True)
class Stored:
    """A report as the library holds it now; `key` is its place in the file, `texts` its answers as they were written last."""

    key: int
    report: Report
    changed_at: datetime
    deleted_at: datetime | None
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """One line of a report's edit log.

    `seq` counts from 1 within the report. Edits of one `step` (the seq of its first) were made, and are undone, together.
    `began_at` and `at` are the first and last moment of what was typed. `sitting` is when the library had been opened:
    another one means another start of the program. `takes_back` is the step that an undo or redo is about.
    """

    seq: int
    step: int
    revision: int
    began_at: datetime
    at: datetime
    sitting: datetime
    origin: Origin
    takes_back: int | None
    edit: Edit


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the edit log without what it changed: enough to follow undo and redo through a long one."""

    number: int
    origin: Origin
    takes_back: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """A moment of a report that somebody gave a name; `seq` is the last edit it holds."""

    name: str
    at: datetime
    revision: int
    seq: int


@dataclass(frozen=True, slots=True)
class Note:
    """A private note, never exported; `filed` is the place in the report it was turned into."""

    id: str
    at: datetime
    text: str
    filed: Path | None = None
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeSession:
    """A meeting session of the conference programme."""

    id: str
    number: str
    title: str
    theme: str = ""
    day: date | None = None
    room: str = ""
    rapporteurs: tuple[str, ...] = ()
