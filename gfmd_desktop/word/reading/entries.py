"""Items written one after another in one answer: taken apart again by their anchors, bullets and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from gfmd_desktop.domain.report import Item, Value, is_empty, items, line
from gfmd_desktop.domain.rich_text import BlockKind, plain
from gfmd_desktop.domain.template import (
    CONSENT,
    NAME,
    ORGANISATION,
    QUOTE,
    SPEAKER,
    Consent,
    Field,
    Kind,
)
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import PageBlock, shown
from gfmd_desktop.word.reading.single import read_single, without_words
from gfmd_desktop.word.rendering import (
    ANONYMOUS,
    ATTRIBUTION,
    EntryStyle,
    entry,
    entry_style,
    label_words,
    lead_in,
    provenance,
)

NewId = Callable[[str, str], str]
_MOST_NUMBERS = 99


@dataclass(slots=True)
class _Group:
    """The blocks of one item, and the row id its anchor carries ("" when it has none)."""

    row: str
    blocks: list[PageBlock] = field(default_factory=list)


class EntryReader:
    """Reads the items of one list; `known` are those that were exported, `new_id` makes an id from row id and words."""

    def __init__(self, listed: Field, known: Iterable[Item], new_id: NewId) -> None:
        self._field = listed
        self._known = {anchors.row_id(item.id): item for item in known}
        self._inner_rows = {row for item in self._known.values() for row in _inner_rows(item)}
        self._new_id = new_id
        self._style = entry_style(listed) if listed.kind.repeats else EntryStyle.PLAIN

    def read(self, blocks: Sequence[PageBlock]) -> tuple[Item, ...]:
        """Return the items that blocks show, in their order; the first of several with one id keeps it."""
        read: list[Item] = []
        taken: set[str] = set()
        for group in self._groups(blocks):
            row = group.row if group.row not in taken else ""
            taken.add(group.row)
            item = self._item(row, self._unlisted(group.blocks))
            if item is not None:
                read.append(item)
        return tuple(read)

    def split_companions(
        self, companions: Iterable[Field], blocks: Sequence[PageBlock]
    ) -> tuple[list[PageBlock], dict[str, Value]]:
        """Take the sub-fields shown at the end of another's answer ("Target: …") apart from it."""
        own, found = list(blocks), dict[str, Value]()
        for companion in companions:
            words = label_words(companion)
            for place, block in enumerate(own):
                if _anchor_name(block) == companion.id or block.block.text.startswith(words.strip()):
                    found[companion.id] = read_single(companion, _without_label([block], words))
                    del own[place]
                    break
        return own, found

    def without_provenance(self, blocks: Sequence[PageBlock], known: Item | None) -> list[PageBlock]:
        """Return blocks without the "(group) " that the export put before an item's first words."""
        return without_words(blocks, provenance(known) if known else "")

    def _groups(self, blocks: Sequence[PageBlock]) -> list[_Group]:
        groups: list[_Group] = []
        for block in blocks:
            row = self._row_begun_by(block)
            if row or not groups or self._begins_unanchored(block, groups[-1]):
                groups.append(_Group(row))
            groups[-1].blocks.append(block)
        return groups

    def _row_begun_by(self, block: PageBlock) -> str:
        """Return the row id of the item whose first words a block holds; inner lists' items begin no item here."""
        anchor = anchors.parse(block.anchor) if block.anchor else None
        if anchor is None or anchor.name != self._field.subfields[0].id or anchor.row in self._inner_rows:
            return ""
        return anchor.row if anchor.row in self._known or block.block.level == 0 else ""

    def _begins_unanchored(self, block: PageBlock, current: _Group) -> bool:
        if block.anchor:
            return False
        text = block.block.text
        if self._field.kind is Kind.PEOPLE:
            return bool(text.strip())
        if self._style is EntryStyle.LED_IN and self._lead_in_of(text):
            return True
        last = current.blocks[-1].block.text
        if self._field.kind is Kind.QUOTES and last.startswith(ATTRIBUTION) and text.strip():
            return True
        return _is_outer_entry(block) and _is_outer_entry(current.blocks[0])

    def _unlisted(self, blocks: list[PageBlock]) -> list[PageBlock]:
        """Take the list's own bullet, number or lead-in off an item's blocks."""
        head, *rest = blocks
        if self._style is EntryStyle.LED_IN:
            return _without_label(blocks, self._lead_in_of(head.block.text))
        if not _is_outer_entry(head):
            return blocks
        outer = replace(head, block=replace(head.block, kind=BlockKind.PARAGRAPH))
        return [outer, *(replace(each, block=replace(each.block, level=max(0, each.block.level - 1))) for each in rest)]

    def _lead_in_of(self, text: str) -> str:
        words = (lead_in(self._field, number) for number in range(1, _MOST_NUMBERS))
        return next((lead for lead in words if text.startswith(lead.rstrip())), "")

    def _item(self, row: str, blocks: list[PageBlock]) -> Item | None:
        known = self._known.get(row)
        if known is not None and shown(entry(self._field, known, limited=False)) == shown(blocks):
            return known
        own = self.without_provenance(blocks, known)
        values = {key: value for key, value in self._values(own, known).items() if not is_empty(value)}
        if not set(values) - {CONSENT}:
            return None
        if known is not None:
            return replace(known, values=values)
        return Item(self._new_id(row, plain(shown(blocks))), values)

    def _values(self, blocks: list[PageBlock], known: Item | None) -> dict[str, Value]:
        if self._field.kind is Kind.PEOPLE:
            return _person(blocks)
        if self._field.kind is Kind.QUOTES:
            return _quote(blocks, known)
        lead, *others = self._field.subfields
        values: dict[str, Value] = {}
        own: list[PageBlock] = []
        current: Field | None = None
        held: dict[str, list[PageBlock]] = {}
        for block in blocks:
            current = self._subfield_begun_by(block, others) or current
            (own if current is None else held.setdefault(current.id, [])).append(block)
        values[lead.id] = self._sub_value(lead, own, known)
        for subfield in others:
            labelled = _without_label(held.get(subfield.id, []), label_words(subfield))
            values[subfield.id] = self._sub_value(subfield, labelled, known)
        return values

    def _subfield_begun_by(self, block: PageBlock, others: Iterable[Field]) -> Field | None:
        for subfield in others:
            if _anchor_name(block) == subfield.id and block.block.text.startswith(label_words(subfield).strip()):
                return subfield
        return None

    def _sub_value(self, subfield: Field, blocks: list[PageBlock], known: Item | None) -> Value:
        if subfield.kind.repeats:
            inner = items(known.values.get(subfield.id)) if known else ()
            return EntryReader(subfield, inner, self._new_id).read(blocks)
        return read_single(subfield, blocks)


