"""Merges kept in a library: made in one step, opened again, and never over what somebody wrote since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.report import Item, Report, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.merge import merging
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.kept_merges import KeptMerges
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.merging import merged_from
from gfmd_desktop.services.unfinished_merges import UnfinishedMerges
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library, utc_now
from tests.example_template import EXAMPLE, EXAMPLE_REF


class Rooms:
    """A library with the reports of two groups."""

    def __init__(self, folder: Path) -> None:
        self.library = open_library(folder / "library.sqlite", Mode.WRITE).library
        self.reports = LibraryService(self.library, lambda _: EXAMPLE, utc_now)
        self.editing = EditingService(self.library, lambda _: EXAMPLE, utc_now)
        self.unfinished = UnfinishedMerges(folder / "merges")
        self.merges = KeptMerges(self.reports, self.editing, lambda _: EXAMPLE, self.unfinished)
        self.add("asia", "Asia", "Fund local groups.")
        self.add("europe", "Europe", "Open the borders of cities.")

    def add(self, report_id: str, group: str, said: str) -> None:
        proposal = Item("p", {"proposal": from_plain(said)})
        self.reports.add(Report(report_id, EXAMPLE_REF, group=group, values={"proposals": (proposal,)}))


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    found = Rooms(tmp_path)
    yield found
    found.library.close()


def said(report: Report) -> list[str]:
    return [plain(rich(item.values["proposal"])) for item in items(report.values.get("proposals"))]


def test_a_merge_makes_a_report_that_knows_what_it_was_made_of(rooms: Rooms) -> None:
    merged = rooms.merges.keep(rooms.merges.open(["asia", "europe"]))
    assert said(merged) == ["Fund local groups.", "Open the borders of cities."]
    assert merged_from(merged) == ("asia", "europe")
    assert [item.source.group for item in items(merged.values["proposals"]) if item.source] == ["Asia", "Europe"]


def test_the_whole_merge_is_undone_in_one_step(rooms: Rooms) -> None:
    merged = rooms.merges.keep(rooms.merges.open(["asia", "europe"]))
    assert said(rooms.editing.undo(merged.id).report) == []
    assert said(rooms.editing.redo(merged.id).report) == said(merged)


def test_a_late_group_brings_only_what_is_new_and_decisions_stay(rooms: Rooms) -> None:
    merge = rooms.merges.open(["asia", "europe"])
    merge = merging.waive(merge, next(iter(merge.units)), "said elsewhere")
    merged = rooms.merges.keep(merge)
    rooms.add("africa", "Africa", "Teach every child.")
    again = rooms.merges.open(["asia", "europe", "africa"], merge.plan)
    assert [again.units[unit].text for unit in again.news] == ["Teach every child."]
    later = rooms.merges.keep(again)
    assert later.id == merged.id
    assert said(later) == ["Open the borders of cities.", "Teach every child."]


def test_a_group_that_amends_its_report_is_merged_again_without_losing_what_was_written_since(rooms: Rooms) -> None:
    merged = rooms.merges.keep(rooms.merges.open(["asia", "europe"]))
    rooms.editing.apply(merged.id, making.set_value(merged, ("other",), from_plain("By hand.")))
    changed = rooms.reports.get("asia")
    path = ("proposals", "p", "proposal")
    rooms.editing.apply("asia", making.set_value(changed, path, from_plain("Fund local groups for years.")))
    again = rooms.merges.open_again(merged.id)
    assert again is not None
    later = rooms.merges.keep(again)
    assert said(later) == ["Fund local groups for years.", "Open the borders of cities."]
    assert plain(rich(later.values["other"])) == "By hand."


def test_a_merge_that_was_cut_off_is_gone_on_with(rooms: Rooms) -> None:
    merge = rooms.merges.open(["asia", "europe"])
    merge = merging.waive(merge, next(iter(merge.units)), "said elsewhere")
    rooms.merges.note(merge.plan)
    again = rooms.merges.open(["europe", "asia"])
    assert again.decided.decisions == merge.decided.decisions
    assert again.news == {}
    rooms.merges.keep(again)
    assert rooms.unfinished.find(merge.decided.report) is None, "a finished one lies in its report"
    assert rooms.merges.open(["asia", "europe"]).decided.decisions == merge.decided.decisions


def test_a_damaged_plan_of_an_unfinished_merge_begins_anew(rooms: Rooms, tmp_path: Path) -> None:
    merge = rooms.merges.open(["asia", "europe"])
    rooms.merges.note(merging.waive(merge, next(iter(merge.units)), "said elsewhere").plan)
    (file,) = (tmp_path / "merges").iterdir()
    file.write_bytes(file.read_bytes()[:40])
    assert rooms.merges.open(["asia", "europe"]).decided.decisions == ()


def test_a_report_that_was_not_merged_has_no_board(rooms: Rooms) -> None:
    assert rooms.merges.open_again("asia") is None
