"""One answer that packs several items: each becomes an item of its own, in one step. And a step that stays alone in the log."""

from __future__ import annotations

from collections.abc import Sequence

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import Item, Report, Value, items, new_id, rich
from gfmd_desktop.domain.rich_text import Block, RichText
from gfmd_desktop.domain.template import Field, Kind, Template


def parts_a_list(path: Path, template: Template) -> bool:
    """Tell whether what is packed into the answer at a path are items of the list around it: it is what an item leads with."""
    if len(path) < 3:
        return False
    listed = template.field_at(path[:-2])
    lead = _lead(listed)
    return listed.kind is Kind.LIST and lead is not None and lead.id == path[-1]


def into_items(report: Report, path: Path, parts: Sequence[Value]) -> tuple[Edit, ...]:
    """Make the edits that leave the first part at a path and give every other one an item behind it; ids stay where they are."""
    listed, item_id, answer = path[:-2], path[-2], path[-1]
    behind = [item.id for item in items(making.value_at(report, listed))].index(item_id) + 1
    first = making.set_value(report, path, parts[0])
    others = [Item(new_id(), {answer: part}) for part in parts[1:]]
    # Each goes right behind the first item, so the last part goes in first.
    return (first, *(making.insert_item(report, listed, item, behind) for item in reversed(others)))


def apart(report: Report, path: Path, text: RichText) -> tuple[Edit, ...]:
    """Make the edits that put a text at a path as a step of its own: two, so that no typing before or after joins them."""
    before, after = making.value_at(report, path), text or None
    if before == after:
        return ()
    between = (*rich(before), Block())
    if between == after:
        between = (*between, Block())
    return Edit(path, before, between), Edit(path, between, after)


def _lead(listed: Field) -> Field | None:
    texts = (subfield for subfield in listed.subfields if subfield.kind is Kind.TEXT)
    lines = (subfield for subfield in listed.subfields if subfield.kind is Kind.LINE)
    return next(texts, None) or next(lines, None)
