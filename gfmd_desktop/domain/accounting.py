"""Accounting: every sentence that came in is placed, waiting for a place, or left out on purpose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Accounting:
    """Counts of sentences: those that came in, and what became of them."""

    sentences: int = 0
    placed: int = 0
    unplaced: int = 0
    waived: int = 0

    @property
    def closes(self) -> bool:
        """Whether every sentence that came in is in exactly one of the three."""
        return self.sentences == self.placed + self.unplaced + self.waived

    @property
    def is_settled(self) -> bool:
        """Whether the account closes and nothing waits for a place any more."""
        return self.closes and not self.unplaced

    def __add__(self, other: Accounting) -> Accounting:
        """Return both accounts as one."""
        return Accounting(
            self.sentences + other.sentences,
            self.placed + other.placed,
            self.unplaced + other.unplaced,
            self.waived + other.waived,
        )
