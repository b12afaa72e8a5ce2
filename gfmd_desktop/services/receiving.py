"""What a Word file brings back to the report it was exported from: only what was changed on its pages.

A Word file holds less than its report (one part perhaps, no speaker without consent, no sources), so what it lacks says nothing.
Its payload tells what it showed when it was exported: the differences to that are what somebody did in Word.
"""

from __future__ import annotations

from dataclasses import dataclass

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit, set_unplaced
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused


@dataclass(frozen=True, slots=True)
class WordFile:
    """A report read from a Word file: what it shows, what it showed when exported (None: not known), the part it holds."""

    shown: Report
    exported: Report | None
    part: str | None


def brought_back(mine: Report, template: Template, word: WordFile) -> tuple[Edit, ...]:
    """Return the edits that do to `mine` what was done in Word.

    Refused CHANGED_ON_BOTH_SIDES when a field that was changed in Word has been changed here too since the export (`where`), or
    when the file does not know any more what it showed, and differs: neither side is thrown away.
    """
    views = [outgoing(mine, template, ExportOptions(word.part, provenance=each)) for each in Provenance]
    if word.exported is None:
        if any(_says(view, word.shown) for view in views):
            return ()
        raise Refused(Refusal.CHANGED_ON_BOTH_SIDES, mine.id)
    news = [edit for edit in differences(word.exported, word.shown) if not _is_known(views, word.shown, _field(edit))]
    for field in map(_field, news):
        if not _is_known(views, word.exported, field):
            raise Refused(Refusal.CHANGED_ON_BOTH_SIDES, mine.id, where=template.field(field).name)
    waiting = tuple(text for text in word.shown.unplaced if text not in mine.unplaced)
    return (*news, set_unplaced(mine, (*mine.unplaced, *waiting))) if waiting else tuple(news)


def _field(edit: Edit) -> str:
    """Return the field an edit is about; "nothing said" on a field is about that field."""
    return edit.path[-1] if edit.path[0].startswith("@") else edit.path[0]


def _is_known(views: list[Report], other: Report, field: str) -> bool:
    """Tell whether the report here says the same in a field as another one."""
    there = (other.values.get(field), field in other.nothing_said)
    return any((view.values.get(field), field in view.nothing_said) == there for view in views)


def _says(view: Report, shown: Report) -> bool:
    return dict(view.values) == dict(shown.values)
