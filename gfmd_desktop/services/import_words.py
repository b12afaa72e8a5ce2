"""What commands say about files that come in: doubts, notices and conflicts in plain words."""

from __future__ import annotations

from gfmd_desktop.domain.arrival import Doubt, Notice, NoticeKind
from gfmd_desktop.merge.conflicts import ConflictKind

_DOUBTS = {
    Doubt.LABEL_GUESSED: "label guessed",
    Doubt.SOURCES_DISAGREE: "its marks name different questions",
    Doubt.TYPED_LIST: "typed bullets or numbers, taken for a list",
    Doubt.SPLIT_GUESSED: "parted by its look alone",
    Doubt.NEW_ROW: "a row that is new in the form",
    Doubt.ITEM_UNSURE: "new, or one the report has in other words",
}

_NOTICES = {
    NoticeKind.TRACKED_CHANGES: "{count} tracked changes, read as accepted",
    NoticeKind.FORMATTING_DROPPED: "formatting left behind: {detail} ({count})",
    NoticeKind.PICTURES_LEFT: "pictures left behind: {count}",
    NoticeKind.EMBEDDED_LEFT: "left behind unopened: {detail} ({count})",
    NoticeKind.COMMENTS_LEFT: "comments left behind: {count}",
    NoticeKind.NOTES_IN_BRACKETS: "footnotes and endnotes now in brackets: {count}",
    NoticeKind.REPAIRED: "characters that no Word file may hold taken out: {count}",
    NoticeKind.OVER_LIMIT: "more than the form counts, all taken in: {detail} ({count})",
    NoticeKind.TOLD_BY_REFERENCE: "only the line Ref {detail} on its pages says which report it is",
    NoticeKind.REFERENCE_NOT_BELIEVED: "the line Ref {detail} on its pages names a report that says other things: taken as a new one",
}

_CONFLICTS = {
    ConflictKind.WRITTEN: "changed in the file and here: both stand now, yours first; remove one",
    ConflictKind.CHOSEN: "chosen differently in the file and here: look which one is right",
    ConflictKind.REMOVED: "removed on one side and changed on the other: it stands as changed; remove it if it should go",
    ConflictKind.MOVED: "put into another order in the file and here: your order stands",
    ConflictKind.UNKNOWN: "differs, and how it was before is not known: both stand now, yours first; remove one",
}

_BEFORE, _CAME_BACK = "Before ", " came back"


def doubt(found: Doubt) -> str:
    """Return why somebody should look at a passage."""
    return _DOUBTS[found]


def notice(found: Notice) -> str:
    """Return what else is worth knowing about a file."""
    return _NOTICES[found.kind].format(count=found.count, detail=found.detail)


def conflict(kind: ConflictKind) -> str:
    """Return what became of a place that both sides changed, and what to do."""
    return _CONFLICTS[kind]


def version_before(file_name: str) -> str:
    """Return what the state before a file was taken in is called in the report's history."""
    return f"{_BEFORE}{file_name}{_CAME_BACK}"


def file_that_came_back(version_name: str) -> str:
    """Return the file before whose coming back a version was named, "" for another version."""
    is_one = version_name.startswith(_BEFORE) and version_name.endswith(_CAME_BACK)
    return version_name.removeprefix(_BEFORE).removesuffix(_CAME_BACK) if is_one else ""
