"""Answers somebody typed in a way of their own, brought into the form in which this program writes them; all of it in doubt.

Typed bullets become list entries, people in one line a paragraph each, a quote's speaker a line below it. Words stay as they are, and in
their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gfmd_desktop.domain.arrival import Doubt
from gfmd_desktop.domain.rich_text import BlockKind, Span
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.word.finding.wording import words_of
from gfmd_desktop.word.page import LINE_BREAK, PageBlock
from gfmd_desktop.word.reading.people import people
from gfmd_desktop.word.reading.placements import Placements
from gfmd_desktop.word.reading.slicing import sliced
from gfmd_desktop.word.reading.typed import typed_mark
from gfmd_desktop.word.rendering import ATTRIBUTION, EntryStyle, entry_style, label_words, lead_in

_FIRST_NUMBERS = re.compile(r"\W*(?:1|a|i)\W", re.IGNORECASE)
_PACKED = (
    (r"\s*\(?1[.)]", r"\s\(?2[.)]\s"),
    (r"\s*\(?a[.)]", r"\s\(?b[.)]\s"),
    (r"\s*\(?i[.)]", r"\s\(?ii[.)]\s"),
    (r"\s*[•·]", r"\s[•·]\s"),
)
_DASH = re.compile(r"\s*[–—―-]+\s*")
_QUOTE_THEN_SPEAKER = re.compile(
    r"(?P<quote>.*[\"”»’'])\s*(?:[–—―-]+\s*(?P<dashed>[^\"“”«»]{2,100})|[(\[](?P<bracketed>[^()\[\]]{2,100})[)\]])\s*",
    re.DOTALL,
)
_MOST_WORDS_OF_SPEAKER = 14
_MOST_WORDS_OF_TARGET = 25


class Guesser:
    """Brings answers into their usual form and notes what it guessed."""

    def __init__(self, placements: Placements) -> None:
        self._placements = placements

    def text(self, blocks: Iterable[PageBlock]) -> list[PageBlock]:
        """Return a text with typed bullets and numbers as list entries."""
        return self._untyped(list(blocks))

    def entries(self, listed: Field, blocks: Iterable[PageBlock]) -> list[PageBlock]:
        """Return the items of a list one after another, each as it would have been written."""
        said = [block for block in blocks if block.block.text.strip()]
        if listed.kind is Kind.PEOPLE:
            return list(self._people(said))
        if listed.kind is Kind.QUOTES:
            return list(self._quotes(self._levelled(said)))
        return self._items(listed, self._levelled(self._untyped(said)))

    def with_labels(self, blocks: Iterable[PageBlock], companions: Sequence[Field]) -> list[PageBlock]:
        """Return an answer with what is marked as another sub-field's ("… Target: states") in a paragraph of its own."""
        found = list(blocks)
        for companion in companions:
            found = [part for block in found for part in self._parted(block, companion)]
        return found

    def _untyped(self, blocks: list[PageBlock], *, dashes: bool = True) -> list[PageBlock]:
        marks = [None if _is_packed(block.block.text) else typed_mark(block.block) for block in blocks]
        numbers = [block for block, mark in zip(blocks, marks, strict=True) if mark and mark.kind is BlockKind.NUMBER]
        counted = len(numbers) > 1 and _FIRST_NUMBERS.match(numbers[0].block.text) is not None
        done = []
        for block, mark in zip(blocks, marks, strict=True):
            skipped = mark is None or (mark.kind is BlockKind.NUMBER and not counted)
            if mark is None or skipped or (not dashes and _DASH.match(block.block.text)):
                done.append(block)
                continue
            rest = sliced(block.block, mark.length, len(block.block.text))
            done.append(replace(block, block=replace(rest, kind=mark.kind)))
            self._placements.doubt([block], Doubt.TYPED_LIST)
        return done

    def _levelled(self, blocks: list[PageBlock]) -> list[PageBlock]:
        """Where a document nests all entries of a list deeper than needed, its outermost level is 0."""
        levels = [each.block.level for each in blocks if each.block.kind is not BlockKind.PARAGRAPH]
        outer = min(levels, default=0)
        return [
            each if each.block.kind is BlockKind.PARAGRAPH else _at_level(each, each.block.level - outer)
            for each in blocks
        ]

    def _people(self, blocks: Iterable[PageBlock]) -> Iterator[PageBlock]:
        for block in blocks:
            found = people(block.block.text)
            for name, organisation in found:
                comma = "، " if re.search("[\u0600-\u06ff]", name) else ", "
                words = comma.join(part for part in (name, organisation) if part)
                yield replace(
                    block, block=replace(block.block, kind=BlockKind.PARAGRAPH, level=0, spans=(Span(words),))
                )
            if len(found) > 1 or any(organisation for _, organisation in found):
                self._placements.doubt([block], Doubt.SPLIT_GUESSED)

    def _quotes(self, blocks: list[PageBlock]) -> Iterator[PageBlock]:
        blocks = self._untyped(blocks, dashes=False)
        plain = sum(each.block.kind is BlockKind.PARAGRAPH for each in blocks) > 1
        goes_on = False
        for place, block in enumerate(blocks):
            if place and _is_attribution(block):
                self._placements.doubt(blocks[place - 1 : place + 1], Doubt.SPLIT_GUESSED)
                yield _attribution(block, _DASH.sub("", block.block.text, count=1))
                continue
            said, speaker = _speaker_apart(block)
            yield said if goes_on else _bullet(said)
            goes_on = _is_open(block.block.text)
            if speaker:
                yield _attribution(block, speaker)
            if speaker or plain:
                self._placements.doubt([block], Doubt.SPLIT_GUESSED)

    def _items(self, listed: Field, blocks: list[PageBlock]) -> list[PageBlock]:
        """Every outer entry is an item; without entries every paragraph; what ends in a colon keeps what follows."""
        has_entries = any(_is_entry(block) for block in blocks)
        others = [label_words(each).strip() for each in listed.subfields[1:]]
        items: list[list[PageBlock]] = []
        for block in blocks:
            own = any(block.block.text.startswith(label) for label in others)
            led = bool(items) and items[-1][0].block.text.rstrip().endswith(":") and not _is_entry(items[-1][0])
            begins = _is_outer(block) if has_entries else True
            if items and (
                own
                or (led and (_is_entry(block) or len(items[-1]) == 1))
                or not (begins or not _is_entry(items[-1][0]))
            ):
                items[-1].append(block)
            else:
                items.append([block])
        guessed = [item for item in items if not _is_entry(item[0])]
        if len(items) > 1:
            for item in guessed:
                self._placements.doubt(item, Doubt.SPLIT_GUESSED)
        return [block for number, item in enumerate(items, start=1) for block in _as_item(listed, number, item)]

    def _parted(self, block: PageBlock, companion: Field) -> Iterator[PageBlock]:
        name = re.escape(companion.name)
        found = re.fullmatch(
            rf"(?P<before>.*\S)\s*(?:(?<=\s)|(?P<open>\())\s*{name}s?\s*[:–—-]\s*(?P<said>[^()]*?)\s*(?(open)\)\s*[.;]?)",
            block.block.text,
            re.DOTALL,
        )
        if (
            not found
            or _in_brackets(found["before"])
            or len(found["said"].split()) > _MOST_WORDS_OF_TARGET
            or not found["said"]
        ):
            yield block
            return
        self._placements.doubt([block], Doubt.SPLIT_GUESSED)
        yield replace(block, block=sliced(block.block, 0, found.end("before")))
        words = Span(f"{label_words(companion)}{found['said']}")
        yield replace(block, block=replace(block.block, kind=BlockKind.PARAGRAPH, level=0, spans=(words,)))


