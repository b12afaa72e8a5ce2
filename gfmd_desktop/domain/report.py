"""A report: one aggregate of answers shaped by its template (docs: report file format)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import uuid4

from gfmd_desktop.domain.rich_text import RichText, is_blank
from gfmd_desktop.domain.template import CONSENT

Value: TypeAlias = "str | RichText | tuple[Item, ...]"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an item came from before it was merged in: a report, its breakout group, the item there."""

    report: str | None = None
    group: str | None = None
    item: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, with an id for life: editing, moving, exporting and coming back keep it."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)
    source: Source | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class TemplateRef:
    """Which template, in which revision, a report fills."""

    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A text that came in and has no field yet, with where it stood."""

    text: str
    where: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Waived:
    """A text left out on purpose, with the reason given."""

    text: str
    reason: str = ""
    source: Source | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Report:
    """All answers of one report; `foreign` keeps values of fields its template does not know."""

    id: str
    template: TemplateRef
    revision: int = 0
    language: str = "en"
    group: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)
    nothing_said: frozenset[str] = frozenset()
    unplaced: tuple[Unplaced, ...] = ()
    waived: tuple[Waived, ...] = ()
    foreign: Mapping[str, object] = field(default_factory=dict, hash=False)
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


def new_id() -> str:
    """Return a fresh identity for a report or an item."""
    return str(uuid4())


def is_empty(value: Value) -> bool:
    """Tell whether a value shows nothing on the page; a consent alone says nothing."""
    if isinstance(value, str):
        return not value.strip()
    return all(is_empty_item(entry) if isinstance(entry, Item) else is_blank((entry,)) for entry in value)


def is_empty_item(item: Item) -> bool:
    """Tell whether an item shows nothing on the page."""
    return all(key == CONSENT or is_empty(value) for key, value in item.values.items())


def rich(value: Value | None) -> RichText:
    """Return a value known to be rich text as such (empty when missing)."""
    blocks = value if isinstance(value, tuple) else ()
    return tuple([block for block in blocks if not isinstance(block, Item)])


def items(value: Value | None) -> tuple[Item, ...]:
    """Return a value known to be a list as its items (empty when missing)."""
    entries = value if isinstance(value, tuple) else ()
    return tuple([entry for entry in entries if isinstance(entry, Item)])


def line(value: Value | None) -> str:
    """Return a value known to be a line as such (empty when missing)."""
    return value if isinstance(value, str) else ""
