"""Editing: every change is kept at once, typing is one step, and any step can be taken back, tomorrow too."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import (
    AlreadyThere,
    Edit,
    ItemAt,
    NoSuchPlace,
    insert_item,
    move_item,
    remove_item,
    set_group,
    set_nothing_said,
    set_value,
    value_at,
)
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.history import Step
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.log import LONGEST, PAUSE
from gfmd_desktop.storage.records import Origin
from tests.libraries import SESSION_BEGINS, Clock, Desk, desk_at, draft

THEME = ("theme",)
PAUSE_SECONDS = PAUSE.total_seconds()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the library lies."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def desk(path: Path):  # type: ignore[no-untyped-def]
    """Return a library with one report in it."""
    with desk_at(path) as opened:
        opened.reports.add(draft())
        opened.clock.pass_time(60)
        yield opened


def type_theme(desk: Desk, *states: str, pause: float = 0.2) -> None:
    """Type into the theme, a state after the other."""
    for state in states:
        desk.editing.apply("draft", set_value(desk.reports.get("draft"), THEME, state))
        desk.clock.pass_time(pause)


def theme(desk: Desk) -> object:
    return value_at(desk.reports.get("draft"), THEME)


def origins(desk: Desk) -> list[Origin]:
    return [step.origin for step in desk.editing.history("draft")]


# One edit


def test_an_edit_is_in_the_library_when_the_call_returns(desk: Desk) -> None:
    committed = desk.editing.apply("draft", set_value(desk.reports.get("draft"), THEME, "Open cities"))
    assert committed.changed
    assert committed.at == desk.clock.now
    assert committed.report == desk.reports.get("draft")
    assert theme(desk) == "Open cities"


def test_every_commit_makes_a_new_revision(desk: Desk) -> None:
    type_theme(desk, "O", "Op", "Ope")
    assert desk.reports.get("draft").revision == 4
    assert desk.editing.undo("draft").report.revision == 5
    assert desk.editing.redo("draft").report.revision == 6


def test_an_edit_that_changes_nothing_is_not_kept(desk: Desk) -> None:
    committed = desk.editing.apply("draft", set_value(draft(), THEME, "Welcoming cities"))
    assert not committed.changed
    assert committed.report.revision == 1


def test_edits_made_together_are_one_step(desk: Desk) -> None:
    report = desk.reports.get("draft")
    desk.editing.apply("draft", set_value(report, THEME, ""), set_group(report, "Asia"))
    assert desk.editing.undo("draft").report == replace(report, revision=3)


def test_an_edit_to_a_removed_item_does_nothing_at_all(desk: Desk) -> None:
    report = desk.reports.get("draft")
    gone = Edit(("proposals", "gone", "addressee"), None, "States")
    with pytest.raises(NoSuchPlace):
        desk.editing.apply("draft", set_group(report, "Asia"), gone)
    assert desk.reports.get("draft") == report


def test_an_item_is_not_inserted_twice(desk: Desk) -> None:
    insertion = insert_item(desk.reports.get("draft"), ("proposals",), Item("p1"))
    desk.editing.apply("draft", insertion)
    with pytest.raises(AlreadyThere):
        desk.editing.apply("draft", insertion)
    assert len(origins(desk)) == 2


def test_an_edit_made_on_an_older_view_is_taken_back_to_what_really_stood_there(desk: Desk) -> None:
    stale = set_value(draft(theme="An older view"), THEME, "Mine")
    desk.editing.apply("draft", stale)
    desk.editing.undo("draft")
    assert theme(desk) == "Welcoming cities"


def test_a_stale_removal_takes_away_the_item_as_it_is_now(desk: Desk) -> None:
    items = (Item("p1", {"addressee": "States"}), Item("p2"))
    desk.editing.apply("draft", set_value(desk.reports.get("draft"), ("proposals",), items))
    desk.editing.apply("draft", Edit(("proposals", "p1"), ItemAt(7, Item("p1", {"addressee": "Nobody"})), None))
    undone = desk.editing.undo("draft").report
    assert value_at(undone, ("proposals",)) == items


def test_half_a_character_is_refused_and_nothing_changed(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.editing.apply("draft", set_value(draft(), THEME, "half \ud83c"))
    assert refused.value.reason is Refusal.LONE_SURROGATE
    assert desk.reports.get("draft") == draft()


def test_editing_what_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.editing.apply("nobody", set_value(draft(), THEME, "x"))
    assert refused.value.reason is Refusal.UNKNOWN_ID


def test_the_list_shows_the_new_title_at_once(desk: Desk) -> None:
    type_theme(desk, "Open cities")
    assert [entry.listed.title for entry in desk.reports.list()] == ["Open cities"]


# Typing


def test_typing_without_a_pause_is_one_step(desk: Desk) -> None:
    type_theme(desk, "O", "Op", "Ope", "Open")
    assert origins(desk) == [Origin.ADDED, Origin.EDIT]
    assert desk.editing.undo("draft").report.values["theme"] == "Welcoming cities"


def test_a_step_of_typing_knows_when_it_began_and_ended(desk: Desk) -> None:
    begun = desk.clock.now
    type_theme(desk, "O", "Op", "Ope")
    step = desk.editing.history("draft")[-1]
    assert timedelta(0) < step.logged[0].began_at - begun < timedelta(seconds=0.1)
    assert timedelta(seconds=0.4) < step.at - begun < timedelta(seconds=0.5)


def test_a_pause_begins_a_new_step(desk: Desk) -> None:
    type_theme(desk, "Open", pause=PAUSE_SECONDS + 0.1)
    type_theme(desk, "Open cities")
    assert desk.editing.undo("draft").report.values["theme"] == "Open"


def test_typing_on_and_on_is_cut_into_steps(desk: Desk) -> None:
    seconds = int(LONGEST.total_seconds()) + 10
    type_theme(desk, *("x" * count for count in range(1, seconds)), pause=1)
    assert len(origins(desk)) == 3


def test_another_field_begins_a_new_step(desk: Desk) -> None:
    type_theme(desk, "Open")
    desk.editing.apply("draft", set_value(desk.reports.get("draft"), ("findings",), from_plain("A.")))
    type_theme(desk, "Open cities")
    assert len(origins(desk)) == 4


def test_a_named_version_begins_a_new_step(desk: Desk) -> None:
    type_theme(desk, "Open")
    desk.editing.name_version("draft", "as sent")
    type_theme(desk, "Open cities")
    assert desk.editing.undo("draft").report.values["theme"] == "Open"


def test_an_undo_begins_a_new_step(desk: Desk) -> None:
    type_theme(desk, "Open")
    desk.editing.undo("draft")
    type_theme(desk, "Opened")
    assert origins(desk) == [Origin.ADDED, Origin.EDIT, Origin.UNDO, Origin.EDIT]


def test_a_restart_begins_a_new_step(desk: Desk, path: Path) -> None:
    type_theme(desk, "Open")
    desk.library.close()
    with desk_at(path, desk.clock) as again:
        type_theme(again, "Open cities")
        assert origins(again) == [Origin.ADDED, Origin.EDIT, Origin.EDIT]


def test_typing_back_to_what_stood_there_is_a_step_of_its_own(desk: Desk) -> None:
    type_theme(desk, "Open", "Welcoming cities")
    assert desk.editing.undo("draft").report.values["theme"] == "Open"


def test_items_are_never_taken_for_typing(desk: Desk) -> None:
    for ids in ("a", "ab", "abc"):
        items = tuple(Item(item_id) for item_id in ids)
        desk.editing.apply("draft", set_value(desk.reports.get("draft"), ("proposals",), items))
    assert len(origins(desk)) == 4


def test_a_clock_set_back_never_joins_steps(desk: Desk) -> None:
    type_theme(desk, "Open")
    desk.clock.pass_time(-3600)
    type_theme(desk, "Open cities")
    assert desk.editing.undo("draft").report.values["theme"] == "Open"


# Undo and redo


def test_undo_and_redo_lead_back_and_forth(desk: Desk) -> None:
    type_theme(desk, "One", "Two", "Three", pause=10)
    assert [desk.editing.undo("draft").report.values["theme"] for _ in range(2)] == ["Two", "One"]
    assert [desk.editing.redo("draft").report.values["theme"] for _ in range(2)] == ["Two", "Three"]


def test_undo_stops_at_what_the_report_came_with(desk: Desk) -> None:
    assert not desk.editing.undo("draft").changed
    assert theme(desk) == "Welcoming cities"


def test_redo_has_nothing_to_do_at_first_and_after_a_new_edit(desk: Desk) -> None:
    assert not desk.editing.redo("draft").changed
    type_theme(desk, "One", "Two", pause=10)
    desk.editing.undo("draft")
    type_theme(desk, "Other")
    assert not desk.editing.redo("draft").changed
    assert desk.editing.undo("draft").report.values["theme"] == "One"


def test_lists_are_undone_item_by_item(desk: Desk) -> None:
    before = desk.reports.get("draft")
    report = desk.editing.apply("draft", insert_item(before, ("proposals",), Item("p1"))).report
    report = desk.editing.apply("draft", insert_item(report, ("proposals",), Item("p2"), 0)).report
    report = desk.editing.apply("draft", move_item(report, ("proposals", "p1"), 0)).report
    report = desk.editing.apply("draft", remove_item(report, ("proposals", "p2"))).report
    desk.editing.apply("draft", set_nothing_said(report, "outlook", nothing_said=True))
    for _ in range(5):
        report = desk.editing.undo("draft").report
    assert report == replace(before, revision=report.revision)


def test_undo_reaches_behind_a_restart_and_says_so(desk: Desk, path: Path) -> None:
    type_theme(desk, "Of yesterday")
    assert not desk.editing.next_steps("draft").of_earlier_sitting
    desk.library.close()
    with desk_at(path, Clock(desk.clock.now + timedelta(days=1))) as today:
        steps = today.editing.next_steps("draft")
        assert steps.of_earlier_sitting
        assert steps.undo
        assert steps.undo.at < today.library.sitting - timedelta(hours=23)
        today.editing.undo("draft")
        assert theme(today) == "Welcoming cities"
        steps = today.editing.next_steps("draft")
        assert steps.undo is None
        assert steps.redo
        assert steps.redo.edits == (Edit(THEME, "Welcoming cities", "Of yesterday"),)


# The past


def test_a_report_can_be_seen_as_it_was_at_a_moment(desk: Desk) -> None:
    type_theme(desk, "At nine", pause=600)
    type_theme(desk, "At ten past nine")
    assert desk.editing.as_it_was_at("draft", SESSION_BEGINS + timedelta(minutes=5)).values["theme"] == "At nine"
    assert desk.editing.as_it_was_at("draft", desk.clock.now).values["theme"] == "At ten past nine"


def test_before_its_first_moment_a_report_was_empty(desk: Desk) -> None:
    past = desk.editing.as_it_was_at("draft", SESSION_BEGINS - timedelta(days=1))
    assert past == Report("draft", draft().template)


def test_a_report_can_be_seen_as_it_was_in_a_revision(desk: Desk) -> None:
    type_theme(desk, "One", "Two", pause=10)
    for revision, expected in ((1, "Welcoming cities"), (2, "One"), (3, "Two"), (99, "Two")):
        past = desk.editing.as_it_was_at("draft", revision)
        assert past.values["theme"] == expected
        assert past.revision == min(revision, 3)


def test_of_typing_only_its_end_is_kept(desk: Desk) -> None:
    type_theme(desk, "O", "Op", "Open")
    assert desk.editing.as_it_was_at("draft", 3).values["theme"] == "Welcoming cities"
    assert desk.editing.as_it_was_at("draft", 4).values["theme"] == "Open"


def test_restoring_is_a_step_that_can_be_undone(desk: Desk) -> None:
    type_theme(desk, "One", "Two", pause=10)
    desk.editing.apply("draft", set_group(desk.reports.get("draft"), "Asia"))
    restored = desk.editing.restore("draft", 1)
    assert restored.report == replace(draft(), revision=5)
    assert origins(desk)[-1] is Origin.RESTORE
    undone = desk.editing.undo("draft").report
    assert (undone.values["theme"], undone.group) == ("Two", "Asia")


def test_one_field_can_be_restored_alone(desk: Desk) -> None:
    type_theme(desk, "One")
    desk.editing.apply("draft", set_group(desk.reports.get("draft"), "Asia"))
    restored = desk.editing.restore("draft", 1, "theme").report
    assert (restored.values["theme"], restored.group) == ("Welcoming cities", "Asia")


def test_a_named_version_can_be_found_and_restored(desk: Desk) -> None:
    type_theme(desk, "As sent")
    desk.editing.name_version("draft", "sent to the organisers")
    type_theme(desk, "Amended")
    (version,) = desk.editing.versions("draft")
    assert version.name == "sent to the organisers"
    assert desk.editing.restore("draft", version.revision).report.values["theme"] == "As sent"


def test_the_past_can_be_looked_at_while_only_reading(desk: Desk, path: Path) -> None:
    type_theme(desk, "One")
    with desk_at(path, mode=Mode.READ) as reader:
        assert [step.revision for step in reader.editing.history("draft")] == [1, 2]
        assert reader.editing.as_it_was_at("draft", 1) == draft()


def test_the_past_is_read_a_stretch_at_a_time(tmp_path: Path) -> None:
    with desk_at(tmp_path / "library.sqlite") as desk:
        desk.reports.add(draft())
        for number in range(7):
            desk.clock.pass_time(60)
            report = desk.reports.get("draft")
            edits = [set_value(report, ("theme",), f"theme {number}"), set_value(report, ("mood",), f"mood {number}")]
            desk.editing.apply("draft", *edits)
        whole = desk.editing.history("draft")
        read: tuple[Step, ...] = ()
        while stretch := desk.editing.latest_steps("draft", read[0].number if read else None, 3):
            assert len(stretch) <= 3
            read = (*stretch, *read)
    assert read == whole
