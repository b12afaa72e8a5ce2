"""Who said what in the result, down to the word: kept as `source` on items, blocks and spans, never as text.

Keys: `source` {report, group, item} on whatever came from one group; its `sources` lists them where there are several; a block
with `heading` true is the name of a group set before its text (docs: report file format).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from rapidfuzz.distance import LCSseq

from gfmd_desktop.domain.outgoing import HEADING, is_heading
from gfmd_desktop.domain.plain_data import report_to_data, source_to_data
from gfmd_desktop.domain.report import Item, Report, Source, Value, items, rich
from gfmd_desktop.domain.rich_text import Block, Mark, RichText, Span, normal
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.merge.units import Unit

SOURCE, SOURCES = "source", "sources"

_PIECES = re.compile(r"\s*\S+\s*|\s+")
_SENTENCE_END = re.compile(r"[.!?…؟۔;]+\W*$")
_TheirWords: TypeAlias = Sequence[tuple[Unit, list[str]]]
_BARE = re.compile(r"[\W_]+")


def source_of(units: Sequence[Unit]) -> Source:
    """Return where something made of units came from; of several, their groups in one breath, and each in `sources`."""
    if len(units) == 1:
        return units[0].source
    groups = dict.fromkeys(unit.source.group for unit in units if unit.source.group)
    return Source(group=", ".join(groups) or None, extra={SOURCES: [source_to_data(unit.source) for unit in units]})


def heading(units: Sequence[Unit]) -> Block:
    """Return the name of the groups, to stand before their text."""
    source = source_of(units)
    name = Span(source.group or "", frozenset({Mark.BOLD}))
    return Block(spans=(name,), extra={HEADING: True, SOURCE: source_to_data(source)})


def with_source(text: RichText, unit: Unit) -> RichText:
    """Return a text every block of which knows its group; what was merged before keeps saying who said it first."""
    source = source_to_data(unit.source)
    return tuple(
        block if SOURCE in block.extra else replace(block, extra={**block.extra, SOURCE: source}) for block in text
    )


def attributed(text: RichText, units: Sequence[Unit]) -> RichText:
    """Return a text every word of which knows the group that said it; a word that is nobody's was written by the editor."""
    theirs = [(unit, [_bare(words) for words in _PIECES.findall(unit.text)]) for unit in units]
    return normal(tuple(_attributed_block(block, theirs) for block in text))


def _attributed_block(block: Block, theirs: _TheirWords) -> Block:
    pieces = [(span, words) for span in block.spans for words in _PIECES.findall(span.text)]
    spans: list[Span] = []
    for begin, end in _stretches([words for _, words in pieces]):
        owners = _owners([_bare(words) for _, words in pieces[begin:end]], theirs)
        spans += [_owned(*piece, owner) for piece, owner in zip(pieces[begin:end], owners, strict=True)]
    return replace(block, spans=tuple(spans))


def _stretches(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where sentences begin and end: each is looked for on its own, since groups say the same in other places, too."""
    ends = [place + 1 for place, each in enumerate(words) if _SENTENCE_END.search(each)]
    yield from zip([0, *ends], [*ends, len(words)], strict=True)


def _owned(span: Span, words: str, owner: Unit | None) -> Span:
    extra = {key: value for key, value in span.extra.items() if key != SOURCE}
    return replace(span, text=words, extra=extra | {SOURCE: source_to_data(owner.source)} if owner else extra)


def said_by(report: Report) -> frozenset[str]:
    """Return the ids of the reports that something in a report was merged from."""
    return frozenset(_reports_in(report_to_data(report)))


def _reports_in(data: object) -> Iterator[str]:
    if isinstance(data, list | tuple):
        for each in data:
            yield from _reports_in(each)
    elif isinstance(data, dict):
        sources = data.get(SOURCES)
        for source in (data.get(SOURCE), *(sources if isinstance(sources, list) else ())):
            if isinstance(source, dict) and isinstance(source.get("report"), str):
                yield source["report"]
        for each in data.values():
            yield from _reports_in(each)


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of the result and the group that said it; None: the editor."""

    text: str
    group: str | None


def words_of(block: Block) -> Iterator[Words]:
    """Yield a block's stretches by who said them."""
    whole = _group_in(block.extra)
    for span in block.spans:
        yield Words(span.text, _group_in(span.extra) or whole)


def without_headings(report: Report, template: Template) -> Report:
    """Return a report without the names that merging set before the groups' texts."""
    values = {key: _bare_value(template.field(key), value) for key, value in report.values.items()}
    return replace(report, values=values)


def _bare_value(field: Field, value: Value) -> Value:
    if field.kind is Kind.TEXT:
        return tuple(block for block in rich(value) if not is_heading(block))
    if not field.kind.repeats:
        return value
    below = {each.id: each for each in field.subfields}
    return tuple(_bare_item(item, below) for item in items(value))


def _bare_item(item: Item, below: dict[str, Field]) -> Item:
    return replace(
        item, values={key: _bare_value(below[key], each) if key in below else each for key, each in item.values.items()}
    )


def _owners(words: Sequence[str], theirs: _TheirWords) -> list[Unit | None]:
    """Return for each word who said it: first whoever said most of the sentence, then the others where they agree."""
    owners: list[Unit | None] = [None] * len(words)
    for unit, said in sorted(theirs, key=lambda each: -LCSseq.similarity(words, each[1])):
        for block in LCSseq.editops(words, said).as_matching_blocks():
            for place in range(block.a, block.a + block.size):
                owners[place] = owners[place] or unit
    return owners


def _bare(piece: str) -> str:
    return _BARE.sub("", piece).casefold() or piece.strip()


def _group_in(extra: object) -> str | None:
    source = extra.get(SOURCE) if isinstance(extra, dict) else None
    group = source.get("group") if isinstance(source, dict) else None
    return group if isinstance(group, str) else None
