"""The account of a merge, taken from the result itself: its sentences are counted again and held against those that came in.

A sentence that was lost on the way is missed, one that stands twice, or that nobody said, is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.merge.decisions import Deed
from gfmd_desktop.merge.entries import Entry, Sorted, unites
from gfmd_desktop.merge.fitting import words_of_item
from gfmd_desktop.merge.provenance import without_headings
from gfmd_desktop.merge.result import content_of
from gfmd_desktop.merge.rows import normal_words
from gfmd_desktop.merge.units import Unit


@dataclass(frozen=True, slots=True)
class Recount:
    """The account, and the sentences that break it: `missing` ones of those that came in, `surplus` ones that nobody said.

    `open` of the placed sentences stand where they came from without anybody having decided so.
    """

    accounting: Accounting
    open: int = 0
    missing: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()

    @property
    def closes(self) -> bool:
        """Whether everything that came in is in the result, once, and nothing else is."""
        return self.accounting.closes and not self.missing and not self.surplus

    @property
    def decided(self) -> Accounting:
        """The account of what was decided: it does not close while something is open."""
        return replace(self.accounting, placed=self.accounting.placed - self.open)

    @property
    def is_complete(self) -> bool:
        """Whether everything was decided, nothing waits for a place, and the result holds it all."""
        return self.closes and not self.open and self.accounting.is_settled


def recount(units: Iterable[Unit], found: Sorted, report: Report, template: Template) -> Recount:
    """Count the result's sentences again and compare them with what the units said."""
    there = _texts_by_field(report, template)
    missing: Counter[str] = Counter()
    surplus: Counter[str] = Counter()
    for field in template.fields():
        entries = found.entries.get(field.id, ())
        lost, invented = _compared(field, entries, there.get(field.id, []))
        missing, surplus = missing + lost, surplus + invented
    placed = sum(map(_placed, _all(found)))
    waiting, not_waiting = _difference((unit.text for unit in found.waiting), (each.text for each in report.unplaced))
    waived, not_waived = _difference((unit.text for unit, _ in found.waived), (each.text for each in report.waived))
    accounting = Accounting(
        sentences=sum(map(_count, units)),
        placed=placed - missing.total(),
        unplaced=sum(map(_count, found.waiting)) - waiting.total(),
        waived=sum(_count(unit) for unit, _ in found.waived) - waived.total(),
    )
    all_missing, all_surplus = missing + waiting + waived, surplus + not_waiting + not_waived
    return Recount(accounting, _open(found), tuple(all_missing.elements()), tuple(all_surplus.elements()))


def _compared(field: Field, entries: Iterable[Entry], there: list[str]) -> tuple[Counter[str], Counter[str]]:
    """What is said once in a field, whoever says it, must be found in it; of anything else each sentence counts."""
    if not unites(field):
        return _difference((text for entry in entries for text in _texts_of(field, entry)), there)
    whole = normal_words("\n".join(there))
    wanted = (sentence for entry in entries for text in _texts_of(field, entry) for sentence in _normal(text))
    return Counter(sentence for sentence in wanted if sentence not in whole), Counter()


def _difference(came: Iterable[str], there: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    wanted, found = _counted(came), _counted(there)
    return wanted - found, found - wanted


def _texts_of(field: Field, entry: Entry) -> Iterator[str]:
    """What must be found of an entry: what its units said, or the words that somebody chose instead."""
    if entry.decision is None or entry.decision.deed is Deed.TAKE:
        yield from (unit.text for unit in entry.units)
        return
    content = content_of(field, entry)
    if isinstance(content, Item):
        yield words_of_item(content, field)
    else:
        yield content if isinstance(content, str) else plain(content)


def _texts_by_field(report: Report, template: Template) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for place in places(without_headings(report, template), template):
        if place.field.kind is Kind.CHOICE:
            if place.within is None:
                labels = {option.id: option.label for option in place.field.options}
                found.setdefault(place.top, []).append(labels.get(place.text, place.text))
        else:
            found.setdefault(place.top, []).append(place.text)
    return found


def _open(found: Sorted) -> int:
    return sum(_placed(entry) for entry in _all(found) if entry.is_open)


def _placed(entry: Entry) -> int:
    """Count an entry's sentences without those that somebody left out of it."""
    omitted = entry.decision.omitted if entry.decision else ()
    return sum(map(_count, entry.units)) - sum(len(_normal(each.sentence)) for each in omitted)


def _all(found: Sorted) -> Iterator[Entry]:
    for entries in found.entries.values():
        yield from entries


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(sentence for text in texts for sentence in _normal(text))


@lru_cache(maxsize=16384)
def _normal(text: str) -> tuple[str, ...]:
    return tuple(normal_words(sentence) for sentence in sentences(text))


def _count(unit: Unit) -> int:
    return len(_normal(unit.text))
