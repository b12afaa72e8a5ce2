"""The merged report, made of entries: every item with its source, every text under its group's name, the rest waiting or waived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid5

from gfmd_desktop.domain.plain_data import source_to_data
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Unplaced, Value, Waived, is_empty, items, line, rich
from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.domain.template import CONSENT, Consent, Field, Kind, Template
from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.entries import Entry, Sorted
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.provenance import SOURCE, attributed, heading, source_of, with_source
from gfmd_desktop.merge.rows import normal_words
from gfmd_desktop.merge.units import Content, Unit

_STRICTEST_FIRST = (Consent.ANONYMOUS, Consent.NOT_ASKED)
_NAMESPACE = UUID("5b1f0a52-7c0d-4a56-9d0e-6a2b0d6c4a11")


def merged_id(inputs: Sequence[GroupReport]) -> str:
    """Return the id of the report merged from some others: the same ones give the same id, in any order."""
    return str(uuid5(_NAMESPACE, "\n".join(sorted(each.key for each in inputs))))


def build(report_id: str, inputs: Sequence[GroupReport], template: Template, found: Sorted) -> Report:
    """Return the report that entries make."""
    builder = _Builder(inputs)
    values = {field: builder.value(template.field(field), entries) for field, entries in found.entries.items()}
    return Report(
        id=report_id,
        template=TemplateRef(template.id, template.revision),
        revision=1 + sum(each.report.revision for each in inputs),
        language=builder.language,
        values=values,
        nothing_said=frozenset(_nothing_said(inputs, template)) - values.keys(),
        unplaced=tuple(_unplaced(unit, template) for unit in found.waiting),
        waived=tuple(_waived(unit, reason) for unit, reason in found.waived),
    )


def text_of(entry: Entry, field: Field, inputs: Sequence[GroupReport]) -> RichText:
    """Return what one entry adds to a text, without the group's name before it."""
    return _Builder(inputs).entry_text(field, entry)


class _Builder:
    """Makes values of entries, in the language most groups write in; texts in another are marked with theirs."""

    def __init__(self, inputs: Sequence[GroupReport]) -> None:
        self._languages = [each.report.language for each in inputs]
        self.language = Counter(self._languages).most_common(1)[0][0]

    def value(self, field: Field, entries: tuple[Entry, ...]) -> Value:
        match field.kind:
            case Kind.TEXT:
                return self._text(field, entries)
            case Kind.LINE:
                return self._line(field, entries)
            case Kind.CHOICE:
                return line(_as_value(content_of(field, entries[0])))
        return tuple(self._item(field, entry) for entry in entries)

    def _text(self, field: Field, entries: tuple[Entry, ...]) -> RichText:
        """A text somebody decided on stands alone when no other follows it; else every group's name stands before its text."""
        if len(entries) == 1 and entries[0].decision is not None:
            return self.entry_text(field, entries[0])
        return tuple(block for entry in entries for block in (heading(entry.units), *self.entry_text(field, entry)))

    def entry_text(self, field: Field, entry: Entry) -> RichText:
        """Return an entry's paragraphs, each knowing its group."""
        content = content_of(field, entry)
        if _is_made(entry):
            return attributed(rich(_as_value(content)), entry.units)
        return with_source(self._in_its_language(rich(_as_value(content)), entry.units[0]), entry.units[0])

    def _line(self, field: Field, entries: tuple[Entry, ...]) -> str:
        """Different lines stand in one, each behind its group's name."""
        said = [(entry.groups, line(_as_value(content_of(field, entry)))) for entry in entries]
        if len({normal_words(words) for _, words in said}) == 1:
            return said[0][1]
        return "; ".join(f"{', '.join(groups)}: {words}" if groups else words for groups, words in said)

    def _item(self, field: Field, entry: Entry) -> Item:
        content = content_of(field, entry)
        assert isinstance(content, Item)
        if _is_made(entry):
            item = _made(content, entry.units, field)
        else:
            item = _united(content, entry.units, field) if field.kind is Kind.PEOPLE else content
        if field.kind is Kind.QUOTES:
            item = with_strictest_consent(item, entry.units)
        identity = uuid5(_NAMESPACE, "\n".join(sorted(unit.id for unit in entry.units)))
        item = self._item_in_its_language(_with_ids(item, identity), field, entry.units[0])
        return replace(item, source=source_of(entry.units))

    def _in_its_language(self, text: RichText, unit: Unit) -> RichText:
        language = self._languages[unit.column]
        if language == self.language:
            return text
        return tuple(block if block.language else replace(block, language=language) for block in text)

    def _item_in_its_language(self, item: Item, field: Field, unit: Unit) -> Item:
        if self._languages[unit.column] == self.language:
            return item
        values = dict(item.values)
        for below in field.subfields:
            value = values.get(below.id)
            if value is None or below.kind in (Kind.LINE, Kind.CHOICE):
                continue
            if below.kind.repeats:
                values[below.id] = tuple(self._item_in_its_language(each, below, unit) for each in items(value))
            else:
                values[below.id] = self._in_its_language(rich(value), unit)
        return replace(item, values=values)


