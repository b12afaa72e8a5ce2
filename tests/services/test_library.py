"""The library: what is in it is found, what comes in is never lost nor overwritten, what is deleted comes back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import apply, set_value
from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, items
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.library import AddOutcome
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.records import Origin, ProgrammeSession, Whereabouts
from tests import strategies
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.libraries import Desk, desk_at, draft


@pytest.fixture
def desk(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Return an empty library."""
    with desk_at(tmp_path / "library.sqlite") as opened:
        yield opened


def ids(desk: Desk, *wanted: Whereabouts) -> list[str]:
    return [entry.listed.id for entry in desk.reports.list(*wanted)]


def refusal_of(call: object, *arguments: object) -> Refusal:
    with pytest.raises(Refused) as refused:
        call(*arguments)  # type: ignore[operator]
    return refused.value.reason


# Listing and finding by id


def test_reports_are_listed_last_changed_first(desk: Desk) -> None:
    for report_id in ("first", "second", "third"):
        desk.reports.add(draft(report_id))
    desk.editing.apply("first", set_value(draft("first"), ("theme",), "Changed"))
    assert ids(desk) == ["first", "third", "second"]


def test_a_list_says_what_a_report_is_about_and_how_far_it_is(desk: Desk) -> None:
    report = replace(
        draft(findings="A."), group="Asia", nothing_said=frozenset(["outlook", "findings"]), unplaced=(Unplaced("?"),)
    )
    desk.reports.add(report)
    (entry,) = desk.reports.list()
    assert (entry.listed.title, entry.listed.group) == ("Welcoming cities", "Asia")
    assert entry.template_title == EXAMPLE.title
    assert (entry.listed.filled, entry.listed.nothing_said, entry.fields, entry.open) == (2, 1, 11, 8)
    assert entry.listed.created_at == entry.listed.changed_at == desk.clock.now


def test_a_report_whose_form_is_not_here_is_listed_all_the_same(desk: Desk) -> None:
    desk.reports.add(Report("other", TemplateRef("elsewhere", 7), values={"topic": "Labour"}))
    (entry,) = desk.reports.list()
    assert (entry.listed.title, entry.template_title, entry.open) == ("Labour", None, None)


def test_the_beginning_of_an_id_is_enough_when_only_one_begins_so(desk: Desk) -> None:
    desk.reports.add(draft("3f2a-one"))
    desk.reports.add(draft("3f2b-two"))
    assert desk.reports.get("3f2a").id == "3f2a-one"
    assert desk.reports.get("3F2B").id == "3f2b-two"
    assert refusal_of(desk.reports.get, "3f2") is Refusal.AMBIGUOUS_ID
    assert refusal_of(desk.reports.get, "4") is Refusal.UNKNOWN_ID
    assert refusal_of(desk.reports.get, "%") is Refusal.UNKNOWN_ID


def test_a_whole_id_that_begins_another_one_is_found(desk: Desk) -> None:
    desk.reports.add(draft("3f2a"))
    desk.reports.add(draft("3f2a-longer"))
    assert desk.reports.get("3f2a").id == "3f2a"


def test_everything_about_a_report_can_be_shown(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.notes.add("draft", "Ask for the figures")
    desk.editing.name_version("draft", "as sent")
    details = desk.reports.show("dr")
    assert details.report == draft()
    assert [note.text for note in details.notes] == ["Ask for the figures"]
    assert [version.name for version in details.versions] == ["as sent"]
    assert details.edits == 1


# Taking reports in


@settings(max_examples=20)
@given(report=strategies.reports(EXAMPLE, unknown=True))
def test_any_report_comes_out_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, report: Report) -> None:
    with desk_at(tmp_path_factory.mktemp("any") / "library.sqlite") as desk:
        assert desk.reports.add(report).outcome is AddOutcome.NEW
        assert desk.reports.get(report.id) == report
        assert desk.editing.as_it_was_at(report.id, report.revision) == report
        assert desk.reports.add(report).outcome is AddOutcome.ALREADY_THERE
        assert desk.safekeeping.verify().sound


