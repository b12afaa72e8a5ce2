"""A report while somebody writes it: every change is there at once, sent to be saved, and told to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Content, Edit, NoSuchPlace, Path, value_at
from gfmd_desktop.domain.report import Item, Report, Value, new_id
from gfmd_desktop.domain.rich_text import Block
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.fitting import fitted


class ChangeOrigin(Enum):
    """Where a change came from: a widget that already shows it, or elsewhere (undo, history, a note, another widget)."""

    TYPED = "typed"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in a draft, and which widget did it (None: none that shows it already)."""

    edits: tuple[Edit, ...]
    origin: ChangeOrigin
    by: object = None

    def touches(self, path: Path) -> bool:
        """Tell whether something at a path, above it or below it changed."""
        return any(edit.path[: len(path)] == path or path[: len(edit.path)] == edit.path for edit in self.edits)


Listener = Callable[[Change], None]


class Draft:
    """One open report. `send` is given every step to save, in order; a step is undone as one."""

    def __init__(self, report: Report, template: Template, send: Callable[[tuple[Edit, ...]], None]) -> None:
        self._report = report
        self.template = template
        self._send = send
        self._listeners: list[Listener] = []
        self._sent: list[Edit] = []
        self._typing: list[object] = []
        self._watchers: list[Callable[[bool], None]] = []

    @property
    def sent(self) -> int:
        """How many edits were sent so far; `took` is told at which of them the library's answer was asked for."""
        return len(self._sent)

    @property
    def report(self) -> Report:
        """The report as it is now."""
        return self._report

    def value_at(self, path: Path) -> Value | None:
        """Return the value at a field's path; None when it is empty or its item is gone."""
        try:
            return value_at(self._report, path)
        except NoSuchPlace:
            return None

    def set_value(self, path: Path, value: Value | None, by: object = None) -> None:
        """Put a value at a field's path; nothing happens when it stands there already."""
        self.do([making.set_value(self._report, path, value)], by)

    def insert_item(self, path: Path, item: Item | None = None, position: int | None = None, by: object = None) -> Item:
        """Put an item (an empty one by default) into the list at a path, at its end by default, and return it."""
        new = item or Item(new_id())
        self.do([making.insert_item(self._report, path, new, position)], by)
        return new

    def remove_item(self, path: Path, by: object = None) -> None:
        """Take the item at a path away; undo brings it back."""
        self.do([making.remove_item(self._report, path)], by)

    def move_item(self, path: Path, position: int, by: object = None) -> None:
        """Move the item at a path to another place in its list."""
        self.do([making.move_item(self._report, path, position)], by)

    def set_nothing_said(self, field_id: str, said_nothing: bool, by: object = None) -> None:
        """Say, or take back, that the session said nothing on a field."""
        self.do([making.set_nothing_said(self._report, field_id, said_nothing)], by)

    def do(self, edits: Sequence[Edit], by: object = None) -> None:
        """Make edits as one step: applied, told to the listeners and sent to be saved."""
        effective = tuple(edit for edit in edits if not edit.changes_nothing)
        if not effective:
            return
        for edit in effective:
            self._report = making.apply(self._report, edit)
        self._sent.extend(effective)
        self._send(effective)
        self._tell(Change(effective, ChangeOrigin.TYPED, by))

    def took(self, report: Report, sent_before: int) -> None:
        """Take over what an undo, a redo or a restoration made of the report, and say what that changed.

        `sent_before` is what `sent` was when it was asked for: what was typed since then is not in `report`, and comes on top.
        """
        for edit in self._sent[sent_before:]:
            with suppress(NoSuchPlace, Refused):
                report = making.apply(report, fitted(report, edit))
        found = differences(self._report, report)
        self._report = report
        if found:
            self._tell(Change(found, ChangeOrigin.ELSEWHERE))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on, once each; the function returned ends that."""
        if listener not in self._listeners:
            self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def typing(self, who: object, *, under_way: bool) -> None:
        """Hear that somebody types words that are not in the draft yet, or that they are now."""
        before = bool(self._typing)
        self._typing = [other for other in self._typing if other is not who] + ([who] if under_way else [])
        if bool(self._typing) != before:
            for watcher in tuple(self._watchers):
                watcher(under_way)

    def watch_typing(self, watcher: Callable[[bool], None]) -> None:
        """Tell `watcher`, once each, when words begin to wait outside of the draft, and when none do any more."""
        if watcher not in self._watchers:
            self._watchers.append(watcher)

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def words_of(content: Content) -> str:
    """Return the words of what an edit put in place, "" when it is no line or text."""
    if isinstance(content, str):
        return content.strip()
    blocks = content if isinstance(content, tuple) else ()
    return "\n".join(block.text for block in blocks if isinstance(block, Block)).strip()
