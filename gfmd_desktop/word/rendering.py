"""From a report to what its page shows: rows for lists that the layout gives rows, items one after another for the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum

from gfmd_desktop.domain.chatham_house import may_be_named
from gfmd_desktop.domain.limits import OverLimit, counted, over_limits
from gfmd_desktop.domain.origins import says_origin
from gfmd_desktop.domain.report import Item, Report, Value, is_empty, is_empty_item, items, line, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, RichText, Span, first_strong_direction, plain
from gfmd_desktop.domain.template import CONSENT, NAME, ORGANISATION, QUOTE, SPEAKER, Field, Kind, Rows, Template
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import DEEPEST_LEVEL, AnnexEntry, Page, PageBlock, Place, Row, annex_key, row_key, shown

ANONYMOUS = "anonymous"
ATTRIBUTION = "— "
NUMBER_MARK = "{n}"


class EntryStyle(Enum):
    """How the items of a list without rows follow one another."""

    PLAIN = "a paragraph each"
    BULLETED = "bulleted, when there are several"
    NUMBERED = "numbered"
    LED_IN = "each behind its label"


def render(report: Report, template: Template, row_lists: frozenset[str], part: str | None = None) -> Page:
    """Return what the page of an outgoing report shows; `row_lists` are the lists that the layout gives rows."""
    page = Page()
    for field in template.fields(part):
        value = report.values.get(field.id, ())
        if field.id in row_lists:
            page.rows[field.id] = tuple(_rows(field, items(value), report.id))
        else:
            page.answers[field.id] = Place(field.id, _answer(field, value))
    return replace(page, annex=tuple(_annex(report, template, part)))


def rendered(field: Field, report: Report) -> RichText:
    """Return what the answer of one field shows where it has no rows."""
    return shown(_answer(field, report.values.get(field.id, ())))


def entry_style(field: Field) -> EntryStyle:
    """Return how the items of a list are set where they have no rows."""
    if field.kind is Kind.PEOPLE:
        return EntryStyle.PLAIN
    lead = field.subfields[0].label
    if NUMBER_MARK not in lead:
        return EntryStyle.BULLETED
    return EntryStyle.NUMBERED if lead.startswith(NUMBER_MARK) else EntryStyle.LED_IN


def lead_in(field: Field, number: int) -> str:
    """Return the words set before item `number` of a list whose items are led in by their label."""
    words = field.subfields[0].label_for(number)
    return f"{words} " if words.endswith((":", ".", "?")) else f"{words}: "


def provenance(field: Field, item: Item) -> str:
    """Return the words that say which group an item came from ("" when that is not shown, or its own words say it)."""
    group = item.source.group if item.source else None
    if not group:
        return ""
    lead = item.values.get(row_subfields(field)[0].id, ())
    own = lead if isinstance(lead, str) else plain(rich(lead))
    return "" if says_origin(own, group) else f"({group}) "


def speaker_shown(quote: Item) -> str:
    """Return how a quote's speaker is named: by name with consent, otherwise "anonymous"; "" for an empty quote."""
    if is_empty_item(quote):
        return ""
    return line(quote.values.get(SPEAKER)).strip() if may_be_named(quote) else ANONYMOUS


def row_subfields(field: Field) -> tuple[Field, ...]:
    """Return the sub-fields that have a place of their own in an item's rows; a consent shows in how the speaker is named."""
    return tuple(
        subfield
        for subfield in field.subfields
        if subfield.shown_with is None and not (field.kind is Kind.QUOTES and subfield.id == CONSENT)
    )


def companions_of(field: Field, subfield: Field) -> tuple[Field, ...]:
    """Return the sub-fields that share another's place in an item's rows."""
    if field.kind is Kind.QUOTES:
        return (field.subfield(CONSENT),) if subfield.id == SPEAKER else ()
    return tuple(each for each in field.subfields if each.shown_with == subfield.id)


def padding_row(report_id: str, field_id: str, index: int) -> str:
    """Return the row id of an empty row the official form shows where there is no item."""
    return anchors.row_id(f"{report_id}/{field_id}/{index}")


def _rows(field: Field, entries: tuple[Item, ...], report_id: str) -> Iterator[Row]:
    official, places_of_row = counted(field, entries), tuple(_places_of_row(field))
    wanted = field.limit if field.rows is Rows.FIXED and field.limit else 1
    for index in range(max(len(official), wanted)):
        if index < len(official):
            row = anchors.row_id(official[index].id)
            yield Row(index + 1, row, tuple(_row_places(field, places_of_row, official[index], row)))
        else:
            row = padding_row(report_id, field.id, index)
            places = tuple(Place(row_key(row, subfield.id)) for subfield, _ in places_of_row)
            yield Row(index + 1, row, places)


