"""Filing a note: the edits that put its words into a section's next free place, and the place they went to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit, Path, value_at
from gfmd_desktop.domain.report import Item, Report, Value, is_empty, is_empty_item, items, new_id, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, from_plain, is_blank, plain
from gfmd_desktop.domain.template import (
    CONSENT,
    NAME,
    ORGANISATION,
    QUOTE,
    SPEAKER,
    Consent,
    Field,
    Kind,
    Section,
    Template,
)

_KEYS = (*range(1, 10), 0)
"""In the order in which keyboards have them."""
_MARKS = "\"“”„‟«»‹›'‘‚"
_QUOTED = re.compile(
    rf"(?P<quote>[{_MARKS}].*[{_MARKS}’])\s*[-–—(]\s*(?P<speaker>[^{_MARKS}.;:?!]{{1,80}}?)\)?", re.DOTALL
)
"""A quote with who said it behind: “…” - Name, Organisation, or “…” (Name)."""


@dataclass(frozen=True, slots=True)
class Filing:
    """The edits that file a note, as one step, and the line or text that holds its words then."""

    edits: tuple[Edit, ...]
    path: Path


def is_quote(words: str) -> bool:
    """Tell whether a note is something that somebody said, by the quotation mark it starts with."""
    return words.lstrip()[:1] in tuple(_MARKS)


def sections_by_key(template: Template, part: str | None = None) -> dict[int, Section]:
    """Return the sections that the keys 1 to 9 and 0 stand for: by their numbers, the others by what is left, as they are read.

    A key means one section in the whole form; `part`: in a file of that part alone. Sections that no note belongs in come last.
    """
    sections = [section for section in template.sections if part is None or section.part in (None, part)]
    by_key: dict[int, Section] = {}
    for section in sections:
        if section.number.isdecimal() and int(section.number) in _KEYS:
            by_key.setdefault(int(section.number), section)
    placed = [section.id for section in by_key.values()]
    left = sorted(
        (section for section in sections if section.id not in placed), key=lambda each: not _takes_notes(each)
    )
    free = (key for key in _KEYS if key not in by_key)
    found = by_key | dict(zip(free, left, strict=False))
    return {key: found[key] for key in _KEYS if key in found}


def _takes_notes(section: Section) -> bool:
    """Tell whether a section asks for what was said; others name the session and its people."""
    return any(field.kind in (Kind.TEXT, Kind.LIST, Kind.QUOTES) for field in section.fields)


def quotes_section(template: Template, part: str | None = None) -> Section | None:
    """Return the section, within a part, that takes quotes; None when the template asks for none."""
    sections = (section for section in template.sections if part is None or section.part in (None, part))
    return next((each for each in sections if any(field.kind is Kind.QUOTES for field in each.fields)), None)


def file_note(words: str, section: Section, report: Report, near: Path = ()) -> Filing | None:
    """File a note into a section's next free place; `near` is where somebody wrote last. None when it has none for it."""
    for field in _in_order_of_choice(section.fields, report.values, words, near):
        filing = _into(field, (field.id,), report, words)
        if filing is not None:
            said = making.set_nothing_said(report, field.id, nothing_said=False)
            return filing if said.changes_nothing else replace(filing, edits=(*filing.edits, said))
    return None


def file_below(words: str, section: Section, report: Report, near: Path = ()) -> Filing | None:
    """File a note into the first list inside an item: the item somebody wrote in last, else the section's last one."""
    for field in section.fields:
        entries = [item for item in items(report.values.get(field.id)) if not is_empty_item(item)]
        inner = _first_list(field.subfields, words)
        if entries and inner is not None:
            current = next((item for item in entries if near[:2] == (field.id, item.id)), entries[-1])
            return _into(inner, (field.id, current.id, inner.id), report, words)
    return None


def _first_list(subfields: Sequence[Field], words: str) -> Field | None:
    lists = [subfield for subfield in subfields if subfield.kind.repeats]
    quotes = [subfield for subfield in lists if subfield.kind is Kind.QUOTES and is_quote(words)]
    return next(iter(quotes + lists), None)


