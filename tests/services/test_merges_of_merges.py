"""What was merged from a report is never merged with it once more: everything would stand there twice, and again at every opening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.merging import merge_groups
from gfmd_desktop.services.reports import OpenedReport
from tests.example_template import EXAMPLE, EXAMPLE_REF


def group(name: str, *said: str) -> Report:
    proposals = tuple(Item(f"{name}-{at}", {"proposal": from_plain(words)}) for at, words in enumerate(said))
    return Report(name.lower(), EXAMPLE_REF, group=name, values={"proposals": proposals})


ASIA, EUROPE, AFRICA = (
    group("Asia", "Fund local groups."),
    group("Europe", "Open the borders of cities."),
    group("Africa", "Teach every child."),
)


def merged(*reports: Report) -> Report:
    return merge_groups(opened(reports), None, lambda _: EXAMPLE).report


def opened(reports: Sequence[Report]) -> list[OpenedReport]:
    return [OpenedReport(each, EXAMPLE) for each in reports]


def test_a_merge_with_one_of_its_own_groups_is_refused_and_both_are_named() -> None:
    whole = replace(merged(ASIA, EUROPE), group="Session")
    for others in ((ASIA, whole), (whole, AFRICA, EUROPE)):
        with pytest.raises(Refused) as refused:
            merged(*others)
        assert refused.value.reason is Refusal.HOLDS_ANOTHER
        assert refused.value.subject == "Session"
        assert refused.value.detail in ("Asia", "Europe")


def test_a_merge_that_no_longer_says_where_its_items_came_from_is_known_by_its_id() -> None:
    whole = merged(ASIA, EUROPE)
    with pytest.raises(Refused) as refused:
        merged(ASIA, EUROPE, replace(whole, values=group("x", "Said anew.").values))
    assert refused.value.reason is Refusal.HOLDS_ANOTHER


def test_a_merge_is_no_group_of_itself() -> None:
    begun = merge_groups(opened((ASIA, EUROPE)), None, lambda _: EXAMPLE)
    itself = replace(group("Session", "Something else."), id=begun.plan.report)
    with pytest.raises(Refused) as refused:
        merge_groups(opened((ASIA, EUROPE, itself)), begun.plan, lambda _: EXAMPLE)
    assert refused.value.reason is Refusal.HOLDS_ANOTHER


def test_a_merge_of_merges_and_the_same_group_twice_are_welcome() -> None:
    whole = merged(ASIA, EUROPE)
    assert len(merged(whole, AFRICA).values["proposals"]) == 3
    assert len(merged(ASIA, ASIA, EUROPE).values["proposals"]) == 2
