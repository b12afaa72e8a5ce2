"""One story of a document, block by block: down through tables, wrappers and boxes on a stack of our own, in document order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from lxml import etree

from gfmd_desktop.domain.arrival import NoticeKind
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.elements import (
    ALTERNATIVES,
    BOOKMARK_START,
    CELL,
    CONTROL,
    PARAGRAPH,
    ROW,
    TABLE,
    WRAPPERS,
    Properties,
    first_by_tag,
    one_of,
)
from gfmd_desktop.word.elements import child as child_of
from gfmd_desktop.word.names import w
from gfmd_desktop.word.reading.inline import Line, Met
from gfmd_desktop.word.reading.paragraphs import (
    ParagraphReader,
    has_no_end,
    item_anchor,
    joined_blocks,
    properties_of,
    style_of,
)
from gfmd_desktop.word.reading.pieces import DELETED, FORMULAS
from gfmd_desktop.word.reading.places import (
    OpenTable,
    cell_properties,
    is_added_row,
    is_deleted_cell,
    is_deleted_row,
    is_placeholder,
    row_properties,
)
from gfmd_desktop.word.reading.typed import typed_mark
from gfmd_desktop.word.reading.walked import Control, ControlScope, Location, Table, WalkedBlock
from gfmd_desktop.word.stopping import Cancel, stop_if_asked

_ADDED = frozenset((w("ins"), w("moveTo")))
_LOOSE = frozenset((w("r"), w("hyperlink"), w("fldSimple"), *FORMULAS))
"""Words that stand between paragraphs, where no file should have them: each is read as a paragraph."""
_COUNTED = (PARAGRAPH, TABLE, ROW, CELL, CONTROL)
_ASKED_EVERY = 256
_CONTROL_PROPERTIES, _CONTROL_TAG, _CONTROL_TITLE = w("sdtPr"), w("tag"), w("alias")
_VAL, _NAME = w("val"), w("name")


@dataclass(slots=True)
class Tally:
    """What counts through all stories of a file: numbers given out, blocks met, things seen, notes shown."""

    most_blocks: int
    cancel: Cancel | None = None
    met: Met = field(default_factory=Met)
    tables: list[OpenTable] = field(default_factory=list)
    blocks: int = 0
    numbers: int = 0
    controls: int = 0
    boxes: int = 0

    def measure(self, root: etree._Element) -> None:
        """Refuse a story that is too long before it is walked."""
        if next(islice(root.iter(*_COUNTED), self.most_blocks + 1, None), None) is not None:
            raise self._too_much()

    def meet_block(self) -> None:
        """Count one more paragraph, table, row, cell or control; Refused TOO_MUCH_TEXT, Cancelled."""
        self.blocks += 1
        if self.blocks > self.most_blocks:
            raise self._too_much()
        if self.blocks % _ASKED_EVERY == 0:
            stop_if_asked(self.cancel)

    def _too_much(self) -> Refused:
        return Refused(Refusal.TOO_MUCH_TEXT, detail=f"more than {self.most_blocks} paragraphs, cells and controls")

    def all_tables(self) -> tuple[Table, ...]:
        """Return the tables met so far."""
        return tuple(table.closed() for table in self.tables)


@dataclass(slots=True)
class _Room:
    """What holds paragraphs one after the other: a body, a cell, a box. `waiting` are blocks whose end was deleted."""

    location: Location
    waiting: list[WalkedBlock] = field(default_factory=list)


@dataclass(slots=True)
class _Frame:
    children: Iterator[etree._Element]
    room: _Room
    controls: tuple[Control, ...]
    scope: ControlScope = ControlScope.BLOCKS
    table: OpenTable | None = None
    ends_room: bool = False


class StoryWalk:
    """Walks one story; `styles` are the names of paragraph styles by their ids."""

    def __init__(self, tally: Tally, reader: ParagraphReader, styles: dict[str, str]) -> None:
        self._tally = tally
        self._reader = reader
        self._styles = styles
        self._blocks: list[WalkedBlock] = []
        self._frames: list[_Frame] = []
        self._anchors: list[str] = []

    def blocks(self, root: etree._Element, location: Location) -> tuple[WalkedBlock, ...]:
        """Return the blocks of a body, header or footer in document order."""
        self._tally.measure(root)
        self._frames.append(_Frame(iter(root), _Room(location), (), ends_room=True))
        while self._frames:
            frame = self._frames[-1]
            for child in frame.children:
                handle = _HANDLERS.get(child.tag)
                if handle is not None:
                    handle(self, child, frame)
                    if self._frames[-1] is not frame:
                        break
            else:
                self._frames.pop()
                if frame.ends_room:
                    self._finish(frame.room)
        return tuple(self._blocks)

    def _table(self, child: etree._Element, frame: _Frame) -> None:
        self._tally.meet_block()
        self._finish(frame.room)
        table = self._new_table(frame)
        table.begin(child)
        self._frames.append(_Frame(iter(child), frame.room, frame.controls, ControlScope.ROWS, table))

    def _alternatives(self, child: etree._Element, frame: _Frame) -> None:
        self._enter(one_of(child), frame, frame.controls)

    def _enter(self, element: etree._Element, frame: _Frame, controls: tuple[Control, ...]) -> None:
        """Walk what an element holds as if it stood in the element's place."""
        self._frames.append(_Frame(iter(element), frame.room, controls, frame.scope, frame.table))

    def _bookmark(self, child: etree._Element, _frame: _Frame) -> None:
        self._anchors.append(child.get(_NAME, ""))

    def _deleted(self, _child: etree._Element, _frame: _Frame) -> None:
        self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1

    def _wrapper(self, child: etree._Element, frame: _Frame) -> None:
        controls = frame.controls
        if child.tag == CONTROL:
            controls = (*controls, self._control(child, frame.scope))
        elif child.tag in _ADDED:
            self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
        self._enter(child, frame, controls)

    def _new_table(self, frame: _Frame) -> OpenTable:
        table = OpenTable(len(self._tally.tables), frame.room.location.cell)
        self._tally.tables.append(table)
        return table

    def _row(self, child: etree._Element, frame: _Frame) -> None:
        self._tally.meet_block()
        properties = row_properties(child)
        if is_deleted_row(properties):
            self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
            return
        if is_added_row(properties):
            self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
        table = frame.table or self._new_table(frame)
        table.begin_row(properties)
        self._frames.append(_Frame(iter(child), frame.room, frame.controls, ControlScope.CELLS, table))

    def _cell(self, child: etree._Element, frame: _Frame) -> None:
        self._tally.meet_block()
        properties = cell_properties(child)
        if is_deleted_cell(properties):
            self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
            return
        location = frame.room.location
        if frame.table is not None and frame.table.rows:
            cells = (*location.cells, frame.table.place_of(properties))
            location = Location(location.story, location.part, cells, location.box)
        self._frames.append(_Frame(iter(child), _Room(location), frame.controls, ends_room=True))

    def _control(self, element: etree._Element, scope: ControlScope) -> Control:
        self._tally.meet_block()
        properties = first_by_tag(child_of(element, _CONTROL_PROPERTIES))
        number, self._tally.controls = self._tally.controls, self._tally.controls + 1
        tag, title = (_value(properties, name) for name in (_CONTROL_TAG, _CONTROL_TITLE))
        return Control(number, tag, title, scope, is_placeholder(properties))

    def _paragraph(self, paragraph: etree._Element, frame: _Frame) -> None:
        self._tally.meet_block()
        line = self._reader.line(paragraph if paragraph.tag == PARAGRAPH else (paragraph,), self._tally.met)
        properties = properties_of(paragraph)
        frame.room.waiting.append(self._block(properties, line, frame))
        if has_no_end(properties):
            self._tally.met.seen[NoticeKind.TRACKED_CHANGES, ""] += 1
        else:
            self._finish(frame.room)
        if line.boxes:
            self._enter_boxes(line, frame)

    def _block(self, properties: Properties, line: Line, frame: _Frame) -> WalkedBlock:
        block, style_id = self._reader.block(properties, line), style_of(properties)
        names: tuple[str, ...] = ()
        if self._anchors or line.anchors:
            names, self._anchors = (*self._anchors, *line.anchors), []
        inner = tuple(self._control(each, ControlScope.WORDS) for each in line.controls) if line.controls else ()
        return WalkedBlock(
            number=self._tally.numbers,
            block=block,
            location=frame.room.location,
            anchors=names,
            controls=(*frame.controls, *inner) if inner else frame.controls,
            style=self._styles.get(style_id, style_id),
            typed_mark=typed_mark(block),
            is_hidden=line.is_hidden,
            is_placeholder=line.is_placeholder or _is_placeholder(frame.controls, inner),
            dropped=line.dropped,
            item_anchor=item_anchor(names),
        )

    def _enter_boxes(self, line: Line, frame: _Frame) -> None:
        """Walk the boxes of a paragraph next, the first one first."""
        rooms = []
        for box in line.boxes:
            rooms.append((box, _Room(replace(frame.room.location, box=self._tally.boxes))))
            self._tally.boxes += 1
        for box, room in reversed(rooms):
            self._frames.append(_Frame(iter(box), room, (), ends_room=True))

    def _finish(self, room: _Room) -> None:
        waiting = room.waiting
        if waiting:
            is_next = len(waiting) == 1 and waiting[0].number == self._tally.numbers
            self._blocks.append(waiting[0] if is_next else _joined(waiting, self._tally.numbers))
            self._tally.numbers += 1
            room.waiting = []


