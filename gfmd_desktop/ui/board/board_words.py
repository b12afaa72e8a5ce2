"""What the board says of itself, in words: headings, why a row stands together, what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.domain.report import Item, items
from gfmd_desktop.domain.template import Field
from gfmd_desktop.merge.merging import News
from gfmd_desktop.merge.rows import Why
from gfmd_desktop.merge.units import Content
from gfmd_desktop.ui.board.lines import Heading, Line
from gfmd_desktop.ui.phrases import captioned, listed, parted


class CellState(IntEnum):
    """What became of what a group said; of several, the least settled counts."""

    EMPTY = 0
    OPEN = 1
    TAKEN = 2
    LEFT_OUT = 3


def title_words(heading: Heading) -> str:
    """Return the name of a section or question."""
    return heading.words or _tr("Without a place in the form")


def counter_words(heading: Heading) -> str:
    """Return how many entries of a list that has a limit there are; "" for others."""
    if heading.field is None or heading.field.limit is None or not heading.field.kind.repeats:
        return ""
    counter = _tr("{0} of {1}").format(heading.count, heading.field.limit)
    return captioned(counter, _tr("choose later")) if heading.is_over else counter


def order_words(heading: Heading) -> str:
    """Return how a list is ordered, or that it can be ordered otherwise; "" for what has no order."""
    if not heading.can_be_ordered:
        return ""
    return _tr("ordered by supporting groups") if heading.is_by_support else _tr("order by supporting groups (S)")


def heading_words(heading: Heading) -> str:
    """Return all that a heading says of its list."""
    by_support = order_words(heading) if heading.is_by_support else ""
    return listed((title_words(heading), counter_words(heading), by_support))


def why_words(line: Line) -> str:
    """Return why the cells of a row stand together, and what else is known of it."""
    row = line.row
    said = [_tr(_WHY[row.why]).format(percent=row.percent, words=listed(row.words)).strip()]
    if line.only_one:
        said.append(_tr("Only one of them can stand"))
    said += [_tr("Repeats {0} {1}").format(each.field, each.number) for each in line.repeats]
    return "\n".join(said)


def left_words(line: Line) -> str:
    """Return what the result says of a row nothing of which is in it: why it was left out."""
    reasons = list(dict.fromkeys(reason for _, reason in line.waived if reason))
    if reasons:
        return _tr("Left out: {0}").format(parted(reasons))
    return _tr("Left out") if line.waived else ""


def omitted_words(line: Line) -> str:
    """Return which sentences are left out of what stands in the result, and why."""
    decisions = (standing.entry.decision for standing in line.result)
    omitted = [each for decision in decisions if decision is not None for each in decision.omitted]
    return "\n".join(_tr("Without “{0}”: {1}").format(each.sentence, each.reason) for each in omitted)


def news_words(news: News) -> str:
    """Return what is news about a text when a plan is replayed."""
    return _tr("new") if news is News.NEW else _tr("changed")


def state_words(state: CellState) -> str:
    """Return what became of a cell."""
    return _tr(_STATES[state])


def silent_words() -> str:
    """Return what a group's cell says that said nothing, on purpose."""
    return _tr("nothing said")


def inner_words(content: Content, field: Field) -> str:
    """Return how many entries the lists within an item have: "Actions 3 · Indicators 1"."""
    return " · ".join(_inner(content, field)) if isinstance(content, Item) else ""


def _inner(item: Item, field: Field) -> Iterator[str]:
    for below in field.subfields:
        count = len(items(item.values.get(below.id))) if below.kind.repeats else 0
        if count:
            yield f"{below.name} {count}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("BoardModel", words)


_WHY = {
    Why.ONLY_HERE: "Only here",
    Why.SAME_IDEA: "Same idea, {percent} %\n{words}",
    Why.SAME_WORDS: "Same words",
    Why.SAME_PERSON: "Same person",
    Why.ONE_TEXT_EACH: "One text per group",
    Why.BY_HAND: "Put together by you",
    Why.NO_PLACE: "No place in the form",
    Why.LEFT_OUT: "Left out by the group",
}
_STATES = {
    CellState.EMPTY: "nothing",
    CellState.OPEN: "to decide",
    CellState.TAKEN: "taken",
    CellState.LEFT_OUT: "left out",
}