_PlaceOfRow = tuple[Field, tuple[Field, ...]]
"""A sub-field that has a place of its own in an item's rows, and those that share it."""


def _places_of_row(field: Field) -> Iterator[_PlaceOfRow]:
    return ((subfield, companions_of(field, subfield)) for subfield in row_subfields(field))


def _row_places(field: Field, places: Iterable[_PlaceOfRow], item: Item, row: str) -> Iterator[Place]:
    for position, (subfield, companions) in enumerate(places):
        if field.kind is Kind.QUOTES and subfield.id == SPEAKER:
            blocks = [PageBlock(block) for block in _line_block(speaker_shown(item))]
        else:
            blocks = list(_answer(subfield, item.values.get(subfield.id, ()), limited=True))
            for companion in companions:
                blocks.extend(_labelled(companion, item, row))
        if position == 0:
            blocks = _prefixed(blocks, provenance(field, item))
        yield Place(row_key(row, subfield.id), tuple(blocks))


def _answer(field: Field, value: Value, *, limited: bool = True) -> tuple[PageBlock, ...]:
    if field.kind.repeats:
        entries = counted(field, items(value)) if limited else items(value)
        return tuple(inline(field, entries, entry_style(field), limited=limited))
    return tuple(PageBlock(block) for block in single_answer(field, value))


def single_answer(field: Field, value: Value) -> RichText:
    """Return the blocks that show a line, a choice or a text."""
    if field.kind is Kind.TEXT:
        return rich(value)
    words = line(value)
    for option in field.options:
        if field.kind is Kind.CHOICE and option.id == words:
            words = option.label
    return _line_block(words)


def _line_block(words: str) -> RichText:
    return (Block(spans=(Span(words),)),) if words else ()


def inline(
    field: Field, entries: Iterable[Item], style: EntryStyle, first: int = 1, *, limited: bool = True
) -> Iterator[PageBlock]:
    """Yield items one after another, empty ones left out; item numbers start at `first`."""
    said = [item for item in entries if not is_empty_item(item)]
    bulleted = style is EntryStyle.BULLETED and len(said) > 1
    for number, item in enumerate(said, start=first):
        blocks = entry(field, item, limited=limited)
        if bulleted:
            yield from _listed(blocks, BlockKind.BULLET)
        elif style is EntryStyle.NUMBERED:
            yield from _listed(blocks, BlockKind.NUMBER)
        elif style is EntryStyle.LED_IN:
            yield from _behind(lead_in(field, number), blocks)
        else:
            yield from blocks


def entry(field: Field, item: Item, *, limited: bool = True) -> list[PageBlock]:
    """Return the blocks of one item, its sub-fields anchored; the first block is where a bullet or number would stand."""
    row = anchors.row_id(item.id)
    if field.kind is Kind.PEOPLE:
        return [PageBlock(_person(item), anchors.item(row, NAME))]
    if field.kind is Kind.QUOTES:
        return _prefixed(_quote(item, row), provenance(field, item))
    lead, *others = field.subfields
    blocks = _anchored(_lead_blocks(lead, item, limited=limited), anchors.item(row, lead.id))
    for subfield in others:
        blocks.extend(_labelled(subfield, item, row, limited=limited))
    return _prefixed(blocks, provenance(field, item))


def _lead_blocks(lead: Field, item: Item, *, limited: bool) -> list[PageBlock]:
    blocks = list(_answer(lead, item.values.get(lead.id, ()), limited=limited))
    return blocks or [PageBlock(Block())]


def _person(item: Item) -> Block:
    words = [line(item.values.get(key)).strip() for key in (NAME, ORGANISATION)]
    comma = "، " if first_strong_direction(words[0]) is Direction.RTL else ", "
    return Block(spans=(Span(comma.join(word for word in words if word)),))


def _quote(item: Item, row: str) -> list[PageBlock]:
    blocks = [PageBlock(block) for block in rich(item.values.get(QUOTE))] or [PageBlock(Block())]
    for attribution in _line_block(speaker_shown(item)):
        blocks[-1] = replace(blocks[-1], keeps_with_next=True)
        blocks.append(_prefixed([PageBlock(attribution, anchors.item(row, SPEAKER))], ATTRIBUTION)[0])
    return _anchored(blocks, anchors.item(row, QUOTE))


