"""Answers of one report from two hands made one: items by their ids, texts by paragraph, lines as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from gfmd_desktop.domain.edits import ItemAt, Path
from gfmd_desktop.domain.report import Item, Value, items, line, rich
from gfmd_desktop.domain.template import CONSENT, Consent, Field, Kind
from gfmd_desktop.merge.conflicts import Conflict, ConflictKind
from gfmd_desktop.merge.order import merged_order, moves
from gfmd_desktop.merge.paragraphs import merged_text
from gfmd_desktop.merge.sides import Sides, either

_BETWEEN = " / "
"""Between two lines that both stand until somebody decides."""
_MOST_CAREFUL_FIRST = (Consent.ANONYMOUS, Consent.NOT_ASKED, Consent.APPROVED)

Values = Mapping[str, Value]


class ValueMerge:
    """Merges answers, and lists what both sides did to the same place."""

    def __init__(self) -> None:
        self.conflicts: list[Conflict] = []

    def values(
        self, path: Path, fields: Sequence[Field], sides: Sides[Values], unknown: frozenset[str]
    ) -> dict[str, Value]:
        """Merge the answers at a place; of fields in `unknown` nobody knows what stood there before."""
        known = {field.id: field for field in fields}
        merged = {}
        for key in either(sides.mine, sides.theirs):
            base, mine, theirs = (side.get(key) or None for side in (sides.base, sides.mine, sides.theirs))
            one = Sides(base, mine, theirs, sides.known and key not in unknown)
            value = self._value((*path, key), known.get(key), one)
            if value is not None:
                merged[key] = value
            elif key in sides.mine and not sides.mine[key]:
                merged[key] = sides.mine[key]
        return merged

    def _value(self, path: Path, field: Field | None, sides: Sides[Value | None]) -> Value | None:
        if sides.is_settled:
            return sides.settled
        present = [each for each in (sides.mine, sides.theirs, sides.base) if each is not None]
        if any(items(each) for each in present):
            return self._items(path, field.subfields if field else (), sides) or None
        if all(isinstance(each, str) for each in present):
            return self._line(path, field, sides)
        return self._text(path, sides) or None

    def _line(self, path: Path, field: Field | None, sides: Sides[Value | None]) -> Value | None:
        if field is not None and field.kind is Kind.CHOICE:
            self._list(path, ConflictKind.CHOSEN, sides)
            if path[-1] == CONSENT:
                return _more_careful(line(sides.mine), line(sides.theirs))
            return sides.mine if sides.mine is not None else sides.theirs
        if sides.mine is None or sides.theirs is None:
            self._list(path, ConflictKind.REMOVED, sides)
            return sides.mine or sides.theirs
        mine, theirs = line(sides.mine), line(sides.theirs)
        whole = _one_that_holds_both(mine, theirs)
        if whole is None:
            self._list(path, ConflictKind.WRITTEN, sides)
            whole = _BETWEEN.join(dict.fromkeys(f"{mine}{_BETWEEN}{theirs}".split(_BETWEEN)))
        return whole

    def _text(self, path: Path, sides: Sides[Value | None]) -> Value:
        merged = merged_text(rich(sides.base) if sides.known else (), rich(sides.mine), rich(sides.theirs))
        if not sides.known:
            self._list(path, ConflictKind.UNKNOWN, sides)
            return merged.blocks
        for clash in merged.clashes:
            removed = not clash.mine or not clash.theirs
            kind = ConflictKind.REMOVED if removed else ConflictKind.WRITTEN
            self.conflicts.append(Conflict(path, kind, clash.base or None, clash.mine or None, clash.theirs or None))
        return merged.blocks

    def _items(self, path: Path, fields: Sequence[Field], sides: Sides[Value | None]) -> tuple[Item, ...]:
        lists = Sides(items(sides.base), items(sides.mine), items(sides.theirs), sides.known)
        base, mine, theirs = (_by_key(each) for each in (lists.base, lists.mine, lists.theirs))
        kept: dict[str, Item] = {}
        for key in either(mine, theirs):
            one = Sides(base.get(key), mine.get(key), theirs.get(key), sides.known)
            item = self._item((*path, key), fields, one, lists)
            if item is not None:
                kept[key] = item
        order = merged_order(tuple(base), tuple(mine), tuple(theirs), kept)
        if _moved_apart(base, mine, theirs, order) and sides.known:
            self._list(path, ConflictKind.MOVED, sides)
        return tuple(kept[key] for key in order)

    def _item(
        self, path: Path, fields: Sequence[Field], sides: Sides[Item | None], lists: Sides[tuple[Item, ...]]
    ) -> Item | None:
        base, mine, theirs = sides.base, sides.mine, sides.theirs
        if mine is not None and theirs is not None:
            return self._both(path, fields, Sides(base or Item(mine.id), mine, theirs, sides.known))
        if base is not None and sides.known and base in (mine, theirs):
            return None
        if base is not None or not sides.known:
            kind = ConflictKind.REMOVED if sides.known else ConflictKind.UNKNOWN
            places = (
                _at(entries, item)
                for entries, item in zip((lists.base, lists.mine, lists.theirs), (base, mine, theirs), strict=True)
            )
            self.conflicts.append(Conflict(path, kind, *places))
        return mine or theirs

    def _both(self, path: Path, fields: Sequence[Field], sides: Sides[Item]) -> Item:
        base, mine, theirs, known = sides.base, sides.mine, sides.theirs, sides.known
        values = self.values(path, fields, Sides(base.values, mine.values, theirs.values, known), frozenset())
        source = Sides(base.source, mine.source, theirs.source, known)
        extra = Sides(base.extra, mine.extra, theirs.extra, known)
        return replace(mine, values=values, source=source.settled, extra=extra.settled)

    def _list(self, path: Path, kind: ConflictKind, sides: Sides[Value | None]) -> None:
        known = sides.known
        self.conflicts.append(
            Conflict(
                path, kind if known else ConflictKind.UNKNOWN, sides.base if known else None, sides.mine, sides.theirs
            )
        )


def _one_that_holds_both(mine: str, theirs: str) -> str | None:
    """Return the line that says what both say, as one does where both were kept before; the same one on both laptops."""
    here, there = set(mine.split(_BETWEEN)), set(theirs.split(_BETWEEN))
    if here == there:
        return min(mine, theirs, key=lambda words: (len(words), words))
    if here < there:
        return theirs
    return mine if there < here else None


def _by_key(entries: Sequence[Item]) -> dict[str, Item]:
    return {item.id: item for item in entries}


def _at(entries: Sequence[Item], item: Item | None) -> ItemAt | None:
    return None if item is None else ItemAt(next(at for at, each in enumerate(entries) if each is item), item)


def _moved_apart(
    base: Mapping[str, Item], mine: Mapping[str, Item], theirs: Mapping[str, Item], order: Sequence[str]
) -> bool:
    """Tell whether both moved the same items, and not to the same places."""
    both = moves(tuple(base), tuple(mine)) & moves(tuple(base), tuple(theirs)) & frozenset(order)
    if not both:
        return False
    here = [key for key in mine if key in theirs]
    return here != [key for key in theirs if key in mine]


def _more_careful(mine: str, theirs: str) -> str:
    """Return the consent that names nobody; no consent at all is like one that was not asked for."""
    return next((each.value for each in _MOST_CAREFUL_FIRST if each.value in (mine, theirs)), mine or theirs)