def _person(blocks: list[PageBlock]) -> dict[str, Value]:
    """Read "Name, Organisation"; what follows the first comma is the organisation."""
    name, _, organisation = line(read_single(_LINE, blocks)).partition(",")
    return {NAME: name.strip(), ORGANISATION: organisation.strip()}


def _quote(blocks: list[PageBlock], known: Item | None) -> dict[str, Value]:
    """Read a quote and the line under it; a name counts as consented to only where consent was recorded for that name."""
    place = next((at for at, each in enumerate(blocks) if each.block.text.startswith(ATTRIBUTION)), len(blocks))
    values: dict[str, Value] = {QUOTE: read_single(_QUOTE_TEXT, blocks[:place])}
    speaker = line(read_single(_LINE, blocks[place : place + 1])).removeprefix(ATTRIBUTION.strip()).strip()
    recorded = line(known.values.get(CONSENT)) if known else ""
    if not speaker:
        return values | ({CONSENT: recorded} if recorded else {})
    if speaker.casefold() == ANONYMOUS:
        return values | {CONSENT: recorded if recorded not in ("", Consent.APPROVED) else Consent.ANONYMOUS.value}
    consented = known is not None and line(known.values.get(SPEAKER)) == speaker
    return values | {SPEAKER: speaker, CONSENT: recorded if consented else Consent.NOT_ASKED.value}


_LINE = Field("line", Kind.LINE, "")
_QUOTE_TEXT = Field(QUOTE, Kind.TEXT, "")


def _is_outer_entry(block: PageBlock) -> bool:
    return block.block.kind is not BlockKind.PARAGRAPH and block.block.level == 0


def _anchor_name(block: PageBlock) -> str:
    anchor = anchors.parse(block.anchor) if block.anchor else None
    return anchor.name if anchor else ""


def _without_label(blocks: Sequence[PageBlock], words: str) -> list[PageBlock]:
    """Take the label off a labelled sub-field; a paragraph that held only the label goes."""
    if not blocks:
        return []
    label = words if blocks[0].block.text.startswith(words) else words.strip()
    head, *rest = without_words(blocks, label)
    return [head, *rest] if head.block.text else rest


def _inner_rows(item: Item) -> Iterable[str]:
    for value in item.values.values():
        for inner in items(value):
            yield anchors.row_id(inner.id)
            yield from _inner_rows(inner)
