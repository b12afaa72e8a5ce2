"""A merge on its board: what stands in which row and cell, what was done, and the way back from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge import merging
from gfmd_desktop.merge.combining import suggestion
from gfmd_desktop.merge.decisions import Deed, Omission, Plan
from gfmd_desktop.merge.merging import Merge, UnfitDecision
from gfmd_desktop.merge.units import Content, Unit
from gfmd_desktop.ui.board.lines import Heading, Line, lines_of
from gfmd_desktop.ui.board.results import Results


class Board(QObject):
    """One merge and everything a person does to it. Every intention can be undone."""

    changed = Signal()

    def __init__(self, merge: Merge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = tuple(each.name for each in merge.inputs)
        self.results = Results()
        self._links = merge.links
        self._done = [merge]
        self._undone: list[Merge] = []
        self._lines = tuple(lines_of(merge, self._links))

    @property
    def merge(self) -> Merge:
        """The merge as it stands."""
        return self._done[-1]

    @property
    def lines(self) -> tuple[Heading | Line, ...]:
        """The headings and rows, in the order of the form."""
        return self._lines

    @property
    def accounting(self) -> Accounting:
        """The account of what was decided."""
        return self.merge.recount.decided

    @property
    def is_complete(self) -> bool:
        """Whether everything was decided and every sentence that came in is accounted for."""
        return self.merge.recount.is_complete

    @property
    def has_begun(self) -> bool:
        """Whether something was decided or put in order that can be undone as a whole."""
        decided = self.merge.decided
        return bool(decided.decisions or decided.order or decided.apart or self.can_undo)

    @property
    def can_undo(self) -> bool:
        """Whether something was done that can be taken back."""
        return len(self._done) > 1

    def field_of(self, line: Line) -> Field | None:
        """Return the question a row belongs to; None for texts without a place."""
        return self.merge.template.field(line.row.field) if line.row.field else None

    def take(self, unit: str) -> None:
        """Take a unit into the result; asked again, leave that open. Of choices only one can stand: the others ask again."""
        decision = self.merge.decision_on(unit)
        taken = decision is not None and decision.deed is Deed.TAKE
        waits = unit in {each.id for each in self.merge.sorted.waiting}
        if taken and not waits:
            self._do(merging.reopen(self.merge, unit))
            return
        merge = self.merge
        for at_odds in merge.sorted.conflicts:
            if unit in {each.id for each in at_odds}:
                taken_now = [each.id for each in at_odds if _is_taken(merge, each.id)]
                merge = merge.with_plan(merge.decided.without(tuple(taken_now)))
        self._do(merging.take(merge, unit))

    def take_line(self, line: Line) -> None:
        """Take everything of a row that is open."""
        self._take_open(line.open)

    def take_rest(self) -> None:
        """Take everything that is open as it came."""
        self._take_open(unit for line in self._lines if isinstance(line, Line) for unit in line.open)

    def combinable(self, line: Line) -> tuple[Unit, ...]:
        """Return the units of a row that can become one text: those not left out; none when there are no two."""
        field, left_out = self.field_of(line), {unit.id for unit, _ in line.waived}
        units = tuple(unit for cell in line.cells.values() for unit in cell if unit.id not in left_out)
        return units if field is not None and field.kind is not Kind.CHOICE and len(units) > 1 else ()

    def first_wording(self, line: Line) -> Content:
        """Return what making a row into one text begins with: what it was made into before, else all that its units say."""
        units = self.combinable(line)
        decision = self.merge.decision_on(units[0].id)
        if decision is not None and decision.content is not None and set(decision.units) == {each.id for each in units}:
            return decision.content
        return suggestion(units, self.merge.template.field(units[0].field or ""))

    def combine(self, units: Sequence[Unit], content: Content, omitted: Sequence[Omission] = ()) -> None:
        """Put one text in place of several units."""
        self._do(merging.combine(self.merge, [unit.id for unit in units], content, omitted))

    def edit(self, unit: str, content: Content, omitted: Sequence[Omission] = ()) -> None:
        """Take a unit in other words."""
        self._do(merging.edit(self.merge, unit, content, omitted))

    def waive(self, units: Sequence[str], reason: str) -> None:
        """Leave units out, with a reason."""
        merge = self.merge
        for unit in units:
            merge = merging.waive(merge, unit, reason)
        self._do(merge)

    def reopen(self, units: Sequence[str]) -> None:
        """Take back what was decided on units."""
        self._do(self.merge.with_plan(self.merge.decided.without(tuple(units))))

    def place(self, unit: str, field_id: str) -> None:
        """Put a text without a place into a question."""
        self._do(merging.place(self.merge, unit, field_id))

    def put_at(self, line: Line, number: int) -> None:
        """Put a row's entry at a place of its list (from 1)."""
        if not line.result or not line.result[0].number:
            return
        moved = line.result[0].entry
        entries = self.merge.sorted.entries[moved.field]
        others = [entry for entry in entries if entry != moved]
        others.insert(min(number, len(entries)) - 1, moved)
        self._do(merging.put_in_order(self.merge, moved.field, [entry.units[0].id for entry in others]))

    def order_by_support(self, field_id: str) -> None:
        """Put first what most groups said."""
        self._do(merging.order_by_support(self.merge, field_id))

    def put_together(self, units: Sequence[str]) -> bool:
        """Put units of one list, each of another group, into one row; False when that cannot be."""
        try:
            self._do(merging.put_together(self.merge, units))
        except UnfitDecision:
            return False
        return True

    def put_apart(self, unit: str) -> None:
        """Give a unit a row of its own; what it was combined with is open again."""
        if not any(unit in row.units and len(row.units) > 1 for row in self.merge.rows):
            return
        merge, decision = self.merge, self.merge.decision_on(unit)
        if decision is not None and decision.deed is Deed.COMBINE:
            merge = merging.reopen(merge, unit)
        self._do(merging.put_apart(merge, unit))

    def undo(self) -> None:
        """Take the last thing done back."""
        if self.can_undo:
            self._undone.append(self._done.pop())
            self._tell()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._done.append(self._undone.pop())
            self._tell()

    def undo_all(self) -> None:
        """Take everything back in one step, what was decided at an earlier sitting, too; it can itself be undone."""
        decided = self.merge.decided
        self._do(self.merge.with_plan(Plan(decided.report, decided.template)))

    def _take_open(self, units: Iterable[str]) -> None:
        """What waits for a place, or for another choice to go, is not taken by the way."""
        merge, waiting = self.merge, {unit.id for unit in self.merge.sorted.waiting}
        for unit in units:
            if unit not in waiting:
                merge = merging.take(merge, unit)
        self._do(merge)

    def _do(self, merge: Merge) -> None:
        if merge.decided != self.merge.decided:
            self._done.append(merge)
            self._undone.clear()
            self._tell()

    def _tell(self) -> None:
        self._lines = tuple(lines_of(self.merge, self._links))
        self.changed.emit()


def _is_taken(merge: Merge, unit: str) -> bool:
    decision = merge.decision_on(unit)
    return decision is not None and decision.deed is Deed.TAKE