def _labelled(subfield: Field, item: Item, row: str, *, limited: bool = True) -> list[PageBlock]:
    value = item.values.get(subfield.id, ())
    if is_empty(value):
        return []
    blocks = list(_answer(subfield, value, limited=limited))
    if subfield.kind.repeats:
        blocks = [PageBlock(Block()), *blocks]
    return _anchored(_behind(label_words(subfield), blocks), anchors.item(row, subfield.id))


def label_words(subfield: Field) -> str:
    """Return the words set before a sub-field that is shown inside another answer ("Target: ")."""
    return f"{subfield.name}: "


def _anchored(blocks: list[PageBlock], anchor: str) -> list[PageBlock]:
    """Put an anchor on the first block; where a nested item begins there too, an empty paragraph keeps the two apart."""
    if blocks[0].anchor:
        blocks = [PageBlock(Block()), *blocks]
    head = blocks[0]
    return [PageBlock(head.block, anchor, head.keeps_with_next, head.number), *blocks[1:]]


def _prefixed(blocks: list[PageBlock], words: str) -> list[PageBlock]:
    if not words or not blocks:
        return blocks
    return [_with_block(blocks[0], _before(words, blocks[0].block)), *blocks[1:]]


def _before(words: str, block: Block) -> Block:
    return Block(block.kind, block.level, (Span(words), *block.spans), block.direction, block.language, block.extra)


def _with_block(entry_block: PageBlock, block: Block) -> PageBlock:
    """`replace` looks up all fields each time; every word of every item comes along here."""
    return PageBlock(block, entry_block.anchor, entry_block.keeps_with_next, entry_block.number)


def _behind(words: str, blocks: list[PageBlock]) -> list[PageBlock]:
    """Put words before blocks: into the first paragraph, or, before a list, into a paragraph of their own."""
    head, *rest = blocks
    if head.block.kind is not BlockKind.PARAGRAPH:
        head, rest = PageBlock(Block(), head.anchor), [replace(head, anchor=""), *rest]
    lone = not head.block.text and bool(rest)
    return _prefixed([head, *rest], words.strip() if lone else words)


def _listed(blocks: list[PageBlock], kind: BlockKind) -> Iterator[PageBlock]:
    head, *rest = blocks
    yield _with_block(head, _at_level(head.block, kind, 0))
    for entry_block in rest:
        block = entry_block.block
        yield _with_block(entry_block, _at_level(block, block.kind, min(block.level + 1, DEEPEST_LEVEL)))


def _at_level(block: Block, kind: BlockKind, level: int) -> Block:
    return Block(kind, level, block.spans, block.direction, block.language, block.extra)


def _annex(report: Report, template: Template, part: str | None) -> Iterator[AnnexEntry]:
    beyond_the_line: set[str] = set()
    for over in over_limits(report, template, part):
        if not beyond_the_line.intersection(over.path):
            yield _annex_entry(over, report.values, template)
        beyond_the_line.update(item.id for item in over.beyond)


def _annex_entry(over: OverLimit, values: Mapping[str, Value], template: Template) -> AnnexEntry:
    style = entry_style(over.field)
    listed = EntryStyle.BULLETED if style is EntryStyle.NUMBERED else style
    first = (over.field.limit or 0) + 1
    blocks = tuple(inline(over.field, over.beyond, listed, first, limited=False))
    if len(over.path) == 1:
        return AnnexEntry(over.field.name, anchors.annex(over.field.id), Place(annex_key(over.field.id), blocks))
    row = anchors.row_id(over.path[-2])
    label = f"{_owner(over.path, values, template)}: {over.field.name}"
    return AnnexEntry(label, anchors.annex(over.field.id, row), Place(annex_key(over.field.id, row), blocks))


def _owner(path: tuple[str, ...], values: Mapping[str, Value], template: Template) -> str:
    """Name the item a nested list belongs to: "Recommendation 1"."""
    field = template.field(path[0])
    words: list[str] = []
    for list_id, item_id in zip(path[0::2], path[1::2], strict=False):
        field = field if not words else field.subfield(list_id)
        entries = items(values.get(list_id))
        number = next(index for index, item in enumerate(entries, start=1) if item.id == item_id)
        words.append(f"{field.subfields[0].name} {number}")
        values = entries[number - 1].values
    return ", ".join(words)
