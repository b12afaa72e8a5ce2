"""From the blocks of a file to what each place of a template shows: bookmarks first, then tags, then the words of labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.finding.lines import Cell, Line, lines_of
from gfmd_desktop.word.finding.matching import Matching, match
from gfmd_desktop.word.finding.officials import officials
from gfmd_desktop.word.finding.placeholders import is_placeholder
from gfmd_desktop.word.finding.wording import words_of
from gfmd_desktop.word.official import OfficialWords
from gfmd_desktop.word.once import once_per_template
from gfmd_desktop.word.page import LINE_BREAK, Page
from gfmd_desktop.word.reading.page_reading import PageReading, RowReading
from gfmd_desktop.word.reading.placing import find_regions
from gfmd_desktop.word.reading.regions import Regions
from gfmd_desktop.word.reading.signs import (
    Sign,
    anchored_signs,
    column_heads,
    matched_signs,
    tagged_otherwise,
    tagged_signs,
    with_label_doubts,
)
from gfmd_desktop.word.reading.walked import WalkedBlock
from gfmd_desktop.word.rendering import render, rendered


def lines_in(blocks: Sequence[WalkedBlock]) -> tuple[Line, ...]:
    """Return the texts of blocks as lines, in which official words may be found."""
    texts = ((block.number, block.text, _cell(block)) for block in blocks if not is_placeholder(block.text))
    return lines_of(texts)


def _cell(block: WalkedBlock) -> Cell | None:
    place = block.location.cell
    return Cell(place.table, place.row, place.column) if place else None


def page_by_anchors(blocks: Sequence[WalkedBlock], template: Template) -> PageReading:
    """Return what every place shows by bookmarks of ours alone."""
    return _page(find_regions(blocks, anchored_signs(blocks, template), template, is_placeholder))


class LaidOut:
    """A file held against one template, or one part of it; `matching` is what was found of its words, where that was asked already."""

    def __init__(
        self,
        blocks: Sequence[WalkedBlock],
        template: Template,
        official: OfficialWords,
        part: str | None = None,
        matching: Matching | None = None,
    ) -> None:
        self._blocks = blocks
        self._template = template
        self._official = official
        self._part = part
        self._known_matching = matching
        self._anchored = anchored_signs(blocks, template)

    @property
    def has_anchors(self) -> bool:
        """Whether bookmarks of ours say where answers stand."""
        return any(sign.target is not None for sign in self._anchored.values())

    def page(self, exported: Report | None = None) -> PageReading:
        """Return what every place shows; `exported` is the report as it left, whose words are no labels."""
        signs = self._anchored if self.has_anchors else self._all_matched()
        regions = self._regions(signs)
        if self.has_anchors and self._is_doubtful(regions, exported):
            signs = self._with_matched(regions, exported)
            regions = self._regions(signs)
        tagged = tagged_signs(self._blocks, signs, regions.left, self._template)
        if tagged:
            regions = self._regions({**signs, **tagged})
        for number in tagged_otherwise(self._blocks, signs, regions.fields(), self._template):
            doubts = regions.doubts.get(number, frozenset())
            regions.doubts[number] = doubts | {Doubt.SOURCES_DISAGREE}
        return _page(regions)

    def _regions(self, signs: dict[int, Sign]) -> Regions:
        return find_regions(self._blocks, signs, self._template, is_placeholder)

    @cached_property
    def _matching(self) -> Matching:
        return self._known_matching or match(lines_in(self._blocks), self._template, self._part)

    def _all_matched(self) -> dict[int, Sign]:
        return matched_signs(self._matching, column_heads(self._matching, self._blocks))

    def _is_doubtful(self, regions: Regions, exported: Report | None) -> bool:
        """Tell whether a file of ours shows more, or less, than its bookmarks account for."""
        unknown = any(not self._official.include(text) for text in regions.texts_left())
        return unknown or bool(self._missing_fields()) or self._is_label_changed(exported) or self._is_swapped()

    def _is_label_changed(self, exported: Report | None) -> bool:
        """Tell whether a label says anything but its own words: in the annex they are told apart anyway."""
        labels = (block for block in self._blocks if block.number in self._anchored and block.text.strip())
        return any(
            not self._official.include(block.text) and not self._shows_again(block, exported)
            for block in labels
            if not _is_in_annex(self._anchored[block.number])
        )

    def _shows_again(self, block: WalkedBlock, exported: Report | None) -> bool:
        """Tell whether a line is official words and, behind them, the answer that the export showed there a second time."""
        for anchor in filter(None, map(anchors.parse, block.anchors)):
            if anchor.kind is AnchorKind.SHOWN_AGAIN and exported is not None and self._template.has_field(anchor.name):
                answer = rendered(self._template.field(anchor.name), exported)
                said = " ".join(each.text for each in answer).replace(LINE_BREAK, " ")
                if said and block.text.endswith(said) and self._official.include(block.text.removesuffix(said)):
                    return True
        return False

    def _is_swapped(self) -> bool:
        """Tell whether a bookmark stands on the label of another field."""
        by_text, by_words = _fields_by_words(self._template)
        for number, sign in self._anchored.items():
            if sign.target is None or sign.target.annex:
                continue
            text = self._text(number)
            owners = by_text.get(text) or by_words.get(words_of(text).key)
            if owners and sign.target.field not in owners:
                return True
        return False

    def _missing_fields(self) -> frozenset[str]:
        wanted = {field.id for field in self._template.fields(self._part)}
        return frozenset(wanted - {sign.target.field for sign in self._anchored.values() if sign.target})

    def _with_matched(self, regions: Regions, exported: Report | None) -> dict[int, Sign]:
        """Add the labels that lost their bookmarks: outside of all answers, or inside one where their field has none."""
        signs = with_label_doubts(self._anchored, self._matching)
        missing, outside = self._missing_fields(), regions.left
        then = render(exported, self._template, frozenset()) if exported else Page()
        said = {block.text for place in then.shown().values() for block in place}
        for number, sign in self._all_matched().items():
            if number in signs:
                signs[number] = _with_end(signs[number], sign)
            elif number in outside or (
                sign.target is not None
                and not sign.doubts
                and sign.target.field in missing
                and self._text(number) not in said
            ):
                signs[number] = sign
        return signs

    def _text(self, number: int) -> str:
        return self._texts[number]

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {block.number: block.text for block in self._blocks}


@once_per_template
def _fields_by_words(template: Template) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """Return the fields that an official text belongs to, by the text as it stands and by its words."""
    owned = [each for each in officials(template, lambda _: 1) if each.key and each.field]
    by_words: dict[str, set[str]] = {}
    for official in owned:
        by_words.setdefault(official.key, set()).add(official.field)
    return {official.text: by_words[official.key] for official in owned}, by_words


def _is_in_annex(sign: Sign) -> bool:
    return sign.target is not None and bool(sign.target.annex)


def _with_end(anchored: Sign, matched: Sign) -> Sign:
    """A label that goes on with other words on its line is official only up to these; in the annex that is known without them."""
    if _is_in_annex(anchored):
        return anchored
    return Sign(matched.end, anchored.begins, anchored.target, anchored.is_anchor, anchored.is_column, anchored.doubts)


def _page(regions: Regions) -> PageReading:
    return PageReading(
        answers={key: tuple(found) for key, found in regions.answers.items()},
        rows={
            key: tuple(
                RowReading(row.row, {name: tuple(found) for name, found in row.subfields.items()}) for row in rows
            )
            for key, rows in regions.rows.items()
        },
        annex={key: tuple(found) for key, found in regions.annex.items()},
        pieces=tuple(regions.pieces),
        doubts=regions.doubts,
    )
