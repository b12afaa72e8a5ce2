"""What there is to decide on: a group's item, text, line or text without a place, each a unit with an identity for life.

A unit's id is made of the report's and the item's; its digest tells whether what somebody decided on still says the same.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from enum import StrEnum
from typing import Any, TypeAlias

from gfmd_desktop.domain import plain_data
from gfmd_desktop.domain.outgoing import is_heading
from gfmd_desktop.domain.report import Item, Source, Unplaced, Value, Waived, is_empty, is_empty_item, items, rich
from gfmd_desktop.domain.rich_text import RichText, plain
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.merge.fitting import Stray, fit, foreign_strays, words_of_item
from gfmd_desktop.merge.inputs import GroupReport

Content: TypeAlias = "Item | RichText | str"


class UnitKind(StrEnum):
    """What a unit is."""

    ITEM = "item"
    PERSON = "person"
    QUOTE = "quote"
    TEXT = "text"
    LINE = "line"
    CHOICE = "choice"
    STRAY = "stray"
    """A text that has no place in the form: it waits until it is placed or waived."""
    WAIVED = "waived"
    """A text that the group itself left out on purpose."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing to decide on. `field` None: it has no place. `column`: which of the groups said it (from 0), `text`: its words.

    `where` says of a text without a place where it stood, of a waived one the reason.
    """

    id: str
    digest: str
    column: int
    field: str | None
    kind: UnitKind
    content: Content
    text: str
    source: Source
    where: str = ""
    extra: Mapping[str, object] = dataclass_field(default_factory=dict, hash=False)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences that must be accounted for."""
        return sentences(self.text)


_KINDS = {
    Kind.LIST: UnitKind.ITEM,
    Kind.PEOPLE: UnitKind.PERSON,
    Kind.QUOTES: UnitKind.QUOTE,
    Kind.TEXT: UnitKind.TEXT,
    Kind.LINE: UnitKind.LINE,
    Kind.CHOICE: UnitKind.CHOICE,
}


def units_of(group: GroupReport, column: int, template: Template) -> tuple[Unit, ...]:
    """Return everything a group's report says, in the order of its own form, as units of the form that is filled."""
    return tuple(_Units(group, column, template).all())


class _Units:
    """The units of one report; texts without a place are numbered as they come."""

    def __init__(self, group: GroupReport, column: int, template: Template) -> None:
        self._group, self._report = group, group.report
        self._column, self._template = column, template
        self._seen: Counter[str] = Counter()

    def all(self) -> Iterator[Unit]:
        for field in self._group.template.fields():
            value = self._report.values.get(field.id)
            if value is not None:
                yield from self._of_field(field, value)
        for stray in foreign_strays(self._report.foreign):
            yield self._stray(stray)
        for waiting in self._report.unplaced:
            yield self._stray(Stray(waiting.text, waiting.where), waiting)
        for left_out in self._report.waived:
            yield self._waived(left_out)

    def _of_field(self, field: Field, value: Value) -> Iterator[Unit]:
        target = self._template.field(field.id) if self._template.has_field(field.id) else None
        fitted = fit(value, field, target)
        if target is not None and fitted.value is not None:
            yield from self._placed(target, fitted.value)
        for stray in fitted.strays:
            yield self._stray(stray)

    def _placed(self, field: Field, value: Value) -> Iterator[Unit]:
        kind = _KINDS[field.kind]
        if field.kind.repeats:
            for item in items(value):
                if not is_empty_item(item):
                    identity = f"{self._group.key}/{field.id}/{item.id}"
                    yield self._unit(identity, kind, item, words_of_item(item, field), field.id)
        elif not is_empty(value):
            identity, text = f"{self._group.key}/{field.id}", _plain(field, value)
            content: Content = rich(value) if field.kind is Kind.TEXT else str(value)
            yield self._unit(identity, kind, content, text, field.id)

    def _source(self, item: Item | None = None) -> Source:
        """Return where something came from; what was merged before keeps saying who said it first."""
        if item is not None and item.source is not None:
            group = item.source.group or self._group.name
            return Source(item.source.report or self._report.id, group, item.source.item or item.id, item.source.extra)
        return Source(self._report.id, self._group.name, item.id if item else None)

    def _stray(self, stray: Stray, waiting: Unplaced | None = None) -> Unit:
        unit = self._unit(self._numbered(stray.text), UnitKind.STRAY, stray.text, stray.text)
        extra = dict(waiting.extra) if waiting else {}
        carried = extra.pop("source", None)
        source = plain_data.source_from_data(carried) if isinstance(carried, dict) else unit.source
        return replace(unit, source=source, where=stray.where, extra=extra)

    def _waived(self, waived: Waived) -> Unit:
        unit = self._unit(self._numbered(waived.text), UnitKind.WAIVED, waived.text, waived.text)
        return replace(unit, source=waived.source or unit.source, where=waived.reason, extra=waived.extra)

    def _numbered(self, text: str) -> str:
        short = _short(text)
        self._seen[short] += 1
        return f"{self._group.key}/@/{short}/{self._seen[short]}"

    def _unit(self, identity: str, kind: UnitKind, content: Content, text: str, field: str | None = None) -> Unit:
        source = self._source(content if isinstance(content, Item) else None)
        return Unit(identity, digest_of(content), self._column, field, kind, content, text, source)


def digest_of(content: Content) -> str:
    """Return a short hash of what something says, whatever the ids in it."""
    data = plain_data.item_to_data(content) if isinstance(content, Item) else plain_data.value_to_data(content)
    return _short(json.dumps(_without_ids(data), ensure_ascii=False, sort_keys=True))


def _without_ids(data: Any) -> Any:
    if isinstance(data, list):
        return [_without_ids(each) for each in data]
    if isinstance(data, dict):
        return {key: _without_ids(each) for key, each in data.items() if key not in ("id", "source")}
    return data


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _plain(field: Field, value: Value) -> str:
    if field.kind is Kind.TEXT:
        return plain(tuple(block for block in rich(value) if not is_heading(block)))
    if field.kind is Kind.CHOICE:
        return next((option.label for option in field.options if option.id == value), str(value))
    return str(value)
