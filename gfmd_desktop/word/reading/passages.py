"""A file's whole text in its own order, passage by passage: where each went, how sure that is, what is official."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.arrival import Certainty, Doubt, Passage
from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Report, Unplaced
from gfmd_desktop.domain.rich_text import Block, plain
from gfmd_desktop.word import anchors
from gfmd_desktop.word.finding.wording import words_of
from gfmd_desktop.word.official import OfficialWords
from gfmd_desktop.word.page import LINE_BREAK
from gfmd_desktop.word.reading.identity_line import is_reference_line
from gfmd_desktop.word.reading.page_reading import PageReading
from gfmd_desktop.word.reading.placements import Placements, paths_in
from gfmd_desktop.word.reading.regions import Piece
from gfmd_desktop.word.reading.walked import WalkedBlock

_LONGEST_PLACE = 80
_PAGE_NUMBER = re.compile(r"\W*(?:\w{1,8}\W{1,3})?\d{1,4}(?:\W{1,3}(?:\w{1,4}\W)?\W{0,2}\d{1,4})?\W*")


@dataclass(slots=True)
class _Stretch:
    blocks: list[Block]
    where: str
    path: Path | None
    is_official: bool
    doubts: frozenset[Doubt]

    def goes_on_with(self, other: _Stretch) -> bool:
        same = (self.where, self.path, self.is_official, self.doubts)
        return same == (other.where, other.path, other.is_official, other.doubts) and not self.is_official


class Teller:
    """Tells the passages of a page that was read into a report (which has no `unplaced` yet)."""

    def __init__(self, page: PageReading, report: Report, placements: Placements, official: OfficialWords) -> None:
        self._page = page
        self._there = frozenset(paths_in(report.values))
        self._placements = placements
        self._official = official
        self._lines = [value.strip() for value in report.values.values() if isinstance(value, str)]

    def passages(self, apart: Sequence[WalkedBlock], annex_title: str) -> tuple[Passage, ...]:
        """Return all passages, those of headers and footers (`apart`) last, each of them once."""
        stretches = [*self._of_page(annex_title), *self._of_furniture(apart)]
        joined: list[_Stretch] = []
        for each in stretches:
            if joined and joined[-1].goes_on_with(each):
                joined[-1].blocks.extend(each.blocks)
            else:
                joined.append(each)
        return tuple(_passage(number, each) for number, each in enumerate(joined))

    def _of_page(self, annex_title: str) -> Iterator[_Stretch]:
        where, before, in_annex = "", -1, False
        for piece in self._page.pieces:
            path = self._placements.path_of(piece.number, self._there) if piece.is_placed else None
            if self._is_official(piece, goes_on=before == piece.number, has_path=path is not None):
                where = where if before == piece.number else _short(piece.block.text)
                in_annex = piece.is_annex_label or (in_annex and not piece.begins)
                yield _Stretch([piece.block], "", None, is_official=True, doubts=frozenset())
            else:
                doubts = self._doubts(piece.number) if path else frozenset()
                place = annex_title if in_annex and not path else where
                yield _Stretch([piece.block], place, path, is_official=False, doubts=doubts)
            before = piece.number

    def _is_official(self, piece: Piece, *, goes_on: bool, has_path: bool) -> bool:
        if piece.is_official or has_path:
            return piece.is_official
        if goes_on and self._is_shown_again(piece.block.text.strip()):
            return True
        return not piece.is_placed and self._official.include(piece.block.text)

    def _is_shown_again(self, words: str) -> bool:
        """Tell whether words behind official ones are a line that is answered elsewhere: a title that names the session."""
        key = words_of(words).key
        return any(
            (key and key == words_of(line).key)
            or (line.endswith(words) and not any(map(str.isalnum, line.removesuffix(words))))
            for line in self._lines
        )

    def _doubts(self, number: int) -> frozenset[Doubt]:
        return self._page.doubts.get(number, frozenset()) | self._placements.doubts_of(number)

    def _of_furniture(self, apart: Iterable[WalkedBlock]) -> Iterator[_Stretch]:
        told: set[str] = set()
        for block in apart:
            words = block.text.strip()
            if words and words not in told:
                told.add(words)
                official = self._is_furniture(block)
                yield _Stretch([block.block], block.location.story.value, None, official, frozenset())

    def _is_furniture(self, block: WalkedBlock) -> bool:
        """Page numbers and our reference line are nobody's words, nor are the organisers' own."""
        words = block.text.strip()
        known = _PAGE_NUMBER.fullmatch(words) is not None or is_reference_line(words)
        return known or anchors.REFERENCE in block.anchors or self._official.include(words)


def unplaced_of(passages: Iterable[Passage]) -> tuple[Unplaced, ...]:
    """Return the texts that wait for a place, as a report keeps them."""
    waiting = (each for each in passages if each.certainty is Certainty.UNPLACED)
    return tuple(Unplaced(plain(each.blocks).replace(LINE_BREAK, "\n").strip(), each.where) for each in waiting)


def _passage(number: int, stretch: _Stretch) -> Passage:
    if stretch.is_official:
        certainty = Certainty.OFFICIAL
    elif stretch.path is None:
        certainty = Certainty.UNPLACED
    else:
        certainty = Certainty.DOUBTFUL if stretch.doubts else Certainty.CERTAIN
    blocks = tuple([replace(block, level=2) if block.level > 2 else block for block in stretch.blocks])
    doubts = tuple(sorted(stretch.doubts))
    return Passage(number, blocks, stretch.where, stretch.path, certainty, doubts)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_PLACE else f"{line[: _LONGEST_PLACE - 1].rstrip()}…"
