"""What a step changed, place by place, in plain words: before, after, and which words differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from gfmd_desktop.domain.edits import NOTHING_SAID, Content, Edit, ItemAt, Path, Position
from gfmd_desktop.domain.report import Item, Unplaced, Waived
from gfmd_desktop.domain.rich_text import Block
from gfmd_desktop.domain.template import Field, Kind, Template

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_COMPARED = 4_000
"""Words on a side that are compared one by one; a longer text changed all over is shown as a whole."""


class Came(Enum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, went or came."""

    text: str
    came: Came


class ChangeKind(Enum):
    """What happened at a place."""

    WRITTEN = "written"
    ADDED = "added"
    TAKEN_AWAY = "taken away"
    MOVED = "moved"
    SAID_NOTHING = "said nothing"


@dataclass(frozen=True, slots=True)
class PlaceChange:
    """One place that changed, and its words before and after."""

    path: Path
    kind: ChangeKind
    before: str
    after: str

    @property
    def field_id(self) -> str | None:
        """The template's field that it belongs to; None for what is no answer."""
        if self.path[0] == NOTHING_SAID:
            return self.path[1]
        return None if self.path[0].startswith("@") else self.path[0]


def changes_of(edits: Iterable[Edit], template: Template) -> tuple[PlaceChange, ...]:
    """Return the places that edits made together changed, each once, in the order they were first touched."""
    first: dict[Path, Edit] = {}
    last: dict[Path, Edit] = {}
    for edit in edits:
        first.setdefault(edit.path, edit)
        last[edit.path] = edit
    told = [path for path in first if first[path].before != last[path].after]
    return tuple(_change(path, first[path].before, last[path].after, _options(path, template)) for path in told)


def word_differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one row of pieces; words that moved went and came."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle = _compared(old[start : len(old) - end], new[start : len(new) - end])
    same_start, same_end = "".join(old[:start]), "".join(old[len(old) - end :])
    pieces = (Piece(same_start, Came.SAME), *middle, Piece(same_end, Came.SAME))
    return tuple(piece for piece in pieces if piece.text)


def are_alike(one: str, other: str) -> bool:
    """Tell whether two texts are wordings of the same: at least half of the longer one stands in both."""
    same = sum(len(piece.text) for piece in word_differences(one, other) if piece.came is Came.SAME)
    return 2 * same >= max(len(one), len(other))


def _compared(old: list[str], new: list[str]) -> Iterator[Piece]:
    if max(len(old), len(new)) > _MOST_COMPARED:
        yield Piece("".join(old), Came.GONE)
        yield Piece("".join(new), Came.NEW)
        return
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("".join(old[old_from:old_to]), Came.SAME)
            continue
        yield Piece("".join(old[old_from:old_to]), Came.GONE)
        yield Piece("".join(new[new_from:new_to]), Came.NEW)


def _common(old: list[str], new: list[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(old), len(new)))


def _change(path: Path, before: Content, after: Content, options: Mapping[str, str]) -> PlaceChange:
    kind = ChangeKind.SAID_NOTHING if path[0] == NOTHING_SAID else ChangeKind.WRITTEN
    if isinstance(after, ItemAt):
        kind = ChangeKind.ADDED
    elif isinstance(before, ItemAt):
        kind = ChangeKind.TAKEN_AWAY
    elif isinstance(after, Position):
        kind = ChangeKind.MOVED
    old, new = words_of_content(before), words_of_content(after)
    return PlaceChange(path, kind, options.get(old, old), options.get(new, new))


def _options(path: Path, template: Template) -> Mapping[str, str]:
    """Return what the options of a choice are called; nothing for other places."""
    fields: Iterable[Field] = tuple(template.fields())
    field = None
    for field_id in path[::2]:
        field = next((each for each in fields if each.id == field_id), None)
        fields = field.subfields if field else ()
    is_choice = field is not None and field.kind is Kind.CHOICE and len(path) % 2 == 1
    return {option.id: option.label for option in field.options} if field and is_choice else {}


def words_of_content(content: Content) -> str:
    """Return what an edit holds in plain words; "" for nothing."""
    match content:
        case None:
            return ""
        case bool():
            return "✓" if content else "–"
        case str():
            return content
        case Position(position):
            return str(position + 1)
        case ItemAt(_, item):
            return _words_of_item(item)
    return "\n".join(_words_of_entry(entry) for entry in content)


def _words_of_entry(entry: Block | Item | Unplaced | Waived) -> str:
    match entry:
        case Block():
            return entry.text
        case Item():
            return _words_of_item(entry)
    return entry.text


def _words_of_item(item: Item) -> str:
    return "\n".join(words for value in item.values.values() if (words := words_of_content(value)))
