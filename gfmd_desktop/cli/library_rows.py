"""Reports of the library as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gfmd_desktop.cli.printing import counted, local_time
from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.services.library import Details, Found, ListEntry
from gfmd_desktop.services.safekeeping import Verification
from gfmd_desktop.storage.records import Listed, Whereabouts

HEADINGS = ("ID", "CHANGED", "TEMPLATE", "DONE", "GROUP", "TITLE")
_SHORT_ID = 8


def row(entry: ListEntry) -> tuple[str, ...]:
    """Return a report's line; the time is that of the clock on the wall."""
    listed = entry.listed
    done = f"{entry.done}/{entry.fields}" if entry.fields is not None else str(entry.done)
    changed = local_time(listed.changed_at)
    return listed.id[:_SHORT_ID], changed, listed.template.id, done, listed.group or "", _title(listed)


def entry_data(entry: ListEntry) -> dict[str, Any]:
    """Return what a list shows of a report, moments in UTC."""
    listed = entry.listed
    return {
        "id": listed.id,
        "title": listed.title,
        "template": {"id": listed.template.id, "version": listed.template.version},
        "language": listed.language,
        "group": listed.group,
        "revision": listed.revision,
        "filled": listed.filled,
        "nothing_said": listed.nothing_said,
        "fields": entry.fields,
        "created": listed.created_at.isoformat(),
        "changed": listed.changed_at.isoformat(),
        "archived": listed.archived_at.isoformat() if listed.archived_at else None,
    }


def _title(listed: Listed) -> str:
    title = listed.title or "(no title yet)"
    return f"{title} (archived)" if listed.whereabouts is Whereabouts.ARCHIVED else title


def excerpt_text(hit: Found) -> str:
    """Return the words around what was found."""
    return "".join(stretch.text for stretch in hit.excerpt)


def found_data(hit: Found) -> dict[str, Any]:
    """Return a report that was found, with the words around."""
    return entry_data(hit.entry) | {"excerpt": excerpt_text(hit), "in_notes": hit.in_notes}


def details_data(details: Details) -> dict[str, Any]:
    """Return everything about a report but its notes, which are private: they are only counted."""
    versions = [
        {"name": version.name, "at": version.at.isoformat(), "revision": version.revision}
        for version in details.versions
    ]
    return entry_data(details.entry) | {
        "edits": details.edits,
        "notes": len(details.notes),
        "versions": versions,
        "report": report_to_data(details.report),
    }


def head_lines(details: Details) -> Iterator[str]:
    """Yield what a report is, above what it says."""
    entry, listed = details.entry, details.entry.listed
    yield _title(listed)
    yield f"{listed.id}, revision {listed.revision}" + (f", group {listed.group}" if listed.group else "")
    yield f"{entry.template_title or 'a template that is not here'} ({listed.template.id}, revision {listed.template.version})"
    yield f"created {local_time(listed.created_at)}, changed {local_time(listed.changed_at)}"
    yield f"{counted(details.edits, 'edit')}, {counted(len(details.notes), 'private note')}"
    for version in details.versions:
        yield f"version “{version.name}” of {local_time(version.at)}"


def findings_lines(found: Verification) -> Iterator[str]:
    """Yield what checking a library through found, a line each."""
    if found.damage:
        yield f"file: damaged, {counted(len(found.damage), 'place')} found"
    yield from (f"report {report_id}: it cannot be read" for report_id in found.unreadable)
    yield from (f"report {report_id}: it says something else than its history" for report_id in found.differing)