_Handler = Callable[[StoryWalk, etree._Element, _Frame], None]
_HANDLERS: Final[dict[str, _Handler]] = {
    **dict.fromkeys(WRAPPERS, StoryWalk._wrapper),
    **dict.fromkeys((PARAGRAPH, *_LOOSE), StoryWalk._paragraph),
    **dict.fromkeys(DELETED, StoryWalk._deleted),
    TABLE: StoryWalk._table,
    ROW: StoryWalk._row,
    CELL: StoryWalk._cell,
    ALTERNATIVES: StoryWalk._alternatives,
    BOOKMARK_START: StoryWalk._bookmark,
}


def _is_placeholder(around: tuple[Control, ...], inside: tuple[Control, ...]) -> bool:
    """Tell whether the control next around a paragraph, or one inside it, says that it shows its placeholder."""
    return bool(around and around[-1].is_placeholder) or (bool(inside) and any(each.is_placeholder for each in inside))


def _value(properties: Properties, tag: str) -> str:
    found = properties.get(tag)
    return "" if found is None else found.get(_VAL, "")


def _joined(together: Sequence[WalkedBlock], number: int) -> WalkedBlock:
    """Make one block of paragraphs without an end between them; what only one of them has is kept."""
    if len(together) == 1:
        return replace(together[0], number=number)
    block = joined_blocks([each.block for each in together])
    spoken = [each for each in together if each.text.strip()] or together
    return replace(
        together[-1],
        number=number,
        block=block,
        anchors=tuple(name for each in together for name in each.anchors),
        controls=tuple(dict.fromkeys(control for each in together for control in each.controls)),
        typed_mark=typed_mark(block),
        is_hidden=all(each.is_hidden for each in spoken),
        is_placeholder=all(each.is_placeholder for each in spoken),
        dropped=frozenset[str]().union(*(each.dropped for each in together)),
        item_anchor=next((each.item_anchor for each in (*spoken, *together) if each.item_anchor), ""),
    )
