"""Edits made on an older view of a report: the same intention, as it applies to the report as it is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gfmd_desktop.domain import edits
from gfmd_desktop.domain.edits import Content, Edit, ItemAt, Position
from gfmd_desktop.domain.report import Report

_BESIDE_ANSWERS: dict[edits.Path, Callable[[Report], Content]] = {
    edits.GROUP: lambda report: report.group,
    edits.LANGUAGE: lambda report: report.language,
    edits.UNPLACED: lambda report: report.unplaced,
    edits.WAIVED: lambda report: report.waived,
}


def fitted(report: Report, edit: Edit) -> Edit:
    """Return the edit with what really stands there before it, so that undo gives exactly that back.

    NoSuchPlace when an item on the way is gone. An item that is there already is for `edits.apply` to notice.
    """
    match edit:
        case Edit(path, None, ItemAt(position, item)):
            return edits.insert_item(report, path[:-1], item, position)
        case Edit(path, ItemAt(), None):
            return edits.remove_item(report, path)
        case Edit(path, Position(), Position(position)):
            return edits.move_item(report, path, position)
    return replace(edit, before=_content_at(report, edit))


def _content_at(report: Report, edit: Edit) -> Content:
    if edit.path in _BESIDE_ANSWERS:
        return _BESIDE_ANSWERS[edit.path](report)
    match edit.path:
        case (edits.NOTHING_SAID, field_id):
            return field_id in report.nothing_said
        case (edits.FOREIGN, field_id):
            return edits.set_foreign(report, field_id, {}).before
        case (edits.EXTRA, key):
            return edits.set_extra(report, key, {}).before
    return edits.value_at(report, edit.path)
