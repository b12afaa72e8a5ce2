"""Fields inside a paragraph: what they show counts, what they were computed from does not; those that are links are links."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from gfmd_desktop.domain.outgoing import is_safe_link

_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)
_MOST_OF_AN_INSTRUCTION = 8_192
Piece = TypeVar("Piece")


def link_of(instruction: str) -> str | None:
    """Return the address of a field that is a link which may be followed, None for other fields."""
    found = _LINK.match(instruction[:_MOST_OF_AN_INSTRUCTION])
    address = (found.group(1) or found.group(2)) if found else None
    return address if is_safe_link(address) else None


@dataclass(slots=True)
class _Field(Generic[Piece]):
    instruction: list[str] = field(default_factory=list)
    waiting: list[Piece] = field(default_factory=list)
    in_result: bool = False
    href: str | None = None


class Fields(Generic[Piece]):
    """The complex fields that are open in a paragraph.

    What stands in a field before its result is held back; it is let go when the field turns out to have no end here, so that a file
    with a broken field loses no words.
    """

    def __init__(self) -> None:
        self._open: list[_Field[Piece]] = []
        self._without_result: list[_Field[Piece]] = []

    @property
    def href(self) -> str | None:
        """The address of the innermost link around this place."""
        return self._open[-1].href if self._open else None

    def hold_back(self, piece: Piece) -> bool:
        """Take a piece that belongs to an instruction; False when it is shown."""
        if not self._without_result:
            return False
        self._without_result[-1].waiting.append(piece)
        return True

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].instruction.append(text)

    def mark(self, kind: str) -> None:
        """Heed a field character: `begin`, `separate` or `end`; those that match nothing are ignored."""
        if kind == "begin":
            self._open.append(_Field(href=self.href))
            self._without_result.append(self._open[-1])
        elif kind == "separate" and self._open and not self._open[-1].in_result:
            self._without_result.pop()
            innermost = self._open[-1]
            innermost.in_result = True
            innermost.href = link_of("".join(innermost.instruction)) or innermost.href
        elif kind == "end" and self._open and not self._open.pop().in_result:
            self._without_result.pop()

    def left_open(self) -> Iterable[Piece]:
        """Return what was held back by fields without a result and without an end, in its order."""
        return [piece for each in self._without_result for piece in each.waiting]