def _is_made(entry: Entry) -> bool:
    return entry.decision is not None and entry.decision.deed in (Deed.COMBINE, Deed.EDIT)


def content_of(field: Field, entry: Entry) -> Content:
    """Return what an entry says in the result, before it is given its place there."""
    decision = entry.decision
    if decision is not None and decision.content is not None:
        return decision.content
    unit = entry.units[0]
    return unit.content if unit.field == field.id else placed_content(field, unit)


def placed_content(field: Field, unit: Unit) -> Content:
    """Return a text without a place as an answer to a field; in a list it is an item's first sub-field."""
    if field.kind is Kind.TEXT:
        return from_plain(unit.text)
    if not field.kind.repeats:
        return " ".join(unit.text.splitlines())
    first = field.subfields[0]
    value: Value = from_plain(unit.text) if first.kind is Kind.TEXT else " ".join(unit.text.splitlines())
    consent: dict[str, Value] = {CONSENT: Consent.NOT_ASKED.value} if field.kind is Kind.QUOTES else {}
    return Item(unit.id, {first.id: value} | consent)


def _as_value(content: Content) -> Value:
    assert not isinstance(content, Item)
    return content


def _united(item: Item, units: Sequence[Unit], field: Field) -> Item:
    """One person named by several groups: what they say differently stands side by side."""
    values = dict(item.values)
    for below in field.subfields:
        said: dict[str, str] = {}
        for unit in units:
            words = line(unit.content.values.get(below.id)) if isinstance(unit.content, Item) else ""
            if words.strip():
                said.setdefault(normal_words(words), words)
        if len(said) > 1:
            values[below.id] = " / ".join(said.values())
        elif said and is_empty(values.get(below.id, "")):
            values[below.id] = next(iter(said.values()))
    return replace(item, values=values)


def _made(item: Item, units: Sequence[Unit], field: Field) -> Item:
    values = dict(item.values)
    for below in field.subfields:
        value = values.get(below.id)
        if value is None:
            continue
        if below.kind is Kind.TEXT:
            values[below.id] = attributed(rich(value), units)
        elif below.kind.repeats:
            values[below.id] = tuple(_made(each, units, below) for each in items(value))
    return replace(item, values=values)


def _with_ids(item: Item, identity: UUID) -> Item:
    """Groups may have begun with copies of one report: ids of items, nested ones too, are made of where they came from."""
    values: dict[str, Value] = {}
    for key, value in item.values.items():
        nested, seen = items(value), Counter[str]()
        for each in nested:
            seen[each.id] += 1
            made = _with_ids(each, uuid5(identity, f"{key}/{each.id}/{seen[each.id]}"))
            values[key] = (*items(values.get(key)), made)
        if not nested:
            values[key] = value
    return replace(item, id=str(identity), values=values)


def with_strictest_consent(quote: Item, units: Sequence[Unit]) -> Item:
    """A quote of several groups has the consent that all of them were given: merging names nobody whom a group did not name."""
    if len(units) == 1:
        return quote
    given = [line(unit.content.values.get(CONSENT)) for unit in units if isinstance(unit.content, Item)]
    given.append(line(quote.values.get(CONSENT)))
    strictest = next((each for each in _STRICTEST_FIRST if each in given), Consent.NOT_ASKED)
    if all(each == Consent.APPROVED for each in given):
        strictest = Consent.APPROVED
    return replace(quote, values={**quote.values, CONSENT: strictest.value})


def _unplaced(unit: Unit, template: Template) -> Unplaced:
    where = unit.where if unit.field is None else template.field(unit.field).name
    return Unplaced(unit.text, where, {**unit.extra, SOURCE: source_to_data(unit.source)})


def _waived(unit: Unit, reason: str) -> Waived:
    return Waived(unit.text, reason, unit.source, unit.extra)


def _nothing_said(inputs: Sequence[GroupReport], template: Template) -> set[str]:
    """Nothing was said only where every group that was asked says so."""
    said = set()
    for field in template.fields():
        asked = [each.report for each in inputs if each.template.has_field(field.id)]
        if asked and all(field.id in report.nothing_said for report in asked):
            said.add(field.id)
    return said
