"""Edits: every intention is one (path, before, after), applied to a report, inverted for undo, kept in the library's log.

A path names a place by field ids and item ids in turn: `("recommendations", <item>, "actions", <item>, "action")`. It ends in a
field for a value, in an item for an insertion, removal or move. Places that are not answers start with `@` (`("@group",)`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from gfmd_desktop.domain.report import Item, Report, Unplaced, Value, Waived, items

Path: TypeAlias = tuple[str, ...]

GROUP: Path = ("@group",)
LANGUAGE: Path = ("@language",)
UNPLACED: Path = ("@unplaced",)
WAIVED: Path = ("@waived",)
NOTHING_SAID = "@nothing_said"
FOREIGN, EXTRA = "@foreign", "@extra"
"""Values of unknown fields and unknown keys, kept for the newer program that wrote them; their content is JSON text."""


@dataclass(frozen=True, slots=True)
class ItemAt:
    """An item and its place in its list (from 0)."""

    position: int
    item: Item


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a list (from 0)."""

    position: int


Content: TypeAlias = "Value | ItemAt | Position | bool | tuple[Unplaced, ...] | tuple[Waived, ...] | None"


@dataclass(frozen=True, slots=True)
class Edit:
    """One intention: what stood at `path` before, what stands there after."""

    path: Path
    before: Content
    after: Content

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.path, self.after, self.before)

    @property
    def changes_nothing(self) -> bool:
        """Whether applying it leaves the report as it is."""
        return self.before == self.after


class NoSuchPlace(LookupError):
    """A path leads nowhere in this report: its item was removed, or never was there."""


class AlreadyThere(LookupError):
    """An item of this id stands in the list; a second one would make every later edit ambiguous."""


def set_value(report: Report, path: Path, value: Value | None) -> Edit:
    """Make the edit that puts `value` at a field's path; None empties it."""
    return Edit(path, value_at(report, path), value)


def insert_item(report: Report, path: Path, item: Item, position: int | None = None) -> Edit:
    """Make the edit that puts an item into the list at `path`, at its end by default."""
    count = len(items(value_at(report, path)))
    place = count if position is None else max(0, min(position, count))
    return Edit((*path, item.id), None, ItemAt(place, item))


def remove_item(report: Report, path: Path) -> Edit:
    """Make the edit that takes away the item at `path`."""
    return Edit(path, _find(_list_at(report, path), path[-1]), None)


def move_item(report: Report, path: Path, position: int) -> Edit:
    """Make the edit that moves the item at `path` to another place in its list."""
    entries = _list_at(report, path)
    found = _find(entries, path[-1])
    return Edit(path, Position(found.position), Position(max(0, min(position, len(entries) - 1))))


def set_nothing_said(report: Report, field_id: str, nothing_said: bool) -> Edit:
    """Make the edit that says, or takes back, that the session said nothing on a field."""
    return Edit((NOTHING_SAID, field_id), field_id in report.nothing_said, nothing_said)


def set_group(report: Report, group: str | None) -> Edit:
    """Make the edit that names the breakout group the report comes from."""
    return Edit(GROUP, report.group, group)


def set_language(report: Report, language: str) -> Edit:
    """Make the edit that sets the language the report is written in (BCP 47)."""
    return Edit(LANGUAGE, report.language, language)


def set_unplaced(report: Report, unplaced: tuple[Unplaced, ...]) -> Edit:
    """Make the edit that changes which texts still wait for a place."""
    return Edit(UNPLACED, report.unplaced, unplaced)


def set_waived(report: Report, waived: tuple[Waived, ...]) -> Edit:
    """Make the edit that changes which texts were left out on purpose."""
    return Edit(WAIVED, report.waived, waived)


def set_foreign(report: Report, field_id: str, kept: Mapping[str, object]) -> Edit:
    """Make the edit that takes over, or drops, what `kept` holds of a field the template does not know."""
    return Edit((FOREIGN, field_id), _as_json(report.foreign, field_id), _as_json(kept, field_id))


def set_extra(report: Report, key: str, kept: Mapping[str, object]) -> Edit:
    """Make the edit that takes over, or drops, what `kept` holds under a key nobody here knows."""
    return Edit((EXTRA, key), _as_json(report.extra, key), _as_json(kept, key))


def value_at(report: Report, path: Path) -> Value | None:
    """Return the value of a field at `path`, None when it is empty; NoSuchPlace when an item on the way is missing."""
    value = report.values.get(path[0])
    for item_id, field_id in zip(path[1::2], path[2::2], strict=False):
        value = _find(items(value), item_id).item.values.get(field_id)
    return value


