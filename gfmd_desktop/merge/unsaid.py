"""What of the groups' sentences a wording does not say any more: told before it is taken, so that nothing is dropped unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gfmd_desktop.domain.report import Item
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Field
from gfmd_desktop.merge.fitting import words_of_item
from gfmd_desktop.merge.plain_words import OwnWording
from gfmd_desktop.merge.units import Content, Unit

SAID = 0.6
"""A sentence is said again where at least this part of its content words stands in the new wording, in any order and form."""


def unsaid(units: Sequence[Unit], content: Content, field: Field) -> tuple[tuple[Unit, str], ...]:
    """Return the sentences that a wording made of units does not say, each with the unit that says it.

    What an item is known by is looked for there, and what else it says in the rest: words of its actions do not stand for it.
    """
    wording = OwnWording(groups=[unit.source.group or "" for unit in units])
    return tuple(_unsaid(units, content, field, wording))


def _unsaid(units: Sequence[Unit], content: Content, field: Field, wording: OwnWording) -> Iterator[tuple[Unit, str]]:
    there = [frozenset(wording.words_of(part).stems) for part in _parts(content, field)]
    for unit in units:
        for part, said in zip(_parts(unit.content, field), there, strict=True):
            for sentence in sentences(part):
                stems = frozenset(wording.words_of(sentence).stems)
                if len(stems & said) < len(stems) * SAID:
                    yield unit, sentence


def _parts(content: Content, field: Field) -> tuple[str, ...]:
    """Return the words of a content; of an item those it is known by, and the rest."""
    if not isinstance(content, Item):
        return (content if isinstance(content, str) else plain(content),)
    lead = field.subfields[0].id
    known_by = {key: value for key, value in content.values.items() if key == lead}
    rest = {key: value for key, value in content.values.items() if key != lead}
    return tuple(words_of_item(replace(content, values=values), field) for values in (known_by, rest))
