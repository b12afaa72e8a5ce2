"""Signs on a page: which blocks are official words, and what the text after them answers, by bookmark or by the words themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import Anchor, AnchorKind
from gfmd_desktop.word.finding.matching import Found, Matching
from gfmd_desktop.word.finding.officials import Official, Role
from gfmd_desktop.word.once import once_per_template
from gfmd_desktop.word.page import annex_key
from gfmd_desktop.word.reading.walked import CellPlace, WalkedBlock
from gfmd_desktop.word.rendering import row_subfields

TAG_PREFIX = "g1:"
_TAG_OF_ROW = re.compile(rf"{TAG_PREFIX}([a-z2-7]{{{anchors.ROW_ID_LENGTH}}})\.([a-z][a-z0-9_]*)")
_NO_DOUBT: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class Target:
    """What text answers: a field, a sub-field of one item (`row` its row id, `item` its number by its label), an annex entry."""

    field: str
    subfield: str = ""
    row: str = ""
    item: int = 0
    annex: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """Official words: the first `end` characters of a block, and what follows them.

    A sign that begins ends what was before; without a `target` nothing is answered then. `is_anchor` tells bookmarks of ours from
    words that were recognised, `is_column` heads of columns from labels before answers.
    """

    end: int
    begins: bool = True
    target: Target | None = None
    is_anchor: bool = False
    is_column: bool = False
    doubts: frozenset[Doubt] = _NO_DOUBT


Signs = Mapping[int, Sign]


def anchored_signs(blocks: Sequence[WalkedBlock], template: Template) -> dict[int, Sign]:
    """Return the signs that bookmarks of ours give, by block; the first of several equal ones counts."""
    return dict(_Anchored(blocks, template).signs())


class _Anchored:
    def __init__(self, blocks: Sequence[WalkedBlock], template: Template) -> None:
        self._blocks = blocks
        self._template = template
        self._prototypes = _prototypes(template)
        self._column_tables = self._find_column_tables()
        self._current: Field | None = None
        self._labelled: set[str] = set()

    def signs(self) -> Iterator[tuple[int, Sign]]:
        for block in self._blocks:
            found = [sign for name in block.anchors for sign in self._sign(name, block)]
            if found:
                yield block.number, next((sign for sign in found if sign.target is not None), found[0])

    def _sign(self, name: str, block: WalkedBlock) -> Iterator[Sign]:
        anchor, end = anchors.parse(name), len(block.text)
        if anchor is None or not anchor.ends_answers:
            return
        if name in self._prototypes:
            yield self._prototype(name, block)
        elif anchor.kind is AnchorKind.ROW_LABEL and self._is_in_column(block):
            return
        else:
            if anchor.kind in (AnchorKind.ANNEX, AnchorKind.ANNEX_ROW):
                end = self._end_in_annex(anchor, block.text)
            yield Sign(end, target=self._target(anchor), is_anchor=True)

    def _end_in_annex(self, anchor: Anchor, text: str) -> int:
        """Return where a label in the annex ends: with the name of what goes on there, behind that of the item it stands in.

        One that says something else is a label to its last word.
        """
        before = ".*?: " if anchor.row else ""
        names = map(re.escape, _names(self._template).get(anchor.name, ()))
        found = (re.match(rf"{before}{name}(?!\w)[\s:.]*", text) for name in names)
        return max((match.end() for match in found if match), default=len(text))

    def _prototype(self, name: str, block: WalkedBlock) -> Sign:
        listed, subfield = self._prototypes[name]
        target = Target(listed.id, subfield.id, item=1)
        return Sign(len(block.text), target=target, is_anchor=True, is_column=self._is_in_column(block))

    def _target(self, anchor: Anchor) -> Target | None:
        if anchor.kind in (AnchorKind.ANNEX, AnchorKind.ANNEX_ROW):
            return self._once(Target(anchor.name, annex=annex_key(anchor.name, anchor.row)))
        if anchor.kind is AnchorKind.LABEL and self._template.has_field(anchor.name):
            self._current = self._template.field(anchor.name)
            return self._once(Target(anchor.name))
        if anchor.kind is AnchorKind.ROW_LABEL and self._current and self._current.has_subfield(anchor.name):
            return Target(self._current.id, anchor.name, anchor.row)
        return None

    def _once(self, target: Target) -> Target | None:
        key = target.annex or target.field
        if key in self._labelled:
            return None
        self._labelled.add(key)
        return target

    def _is_in_column(self, block: WalkedBlock) -> bool:
        return any(cell.table in self._column_tables for cell in block.location.cells)

    def _find_column_tables(self) -> frozenset[int]:
        """Prototype anchors that are left in an export head columns; side by side they do in a layout too."""
        prototypes = self._prototypes.keys()
        found = {cell.table for cell, names in self._named_cells() if not prototypes.isdisjoint(names)}
        return frozenset(found.difference(self._tables_of_lone_prototypes())) if found else frozenset()

    def _named_cells(self) -> Iterator[tuple[CellPlace, tuple[str, ...]]]:
        for block in self._blocks:
            if block.location.cell is not None and block.anchors:
                yield block.location.cell, block.anchors

    def _tables_of_lone_prototypes(self) -> Iterator[int]:
        """A prototype's label with a place for the answer beside it is the label of a row, as in a layout nobody filled."""
        heads: dict[tuple[int, int], int] = {}
        for cell, names in self._named_cells():
            heads[cell.table, cell.row] = heads.get((cell.table, cell.row), 0) + sum(
                n in self._prototypes for n in names
            )
        wide = {
            (b.location.cell.table, b.location.cell.row)
            for b in self._blocks
            if b.location.cell and b.location.cell.column
        }
        for (table, row), count in heads.items():
            if count == 1 and (table, row) in wide:
                yield table


