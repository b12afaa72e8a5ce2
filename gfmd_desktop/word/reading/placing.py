"""Where a document's answers stand: beside their signs, or below them up to the next sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.page import PageBlock
from gfmd_desktop.word.reading.geometry import Geometry
from gfmd_desktop.word.reading.regions import Piece, Regions, RowRegion
from gfmd_desktop.word.reading.signs import Sign, Signs, Target, tagged_row
from gfmd_desktop.word.reading.slicing import sliced
from gfmd_desktop.word.reading.walked import CellPlace, WalkedBlock
from gfmd_desktop.word.rendering import row_subfields

_NEW_ROW = frozenset((Doubt.NEW_ROW,))


def find_regions(
    blocks: Sequence[WalkedBlock], signs: Signs, template: Template, is_furniture: Callable[[str], bool]
) -> Regions:
    """Give every block to the answer it stands in; `is_furniture` tells what Word shows where nothing was said."""
    builder = _Builder(blocks, signs, template, is_furniture)
    for block in blocks:
        builder.take(block)
    return builder.regions


@dataclass(slots=True)
class _State:
    """What text answers just now, and the sign that said so."""

    sign: Sign
    origin: WalkedBlock
    columns: dict[int, str] = field(default_factory=dict)
    target: Target | None = None
    region: list[PageBlock] | None = None
    row: RowRegion | None = None
    is_new_row: bool = False


class _Builder:
    def __init__(
        self, blocks: Sequence[WalkedBlock], signs: Signs, template: Template, is_furniture: Callable[[str], bool]
    ) -> None:
        self.regions = Regions()
        self._is_furniture = is_furniture
        self._signs = signs
        self._template = template
        self._geometry = Geometry(blocks, (number for number, sign in signs.items() if sign.begins))
        self._has_anchors = any(sign.is_anchor for sign in signs.values())
        self._state: _State | None = None
        self._by_row: dict[tuple[str, str], RowRegion] = {}
        self._row_place: tuple[int, int] | None = None
        self._column_rows: dict[tuple[int, int], RowRegion] = {}
        self._blocks = blocks

    def take(self, block: WalkedBlock) -> None:
        """Take the next block of the document."""
        sign, text = self._signs.get(block.number), block.text
        if self._is_furniture(text):
            self._official(block, 0, len(text))
            return
        if sign is None:
            self._place(block, 0)
            return
        self._official(block, 0, sign.end)
        if sign.begins:
            self._begin(sign, block)
        else:
            self._go_on_beside(block)
        if text[sign.end :].strip():
            self._place(block, sign.end, is_beside_its_label=True)

    def _official(self, block: WalkedBlock, start: int, end: int) -> None:
        if block.text[start:end].strip():
            sign = self._signs.get(block.number)
            annex = sign is not None and sign.target is not None and bool(sign.target.annex)
            words = sliced(block.block, start, end)
            begins = sign is not None and sign.begins
            self.regions.pieces.append(
                Piece(block.number, words, is_official=True, begins=begins, is_annex_label=annex)
            )

    def _go_on_beside(self, block: WalkedBlock) -> None:
        """Where a label goes on in a row below, or in a table that a page parted, so does the answer beside it."""
        cell, state = block.location.cell, self._state
        label = state.origin.location.cell if state else None
        if state is None or cell is None or label is None or cell.column != label.column or state.sign.is_anchor:
            return
        if self._geometry.column_after(cell) is not None and self._geometry.column_after(label) is not None:
            state.origin = block

    def _begin(self, sign: Sign, block: WalkedBlock) -> None:
        target, before = sign.target, self._state
        if sign.is_column and target is not None:
            if not self._continues_heads(before, block, target):
                self._state = before = _State(sign, block, target=target)
                self.regions.answers.pop(target.field, None)
                self.regions.rows.setdefault(target.field, [])
            if before is not None and block.location.cell is not None:
                before.columns[block.location.cell.column] = target.subfield
            return
        self._state = _State(sign, block, target=target)
        if target is not None:
            self._state.region = self._region_of(target, self._state)

    def _continues_heads(self, before: _State | None, block: WalkedBlock, target: Target) -> bool:
        cell = block.location.cell
        head = before.origin.location.cell if before else None
        same_row = cell is not None and head is not None and (cell.table, cell.row) == (head.table, head.row)
        return (
            same_row
            and before is not None
            and bool(before.columns)
            and before.sign.target is not None
            and (before.sign.target.field == target.field)
        )

    def _region_of(self, target: Target, state: _State) -> list[PageBlock]:
        if target.annex:
            return self.regions.annex.setdefault(target.annex, [])
        if not target.subfield:
            return self.regions.answers.setdefault(target.field, [])
        self.regions.answers.pop(target.field, None)
        rows = self.regions.rows.setdefault(target.field, [])
        state.row = row = self._row_of(target, rows, state)
        return row.subfields.setdefault(target.subfield, [])

    def _row_of(self, target: Target, rows: list[RowRegion], state: _State) -> RowRegion:
        """A label that repeats one already seen belongs to a copied row, a new item."""
        if target.row:
            known = self._by_row.get((target.field, target.row))
            if known is not None and target.subfield not in known.subfields:
                return known
            found = RowRegion("" if known is not None else target.row, target.item)
            self._by_row[target.field, target.row] = found
            state.is_new_row = known is not None
        else:
            last = rows[-1] if rows else None
            if last is not None and target.subfield not in last.subfields and last.item in (0, target.item):
                return last
            found = RowRegion("", target.item)
            state.is_new_row = self._has_anchors
        rows.append(found)
        return found

    def _place(self, block: WalkedBlock, start: int, *, is_beside_its_label: bool = False) -> None:
        region = self._target_region(block, is_beside_its_label=is_beside_its_label)
        text = block.text
        words = sliced(block.block, start, len(text)) if start else block.block
        if region is not None:
            region.append(PageBlock(words, block.item_anchor, number=block.number))
            self._know_by_tag(block)
            self._doubt(block)
        if text[start:].strip():
            self.regions.pieces.append(Piece(block.number, words, is_placed=region is not None))

    def _know_by_tag(self, block: WalkedBlock) -> None:
        """A row that lost its bookmark is known by the tag of its answer's control; of copies the first one is."""
        state = self._state
        row, target = (state.row, state.target) if state else (None, None)
        if state is None or row is None or target is None or row.row:
            return
        for name in (tagged_row(control.tag) for control in block.controls):
            if name and name[0] not in self._carried and self._template.field(target.field).has_subfield(name[1]):
                row.row, state.is_new_row = name[0], False
                self._carried.add(name[0])
                self._by_row.setdefault((target.field, name[0]), row)
                return

    @cached_property
    def _carried(self) -> set[str]:
        """The row ids that bookmarks carry, and those that tags were asked for."""
        found = (anchors.parse(name) for block in self._blocks for name in block.anchors)
        return {anchor.row for anchor in found if anchor and anchor.kind is AnchorKind.ROW_LABEL}

    def _doubt(self, block: WalkedBlock) -> None:
        state = self._state
        if state is not None and (state.sign.doubts or state.is_new_row) and block.text.strip():
            found = state.sign.doubts | _NEW_ROW if state.is_new_row else state.sign.doubts
            self.regions.doubts[block.number] = self.regions.doubts.get(block.number, frozenset()) | found

    def _target_region(self, block: WalkedBlock, *, is_beside_its_label: bool) -> list[PageBlock] | None:
        state = self._state
        if state is None or state.target is None:
            return None
        if state.columns:
            return self._in_columns(block, state)
        label = state.origin.location.cell
        if is_beside_its_label:
            return state.region
        if label is None:
            return None if self._geometry.begins_later(block) else state.region
        cell = next((each for each in block.location.cells if each.table == label.table), None)
        if cell is None:
            return self._in_parted_table(label, block, state)
        return self._in_table(label, cell, state)

    def _in_parted_table(self, label: CellPlace, block: WalkedBlock, state: _State) -> list[PageBlock] | None:
        """A table that begins with a row without a label goes on with the one before it, which a page ended."""
        first = block.location.cells[0] if block.location.cells else None
        if first is None or state.sign.is_anchor or first.row or first.table <= label.table:
            return None
        return state.region if self._geometry.goes_on(first, label) else None

    def _in_table(self, label: CellPlace, cell: CellPlace, state: _State) -> list[PageBlock] | None:
        beside = self._geometry.column_after(label)
        if state.sign.is_anchor:
            return (
                self._below_anchor(label, cell, state)
                if beside is None
                else self._beside_anchor(label, cell, beside, state)
            )
        if beside is None:
            return state.region
        if cell.row == label.row:
            own = cell.column == label.column
            return state.region if not own or not self._geometry.says(label.table, label.row, beside) else None
        return state.region if self._geometry.goes_on(cell, label) else None

    def _below_anchor(self, label: CellPlace, cell: CellPlace, state: _State) -> list[PageBlock] | None:
        """Below a label of ours that fills its row, the first cell of the next row holds the answer."""
        first = self._geometry.first_column(label.table, label.row + 1)
        return state.region if (cell.row, cell.column) == (label.row + 1, first) else None

    def _beside_anchor(self, label: CellPlace, cell: CellPlace, beside: int, state: _State) -> list[PageBlock] | None:
        if cell.row == label.row:
            return state.region if cell.column == beside else None
        if not self._geometry.goes_on(cell, label):
            return None
        return self._added_row(cell, state)

    def _added_row(self, cell: CellPlace, state: _State) -> list[PageBlock] | None:
        """A row without a label below a row of a list with one label per item is a new item."""
        target = state.target
        if cell.is_merged_up:
            return state.region
        if target is None or not target.subfield or len(row_subfields(self._template.field(target.field))) > 1:
            return None
        if self._row_place != (cell.table, cell.row):
            self._row_place = (cell.table, cell.row)
            state.row = region = RowRegion("")
            self.regions.rows[target.field].append(region)
            state.region, state.is_new_row = region.subfields.setdefault(target.subfield, []), True
        return state.region

    def _in_columns(self, block: WalkedBlock, state: _State) -> list[PageBlock] | None:
        head = state.origin.location.cell
        cell = next((each for each in block.location.cells if head and each.table == head.table), None)
        if head is None or cell is None or cell.row <= head.row or state.target is None:
            return None
        column = max((each for each in state.columns if each <= cell.column), default=None)
        if column is None or (state.sign.is_anchor and column != cell.column):
            return None
        state.row = row = self._column_row(cell, state.target.field)
        state.is_new_row = self._has_anchors and state.sign.is_anchor and not self._row_id(cell, state.target.field)
        return row.subfields.setdefault(state.columns[column], [])

    def _column_row(self, cell: CellPlace, list_id: str) -> RowRegion:
        if (cell.table, cell.row) not in self._column_rows:
            row = self._row_id(cell, list_id)
            seen = (list_id, row) in self._by_row
            region = RowRegion("" if seen else row)
            self._by_row.setdefault((list_id, row), region)
            self._column_rows[cell.table, cell.row] = region
            self.regions.rows[list_id].append(region)
        return self._column_rows[cell.table, cell.row]

    def _row_id(self, cell: CellPlace, list_id: str) -> str:
        """Return the id a row under column headings carries in its own cells."""
        listed = self._template.field(list_id)
        for name in self._geometry.anchors_in_row(cell.table, cell.row):
            anchor = anchors.parse(name)
            if anchor and anchor.kind is AnchorKind.ROW_LABEL and listed.has_subfield(anchor.name):
                return anchor.row
        return ""
