"""Files come into the library: what somebody did in Word is proposed and taken as one step, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import Edit, apply
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, Value, items, rich
from gfmd_desktop.domain.rich_text import RichText, from_plain, plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.merge.conflicts import ConflictKind
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.importing import OutdatedProposal, Proposal
from gfmd_desktop.services.library import Added, AddOutcome
from gfmd_desktop.services.receiving import Known, brought_back
from gfmd_desktop.storage.records import Origin
from tests import strategies
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING
from tests.libraries import Desk, desk_at

FILE = "minutes.docx"
HIDDEN = ExportOptions(provenance=Provenance.HIDE)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "library.sqlite") as opened:
        yield opened


def word(shown: Report, exported: Report | None, part: str | None = None, *, ours: bool = True) -> Incoming:
    """Return a Word file that shows one report and was exported as another."""
    return Incoming(Arrival(FILE, shown, (), is_ours=ours, exported=exported, part=part), EXAMPLE)


def add(desk: Desk, report: Report) -> Report:
    desk.importing.take(desk.importing.propose(Incoming(Arrival("r.json", report, ()), EXAMPLE, is_whole=True)))
    return report


def take(desk: Desk, incoming: Incoming) -> tuple[Proposal, Added]:
    proposal = desk.importing.propose(incoming)
    return proposal, desk.importing.take(proposal)


def done(report: Report, edits: tuple[Edit, ...]) -> Report:
    for edit in edits:
        report = apply(report, edit)
    return report


def text(*words: str) -> RichText:
    return tuple(block for each in words for block in from_plain(each))


def proposals(*named: str) -> tuple[Item, ...]:
    return tuple(Item(name, {"proposal": text(f"Proposal {name}.")}, Source(group="Asia")) for name in named)


REPORT = Report(
    "r",
    EXAMPLE_REF,
    revision=5,
    language="fr",
    group="Asia",
    values={
        "theme": "Cities",
        "findings": text("One.", "Two.", "Three."),
        "proposals": proposals("a", "b"),
        "quotes_m": (Item("q", {"quote": text("We came."), "speaker": "A. Person", "consent": "anonymous"}),),
        "outlook": text("Spring."),
    },
    nothing_said=frozenset({"other"}),
    unplaced=(Unplaced("A stray remark."),),
)
EXPORTED = outgoing(REPORT, EXAMPLE, HIDDEN)


def with_values(report: Report, **values: Value) -> Report:
    return replace(report, values=dict(report.values) | values)


# Laws


@settings(max_examples=60)
@given(data=st.data())
def test_a_file_nobody_edited_brings_nothing_whatever_happened_here_since(data: st.DataObject) -> None:
    then = data.draw(strategies.reports(EXAMPLE))
    now = done(then, data.draw(strategies.edits(then, EXAMPLE)))
    part = data.draw(st.sampled_from((None, MORNING, EVENING)))
    provenance = data.draw(st.sampled_from(Provenance))
    shown = outgoing(then, EXAMPLE, ExportOptions(part, provenance=provenance))
    for exported in (shown, None):
        merged = brought_back(Known(now, then), word(shown, exported, part))
        assert (merged.edits, merged.removals, merged.conflicts) == ((), (), ())


@settings(max_examples=60)
@given(data=st.data())
def test_what_was_done_in_word_is_done_here_and_what_a_page_does_not_show_stays(data: st.DataObject) -> None:
    mine = data.draw(strategies.reports(EXAMPLE))
    exported = outgoing(mine, EXAMPLE, HIDDEN)
    shown = outgoing(done(exported, data.draw(strategies.edits(exported, EXAMPLE))), EXAMPLE, HIDDEN)
    shown = replace(shown, group=mine.group, language=mine.language)
    merged = brought_back(Known(mine, mine), word(shown, exported))
    assert merged.conflicts == ()
    assert say_the_same(_without_consents(outgoing(merged.report, EXAMPLE, HIDDEN)), _without_consents(shown))
    assert (merged.report.waived, merged.report.group) == (mine.waived, mine.group)
    sources = dict(_sources(mine))
    assert {key: source for key, source in _sources(merged.report) if key in sources}.items() <= sources.items()


def _sources(report: Report) -> Iterator[tuple[str, Source | None]]:
    for path in strategies.item_paths(report, EXAMPLE):
        found = next(item for item in items(making.value_at(report, path[:-1])) if item.id == path[-1])
        yield path[-1], found.source


def _without_consents(report: Report) -> Report:
    """A consent is on no page: it stays as it is here while the same speaker stands there."""

    def walk(values: dict[str, Value] | object) -> dict[str, Value]:
        assert isinstance(values, dict)
        return {
            key: tuple(replace(item, values=walk(item.values)) for item in items(value)) if items(value) else value
            for key, value in values.items()
            if key != "consent"
        }

    return replace(report, values=walk(report.values))


# In the library


def test_a_file_that_is_new_here_is_added_and_the_whole_report_may_follow_later(desk: Desk) -> None:
    proposal, added = take(desk, word(EXPORTED, EXPORTED))
    assert (proposal.is_new, added.outcome, added.report.revision) == (True, AddOutcome.NEW, 4)
    assert add(desk, REPORT)
    assert desk.reports.get("r") == REPORT


def test_an_edited_paragraph_comes_back_as_one_step_that_can_be_undone_and_its_before_has_a_name(desk: Desk) -> None:
    add(desk, REPORT)
    shown = with_values(EXPORTED, findings=text("One.", "Two, typed over.", "Three."))
    proposal, added = take(desk, word(shown, EXPORTED))
    assert proposal.conflicts == ()
    assert added.outcome is AddOutcome.UPDATED
    assert added.report == replace(with_values(REPORT, findings=shown.values["findings"]), revision=6)
    assert desk.editing.history("r")[-1].origin is Origin.RECEIVED
    assert [(each.name, each.revision) for each in desk.editing.versions("r")] == [(f"Before {FILE}", 5)]
    assert say_the_same(desk.editing.undo("r").report, REPORT)


def test_the_same_file_twice_changes_nothing_also_after_its_words_were_worked_on_here(desk: Desk) -> None:
    add(desk, REPORT)
    shown = with_values(EXPORTED, findings=text("One.", "Two, typed over.", "Three."))
    take(desk, word(shown, EXPORTED))
    _, again = take(desk, word(shown, EXPORTED))
    assert (again.outcome, again.report.revision) == (AddOutcome.ALREADY_THERE, 6)
    mine = desk.reports.get("r")
    desk.editing.apply("r", making.set_value(mine, ("findings",), text("One.", "Two, typed over here too.", "Three.")))
    proposal, again = take(desk, word(shown, EXPORTED))
    assert (proposal.edits, proposal.conflicts, again.report.revision) == ((), (), 7)


def test_a_new_file_may_come_again_after_it_was_worked_on_here(desk: Desk) -> None:
    take(desk, word(EXPORTED, EXPORTED))
    mine = desk.reports.get("r")
    desk.editing.apply("r", making.set_value(mine, ("findings",), text("One.")))
    proposal, _ = take(desk, word(EXPORTED, EXPORTED))
    assert (proposal.edits, proposal.conflicts) == ((), ())


def test_what_was_typed_here_and_taken_back_in_word_is_taken_back(desk: Desk) -> None:
    add(desk, REPORT)
    here = with_values(REPORT, theme="Cities first")
    desk.editing.apply("r", making.set_value(REPORT, ("theme",), "Cities first"))
    exported = replace(outgoing(here, EXAMPLE, HIDDEN), revision=6)
    _, added = take(desk, word(with_values(exported, theme="Cities"), exported))
    assert added.report.values["theme"] == "Cities"


def test_a_file_whose_taking_in_was_undone_brings_its_words_again(desk: Desk) -> None:
    add(desk, REPORT)
    incoming = word(with_values(EXPORTED, theme="Ports"), EXPORTED)
    take(desk, incoming)
    desk.editing.undo("r")
    _, added = take(desk, incoming)
    assert added.report.values["theme"] == "Ports"


def test_changes_here_and_in_word_to_other_places_are_both_kept(desk: Desk) -> None:
    add(desk, REPORT)
    desk.editing.apply("r", making.set_value(REPORT, ("findings",), text("One, here.", "Two.", "Three.")))
    shown = with_values(EXPORTED, findings=text("One.", "Two.", "Three, there."))
    proposal, added = take(desk, word(shown, EXPORTED))
    assert proposal.conflicts == ()
    assert plain(rich(added.report.values["findings"])) == "One, here.\nTwo.\nThree, there."


def test_a_paragraph_changed_here_and_in_word_stands_twice_and_is_asked_about(desk: Desk) -> None:
    add(desk, REPORT)
    desk.editing.apply("r", making.set_value(REPORT, ("findings",), text("One.", "Two, here.", "Three.")))
    shown = with_values(EXPORTED, findings=text("One.", "Two, there.", "Three."))
    proposal, added = take(desk, word(shown, EXPORTED))
    assert [each.kind for each in proposal.conflicts] == [ConflictKind.WRITTEN]
    assert plain(rich(added.report.values["findings"])) == "One.\nTwo, here.\nTwo, there.\nThree."


def test_a_row_that_the_file_lacks_goes_only_when_somebody_says_so(desk: Desk) -> None:
    add(desk, REPORT)
    shown = with_values(EXPORTED, proposals=items(EXPORTED.values["proposals"])[:1])
    proposal, added = take(desk, word(shown, EXPORTED))
    assert [edit.path for edit in proposal.removals] == [("proposals", "b")]
    assert added.outcome is AddOutcome.ALREADY_THERE
    proposal = desk.importing.propose(word(shown, EXPORTED))
    removed = desk.importing.take(proposal, (*proposal.edits, *proposal.removals))
    assert [item.id for item in items(removed.report.values["proposals"])] == ["a"]


def test_only_the_edits_that_were_chosen_are_done(desk: Desk) -> None:
    add(desk, REPORT)
    proposal = desk.importing.propose(word(with_values(EXPORTED, theme="Ports", outlook=text("Autumn.")), EXPORTED))
    assert proposal.merged.values["theme"] == "Ports"
    chosen = [edit for edit in proposal.edits if edit.path == ("outlook",)]
    added = desk.importing.take(proposal, chosen)
    assert (added.report.values["theme"], plain(rich(added.report.values["outlook"]))) == ("Cities", "Autumn.")


def test_one_part_brings_nothing_of_the_other(desk: Desk) -> None:
    add(desk, REPORT)
    part = outgoing(REPORT, EXAMPLE, replace(HIDDEN, part=MORNING))
    shown = with_values(part, findings=text("One."))
    _, added = take(desk, word(shown, part, MORNING))
    assert added.report == replace(with_values(REPORT, findings=text("One.")), revision=6)


def test_what_has_no_place_waits_for_one_once(desk: Desk) -> None:
    add(desk, REPORT)
    shown = replace(EXPORTED, unplaced=(Unplaced("A stray remark.", "below"), Unplaced("Another.", "below")))
    _, added = take(desk, word(shown, EXPORTED))
    assert [each.text for each in added.report.unplaced] == ["A stray remark.", "Another."]


def test_of_a_later_state_that_was_never_here_empty_answers_are_filled_and_the_rest_is_asked(desk: Desk) -> None:
    add(desk, Report("r", EXAMPLE_REF, revision=2, values={"theme": "Towns"}))
    proposal, added = take(desk, word(EXPORTED, EXPORTED))
    assert [each.path for each in proposal.conflicts] == [("theme",)]
    assert added.report.values["theme"] == "Towns / Cities"
    assert plain(rich(added.report.values["findings"])) == "One.\nTwo.\nThree."


def test_two_parts_that_arrive_alone_make_one_report(desk: Desk) -> None:
    for part in (MORNING, EVENING):
        shown = outgoing(REPORT, EXAMPLE, replace(HIDDEN, part=part))
        proposal, _ = take(desk, word(shown, shown, part))
        assert proposal.conflicts == ()
    assert desk.reports.get("r").values == EXPORTED.values


def test_a_deleted_report_comes_back_with_what_the_file_brings(desk: Desk) -> None:
    add(desk, REPORT)
    desk.reports.delete("r")
    _, added = take(desk, word(with_values(EXPORTED, theme="Ports"), EXPORTED))
    assert (added.brought_back, desk.reports.get("r").values["theme"]) == (True, "Ports")


def test_a_proposal_is_not_taken_over_what_was_typed_since(desk: Desk) -> None:
    add(desk, REPORT)
    proposal = desk.importing.propose(word(with_values(EXPORTED, theme="Ports"), EXPORTED))
    desk.editing.apply("r", making.set_value(REPORT, ("theme",), "Cities and"))
    with pytest.raises(OutdatedProposal):
        desk.importing.take(proposal)
    assert desk.editing.versions("r") == ()


def test_a_file_of_another_form_is_refused(desk: Desk) -> None:
    add(desk, REPORT)
    other = replace(EXPORTED, template=TemplateRef("elsewhere", 1))
    with pytest.raises(Refused) as refused:
        desk.importing.propose(word(other, other))
    assert refused.value.reason is Refusal.WRONG_KIND


def test_a_foreign_file_that_was_taken_in_brings_nothing_again(desk: Desk) -> None:
    foreign = replace(EXPORTED, revision=0)
    take(desk, word(foreign, None, ours=False))
    desk.editing.apply("r", making.set_value(desk.reports.get("r"), ("theme",), "Ports"))
    proposal, again = take(desk, word(foreign, None, ours=False))
    assert (proposal.edits, proposal.conflicts) == ((), ())
    assert again.report.values["theme"] == "Ports"