def test_no_text_can_be_taken_for_the_answers(desk: Desk) -> None:
    odd = replace(draft(theme='"values":{}'), group='"values":{}', extra={"x": {"values": {}}}, foreign={"values": {}})
    desk.reports.add(odd)
    assert desk.reports.get("draft") == odd
    assert desk.editing.apply("draft", set_value(odd, ("mood",), '"values":{}')).report == desk.reports.get("draft")


def test_the_same_file_twice_changes_nothing(desk: Desk) -> None:
    desk.reports.add(draft())
    changed_at = desk.reports.list()[0].listed.changed_at
    again = desk.reports.add(draft())
    assert (again.outcome, again.edits) == (AddOutcome.ALREADY_THERE, 0)
    assert desk.reports.list()[0].listed.changed_at == changed_at
    assert len(desk.editing.history("draft")) == 1


def test_a_newer_file_is_taken_over_as_one_step_that_can_be_undone(desk: Desk) -> None:
    desk.reports.add(draft())
    newer = replace(draft(theme="Open cities", revision=9, findings="A."), group="Asia")
    added = desk.reports.add(newer)
    assert (added.outcome, added.edits) == (AddOutcome.UPDATED, 3)
    assert desk.reports.get("draft") == newer
    assert desk.editing.history("draft")[-1].origin is Origin.RECEIVED
    assert desk.editing.undo("draft").report == replace(draft(), revision=10)


