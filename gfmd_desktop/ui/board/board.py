"""A merge on its board: what stands in which row and cell, what was done, and the way back from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.outgoing import is_heading
from gfmd_desktop.domain.report import items, rich
from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.domain.template import Field
from gfmd_desktop.merge import merging
from gfmd_desktop.merge.combining import suggestion
from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.merging import Merge
from gfmd_desktop.merge.units import Content, Unit
from gfmd_desktop.ui.board.lines import Heading, Line, Standing, lead_of, lines_of


class Board(QObject):
    """One merge and everything a person does to it. Every intention can be undone."""

    changed = Signal()

    def __init__(self, merge: Merge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done = [merge]
        self._undone: list[Merge] = []
        self._lines = tuple(lines_of(merge))

    @property
    def merge(self) -> Merge:
        """The merge as it stands."""
        return self._done[-1]

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups' names, by column."""
        return tuple(each.name for each in self.merge.inputs)

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
    def can_undo(self) -> bool:
        """Whether something was done that can be taken back."""
        return len(self._done) > 1

    def field_of(self, line: Line) -> Field | None:
        """Return the question a row belongs to; None for texts without a place."""
        return self.merge.template.field(line.row.field) if line.row.field else None

    def result_text(self, standing: Standing) -> RichText:
        """Return what an entry says in the result, every word with the group that said it."""
        field = self.merge.template.field(standing.entry.field)
        value = self.merge.report.values.get(field.id)
        if field.kind.repeats:
            item = items(value)[self.merge.sorted.entries[field.id].index(standing.entry)]
            value = item.values.get(lead_of(field).id)
        if isinstance(value, str):
            return from_plain(value)
        return tuple(block for block in rich(value) if not is_heading(block))

    def take(self, unit: str) -> None:
        """Take a unit into the result; asked again, leave that open."""
        decision = self.merge.decision_on(unit)
        taken = decision is not None and decision.deed is Deed.TAKE
        self._do(merging.reopen(self.merge, unit) if taken else merging.take(self.merge, unit))

    def take_line(self, line: Line) -> None:
        """Take everything of a row that is open."""
        self._take_open(line.row.units)

    def take_rest(self) -> None:
        """Take everything that is open as it came."""
        self._take_open(list(self.merge.units))

    def suggestion(self, line: Line) -> Content | None:
        """Return a first wording for a row made into one text; None when it has no two to make one of."""
        units = self._combinable(line)
        field = self.field_of(line)
        return suggestion(units, field) if field is not None and len(units) > 1 else None

    def combine(self, line: Line, content: Content) -> None:
        """Put one text in place of a row's."""
        self._do(merging.combine(self.merge, [unit.id for unit in self._combinable(line)], content))

    def edit(self, unit: str, content: Content) -> None:
        """Take a unit in other words."""
        self._do(merging.edit(self.merge, unit, content))

    def waive(self, unit: str, reason: str) -> None:
        """Leave a unit out, with a reason."""
        self._do(merging.waive(self.merge, unit, reason))

    def reopen(self, unit: str) -> None:
        """Take back what was decided on a unit."""
        self._do(merging.reopen(self.merge, unit))

    def place(self, unit: str, field_id: str) -> None:
        """Put a text without a place into a question."""
        self._do(merging.place(self.merge, unit, field_id))

    def put_at(self, line: Line, number: int) -> None:
        """Put a row's entry at a place of its list (from 1)."""
        if not line.result or not line.result[0].number:
            return
        entries = self.merge.sorted.entries[line.result[0].entry.field]
        moved = line.result[0].entry
        others = [entry for entry in entries if entry is not moved]
        others.insert(min(number, len(entries)) - 1, moved)
        self._do(merging.put_in_order(self.merge, moved.field, [entry.units[0].id for entry in others]))

    def order_by_support(self, field_id: str) -> None:
        """Put first what most groups said."""
        self._do(merging.order_by_support(self.merge, field_id))

    def put_together(self, units: Sequence[str]) -> None:
        """Put units of one question into one row."""
        fields = {self.merge.units[unit].field for unit in units}
        if len(fields) == 1 and None not in fields and len(set(units)) > 1:
            self._do(merging.put_together(self.merge, units))

    def put_apart(self, unit: str) -> None:
        """Give a unit a row of its own."""
        if any(unit in row.units and len(row.units) > 1 for row in self.merge.rows):
            self._do(merging.put_apart(self.merge, unit))

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
        """Take everything back in one step, which can itself be undone."""
        if self.can_undo:
            self._do(self._done[0])

    def _take_open(self, units: Sequence[str]) -> None:
        merge = self.merge
        for unit in units:
            placed = merge.units[unit].field is not None
            if placed and merge.decision_on(unit) is None:
                merge = merging.take(merge, unit)
        self._do(merge)

    def _combinable(self, line: Line) -> list[Unit]:
        left_out = {unit.id for unit, _ in line.waived}
        return [unit for cell in line.cells.values() for unit in cell if unit.id not in left_out]

    def _do(self, merge: Merge) -> None:
        if merge != self.merge:
            self._done.append(merge)
            self._undone.clear()
            self._tell()

    def _tell(self) -> None:
        self._lines = tuple(lines_of(self.merge))
        self.changed.emit()
