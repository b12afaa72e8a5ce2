"""What leads from one state of a report to another, as edits: for restoring, and for taking in a newer file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from gfmd_desktop.domain import edits
from gfmd_desktop.domain.edits import Edit, Path, apply
from gfmd_desktop.domain.report import Item, Report, Value, items


def differences(mine: Report, theirs: Report) -> tuple[Edit, ...]:
    """Return edits that, applied to `mine` in their order, give everything `theirs` says; id, template and revision aside."""
    walk = _Walk(mine)
    walk.beside_answers(theirs)
    for field_id in _either(mine.values, theirs.values):
        walk.value((field_id,), mine.values.get(field_id), theirs.values.get(field_id))
    return tuple(walk.found)


def field_differences(mine: Report, theirs: Report, field_id: str) -> tuple[Edit, ...]:
    """Return edits that bring one field of `mine` to what `theirs` says of it."""
    walk = _Walk(mine)
    walk.take(edits.set_nothing_said(mine, field_id, field_id in theirs.nothing_said))
    walk.value((field_id,), mine.values.get(field_id), theirs.values.get(field_id))
    return tuple(walk.found)


def say_the_same(mine: Report, theirs: Report) -> bool:
    """Tell whether two reports say the same, whatever their revisions; an empty value says what a missing one does."""
    return replace(without_empties(mine), revision=0) == replace(without_empties(theirs), revision=0)


class _Walk:
    """Collects edits while keeping the report as it is after them: places of later edits depend on earlier ones."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.found: list[Edit] = []

    def take(self, edit: Edit) -> None:
        if not edit.changes_nothing:
            self.report = apply(self.report, edit)
            self.found.append(edit)

    def beside_answers(self, theirs: Report) -> None:
        self.take(edits.set_language(self.report, theirs.language))
        self.take(edits.set_group(self.report, theirs.group))
        for field_id in sorted(self.report.nothing_said | theirs.nothing_said):
            self.take(edits.set_nothing_said(self.report, field_id, field_id in theirs.nothing_said))
        self.take(edits.set_unplaced(self.report, theirs.unplaced))
        self.take(edits.set_waived(self.report, theirs.waived))
        for field_id in _either(self.report.foreign, theirs.foreign):
            self.take(edits.set_foreign(self.report, field_id, theirs.foreign))
        for key in _either(self.report.extra, theirs.extra):
            self.take(edits.set_extra(self.report, key, theirs.extra))

    def value(self, path: Path, mine: Value | None, theirs: Value | None) -> None:
        if items(mine) and items(theirs):
            self.entries(path, items(mine), items(theirs))
        elif mine != theirs:
            self.take(edits.set_value(self.report, path, theirs))

    def entries(self, path: Path, mine: tuple[Item, ...], theirs: tuple[Item, ...]) -> None:
        kept = _same_items(mine, theirs)
        if not kept:
            self.take(edits.set_value(self.report, path, theirs))
            return
        for item in mine:
            if item.id not in kept:
                self.take(edits.remove_item(self.report, (*path, item.id)))
        for position, item in enumerate(theirs):
            if item.id in kept:
                self.take(edits.move_item(self.report, (*path, item.id), position))
                self.item((*path, item.id), kept[item.id], item)
            else:
                self.take(edits.insert_item(self.report, path, item, position))

    def item(self, path: Path, mine: Item, theirs: Item) -> None:
        for field_id in _either(mine.values, theirs.values):
            self.value((*path, field_id), mine.values.get(field_id), theirs.values.get(field_id))


def _same_items(mine: tuple[Item, ...], theirs: tuple[Item, ...]) -> dict[str, Item]:
    """Return my items that go on in theirs; none when ids repeat. Edits reach an item's answers, not what else it carries."""
    in_theirs = {item.id: item for item in theirs}
    if len(in_theirs) < len(theirs) or len({item.id for item in mine}) < len(mine):
        return {}
    return {
        item.id: item
        for item in mine
        if (other := in_theirs.get(item.id)) and (item.source, item.extra) == (other.source, other.extra)
    }


def _either(mine: Mapping[str, object], theirs: Mapping[str, object]) -> Iterator[str]:
    yield from mine
    yield from (key for key in theirs if key not in mine)


def without_empties(report: Report) -> Report:
    """Return a report without values that are there and say nothing."""
    return replace(report, values=_filled(report.values))


def _filled(values: Mapping[str, Value]) -> dict[str, Value]:
    return {key: _with_filled_items(value) for key, value in values.items() if value not in ("", ())}


def _with_filled_items(value: Value) -> Value:
    if not items(value):
        return value
    return tuple(replace(item, values=_filled(item.values)) for item in items(value))
