"""The same report from two hands: automatic where only one side changed, both kept where both did (docs/decisions/0017)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit, Path, apply
from gfmd_desktop.domain.report import Item, Report, Value, is_empty, items
from gfmd_desktop.domain.template import Template
from gfmd_desktop.merge.conflicts import Conflict, ConflictKind
from gfmd_desktop.merge.order import merged_order
from gfmd_desktop.merge.sides import Sides, either, merged_entries, merged_set
from gfmd_desktop.merge.values import ValueMerge


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """What both sides say together; `edits`, then `removals`, bring my report there.

    `removals` take away what stood in mine untouched and theirs had removed: without them nothing is lost at all.
    """

    report: Report
    edits: tuple[Edit, ...]
    removals: tuple[Edit, ...]
    conflicts: tuple[Conflict, ...]


def three_way(
    base: Report | None, mine: Report, theirs: Report, template: Template, unknown: Collection[str] = ()
) -> ThreeWay:
    """Merge two states of a report that both come from `base`; identity, template and revision stay mine.

    Without a base, every difference is a conflict; so are those in the fields of `unknown`, whose base is not known.
    """
    before = base or Report(mine.id, mine.template)
    answers = ValueMerge()
    sides = Sides(before.values, mine.values, theirs.values, base is not None)
    values = answers.values((), tuple(template.fields()), sides, frozenset(unknown))
    beside = _BesideAnswers(Sides(before, mine, theirs, base is not None))
    merged = replace(beside.merged(), values=_with_distinct_ids(values, mine.id))
    conflicts = (*answers.conflicts, *beside.conflicts, *_said_and_not_said(mine, theirs, merged))
    return _as_edits(mine, merged, conflicts)


def _as_edits(mine: Report, merged: Report, conflicts: tuple[Conflict, ...]) -> ThreeWay:
    """Find what leads to the merged report: first everything that adds or changes, then what takes away."""
    whole = replace(
        merged, values=_with_what_is_missing(mine.values, merged.values, frozenset(_item_ids(merged.values)))
    )
    edits = differences(mine, whole)
    report = mine
    for edit in edits:
        report = apply(report, edit)
    removals = []
    for path in _gone((), report.values, merged.values):
        removal = making.remove_item(report, path)
        report = apply(report, removal)
        removals.append(removal)
    return ThreeWay(report, edits, tuple(removals), conflicts)


class _BesideAnswers:
    """Everything of a report that is no answer."""

    def __init__(self, sides: Sides[Report]) -> None:
        self._sides = sides
        self.conflicts: list[Conflict] = []

    def merged(self) -> Report:
        base, mine, theirs, known = self._sides.base, self._sides.mine, self._sides.theirs, self._sides.known
        return replace(
            mine,
            language=self._one(making.LANGUAGE, Sides(base.language, mine.language, theirs.language, known)),
            group=self._one(making.GROUP, Sides(base.group, mine.group, theirs.group, known)),
            nothing_said=merged_set(Sides(base.nothing_said, mine.nothing_said, theirs.nothing_said, known)),
            unplaced=merged_entries(Sides(base.unplaced, mine.unplaced, theirs.unplaced, known)),
            waived=merged_entries(Sides(base.waived, mine.waived, theirs.waived, known)),
            foreign=self._kept(Sides(base.foreign, mine.foreign, theirs.foreign, known)),
            extra=self._kept(Sides(base.extra, mine.extra, theirs.extra, known)),
        )

    def _one(self, path: Path, sides: Sides[str] | Sides[str | None]) -> str:
        """Return the one thing that can stand; it is typed as text since both fields are, or may be missing."""
        if not sides.is_settled:
            kind = ConflictKind.CHOSEN if sides.known else ConflictKind.UNKNOWN
            self.conflicts.append(Conflict(path, kind, sides.base if sides.known else None, sides.mine, sides.theirs))
        return sides.settled  # type: ignore[return-value]

    def _kept(self, sides: Sides[Mapping[str, object]]) -> dict[str, object]:
        """Merge what a newer program wrote key by key; nobody here could decide, so mine stands where both changed one."""
        merged = {}
        for key in either(sides.mine, sides.theirs):
            base, mine, theirs = (side.get(key, _MISSING) for side in (sides.base, sides.mine, sides.theirs))
            value = Sides(base, mine, theirs, sides.known).settled
            if value is not _MISSING:
                merged[key] = value
        return merged


_MISSING = object()


def _said_and_not_said(mine: Report, theirs: Report, merged: Report) -> Iterator[Conflict]:
    """Yield fields that one side filled and the other marked as "nothing said": both stand."""
    for field in sorted(merged.nothing_said):
        marked = [field in side.nothing_said for side in (mine, theirs)]
        filled = [not is_empty(side.values.get(field, "")) for side in (mine, theirs)]
        both_on_one_side = any(all(each) for each in zip(marked, filled, strict=True))
        if any(filled) and not both_on_one_side and not is_empty(merged.values.get(field, "")):
            yield Conflict((making.NOTHING_SAID, field), ConflictKind.CHOSEN, None, *marked)


def _with_distinct_ids(values: Mapping[str, Value], report_id: str) -> dict[str, Value]:
    """Give an item that one side took to another list an id of its own there, if the other side kept it where it was."""
    seen: dict[str, int] = {}

    def distinct(item: Item) -> Item:
        count = seen[item.id] = seen.get(item.id, 0) + 1
        item_id = item.id if count == 1 else str(uuid5(NAMESPACE_URL, f"{report_id}/{item.id}/{count}"))
        return replace(item, id=item_id, values=walk(item.values))

    def walk(answers: Mapping[str, Value]) -> dict[str, Value]:
        return {key: tuple(map(distinct, items(value))) if items(value) else value for key, value in answers.items()}

    return walk(values)


def _with_what_is_missing(
    mine: Mapping[str, Value], merged: Mapping[str, Value], elsewhere: frozenset[str]
) -> dict[str, Value]:
    """Return the merged answers with items of mine that are gone from them still in their places."""
    whole = dict(merged)
    for key in either(merged, mine):
        had = {item.id: item for item in items(mine.get(key))}
        has = {item.id: item for item in items(merged.get(key))}
        if not had or (has and not items(merged.get(key))):
            continue
        missing = {item_id: item for item_id, item in had.items() if item_id not in elsewhere}
        kept = {
            item_id: replace(item, values=_with_what_is_missing(had[item_id].values, item.values, elsewhere))
            if item_id in had
            else item
            for item_id, item in has.items()
        } | missing
        order = merged_order((), tuple(has), tuple(had), kept)
        if order:
            whole[key] = tuple(kept[item_id] for item_id in order)
    return whole


def _gone(path: Path, whole: Mapping[str, Value], merged: Mapping[str, Value]) -> Iterator[Path]:
    """Yield the paths of items that the merged answers do not have, outermost only."""
    for key, value in whole.items():
        has = {item.id: item for item in items(merged.get(key))}
        for item in items(value):
            if item.id in has:
                yield from _gone((*path, key, item.id), item.values, has[item.id].values)
            else:
                yield (*path, key, item.id)


def _item_ids(values: Mapping[str, Value]) -> Iterator[str]:
    for value in values.values():
        for item in items(value):
            yield item.id
            yield from _item_ids(item.values)
