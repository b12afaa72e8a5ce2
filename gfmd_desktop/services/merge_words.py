"""What commands say about merging: why things stand together, what became of them, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from gfmd_desktop.merge.merging import News
from gfmd_desktop.merge.rows import Row, Why

_WHY = {
    Why.ONLY_HERE: "only here",
    Why.SAME_IDEA: "same idea, {percent} %",
    Why.SAME_WORDS: "same words",
    Why.SAME_PERSON: "same person",
    Why.ONE_TEXT_EACH: "one text per group",
    Why.BY_HAND: "put together by hand",
    Why.NO_PLACE: "no place yet",
    Why.LEFT_OUT: "left out by the group itself",
}
_NEWS = {News.NEW: "new", News.CHANGED: "changed since"}


def why(row: Row) -> str:
    """Return why units stand in one row: "same idea, 86 %"."""
    return _WHY[row.why].format(percent=row.percent)


def shared(words: Sequence[str]) -> str:
    """Return the words that units share, in brackets; "" when there are none."""
    return f" ({', '.join(words)})" if words else ""


def news(why_again: News) -> str:
    """Return why a unit asks again."""
    return _NEWS[why_again]
