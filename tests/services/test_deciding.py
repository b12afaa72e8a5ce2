"""Deciding what a file may change: what is clear is taken, what is not is asked, and nothing is done before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import pytest

from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.edits import apply
from gfmd_desktop.domain.report import Item, Report, Value, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.merge.settling import Choice
from gfmd_desktop.merge.three_way import three_way
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.importing import Proposal
from tests.example_template import EXAMPLE, EXAMPLE_REF

Values = dict[str, Value]


def examples(*said: str) -> tuple[Item, ...]:
    return tuple(Item(words[:3], {"example": from_plain(words)}) for words in said)


def brought(
    base: Values, mine: Values, theirs: Values, unsure: Mapping[str, tuple[str, ...]] | None = None
) -> Deciding:
    """Return what a file with `theirs` brings to a report that says `mine`; `unsure` are new rows that may be known ones."""
    before, here, there = (Report("r", EXAMPLE_REF, values=values) for values in (base, mine, theirs))
    both = three_way(before, here, there, EXAMPLE)
    incoming = Incoming(Arrival("back.docx", there, (), unsure=unsure or {}), EXAMPLE)
    return Deciding(Proposal(incoming, here, both.edits, both.removals, both.conflicts), EXAMPLE)


def two_hands() -> Deciding:
    """Return a paragraph both changed, a row the file lacks, and a theme only the file changed."""
    base: Values = {"theme": "Doors", "findings": from_plain("Close the doors."), "examples": examples("One.", "Two.")}
    mine = base | {"findings": from_plain("Close the doors softly.")}
    theirs: Values = {
        "theme": "Open doors",
        "findings": from_plain("Close all the doors."),
        "examples": examples("One."),
    }
    return brought(base, mine, theirs)


def findings(deciding: Deciding) -> str:
    return plain(rich(deciding.report.values["findings"]))


def test_what_only_the_file_changed_is_taken_and_the_rest_is_asked() -> None:
    deciding = two_hands()
    assert [(change.before, change.after) for change in deciding.taken] == [("Doors", "Open doors")]
    conflict, removal = deciding.questions
    assert (conflict.before, conflict.mine) == ("Close the doors.", "Close the doors softly.")
    assert conflict.theirs == "Close all the doors."
    assert removal.choices == (Choice.MINE, Choice.THEIRS)
    assert deciding.left == 2


def test_until_it_is_decided_both_sides_and_every_row_stay() -> None:
    deciding = two_hands()
    assert findings(deciding) == "Close the doors softly.\nClose all the doors."
    assert len(items(deciding.report.values["examples"])) == 2


def test_decisions_make_the_edits_to_take() -> None:
    deciding = two_hands()
    deciding.choose(0, Choice.EDIT, from_plain("Close all doors softly."))
    deciding.choose(1, Choice.THEIRS)
    assert deciding.is_settled
    report = deciding.proposal.mine
    assert report is not None
    for edit in deciding.edits():
        report = apply(report, edit)
    assert report.values == {
        "theme": "Open doors",
        "findings": from_plain("Close all doors softly."),
        "examples": examples("One."),
    }


def test_a_decision_can_be_taken_back() -> None:
    deciding, told = two_hands(), []
    deciding.listen(lambda: told.append(deciding.left))
    deciding.choose(0, Choice.MINE)
    deciding.reopen(0)
    deciding.reopen(0)
    assert told == [1, 2]
    assert deciding.choice(0) is None


def test_what_cannot_be_chosen_is_refused() -> None:
    with pytest.raises(ValueError, match="both"):
        two_hands().choose(1, Choice.BOTH)


def test_what_stood_in_a_row_that_goes_needs_no_decision_any_more() -> None:
    def proposal(said: str) -> Values:
        return {"proposals": (Item("p", {"proposal": from_plain(said)}),)}

    deciding = brought(proposal("One."), proposal("One, here."), {})
    deciding.choose(0, Choice.THEIRS)
    assert deciding.report.values == {}


def test_what_was_decided_is_kept_when_the_report_is_compared_anew() -> None:
    before, anew, other = two_hands(), two_hands(), brought({"theme": "A"}, {"theme": "B"}, {"theme": "C"})
    before.choose(1, Choice.THEIRS)
    anew.take_over(before)
    assert [anew.choice(0), anew.choice(1)] == [None, Choice.THEIRS]
    other.take_over(before)
    assert other.left == 1


class TestARowThatMayBeAnotherInOtherWords:
    BASE: ClassVar[Values] = {"examples": examples("One.", "Two and a half.")}

    def asking(self, mine: Values | None = None) -> Deciding:
        theirs: Values = {"examples": examples("One.", "Half of two.")}
        return brought(self.BASE, mine or self.BASE, theirs, unsure={"Hal": ("Two", "Six")})

    def test_it_is_asked_about_with_both_wordings_and_all_rows_stay_until_then(self) -> None:
        deciding = self.asking()
        (question,) = deciding.questions
        assert (question.mine, question.theirs) == ("Two and a half.", "Half of two.")
        assert question.twin == ("examples", "Hal")
        assert [item.id for item in items(deciding.report.values["examples"])] == ["One", "Hal", "Two"]

    @pytest.mark.parametrize(
        ("choice", "left"),
        [(Choice.MINE, ["One", "Hal", "Two"]), (Choice.THEIRS, ["One", "Hal"]), (Choice.SAME, ["One", "Two"])],
    )
    def test_it_may_be_two_or_one_or_one_in_the_place_of_the_other(self, choice: Choice, left: list[str]) -> None:
        deciding = self.asking()
        deciding.choose(0, choice)
        report = deciding.report
        assert [item.id for item in items(report.values["examples"])] == left
        last = items(report.values["examples"])[-1]
        assert plain(rich(last.values["example"])) == ("Two and a half." if choice is Choice.MINE else "Half of two.")

    def test_the_edits_lead_there(self) -> None:
        deciding = self.asking()
        deciding.choose(0, Choice.SAME)
        report = Report("r", EXAMPLE_REF, values=self.BASE)
        for edit in deciding.edits():
            report = apply(report, edit)
        assert report.values == deciding.report.values

    def test_a_row_that_was_changed_here_is_a_conflict_and_no_question_of_words(self) -> None:
        deciding = self.asking({"examples": examples("One.", "Two and three quarters.")})
        assert [question.twin for question in deciding.questions] == [None]
