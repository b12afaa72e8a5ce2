"""What two sides did to the same place: kept so that nothing is lost, and listed so that somebody decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.domain.edits import Content, Path


class ConflictKind(StrEnum):
    """What happened at a place, and what stands there until somebody decides."""

    WRITTEN = "written"
    """Both wrote something else there: both stand, mine first."""
    CHOSEN = "chosen"
    """Both chose something else where only one thing can stand: mine does; of two consents the more careful one."""
    REMOVED = "removed"
    """One side removed it, the other changed it: what was changed stands."""
    MOVED = "moved"
    """Both moved the same items to other places: my order stands."""
    UNKNOWN = "unknown"
    """It differs, and nobody knows any more what stood there before: both stand, mine first."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One place to decide on: what stood there before (None: nothing, or not known), and on both sides (None: nothing).

    Of a text the paragraphs in question, of a list that both rearranged its items, of a removed item the item (`ItemAt`).
    """

    path: Path
    kind: ConflictKind
    base: Content
    mine: Content
    theirs: Content
