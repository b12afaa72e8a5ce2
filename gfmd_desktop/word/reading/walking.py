"""From a loaded Word file, whoever wrote it, to everything its pages say: bodies, headers, footers, and what is left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from gfmd_desktop.domain.arrival import Notice, NoticeKind
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.container import LIMITS, Limits
from gfmd_desktop.word.contents import PartKind
from gfmd_desktop.word.elements import BODY, child
from gfmd_desktop.word.lists import Lists
from gfmd_desktop.word.names import r, w
from gfmd_desktop.word.package import Package, Relationship, first_of_kind
from gfmd_desktop.word.reading.marks import Marks
from gfmd_desktop.word.reading.paragraphs import ParagraphReader
from gfmd_desktop.word.reading.pieces import Notes, notes_of
from gfmd_desktop.word.reading.stories import StoryWalk, Tally
from gfmd_desktop.word.reading.walked import Location, Story, Walked, WalkedBlock
from gfmd_desktop.word.stopping import Cancel, stop_if_asked

_FURNITURE = {w("headerReference"): Story.HEADER, w("footerReference"): Story.FOOTER}
_LEFT_OUT = {PartKind.MACRO: "macro", PartKind.OTHER_DOCUMENT: "document"}


def walk(package: Package, cancel: Cancel | None = None, limits: Limits = LIMITS) -> Walked:
    """Return every block of a file in document order, tracked changes accepted; nothing outside of the package is touched.

    `cancel` is asked between parts and every few hundred blocks. Refused DAMAGED_PACKAGE when a part cannot be read or there is no
    body, TOO_MUCH_TEXT beyond the limits; Cancelled.
    """
    return _Document(package, Tally(limits.blocks, cancel)).walked()


def formatting_notices(blocks: Iterable[WalkedBlock]) -> tuple[Notice, ...]:
    """Return what formatting is dropped in these blocks, each kind with how many of them have it."""
    kinds = Counter(kind for block in blocks for kind in block.dropped)
    return tuple(Notice(NoticeKind.FORMATTING_DROPPED, count, kind) for kind, count in sorted(kinds.items()))


class _Document:
    """One file being walked: its parts, and what they share."""

    def __init__(self, package: Package, tally: Tally) -> None:
        self._package = package
        self._tally = tally
        self._main = package.main_part()
        self._arrows = package.relationships(self._main)
        styles = self._part("styles")
        self._marks = Marks(styles)
        self._lists = Lists(self._part("numbering"), styles)
        self._notes = notes_of(self._part("footnotes"), self._part("endnotes"))
        self._styles = dict(_style_names(styles))

    def walked(self) -> Walked:
        document = self._package.xml(self._main)
        body = document.find(BODY)
        if body is None:
            raise Refused(Refusal.DAMAGED_PACKAGE, where=self._main, detail="no body")
        reader = self._reader(self._arrows, self._notes)
        blocks = StoryWalk(self._tally, reader, self._styles).blocks(body, Location(Story.BODY, self._main))
        apart = tuple(self._furniture(document))
        return Walked(
            blocks=blocks,
            apart=apart,
            tables=self._tally.all_tables(),
            notices=tuple(self._notices(blocks)),
        )

    def _furniture(self, document: etree._Element) -> Iterator[WalkedBlock]:
        """Yield the blocks of headers and footers, each part once, in the order in which sections name them."""
        targets = {each.id: each.target for each in self._arrows if not each.external}
        named = {
            targets[name]: _FURNITURE[str(reference.tag)]
            for reference in document.iter(*_FURNITURE)
            if (name := reference.get(r("id"), "")) in targets
        }
        for part, story in named.items():
            stop_if_asked(self._tally.cancel)
            root = self._package.xml(part)
            reader = self._reader(self._package.relationships(part), {})
            yield from StoryWalk(self._tally, reader, self._styles).blocks(root, Location(story, part))

    def _reader(self, arrows: Iterable[Relationship], notes: Notes) -> ParagraphReader:
        links = {each.id: each.target for each in arrows if each.external}
        return ParagraphReader(self._lists, self._marks, links, notes)

    def _notices(self, blocks: Iterable[WalkedBlock]) -> Iterator[Notice]:
        seen = self._tally.met.seen
        left_out = Counter(_LEFT_OUT[each.kind] for each in self._package.left_out if each.kind in _LEFT_OUT)
        seen.update(
            {(NoticeKind.EMBEDDED_LEFT, kind): 1 if kind == "macro" else count for kind, count in left_out.items()}
        )
        if self._package.repaired:
            seen[NoticeKind.REPAIRED, ""] = len(self._package.repaired)
        by_kind = sorted(seen.items(), key=lambda item: (list(NoticeKind).index(item[0][0]), item[0][1]))
        yield from (Notice(kind, count, detail) for (kind, detail), count in by_kind)
        yield from formatting_notices(blocks)

    def _part(self, kind: str) -> etree._Element | None:
        stop_if_asked(self._tally.cancel)
        name = first_of_kind(self._arrows, kind)
        return None if name is None else self._package.xml(name)


def _style_names(styles: etree._Element | None) -> Iterator[tuple[str, str]]:
    """Yield the names of paragraph styles by their ids; the standard one has none."""
    for style in styles.iterchildren(w("style")) if styles is not None else ():
        if style.get(w("type")) == "paragraph":
            name = child(style, w("name"))
            is_standard = style.get(w("default"), "0") in ("1", "true", "on")
            yield style.get(w("styleId"), ""), "" if is_standard or name is None else name.get(w("val"), "")
