"""What of the groups' sentences a wording does not say any more: told before it is taken, so that nothing is dropped unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gfmd_desktop.domain.report import Item
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Field
from gfmd_desktop.merge.fitting import words_of_item
from gfmd_desktop.merge.plain_words import OwnWording
from gfmd_desktop.merge.units import Content, Unit

SAID = 0.5
"""A sentence is said again where at least this part of its content words stands in the new wording, in any order and form."""


def unsaid(units: Sequence[Unit], content: Content, field: Field) -> tuple[tuple[Unit, str], ...]:
    """Return the sentences that a wording made of units does not say, each with the unit that says it."""
    return tuple(_unsaid(units, words_of(content, field)))


def words_of(content: Content, field: Field) -> str:
    """Return all words of a content."""
    if isinstance(content, Item):
        return words_of_item(content, field)
    return content if isinstance(content, str) else plain(content)


def _unsaid(units: Sequence[Unit], words: str) -> Iterator[tuple[Unit, str]]:
    wording = OwnWording(groups=[unit.source.group or "" for unit in units])
    there = frozenset(wording.words_of(words).stems)
    for unit in units:
        for sentence in unit.sentences:
            stems = frozenset(wording.words_of(sentence).stems)
            if len(stems & there) < len(stems) * SAID:
                yield unit, sentence