def _is_packed(text: str) -> bool:
    """Tell whether a whole list stands in one paragraph ("(i) … (ii) …"): it stays as it was typed."""
    return any(re.match(first, text) and re.search(second, text) for first, second in _PACKED)


def _in_brackets(words: str) -> bool:
    return re.fullmatch(r"\s*\([^()]*\)\s*", words) is not None


def _is_entry(block: PageBlock) -> bool:
    return block.block.kind is not BlockKind.PARAGRAPH


def _is_outer(block: PageBlock) -> bool:
    return _is_entry(block) and block.block.level == 0


def _at_level(block: PageBlock, level: int) -> PageBlock:
    return replace(block, block=replace(block.block, level=max(0, level)))


def _bullet(block: PageBlock) -> PageBlock:
    return block if _is_entry(block) else replace(block, block=replace(block.block, kind=BlockKind.BULLET, level=0))


def _as_item(listed: Field, number: int, item: list[PageBlock]) -> Iterator[PageBlock]:
    """An item begins with a list entry or with its label; entries inside it are one level deeper."""
    head, *rest = item
    if entry_style(listed) is EntryStyle.LED_IN:
        yield _led_in(listed, number, head)
        yield from rest
        return
    was_entry = _is_entry(head)
    yield _bullet(head)
    yield from (each if was_entry or not _is_entry(each) else _at_level(each, each.block.level + 1) for each in rest)


def _led_in(listed: Field, number: int, head: PageBlock) -> PageBlock:
    """Put the official label before an item, in place of one that says nearly the same."""
    label, said = words_of(listed.subfields[0].label_for(number)), words_of(head.block.text)
    start = said.end_of(len(label.core)) if label.core and said.core[: len(label.core)] == label.core else 0
    rest = sliced(head.block, start, len(head.block.text))
    spans = (Span(lead_in(listed, number)), *rest.spans)
    return replace(head, block=replace(rest, kind=BlockKind.PARAGRAPH, level=0, spans=spans))


def _is_attribution(block: PageBlock) -> bool:
    text = block.block.text
    return _DASH.match(text) is not None and len(text.split()) <= _MOST_WORDS_OF_SPEAKER


def _attribution(block: PageBlock, speaker: str) -> PageBlock:
    spans = (Span(f"{ATTRIBUTION}{speaker.strip()}"),)
    return replace(block, anchor="", block=replace(block.block, kind=BlockKind.PARAGRAPH, level=0, spans=spans))


def _speaker_apart(block: PageBlock) -> tuple[PageBlock, str]:
    found = _QUOTE_THEN_SPEAKER.fullmatch(block.block.text.replace(LINE_BREAK, " "))
    speaker = (found["dashed"] or found["bracketed"] or "") if found else ""
    if not found or len(speaker.split()) > _MOST_WORDS_OF_SPEAKER:
        return block, ""
    return replace(block, block=sliced(block.block, 0, found.end("quote"))), speaker


def _is_open(text: str) -> bool:
    """Tell whether a quotation begins in a text and does not end in it."""
    return any(text.count(begin) > text.count(end) for begin, end in ("“”", "«»", "„“"))