def apply(report: Report, edit: Edit) -> Report:
    """Return the report with the edit done; its revision is left to whoever keeps the log.

    NoSuchPlace or AlreadyThere when the report is not one the edit was made for.
    """
    if edit.path[0] in (FOREIGN, EXTRA):
        return _apply_to_kept(report, edit)
    if edit.path[0].startswith("@"):
        return _apply_beside_answers(report, edit)
    return replace(report, values=_with(report.values, edit.path, edit.after, edit.before))


def _apply_beside_answers(report: Report, edit: Edit) -> Report:
    match edit.path, edit.after:
        case ("@group",), str() | None as group:
            return replace(report, group=group)
        case ("@language",), str() as language:
            return replace(report, language=language)
        case ("@nothing_said", field_id), bool() as said:
            others = report.nothing_said - {field_id}
            return replace(report, nothing_said=others | {field_id} if said else others)
        case ("@unplaced",), tuple() as texts:
            return replace(report, unplaced=tuple(text for text in texts if isinstance(text, Unplaced)))
        case ("@waived",), tuple() as texts:
            return replace(report, waived=tuple(text for text in texts if isinstance(text, Waived)))
    raise NoSuchPlace(edit.path)


def _apply_to_kept(report: Report, edit: Edit) -> Report:
    (place, key), text = edit.path, edit.after if isinstance(edit.after, str) else None
    if place == FOREIGN:
        return replace(report, foreign=_with_json(report.foreign, key, text))
    return replace(report, extra=_with_json(report.extra, key, text))


def _as_json(kept: Mapping[str, object], key: str) -> str | None:
    return json.dumps(kept[key], ensure_ascii=False) if key in kept else None


def _with_json(kept: Mapping[str, object], key: str, text: str | None) -> Mapping[str, object]:
    others = {name: data for name, data in kept.items() if name != key}
    return others if text is None else others | {key: json.loads(text)}


def _with(values: Mapping[str, Value], path: Path, after: Content, before: Content) -> Mapping[str, Value]:
    field_id, rest = path[0], path[1:]
    changed = dict(values)
    if not rest:
        if after is None:
            changed.pop(field_id, None)
        else:
            changed[field_id] = _as_value(after)
        return changed
    entries = items(values.get(field_id))
    if len(rest) == 1:
        kept = _rearranged(entries, rest[0], before, after)
        _keep_or_drop(changed, field_id, kept)
        return changed
    changed[field_id] = _replaced(
        entries, rest[0], lambda item: replace(item, values=_with(item.values, rest[1:], after, before))
    )
    return changed


def _keep_or_drop(changed: dict[str, Value], field_id: str, entries: tuple[Item, ...]) -> None:
    """An emptied list is a missing field, so that inserting and removing an item gives the same report back."""
    if entries:
        changed[field_id] = entries
    else:
        changed.pop(field_id, None)


def _as_value(content: Content) -> Value:
    if isinstance(content, str):
        return content
    if isinstance(content, tuple):
        return tuple(part for part in content if not isinstance(part, Unplaced | Waived))  # type: ignore[return-value]
    raise TypeError(content)


def _rearranged(entries: tuple[Item, ...], item_id: str, before: Content, after: Content) -> tuple[Item, ...]:
    match before, after:
        case None, ItemAt(position, item):
            if any(entry.id == item_id for entry in entries):
                raise AlreadyThere(item_id)
            return (*entries[:position], item, *entries[position:])
        case ItemAt(), None:
            _find(entries, item_id)
            return tuple(item for item in entries if item.id != item_id)
        case Position(), Position(position):
            moved = _find(entries, item_id).item
            others = tuple(item for item in entries if item.id != item_id)
            return (*others[:position], moved, *others[position:])
    raise TypeError(after)


def _replaced(entries: tuple[Item, ...], item_id: str, change: Callable[[Item], Item]) -> tuple[Item, ...]:
    _find(entries, item_id)
    return tuple(change(item) if item.id == item_id else item for item in entries)


def _list_at(report: Report, path: Path) -> tuple[Item, ...]:
    return items(value_at(report, path[:-1]))


def _find(entries: tuple[Item, ...], item_id: str) -> ItemAt:
    for position, item in enumerate(entries):
        if item.id == item_id:
            return ItemAt(position, item)
    raise NoSuchPlace(item_id)