def _in_order_of_choice(
    fields: Sequence[Field], values: Mapping[str, Value], words: str, near: Path
) -> Iterator[Field]:
    """A quote goes to quotes; then comes where somebody wrote last, what is free, and what can take more."""
    quotes = [field for field in fields if field.kind is Kind.QUOTES]
    others = [field for field in fields if field.kind is not Kind.QUOTES]
    current = [field for field in fields if field.id in near[:1]]
    free = [field for field in others if field.kind.repeats or is_empty(values.get(field.id, ""))]
    if is_quote(words):
        yield from quotes
    yield from (*current, *free, *others, *quotes)


def _into(field: Field, path: Path, report: Report, words: str) -> Filing | None:
    words = words.strip()
    match field.kind:
        case Kind.LINE:
            free = is_empty(value_at(report, path) or "")
            return Filing((making.set_value(report, path, words),), path) if free else None
        case Kind.TEXT:
            return _appended(path, report, words)
        case Kind.CHOICE:
            return None
    lead = lead_of(field)
    return None if lead is None else _as_item(path, lead.id, report, answers_of_item(field, lead, from_plain(words)))


def lead_of(field: Field) -> Field | None:
    """Return the sub-field of a list's item that words go to: the first text, else the first line."""
    wanted = sorted(
        (subfield for subfield in field.subfields if subfield.kind in (Kind.TEXT, Kind.LINE)),
        key=lambda subfield: subfield.kind is not Kind.TEXT,
    )
    return wanted[0] if wanted else None


def answers_of_item(field: Field, lead: Field, text: RichText) -> dict[str, Value]:
    """Return what an item made of a text says: a quote apart from its speaker, a person from the organisation."""
    words = plain(text)
    if field.kind is Kind.QUOTES:
        return _quote(words, text)
    if field.kind is Kind.PEOPLE:
        name, _, organisation = (part.strip() for part in words.partition(","))
        belongs: dict[str, Value] = {ORGANISATION: organisation} if organisation else {}
        return {NAME: name, **belongs}
    return {lead.id: text if lead.kind is Kind.TEXT else " ".join(words.split())}


def _quote(words: str, text: RichText) -> dict[str, Value]:
    """The speaker is taken out of the quote: what stands in a quote is printed, a speaker only with consent."""
    found = _QUOTED.fullmatch(words)
    quote = from_plain(found["quote"]) if found else text
    speaker: dict[str, Value] = {SPEAKER: found["speaker"].strip()} if found else {}
    return {QUOTE: quote, **speaker, CONSENT: Consent.NOT_ASKED.value}


def _as_item(path: Path, lead: str, report: Report, answers: Mapping[str, Value]) -> Filing:
    """Fill the first empty item of a list, else add one."""
    empty = next((item for item in items(value_at(report, path)) if is_empty_item(item)), None)
    if empty is None:
        item = Item(new_id(), answers)
        return Filing((making.insert_item(report, path, item),), (*path, item.id, lead))
    into = (*path, empty.id)
    filled = tuple(making.set_value(report, (*into, key), value) for key, value in answers.items())
    return Filing(filled, (*into, lead))


def _appended(path: Path, report: Report, words: str) -> Filing:
    """Add a block at the end, then write in it: two edits, so that no typing before or after becomes one step with them."""
    before = value_at(report, path)
    text = _without_blank_end(rich(before))
    last = text[-1] if text else Block()
    listed = last.kind is not BlockKind.PARAGRAPH
    block = Block(last.kind, last.level if listed else 0)
    opened, written = (*text, block), (*text, replace(block, spans=(Span(words),)))
    return Filing((Edit(path, before, opened), Edit(path, opened, written)), path)


def _without_blank_end(text: RichText) -> RichText:
    while text and is_blank(text[-1:]):
        text = text[:-1]
    return text