@settings(max_examples=20)
@given(data=st.data())
def test_what_a_newer_file_says_is_said_and_what_was_said_before_can_be_had_back(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    mine = data.draw(strategies.reports(EXAMPLE, unknown=True))
    theirs = replace(
        data.draw(strategies.reports(EXAMPLE, unknown=True)),
        id=mine.id,
        revision=mine.revision + data.draw(st.integers(1, 9)),
    )
    with desk_at(tmp_path_factory.mktemp("any") / "library.sqlite") as desk:
        desk.reports.add(mine)
        desk.reports.add(theirs)
        assert say_the_same(desk.reports.get(mine.id), theirs)
        assert desk.reports.get(mine.id).revision == theirs.revision
        assert say_the_same(desk.editing.as_it_was_at(mine.id, mine.revision), mine)
        assert desk.safekeeping.verify().sound


@pytest.mark.parametrize("revision", [1, 4])
def test_a_file_that_is_not_newer_and_says_something_else_is_refused(desk: Desk, revision: int) -> None:
    desk.reports.add(draft(revision=4))
    with pytest.raises(Refused) as refused:
        desk.reports.add(draft(theme="Other", revision=revision))
    assert (refused.value.reason, refused.value.detail) == (Refusal.OLDER_THAN_LIBRARY, "4")
    assert desk.reports.get("draft") == draft(revision=4)


def test_a_file_of_another_form_is_refused(desk: Desk) -> None:
    desk.reports.add(draft())
    other = replace(draft(revision=9), template=TemplateRef("elsewhere", 1))
    assert refusal_of(desk.reports.add, other) is Refusal.WRONG_KIND


def test_a_revision_never_goes_back(desk: Desk) -> None:
    desk.reports.add(draft(revision=2))
    assert desk.reports.add(draft(revision=7)).outcome is AddOutcome.ALREADY_THERE
    assert desk.editing.apply("draft", set_value(draft(), ("theme",), "x")).report.revision == 8


def test_an_empty_report_is_there_before_anything_is_typed(desk: Desk) -> None:
    desk.reports.add(Report("new", EXAMPLE_REF))
    assert desk.reports.get("new") == Report("new", EXAMPLE_REF)


# Deleting and copying


def test_a_deleted_report_is_out_of_sight_and_comes_back_whole(desk: Desk) -> None:
    desk.reports.add(draft())
    assert desk.reports.delete("dra") == "draft"
    assert (ids(desk), ids(desk, Whereabouts.DELETED)) == ([], ["draft"])
    assert refusal_of(desk.reports.get, "draft") is Refusal.UNKNOWN_ID
    assert desk.reports.search("cities") == ()
    assert desk.reports.bring_back("dra") == "draft"
    assert desk.reports.get("draft") == draft()
    assert desk.reports.search("cities")


def test_adding_a_deleted_report_again_brings_it_back(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.reports.delete("draft")
    added = desk.reports.add(draft())
    assert (added.outcome, added.brought_back) == (AddOutcome.ALREADY_THERE, True)
    assert ids(desk) == ["draft"]


def test_a_deleted_report_stays_deleted_when_what_comes_is_refused(desk: Desk) -> None:
    desk.reports.add(draft(revision=4))
    desk.reports.delete("draft")
    assert refusal_of(desk.reports.add, draft(theme="Other")) is Refusal.OLDER_THAN_LIBRARY
    assert ids(desk) == []


def test_an_archived_report_is_out_of_the_way_but_found_read_and_written_in(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.reports.add(draft("other", theme="Labour"))
    assert desk.reports.archive("dra") == "draft"
    assert (ids(desk), ids(desk, Whereabouts.ARCHIVED)) == (["other"], ["draft"])
    assert [listed.id for listed in desk.reports.recent(9)] == ["other"]
    (hit,) = desk.reports.search("cities")
    assert hit.entry.listed.whereabouts is Whereabouts.ARCHIVED
    assert desk.editing.apply("draft", set_value(draft(), ("theme",), "Open cities")).report == desk.reports.get("dra")
    assert ids(desk, *Whereabouts) == ["draft", "other"]
    assert desk.reports.unarchive("dra") == "draft"
    assert (ids(desk), ids(desk, Whereabouts.ARCHIVED)) == (["draft", "other"], [])
    assert desk.safekeeping.verify().sound


def test_archiving_is_no_change_of_a_report(desk: Desk) -> None:
    added = desk.reports.add(draft()).report
    changed_at = desk.reports.list()[0].listed.changed_at
    desk.reports.archive("draft")
    listed = desk.reports.show("draft").entry.listed
    assert (listed.revision, listed.changed_at) == (added.revision, changed_at)
    assert listed.archived_at == desk.clock.now


def test_a_deleted_report_that_was_archived_comes_back_into_the_archive(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.reports.archive("draft")
    desk.reports.delete("draft")
    assert ids(desk, Whereabouts.AT_HAND, Whereabouts.ARCHIVED) == []
    assert refusal_of(desk.reports.unarchive, "draft") is Refusal.UNKNOWN_ID
    desk.reports.bring_back("draft")
    assert ids(desk, Whereabouts.ARCHIVED) == ["draft"]


def test_a_copy_of_an_archived_report_is_at_hand(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.reports.archive("draft")
    copy = desk.reports.duplicate("draft")
    assert ids(desk) == [copy.id]


def test_a_session_is_told_to_have_a_report_also_when_that_is_archived(desk: Desk) -> None:
    desk.programme.add(ProgrammeSession("s", "4.1", "Cooperation"))
    for report_id in ("first", "second", "third"):
        desk.reports.add(draft(report_id))
        desk.programme.assign(report_id, "s")
    desk.reports.archive("third")
    assert [listed.id for listed in desk.reports.about_sessions()] == ["second", "first", "third"]


def test_a_copy_says_the_same_and_is_another_report(desk: Desk) -> None:
    quotes = (Item("q1", {"quote": from_plain("Mind the gap.")}, Source(group="Asia")),)
    desk.reports.add(replace(draft(revision=8), values={"theme": "Cities", "quotes_m": quotes}))
    copy = desk.reports.duplicate("draft")
    assert copy.id != "draft"
    assert copy.values["theme"] == "Cities"
    (quote,) = items(copy.values["quotes_m"])
    assert quote.id != "q1"
    assert (quote.values, quote.source) == (quotes[0].values, quotes[0].source)
    assert len(desk.reports.list()) == 2
    assert desk.safekeeping.verify().sound


# Notes and the programme


def test_notes_are_kept_in_their_order_with_their_moment(desk: Desk) -> None:
    desk.reports.add(draft())
    first = desk.notes.add("draft", "Chair opens")
    desk.clock.pass_time(60)
    second = desk.notes.add("draft", '"Mind the gap"')
    assert desk.notes.of("draft") == (first, second)
    assert (second.at - first.at).total_seconds() >= 60


def test_a_note_can_be_changed_filed_deleted_and_brought_back(desk: Desk) -> None:
    desk.reports.add(draft())
    note = desk.notes.add("draft", "Chair opens")
    desk.notes.change(note.id, "The chair opens")
    filed = desk.notes.file(note.id, ("proposals", "p1", "proposal"))
    assert filed == replace(note, text="The chair opens", filed=("proposals", "p1", "proposal"))
    desk.notes.delete(note.id)
    assert desk.notes.of("draft") == ()
    assert [note.text for note in desk.notes.of("draft", deleted=True)] == ["The chair opens"]
    assert desk.notes.bring_back(note.id) == filed
    assert desk.notes.file(note.id, None).filed is None


def test_half_a_character_is_refused_wherever_it_is_typed(desk: Desk) -> None:
    desk.reports.add(draft())
    half = "\ud83c"
    assert refusal_of(desk.reports.add, draft("new", theme=half)) is Refusal.LONE_SURROGATE
    assert refusal_of(desk.notes.add, "draft", half) is Refusal.LONE_SURROGATE
    assert refusal_of(desk.editing.name_version, "draft", half) is Refusal.LONE_SURROGATE
    assert refusal_of(desk.programme.add, ProgrammeSession("s", "4.1", half)) is Refusal.LONE_SURROGATE
    assert ids(desk) == ["draft"]


def test_notes_are_no_part_of_the_report(desk: Desk) -> None:
    desk.reports.add(draft())
    desk.notes.add("draft", "private")
    assert desk.reports.get("draft") == draft()
    assert len(desk.editing.history("draft")) == 1


def test_what_is_not_there_is_refused(desk: Desk) -> None:
    assert refusal_of(desk.notes.add, "nobody", "x") is Refusal.UNKNOWN_ID
    assert refusal_of(desk.notes.delete, "no note") is Refusal.UNKNOWN_ID
    assert refusal_of(desk.programme.assign, "nobody", None) is Refusal.UNKNOWN_ID
    assert refusal_of(desk.programme.remove, "no session") is Refusal.UNKNOWN_ID


def test_a_report_belongs_to_a_session_of_the_programme(desk: Desk) -> None:
    session = desk.programme.add(ProgrammeSession("", "4.1", "Multilateral cooperation", rapporteurs=("Amal",)))
    assert session.id
    desk.reports.add(draft())
    desk.programme.assign("draft", session.id)
    assert desk.reports.list()[0].session == session
    desk.programme.remove(session.id)
    assert desk.reports.list()[0].session is None
    assert desk.programme.sessions() == ()


def test_the_programme_is_in_the_order_of_the_days(desk: Desk) -> None:
    for number, day in (("2.1", date(2026, 3, 4)), ("9", None), ("1.2", date(2026, 3, 2)), ("1.1", date(2026, 3, 2))):
        desk.programme.add(ProgrammeSession(number, number, f"Session {number}", day=day))
    assert [session.number for session in desk.programme.sessions()] == ["1.1", "1.2", "2.1", "9"]


def test_a_session_can_be_corrected_and_keeps_its_reports(desk: Desk) -> None:
    session = desk.programme.add(ProgrammeSession("s", "4.1", "Multilaterl"))
    desk.reports.add(draft())
    desk.programme.assign("draft", "s")
    desk.programme.add(replace(session, title="Multilateral"))
    entry = desk.reports.list()[0]
    assert entry.session
    assert entry.session.title == "Multilateral"
    desk.programme.assign("draft", None)
    assert desk.reports.list()[0].session is None


def test_reading_is_enough_to_look_around(desk: Desk, tmp_path: Path) -> None:
    desk.reports.add(draft())
    with desk_at(tmp_path / "library.sqlite", mode=Mode.READ) as reader:
        assert ids(reader) == ["draft"]
        assert reader.reports.show("draft").report == apply(draft(), set_value(draft(), ("theme",), "Welcoming cities"))
        assert reader.programme.sessions() == ()
