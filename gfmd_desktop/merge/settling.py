"""Settling a conflict: somebody keeps mine, theirs or both, or writes something else; the merged report after it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Content, ItemAt, NoSuchPlace, Path, apply, value_at
from gfmd_desktop.domain.report import Item, Report, Value, items, rich
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.merge.conflicts import Conflict, ConflictKind


class Choice(StrEnum):
    """What somebody decides about a conflict."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    EDIT = "edit"
    SAME = "same"
    """Of a row the file lacks, and a new one there: both are one, in the words of the new one."""


def choices(conflict: Conflict) -> tuple[Choice, ...]:
    """Return what can be decided: where only one thing can stand there is no "both", where nothing is written no "edit"."""
    one_of_two = (Choice.MINE, Choice.THEIRS)
    if conflict.kind is ConflictKind.MOVED or _of_items(conflict):
        return one_of_two
    if conflict.kind is ConflictKind.CHOSEN or conflict.path[0].startswith("@"):
        return one_of_two
    if conflict.mine is None or conflict.theirs is None:
        return (*one_of_two, Choice.EDIT)
    return (*one_of_two, Choice.BOTH, Choice.EDIT)


def settled(report: Report, conflict: Conflict, choice: Choice, words: str | RichText = "") -> Report:
    """Return the merged report with a conflict settled; `words` are what stands there for `Choice.EDIT`.

    NoSuchPlace when what both sides wrote does not stand there any more.
    """
    if choice is Choice.BOTH:
        return report
    chosen = {Choice.MINE: conflict.mine, Choice.THEIRS: conflict.theirs}.get(choice, words)
    path = conflict.path
    if path[0].startswith("@"):
        return _settled_beside(report, path, chosen)
    if _of_items(conflict):
        return _with_item(report, path, chosen)
    if conflict.kind is ConflictKind.MOVED:
        return _in_order_of(report, path, items(_value(chosen)))
    if isinstance(conflict.mine or conflict.theirs, str) or conflict.kind is ConflictKind.UNKNOWN:
        return apply(report, making.set_value(report, path, _value(chosen) or None))
    return _with_run(report, conflict, rich(_value(chosen)))


def _of_items(conflict: Conflict) -> bool:
    return any(isinstance(each, ItemAt) for each in (conflict.mine, conflict.theirs))


def _value(content: Content | str | RichText) -> Value:
    """Return a content known to be a value as such ("" when there is none)."""
    return content if isinstance(content, str | tuple) else ""  # type: ignore[return-value]


def _settled_beside(report: Report, path: Path, chosen: Content) -> Report:
    if path == making.LANGUAGE and isinstance(chosen, str):
        return apply(report, making.set_language(report, chosen))
    if path == making.GROUP and (chosen is None or isinstance(chosen, str)):
        return apply(report, making.set_group(report, chosen))
    if path[0] == making.NOTHING_SAID:
        return apply(report, making.set_nothing_said(report, path[1], nothing_said=bool(chosen)))
    raise NoSuchPlace(path)


def _with_item(report: Report, path: Path, chosen: Content) -> Report:
    stands = any(item.id == path[-1] for item in items(value_at(report, path[:-1])))
    if isinstance(chosen, ItemAt):
        edit = making.insert_item(report, path[:-1], chosen.item, chosen.position)
        return report if stands else apply(report, edit)
    return apply(report, making.remove_item(report, path)) if stands else report


def _in_order_of(report: Report, path: Path, wanted: Sequence[Item]) -> Report:
    """Return the report with a list in a side's order; what that side does not have stays behind what it follows."""
    places = {item.id: at for at, item in enumerate(wanted)}
    entries = items(value_at(report, path))
    keys: dict[str, tuple[int, int]] = {}
    before = -1
    for at, item in enumerate(entries):
        before = places.get(item.id, before)
        keys[item.id] = (places.get(item.id, before), -1 if item.id in places else at)
    ordered = tuple(sorted(entries, key=lambda item: keys[item.id]))
    for at, item in enumerate(ordered):
        report = apply(report, making.move_item(report, (*path, item.id), at))
    return report


def _with_run(report: Report, conflict: Conflict, chosen: RichText) -> Report:
    """Return the report with the paragraphs of both sides taken out, and those chosen in their place."""
    blocks = rich(value_at(report, conflict.path))
    run = (*rich(_value(conflict.mine)), *rich(_value(conflict.theirs)))
    starts = range(len(blocks) - len(run) + 1)
    start = next((at for at in starts if blocks[at : at + len(run)] == run), None)
    if start is None:
        raise NoSuchPlace(conflict.path)
    left = (*blocks[:start], *chosen, *blocks[start + len(run) :])
    return apply(report, making.set_value(report, conflict.path, left or None))
