"""Lists are walked at every depth, each before those inside it."""

from hypothesis import given

from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.report import Item, Report
from tests import strategies as gfmd
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING


def test_a_list_comes_before_the_lists_inside_its_items() -> None:
    proposals = (Item("p1", {"steps": (Item("s1"),)}), Item("p2", {"steps": (Item("s2"), Item("s3"))}))
    report = Report("r1", EXAMPLE_REF, values={"proposals": proposals})

    assert [(listed.path, len(listed.entries)) for listed in lists(report, EXAMPLE)] == [
        (("proposals",), 2),
        (("proposals", "p1", "steps"), 1),
        (("proposals", "p2", "steps"), 2),
    ]


@given(gfmd.reports(EXAMPLE))
def test_every_item_is_walked_over_once(report: Report) -> None:
    walked = [(*listed.path, item.id) for listed in lists(report, EXAMPLE) for item in listed.entries]

    assert sorted(walked) == sorted(gfmd.item_paths(report, EXAMPLE))


@given(gfmd.reports(EXAMPLE))
def test_parts_together_hold_what_the_whole_holds(report: Report) -> None:
    of_parts = {listed.path for part in (MORNING, EVENING) for listed in lists(report, EXAMPLE, part)}

    assert of_parts == {listed.path for listed in lists(report, EXAMPLE)}
