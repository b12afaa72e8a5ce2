"""What a wording drops is found, and left out with a reason it is still accounted for, also when the plan is replayed."""

from __future__ import annotations

import pytest

from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.merge.decisions import Omission
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import Merge, UnfitDecision, begin, combine, edit, replay
from gfmd_desktop.merge.plan_data import plan_from_data, plan_to_data
from gfmd_desktop.merge.unsaid import unsaid
from tests.example_template import EXAMPLE, EXAMPLE_REF

FIREWALLS = "Ensure firewalls between immigration enforcement and public services."
OTHERWISE = "Firewalls between the enforcement of immigration law and services, for all."
COUNT = "Count who is turned away."
FIELD = EXAMPLE.field("proposals")


def proposal(words: str, *steps: str) -> Item:
    made = tuple(Item(f"s{at}", {"step": from_plain(step)}) for at, step in enumerate(steps))
    return Item("p", {"proposal": from_plain(words), "steps": made})


def group(name: str, item: Item) -> GroupReport:
    return GroupReport(Report(name.lower(), EXAMPLE_REF, group=name, values={"proposals": (item,)}), EXAMPLE, name)


@pytest.fixture
def merge() -> Merge:
    return begin((group("Asia", proposal(f"{FIREWALLS} {COUNT}")), group("Europe", proposal(OTHERWISE))))


def missing(merge: Merge, content: Item) -> list[str]:
    return [sentence for _, sentence in unsaid(tuple(merge.units.values()), content, FIELD)]


@pytest.mark.parametrize(
    ("wording", "dropped"),
    [
        (f"{OTHERWISE} {COUNT}", []),
        (f"{COUNT} {FIREWALLS}", []),
        (FIREWALLS, [COUNT]),
        ("(Asia) Firewalls between law enforcement for immigration and services. Count the turned away.", []),
        ("Something else.", [FIREWALLS, COUNT, OTHERWISE]),
    ],
)
def test_a_sentence_is_said_where_most_of_its_words_are(merge: Merge, wording: str, dropped: list[str]) -> None:
    assert missing(merge, proposal(wording)) == dropped


def test_words_of_a_step_do_not_stand_for_the_proposal(merge: Merge) -> None:
    assert COUNT in missing(merge, proposal(FIREWALLS, COUNT))


def test_what_is_left_out_is_accounted_for_with_its_reason(merge: Merge) -> None:
    asia = next(iter(merge.units))
    made = combine(merge, list(merge.units), proposal(FIREWALLS), [Omission(asia, COUNT, "not agreed")])
    assert made.recount.is_complete
    assert (made.recount.accounting.placed, made.recount.accounting.waived) == (2, 1)
    assert [(each.text, each.reason) for each in made.report.waived] == [(COUNT, "not agreed")]
    assert made.report.waived[0].source == merge.units[asia].source


def test_a_replayed_plan_leaves_the_same_out(merge: Merge) -> None:
    omission = Omission(next(iter(merge.units)), COUNT, "not agreed")
    made = edit(merge, omission.unit, proposal(FIREWALLS), [omission])
    plan = plan_from_data(plan_to_data(made.plan))
    assert plan == made.plan
    again = replay(plan, merge.inputs, EXAMPLE)
    assert again.report == made.report
    assert again.recount == made.recount


def test_writing_a_combined_text_anew_forgets_what_was_left_out_before(merge: Merge) -> None:
    asia = next(iter(merge.units))
    made = combine(merge, list(merge.units), proposal(FIREWALLS), [Omission(asia, COUNT, "not agreed")])
    anew = edit(made, asia, proposal(f"{FIREWALLS} {COUNT}"))
    assert anew.report.waived == ()
    assert anew.recount.is_complete


@pytest.mark.parametrize(("sentence", "reason"), [("Nobody said so.", "not agreed"), (COUNT, " ")])
def test_only_what_was_said_is_left_out_and_only_with_a_reason(merge: Merge, sentence: str, reason: str) -> None:
    omission = Omission(next(iter(merge.units)), sentence, reason)
    with pytest.raises(UnfitDecision):
        combine(merge, list(merge.units), proposal(FIREWALLS), [omission])
