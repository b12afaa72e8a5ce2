"""What a file brings to the report it was exported from: only what was changed on its pages.

A Word file holds less than its report (one part perhaps, no speaker without consent, no sources), so what it lacks says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.chatham_house import without_speaker
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing, shown_block, without_empty_end
from gfmd_desktop.domain.report import Item, Report, Value, is_empty, items, rich
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import CONSENT, SPEAKER, Consent, Field, Kind, Template
from gfmd_desktop.merge.three_way import ThreeWay, three_way
from gfmd_desktop.services.arriving import Incoming

_ALL = ExportOptions(provenance=Provenance.SHOW)


@dataclass(frozen=True, slots=True)
class Known:
    """A report in the library: as it is, and as it was in the revision a file names (None: that one was never here)."""

    now: Report
    then: Report | None


def brought_back(known: Known, incoming: Incoming) -> ThreeWay:
    """Merge what a Word file shows into the report it was exported from.

    The base is what the file showed when it was exported, which its payload tells; else the report as it was then. Of a later
    state, which was never here, only fields that are still empty here or as they were exported have one.
    """
    arrival, template = incoming.arrival, incoming.template
    page = _Page(template, arrival.part)
    shown = _not_waiting_here(arrival.report, known.now)
    if arrival.exported is None:
        shown = _with_known_ids(shown, known)
    if known.then is None:
        theirs = page.completed(shown, known.now, tells_silence=arrival.exported is not None)
        unknown = _without_base(known.now, theirs, arrival.exported, template)
        return three_way(known.now, known.now, theirs, template, unknown)
    if arrival.exported is None:
        theirs = page.completed(shown, known.then, tells_silence=False)
        return three_way(known.then, known.now, theirs, template)
    base = page.completed(arrival.exported, known.then)
    return three_way(base, known.now, page.completed(shown, base), template)


def in_other_words(field: Field, shown: Item, behind: Item) -> Item:
    """Return an item of a list with what a page shows of it now, and with everything no page shows as it was behind that."""
    return _item(field, replace(shown, id=behind.id), behind)


def was_shown(then: Report | None, incoming: Incoming) -> bool:
    """Tell whether a report as it was then is what a Word file was exported from; a file that lost its payload cannot tell."""
    exported, part = incoming.arrival.exported, incoming.arrival.part
    if then is None or exported is None:
        return False
    views = (outgoing(then, incoming.template, ExportOptions(part, provenance=each)) for each in Provenance)
    return any(view.values == exported.values for view in views)


def _not_waiting_here(shown: Report, mine: Report) -> Report:
    """Leave out texts that wait for a place here already, or were left out on purpose."""
    waiting = {text.text for text in mine.unplaced} | {text.text for text in mine.waived}
    return replace(shown, unplaced=tuple(text for text in shown.unplaced if text.text not in waiting))


def _with_known_ids(shown: Report, known: Known) -> Report:
    """Give items back the ids they have here; the file could only tell their rows."""
    from gfmd_desktop.word.known_ids import ids_by_row  # noqa: PLC0415 - brings lxml

    ids = ids_by_row(known.now) | (ids_by_row(known.then) if known.then else {})

    def renamed(value: Value) -> Value:
        if not items(value):
            return value
        return tuple(
            replace(
                item, id=ids.get(item.id, item.id), values={key: renamed(held) for key, held in item.values.items()}
            )
            for item in items(value)
        )

    return replace(shown, values={key: renamed(value) for key, value in shown.values.items()})


def _without_base(mine: Report, theirs: Report, exported: Report | None, template: Template) -> frozenset[str]:
    """Return the fields that both have, and that differ for no known reason."""
    shown = outgoing(mine, template, _ALL)
    before = exported.values if exported else {}
    return frozenset(
        field
        for field, value in mine.values.items()
        if not is_empty(value) and value != theirs.values.get(field) and shown.values.get(field) != before.get(field)
    )


class _Page:
    """What a Word file of one part, or of the whole, can say at all."""

    def __init__(self, template: Template, part: str | None) -> None:
        self._fields = tuple(template.fields(part))

    def completed(self, shown: Report, behind: Report, *, tells_silence: bool = True) -> Report:
        """Return what a file shows, with everything no page shows as the report behind it has it.

        `tells_silence`: whether it still knows which answers were marked as "nothing said".
        """
        here = {field.id for field in self._fields}
        said = shown.nothing_said if tells_silence else behind.nothing_said & here
        return replace(
            behind,
            values=_answers(self._fields, shown.values, behind.values),
            nothing_said=(behind.nothing_said - here) | (said & here),
            unplaced=(*behind.unplaced, *(text for text in shown.unplaced if text not in behind.unplaced)),
            waived=(*behind.waived, *(text for text in shown.waived if text not in behind.waived)),
        )


def _answers(fields: Sequence[Field], shown: Mapping[str, Value], behind: Mapping[str, Value]) -> dict[str, Value]:
    known = {field.id: field for field in fields}
    values = {key: value for key, value in behind.items() if key not in known}
    for key, field in known.items():
        if key in shown:
            values[key] = _answer(field, shown[key], behind.get(key))
    return {key: values[key] for key in dict.fromkeys((*behind, *values)) if key in values}


def _answer(field: Field, shown: Value, behind: Value | None) -> Value:
    if field.kind is Kind.TEXT:
        return _text(rich(shown), rich(behind))
    if not field.kind.repeats:
        return shown
    known = {item.id: item for item in items(behind)}
    return tuple(_item(field, item, known[item.id]) if item.id in known else item for item in items(shown))


def _item(field: Field, shown: Item, behind: Item) -> Item:
    values = _answers(field.subfields, shown.values, behind.values)
    if field.kind is Kind.QUOTES:
        values = _with_what_is_unseen(values, behind)
    return replace(behind, values=values)


def _with_what_is_unseen(quote: dict[str, Value], behind: Item) -> dict[str, Value]:
    """Add what no page shows of a quote: a speaker who did not consent, and the consent while the same speaker stands there.

    "Anonymous" is the one consent that can be typed on a page; no file can make somebody agree to being named.
    """
    if quote.get(SPEAKER) != without_speaker(behind).values.get(SPEAKER):
        return quote
    kept = {SPEAKER} if quote.get(CONSENT) == Consent.ANONYMOUS else {SPEAKER, CONSENT}
    seen = {key: value for key, value in quote.items() if key not in kept}
    return seen | {key: value for key, value in behind.values.items() if key in kept}


def _text(shown: RichText, behind: RichText) -> RichText:
    """A page shows no link that may not leave, no key of a newer program, and no entries without words at the end."""
    whole = {shown_block(block): block for block in reversed(behind)}
    text = tuple(whole.get(block, block) for block in shown)
    return behind if text == without_empty_end(behind) else text