@once_per_template
def _prototypes(template: Template) -> Mapping[str, tuple[Field, Field]]:
    """Return the lists and sub-fields that labels in prototype rows and heads of columns are of, by their bookmarks."""
    return {
        anchors.prototype(listed.id, subfield.id): (listed, subfield)
        for listed in template.fields()
        for subfield in row_subfields(listed)
    }


@once_per_template
def _names(template: Template) -> Mapping[str, set[str]]:
    return _names_by_id(template.fields())


def _names_by_id(fields: Iterable[Field]) -> dict[str, set[str]]:
    """Return what fields and sub-fields are called, by their ids, which repeat among the sub-fields of different lists."""
    names: dict[str, set[str]] = {}
    for each in fields:
        names.setdefault(each.id, set()).add(each.name)
        for name, called in _names_by_id(each.subfields).items():
            names.setdefault(name, set()).update(called)
    return names


def matched_signs(matching: Matching, columns: frozenset[int]) -> dict[int, Sign]:
    """Return the signs that official words give, by block; `columns` are the blocks that stand as heads of columns."""
    return {number: _matched(found, is_column=number in columns) for number, found in matching.found.items()}


def _matched(found: Found, *, is_column: bool) -> Sign:
    doubts = _NO_DOUBT if found.is_certain else frozenset((Doubt.LABEL_GUESSED,))
    if found.begins is None:
        return Sign(found.end, begins=found.is_heading)
    return Sign(found.end, target=target_of(found.begins), is_column=is_column, doubts=doubts)


def target_of(official: Official) -> Target | None:
    """Return what text after an official text answers."""
    if official.role is Role.HEADING:
        return None
    return Target(official.field, official.subfield, item=official.item)


def column_heads(matching: Matching, blocks: Sequence[WalkedBlock]) -> frozenset[int]:
    """Return the blocks that head columns: labels of one item side by side in one row."""
    rows: dict[tuple[int, int, str], list[int]] = {}
    for block in blocks:
        found, cell = matching.found.get(block.number), block.location.cell
        if found and found.begins and found.begins.role is Role.ROW_LABEL and cell is not None:
            rows.setdefault((cell.table, cell.row, found.begins.field), []).append(block.number)
    return frozenset(number for numbers in rows.values() if len(numbers) > 1 for number in numbers)


def with_label_doubts(signs: Signs, matching: Matching) -> dict[int, Sign]:
    """Return anchored signs, in doubt where their words are the label of another field."""
    return {number: _checked(sign, matching.found.get(number)) for number, sign in signs.items()}


def _checked(sign: Sign, found: Found | None) -> Sign:
    said = found.begins if found else None
    if said is None or sign.target is None or sign.target.annex:
        return sign
    if said.role is Role.HEADING or not said.key or said.field == sign.target.field:
        return sign
    return replace(sign, doubts=sign.doubts | {Doubt.SOURCES_DISAGREE})


def tagged_signs(
    blocks: Sequence[WalkedBlock], signs: Signs, left: frozenset[int], template: Template
) -> dict[int, Sign]:
    """Return signs from the tags of content controls, for text that has no place: their fields' labels were lost.

    LibreOffice moves the tag of an empty control to the label of the next row: one on a label says nothing. Of several controls with
    one tag (a copied row) the first counts. What a control holds is never trusted: its whole cell answers.
    """
    known = {sign.target.field for sign in signs.values() if sign.target}
    found: dict[int, Sign] = {}
    for block in (each for each in blocks if each.number in left and each.number not in signs):
        for control in block.controls:
            name = control.tag.removeprefix(TAG_PREFIX) if control.tag.startswith(TAG_PREFIX) else ""
            if not template.has_field(name) or name in known:
                continue
            known.add(name)
            begin = _first_of_cell(block, blocks)
            if begin.number not in signs:
                found[begin.number] = Sign(0, target=Target(name))
    return found


def tagged_row(tag: str) -> tuple[str, str] | None:
    """Return the row id and the sub-field that the tag of an answer in a row names; None for other tags."""
    found = _TAG_OF_ROW.fullmatch(tag)
    return (found[1], found[2]) if found else None


def _first_of_cell(block: WalkedBlock, blocks: Sequence[WalkedBlock]) -> WalkedBlock:
    cell = block.location.cell
    return block if cell is None else next(each for each in blocks if each.location.cell == cell)


def tagged_otherwise(
    blocks: Sequence[WalkedBlock], signs: Signs, regions: Mapping[int, str], template: Template
) -> frozenset[int]:
    """Return the blocks whose control is tagged as another field than the one they were given to (`regions`)."""
    doubted = set()
    for block in blocks:
        given = regions.get(block.number)
        if given is None or block.number in signs or not block.controls:
            continue
        tags = [control.tag for control in block.controls]
        names = {tag.removeprefix(TAG_PREFIX) for tag in tags if tag.startswith(TAG_PREFIX)}
        fields = {name for name in names if template.has_field(name)}
        if fields and given not in fields and block.text.strip():
            doubted.add(block.number)
    return frozenset(doubted)
