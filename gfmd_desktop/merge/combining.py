"""A first wording for several units made into one: everything that any of them says, what they say alike once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq

from gfmd_desktop.domain.report import Item, Value, is_empty, items, line, rich
from gfmd_desktop.domain.rich_text import Block, RichText
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.merge.fitting import words_of_item
from gfmd_desktop.merge.rows import normal_words
from gfmd_desktop.merge.units import Content, Unit


def suggestion(units: Sequence[Unit], field: Field) -> Content:
    """Return units of a field in one: texts follow one another, without a paragraph that another one says already."""
    contents = [unit.content for unit in units]
    if field.kind.repeats:
        return _one_item([each for each in contents if isinstance(each, Item)], field)
    value = _one_value([each for each in contents if not isinstance(each, Item)], field)
    assert not any(isinstance(entry, Item) for entry in value)
    return value  # type: ignore[return-value]  # no items, as was just seen


def _one_item(entries: Sequence[Item], field: Field) -> Item:
    values: dict[str, Value] = {}
    for below in field.subfields:
        said = [value for item in entries if not is_empty(value := item.values.get(below.id, ""))]
        if said:
            values[below.id] = _one_value(said, below)
    return Item(entries[0].id, values, extra=entries[0].extra)


def _one_value(said: Sequence[Value], field: Field) -> Value:
    if field.kind is Kind.TEXT:
        return _one_text(block for text in said for block in rich(text))
    if field.kind.repeats:
        return _one_list((item for entries in said for item in items(entries)), field)
    if field.kind is Kind.CHOICE:
        return line(said[0])
    lines: dict[str, str] = {}
    for words in map(line, said):
        lines.setdefault(normal_words(words), words)
    return "; ".join(lines.values())


def _one_text(blocks: Iterable[Block]) -> RichText:
    kept: list[Block] = []
    for block in blocks:
        if any(_says_as_much(other, block) for other in kept):
            continue
        kept = [other for other in kept if not _says_as_much(block, other)]
        kept.append(block)
    return tuple(kept)


def _one_list(entries: Iterable[Item], field: Field) -> tuple[Item, ...]:
    kept: dict[str, Item] = {}
    for item in entries:
        kept.setdefault(normal_words(words_of_item(item, field)), item)
    return tuple(kept.values())


def _says_as_much(block: Block, other: Block) -> bool:
    """Tell whether all words of another block stand in a block, in their order."""
    words, theirs = normal_words(block.text).split(), normal_words(other.text).split()
    return bool(theirs) and LCSseq.similarity(words, theirs) == len(theirs)
