"""From the bytes of a Word file to a sheet: what its pages look like, in plain values."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gfmd_desktop.domain.sheet import Block, Edge, Edges, Form, Look, Paragraph, Section, Sheet
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.elements import BODY, unwrapped
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import Package, open_package
from gfmd_desktop.word.sheets.blocks import BlockReader, Reading
from gfmd_desktop.word.sheets.forms import Forms
from gfmd_desktop.word.sheets.inline import InlineReader
from gfmd_desktop.word.sheets.looks import Looks
from gfmd_desktop.word.sheets.notes import Notes
from gfmd_desktop.word.sheets.numbering import Counting
from gfmd_desktop.word.sheets.pictures import Pictures
from gfmd_desktop.word.sheets.sections import FurnitureReader, Set, paper, sets
from gfmd_desktop.word.sheets.styles import Styles
from gfmd_desktop.word.sheets.theme import ThemeFonts
from gfmd_desktop.word.sheets.values import VAL, integer, length, switch

_OLDEST_MODE = 12
_USUAL_TAB = 720
_RULE = Paragraph(form=Form(before=240, after=60, edges=Edges(top=Edge(width=10)), line=60), look=Look(size=8))
"""The line above notes."""


def read_sheet(docx: bytes, subject: str = "") -> Sheet:
    """Return what the pages of a Word file show; `subject` is what errors call it.

    Words in tracked insertions count, those in deletions do not; notes follow the text they belong to. Refused when the package is
    unsafe or damaged.
    """
    package = open_package(docx, subject, pictures=True)
    return _Document(package).sheet()


class _Document:
    """One Word file being read: its parts, and what they share."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.main_part()
        styles = Styles(self._part("styles"))
        theme = ThemeFonts(self._part("theme"))
        settings = self._part("settings")
        self._settings = () if settings is None else (settings,)
        counting = Counting(self._part("numbering"), styles)
        self._notes = Notes()
        self._reading = Reading(styles, Looks(styles, theme), Forms(styles), counting, self._mode())

    def sheet(self) -> Sheet:
        body = self._package.xml(self._main).find(BODY)
        if body is None:
            raise Refused(Refusal.DAMAGED_PACKAGE, where=self._main, detail="no body")
        reader = self._reader(self._main)
        furniture = FurnitureReader(self._furniture, even=switch(self._settings, w("evenAndOddHeaders")))
        sections = [self._section(found, reader, furniture) for found in sets(body)]
        notes = tuple(self._note_blocks(sections[-1].paper.text_width)) if sections else ()
        if notes:
            last = sections[-1]
            sections[-1] = Section(
                (*last.blocks, _RULE, *notes), last.paper, last.header, last.footer, last.continues, last.first_number
            )
        return Sheet(tuple(sections), self._tab())

    def _section(self, found: Set, reader: BlockReader, furniture: FurnitureReader) -> Section:
        size = paper(found.properties)
        header, footer = furniture.read(found.properties, size.text_width)
        blocks = reader.blocks(found.content, size.text_width)
        return Section(blocks, size, header, footer, found.continues, found.first_number)

    def _furniture(self, relationship: str, room: int) -> tuple[Block, ...]:
        """Return the blocks of a header or footer part."""
        targets = {each.id: each.target for each in self._package.relationships(self._main) if not each.external}
        name = targets.get(relationship)
        if name is None:
            return ()
        return self._reader(name).blocks(unwrapped(self._package.xml(name)), room)

    def _note_blocks(self, room: int) -> Iterator[Block]:
        for kind in ("footnote", "endnote"):
            name = self._package.related(self._main, f"{kind}s")
            if name is None:
                continue
            reader = self._reader(name)
            for number, note in self._notes.of(kind, self._package.xml(name)):
                self._notes.current = number
                yield from reader.blocks(unwrapped(note), room)

    def _reader(self, part: str) -> BlockReader:
        links = {each.id: each.target for each in self._package.relationships(part) if each.external}
        pictures = Pictures(self._package, part)
        return BlockReader(self._reading, InlineReader(self._reading.looks, links, pictures.of, self._notes.number))

    def _part(self, kind: str) -> etree._Element | None:
        name = self._package.related(self._main, kind)
        return None if name is None else self._package.xml(name)

    def _mode(self) -> int:
        """Return the version of Word whose habits the file keeps."""
        for settings in self._settings:
            for setting in settings.iterfind(f"{w('compat')}/{w('compatSetting')}"):
                if setting.get(w("name")) == "compatibilityMode":
                    return integer(setting.get(VAL), _OLDEST_MODE)
        return _OLDEST_MODE

    def _tab(self) -> int:
        for settings in self._settings:
            stop = settings.find(w("defaultTabStop"))
            if stop is not None:
                return max(20, length(stop.get(VAL), _USUAL_TAB))
        return _USUAL_TAB
