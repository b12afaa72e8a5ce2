"""How alike two texts are, from 0 to 100, and which words they share (thresholds and figures: docs/decisions/0018)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from gfmd_desktop.merge.plain_words import PlainWords

SAME_IDEA = 60
"""From here on, two items of one list are shown beside one another as the same idea."""
REPEATS = 70
"""From here on, an item of one list is said to repeat an item of another list."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A text made ready for being compared many times."""

    plain: PlainWords
    stems: frozenset[str] = field(init=False)
    joined: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "stems", frozenset(self.plain.stems))
        object.__setattr__(self, "joined", " ".join(self.plain.stems))


def percent_alike(one: Likeness, other: Likeness, least: int = 0) -> int:
    """Return how alike two texts are; 0 when it is less than `least`, which is found out sooner.

    Half of it is the share of words in common (Dice, by their stems), half rapidfuzz's ratio of the sets of words, which forgives
    that one text says more than the other. No other text has a say, so a figure stays when a late group's report arrives.
    """
    count = len(one.stems) + len(other.stems)
    if not one.stems or not other.stems:
        return 0
    shared = 200 * len(one.stems & other.stems) / count
    if (shared + 100) / 2 < least:
        return 0
    percent = int((shared + fuzz.token_set_ratio(one.joined, other.joined)) / 2)
    return percent if percent >= least else 0


def shared_words(plains: Iterable[PlainWords], commonness: dict[str, int], most: int = 2) -> tuple[str, ...]:
    """Return the words that all texts share, the least common first, then as they come, spelled as in the first text."""
    first, *others = plains
    common = set(first.stems).intersection(*(other.stems for other in others))
    spelled = {stem: word for stem, word in zip(first.stems, first.words, strict=True) if stem in common}
    rarest = sorted(spelled, key=lambda stem: commonness.get(stem, 0))
    return tuple(spelled[stem] for stem in rarest[:most])
