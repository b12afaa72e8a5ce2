"""The items of a page without a single bookmark, told by what they say: those of the report that the page showed when it left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.report import Report, Value
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import Page, PageBlock, Row, shown
from gfmd_desktop.word.reading.identity_annex import annex_in
from gfmd_desktop.word.reading.identity_pairing import paired
from gfmd_desktop.word.reading.laying_out import LaidOut
from gfmd_desktop.word.reading.page_reading import Blocks, PageReading, RowReading
from gfmd_desktop.word.reading.placements import Placements, paths_in
from gfmd_desktop.word.reading.walked import WalkedBlock
from gfmd_desktop.word.rendering import render

LayOut = Callable[[Sequence[WalkedBlock]], LaidOut]
"""Holds blocks against the template."""


def page_by_words(blocks: Sequence[WalkedBlock], known: Report, template: Template, lay_out: LayOut) -> PageReading:
    """Return what blocks show, with the marks that rows and entries had when `known` was exported, as far as their words tell.

    The annex is told by the words it had then. What may be an item of the report, but not surely, is in doubt and stays new; so does
    a row that is like none.
    """
    then = render(known, template, frozenset())
    annex = annex_in(blocks, then.annex, template.annex_title)
    page = annex.behind(lay_out(blocks[: annex.begins]).page())
    return _Knowing(page, render(known, template, frozenset(page.rows))).page()


def not_told(page: PageReading, known: Report) -> dict[str, Value]:
    """Return the answers to which a page has no place: a question that lost its label says nothing, it is not unanswered."""
    there = page.answers.keys() | page.rows.keys()
    return {field: value for field, value in known.values.items() if field not in there}


def unsure_items(
    page: PageReading, placements: Placements, values: Mapping[str, Value], known: Report
) -> dict[str, tuple[str, ...]]:
    """Return which known items those of a page may be in other words: their ids, by the ids of the new ones."""
    ids = {anchors.row_id(path[-1]): path[-1] for path in paths_in(known.values) if len(path) % 2 == 0}
    there = frozenset(paths_in(values))
    paths = ((placements.path_of(number, there) or (), rows) for number, rows in page.unsure.items())
    return {path[len(path) // 2 * 2 - 1]: tuple(ids[row] for row in rows) for path, rows in paths if len(path) > 1}


class _Knowing:
    def __init__(self, page: PageReading, then: Page) -> None:
        self._page = page
        self._then = then
        self._doubts = dict(page.doubts)
        self._unsure: dict[int, tuple[str, ...]] = {}
        self._places = {place.key: place.blocks for rows in then.rows.values() for row in rows for place in row.places}

    def page(self) -> PageReading:
        annex = {entry.place.key: entry.place.blocks for entry in self._then.annex}
        rows = {key: self._rows(self._then.rows.get(key, ()), found) for key, found in self._page.rows.items()}
        answers = {
            key: self._marked(self._then.answers[key].blocks if key in self._then.answers else (), found)
            for key, found in self._page.answers.items()
        }
        beyond = {key: self._marked(annex.get(key, ()), found) for key, found in self._page.annex.items()}
        return replace(self._page, answers=answers, rows=rows, annex=beyond, doubts=self._doubts, unsure=self._unsure)

    def _rows(self, then: Sequence[Row], now: tuple[RowReading, ...]) -> tuple[RowReading, ...]:
        """Rows that say nothing are those that the form left empty, in their order."""
        left = [row for row in then if row.row not in {each.row for each in now}]
        new = [row for row in now if not row.row and row.words.strip()]
        found = paired([_words_of(row) for row in left], [row.words for row in new])
        empty = iter([row.row for row in left if not _words_of(row).strip()])
        known = {id(new[at]): left[place].row for at, place in found.then.items()}
        for at, row in enumerate(new):
            if at in found.unsure:
                self._ask(tuple(row.blocks), [left[place].row for place in found.unsure[at]])
            elif at not in found.then:
                self._doubt(row.blocks, Doubt.NEW_ROW)
        return tuple(
            self._row(row, row.row or known.get(id(row)) or ("" if row.words.strip() else next(empty, "")))
            for row in now
        )

    def _row(self, row: RowReading, name: str) -> RowReading:
        subfields = {
            key: self._marked(self._places.get(f"{name}.{key}", ()) if name else (), blocks)
            for key, blocks in row.subfields.items()
        }
        return RowReading(name, subfields)

    def _marked(self, then: Iterable[PageBlock], now: Blocks) -> Blocks:
        """Return blocks with the marks of the entries that begin in them."""
        marked = list(_beginnings(then))
        if not marked or any(block.anchor for block in now):
            return now
        found = paired([block.block.text for block in marked], [block.block.text for block in now])
        for at, places in found.unsure.items():
            self._ask((now[at],), [_row_begun_in(marked[place]) for place in places])
        return tuple(
            replace(block, anchor=marked[found.then[at]].anchor) if at in found.then else block
            for at, block in enumerate(now)
        )

    def _ask(self, blocks: Blocks, rows: Iterable[str]) -> None:
        said = [block for block in blocks if block.block.text.strip()]
        self._unsure[said[0].number] = tuple(rows)
        self._doubt(said, Doubt.ITEM_UNSURE)

    def _doubt(self, blocks: Iterable[PageBlock], doubt: Doubt) -> None:
        for block in blocks:
            if block.block.text.strip():
                self._doubts[block.number] = self._doubts.get(block.number, frozenset()) | {doubt}


def _beginnings(blocks: Iterable[PageBlock]) -> Iterator[PageBlock]:
    """Yield the blocks in which entries begin; other marks tell parts of one entry apart, which their words do as well."""
    begun = {""}
    for block in blocks:
        row = _row_begun_in(block)
        if row not in begun:
            begun.add(row)
            yield block


def _row_begun_in(block: PageBlock) -> str:
    anchor = anchors.parse(block.anchor) if block.anchor else None
    return anchor.row if anchor is not None else ""


def _words_of(row: Row) -> str:
    return "\n".join(plain(shown(place.blocks)) for place in row.places)
