"""What stands on a page outside of every answer and is not the organisers': it waits for a place, nothing is dropped."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gfmd_desktop.domain.report import Unplaced
from gfmd_desktop.word.elements import BODY, paragraphs, placed_anchors, unwrapped
from gfmd_desktop.word.official import OfficialWords
from gfmd_desktop.word.page import LINE_BREAK
from gfmd_desktop.word.reading.paragraphs import ParagraphReader
from gfmd_desktop.word.reading.regions import Regions

_LONGEST_PLACE = 80


def unplaced_texts(
    document: etree._Element, regions: Regions, official: OfficialWords, reader: ParagraphReader
) -> tuple[Unplaced, ...]:
    """Return the texts outside of every region, neighbours together, each with the official words before it."""
    found: list[Unplaced] = []
    where, goes_on = "", False
    for paragraph, words in _outside(document, regions, reader):
        if official.include(words) or next(placed_anchors(paragraph), None) is not None:
            where, goes_on = _short(words), False
        elif goes_on:
            found[-1] = Unplaced(f"{found[-1].text}\n{words}", where)
        else:
            found.append(Unplaced(words, where))
            goes_on = True
    return tuple(found)


def _outside(
    document: etree._Element, regions: Regions, reader: ParagraphReader
) -> Iterator[tuple[etree._Element, str]]:
    inside = set(regions.paragraphs())
    for body in document.iterchildren(BODY):
        for block in unwrapped(body):
            for paragraph in paragraphs(block):
                if paragraph not in inside:
                    words = "\n".join(entry.block.text for entry in reader.read([paragraph]))
                    if words.strip():
                        yield paragraph, words.replace(LINE_BREAK, "\n").strip()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_PLACE else f"{line[: _LONGEST_PLACE - 1].rstrip()}…"
