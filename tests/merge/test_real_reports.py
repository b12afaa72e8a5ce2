"""The real 2016 reports: what their priority messages repeat, what their authors typed about origins, and that all of it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import Merge, begin
from gfmd_desktop.merge.units import Unit
from gfmd_desktop.paths import resources
from gfmd_desktop.templates.shelf import Shelf
from tests.acceptance.real_reports import read_report_2016


@pytest.fixture
def merge(shared: Path) -> Merge:
    """The two real sessions, merged as if they were groups of one."""
    template = Shelf((resources() / "templates",)).template(TemplateRef("gfmd-csd-2016", 1))
    names = ("2016-session-4.1.txt", "2016-session-3.1.txt")
    reports = [read_report_2016(shared / "reports" / name) for name in names]
    return begin(
        [
            GroupReport(replace(each, group=name), template, name[13:16])
            for each, name in zip(reports, names, strict=True)
        ]
    )


def test_every_sentence_of_both_is_there_once(merge: Merge) -> None:
    assert merge.recount.closes
    assert merge.recount.accounting.sentences > 80


def test_messages_that_repeat_recommendations_are_linked(merge: Merge) -> None:
    number = {unit.id: place for unit, place in numbered(merge)}
    links = {(number[link.unit], number[link.repeats]) for link in merge.links}
    assert (("priority_messages", "3.1", 1), ("recommendations", "3.1", 1)) in links
    assert (("priority_messages", "3.1", 2), ("recommendations", "3.1", 3)) in links


def numbered(merge: Merge) -> Iterator[tuple[Unit, tuple[str, str, int]]]:
    """Yield the units with their field, their group and their number in it."""
    seen: Counter[tuple[str, str]] = Counter()
    for unit in merge.units.values():
        place = (unit.field or "", merge.inputs[unit.column].name)
        seen[place] += 1
        yield unit, (*place, seen[place])
