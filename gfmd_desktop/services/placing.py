"""Moving a passage of a file that arrived into an answer, and out of it again: the report after it, nothing lost on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.arrival import Passage
from gfmd_desktop.domain.edits import NoSuchPlace, Path, apply, value_at
from gfmd_desktop.domain.report import Item, Report, Value, is_empty, is_empty_item, items, line, new_id, rich
from gfmd_desktop.domain.rich_text import Block, RichText, plain
from gfmd_desktop.domain.template import Field, Kind, Section, Template
from gfmd_desktop.services.filing import answers_of_item, lead_of


def can_take(template: Template, path: Path) -> bool:
    """Tell whether words can be put at a place: a choice has its own answers."""
    try:
        field = template.field_at(path)
    except KeyError:
        return False
    return field.kind is not Kind.CHOICE and (not field.kind.repeats or lead_of(field) is not None)


def best_place(report: Report, template: Template, section: Section) -> Path | None:
    """Return the place in a section that takes a text best: a list or an empty answer first; None when it has none."""
    taking = [field for field in section.fields if can_take(template, (field.id,))]
    free = (field for field in taking if field.kind.repeats or is_empty(report.values.get(field.id, "")))
    best = next(free, taking[0] if taking else None)
    return (best.id,) if best else None


def put(report: Report, template: Template, text: RichText, path: Path) -> tuple[Report, Path]:
    """Return the report with a text added at a place, and the line or text that holds it.

    A list takes it as a new item, a text as further blocks, a line as further words; the first word ends "nothing said".
    """
    field = template.field_at(path)
    report = apply(report, making.set_nothing_said(report, path[0], nothing_said=False))
    lead = lead_of(field) if field.kind.repeats else None
    if lead is not None:
        item = Item(new_id(), answers_of_item(field, lead, text))
        return apply(report, making.insert_item(report, path, item)), (*path, item.id, lead.id)
    added = _added(field, value_at(report, path), text)
    return apply(report, making.set_value(report, path, added)), path


def take_out(report: Report, template: Template, passage: Passage, others: Sequence[Passage]) -> Report:
    """Return the report without a passage that was placed; `others` are all other passages placed in it.

    Words that were changed on their way in (parted, taken for a list) leave the answer to be put together of the others' again.
    """
    path = passage.path
    if path is None:
        return report
    item_path = path[: len(path) // 2 * 2]
    if item_path and not any(each.path and each.path[: len(item_path)] == item_path for each in others):
        return _without_item(report, item_path)
    beside = [each for each in others if each.path == path]
    left = _left(template.field_at(path), value_at(report, path), passage.blocks, beside)
    report = apply(report, making.set_value(report, path, left))
    if item_path:
        said = _said(passage.blocks)
        for shown_with in _shown_with(template, path, others):
            if _said(value_at(report, shown_with)) in said:
                report = apply(report, making.set_value(report, shown_with, None))
    return _without_empty(report, item_path)


def _without_item(report: Report, path: Path) -> Report:
    try:
        return _without_empty(apply(report, making.remove_item(report, path)), path[:-2])
    except NoSuchPlace:
        return report


def _without_empty(report: Report, path: Path) -> Report:
    """Return the report without the item at a path, if nothing is left in it."""
    held = next((each for each in items(value_at(report, path[:-1])) if each.id == path[-1]), None) if path else None
    return _without_item(report, path) if held is not None and is_empty_item(held) else report


def _shown_with(template: Template, path: Path, others: Sequence[Passage]) -> Iterator[Path]:
    """Yield the places of what is shown with an answer and came in with it: it goes with it."""
    for field in template.field_at(path[:-1]).subfields:
        beside = (*path[:-1], field.id)
        if field.shown_with == path[-1] and not any(each.path == beside for each in others):
            yield beside


def _added(field: Field, before: Value | None, text: RichText) -> Value:
    if field.kind is Kind.LINE:
        return " ".join(word for word in (line(before).strip(), " ".join(plain(text).split())) if word)
    return (*rich(before), *text)


def _left(field: Field, value: Value | None, text: RichText, beside: Sequence[Passage]) -> Value | None:
    """Return what stays of an answer without a text; None for nothing."""
    if not beside:
        return None
    if field.kind is Kind.LINE:
        return " ".join(" ".join(plain(each.blocks).split()) for each in beside)
    blocks = rich(value)
    start = _find([_words(block) for block in blocks], [_words(block) for block in text])
    if start is None:
        return tuple(block for each in beside for block in each.blocks)
    return (*blocks[:start], *blocks[start + len(text) :]) or None


def _find(blocks: list[str], wanted: list[str]) -> int | None:
    starts = range(len(blocks) - len(wanted) + 1)
    return next((at for at in starts if blocks[at : at + len(wanted)] == wanted), None)


def _words(block: Block) -> str:
    return " ".join(block.text.split())


def _said(value: Value | None) -> str:
    """Return the words of a line or text."""
    return " ".join((line(value) or plain(rich(value))).split())
