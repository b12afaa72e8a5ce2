"""What is typed before the library is open survives a kill, and never overwrites what was written later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.edits import Edit, ItemAt, apply, insert_item, move_item, remove_item, set_group, set_value
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.journal import Journal, do_again, still_to_do
from gfmd_desktop.services.journal_lines import Begun, Noted, Typed, fewer, line_from_data, line_to_data
from gfmd_desktop.services.window_services import WindowServices
from gfmd_desktop.storage.records import Note
from tests import strategies
from tests.example_template import EXAMPLE
from tests.libraries import Desk, desk_at, draft

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Have a library with one report in it."""
    with desk_at(tmp_path / "library.sqlite") as found:
        found.reports.add(draft())
        yield found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the journal is."""
    return tmp_path / "library.typed.jsonl"


def left_in(file: Path) -> Journal:
    """Read the journal as the next start does."""
    return Journal(file)


def replay(file: Path, desk: Desk) -> None:
    services = WindowServices(desk.opened, desk.reports, desk.editing, desk.notes, desk.programme, desk.safekeeping)
    do_again(left_in(file).left, services)


def chain(report: Report, *texts: str) -> tuple[Edit, ...]:
    """Return what typing one text after the other into the group's name makes."""
    edits = []
    for text in texts:
        edit = set_group(report, text)
        report = apply(report, edit)
        edits.append(edit)
    return tuple(edits)


def test_what_was_typed_is_in_the_library_after_the_next_start(desk: Desk, file: Path) -> None:
    report = desk.reports.get("draft")
    journal = Journal(file)
    for edit in chain(report, "A", "As", "Asia"):
        journal.note(Typed("draft", (edit,)))
    replay(file, desk)
    assert desk.reports.get("draft").group == "Asia"


def test_it_is_shown_before_the_library_is_open(desk: Desk, file: Path) -> None:
    report = desk.reports.get("draft")
    Journal(file).note(Typed("draft", chain(report, "Asia")))
    assert left_in(file).brought_up(report).group == "Asia"
    assert left_in(file).brought_up(replace(report, id="another")).group == report.group


def test_what_the_library_holds_already_is_not_done_twice(desk: Desk, file: Path) -> None:
    report = desk.reports.get("draft")
    journal = Journal(file)
    edits = chain(report, "A", "Asia")
    journal.note(Typed("draft", edits))
    desk.editing.apply("draft", *edits)
    revision = desk.reports.get("draft").revision
    replay(file, desk)
    assert desk.reports.get("draft").revision == revision


def test_what_was_written_later_stays(desk: Desk, file: Path) -> None:
    report = desk.reports.get("draft")
    Journal(file).note(Typed("draft", chain(report, "A", "Asia")))
    desk.editing.apply("draft", *chain(report, "Asia and the Pacific"))
    replay(file, desk)
    assert desk.reports.get("draft").group == "Asia and the Pacific"


def test_a_report_begun_and_what_was_typed_in_it_are_there(desk: Desk, file: Path) -> None:
    begun = draft("second")
    journal = Journal(file)
    journal.note(Begun(begun))
    journal.note(Typed("second", chain(begun, "Europe")))
    replay(file, desk)
    assert desk.reports.get("second").group == "Europe"


def test_a_note_is_there_and_a_longer_one_stays(desk: Desk, file: Path) -> None:
    journal = Journal(file)
    journal.note(Noted("draft", Note("n1", NOON, "Ask for")))
    journal.note(Noted("draft", Note("n2", NOON, "Figures")))
    desk.notes.keep("draft", Note("n1", NOON, "Ask for the room"))
    replay(file, desk)
    assert {note.text for note in desk.notes.of("draft")} == {"Ask for the room", "Figures"}


def test_a_line_cut_off_costs_only_itself(desk: Desk, file: Path) -> None:
    journal = Journal(file)
    journal.note(Typed("draft", chain(desk.reports.get("draft"), "Asia")))
    with file.open("ab") as end:
        end.write(b'{"report": "draft", "edits": [{"path"')
    replay(file, desk)
    assert desk.reports.get("draft").group == "Asia"


def test_what_is_about_a_report_that_is_gone_is_passed_over(desk: Desk, file: Path) -> None:
    journal = Journal(file)
    journal.note(Typed("nobody's", chain(draft("nobody's"), "Asia")))
    journal.note(Typed("draft", chain(desk.reports.get("draft"), "Africa")))
    replay(file, desk)
    assert desk.reports.get("draft").group == "Africa"


def test_once_the_library_is_open_nothing_is_kept_and_the_file_goes(desk: Desk, file: Path) -> None:
    journal = Journal(file)
    journal.note(Typed("draft", chain(desk.reports.get("draft"), "Asia")))
    journal.stop()
    journal.note(Typed("draft", chain(desk.reports.get("draft"), "Africa")))
    assert len(left_in(file).left) == 1
    journal.clear()
    assert not file.exists()
    assert left_in(file).left == ()


def test_where_nothing_can_be_written_nothing_goes_wrong(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    journal = Journal(tmp_path / "a file" / "library.typed.jsonl")
    journal.note(Begun(draft()))
    journal.clear()


def test_items_are_inserted_moved_and_taken_away_once(desk: Desk) -> None:
    report = desk.reports.get("draft")
    field = next(field for field in EXAMPLE.fields() if field.kind.repeats)
    one, two = Item("one"), Item("two")
    edits: list[Edit] = []
    makers: list[Callable[[Report], Edit]] = [
        lambda now: insert_item(now, (field.id,), one),
        lambda now: insert_item(now, (field.id,), two),
        lambda now: move_item(now, (field.id, "two"), 0),
        lambda now: remove_item(now, (field.id, "one")),
        lambda now: set_value(now, (field.id, "two", field.subfields[0].id), "word"),
    ]
    for make in makers:
        edits.append(make(report))
        report = apply(report, edits[-1])
    assert still_to_do(desk.reports.get("draft"), edits) == tuple(edits)
    assert still_to_do(report, edits[1:]) == ()


def after(report: Report, lines: Sequence[Typed]) -> Report:
    for line in lines:
        for edit in still_to_do(report, line.edits, line.passed):
            report = apply(report, edit)
    return report


def typed_lines(report: Report, edits: Iterable[Edit]) -> list[Typed]:
    return [Typed(report.id, (edit,)) for edit in edits]


PLACES = (("theme",), ("findings",), ("proposals", "p", "proposal"))


@given(st.lists(st.tuples(st.sampled_from(PLACES), st.booleans()), max_size=12), st.data())
def test_of_what_was_typed_into_a_place_the_last_counts_whatever_was_saved_on_the_way(
    steps: list[tuple[tuple[str, ...], bool]], data: st.DataObject
) -> None:
    states, lines = [replace(draft(), values={"proposals": (Item("p"),)})], list[Typed]()
    for number, (path, moves) in enumerate(steps):
        words = f"words {number}"
        edit = set_value(states[-1], path, words if path == ("theme",) else from_plain(words))
        if moves and number % 4 == 3:
            edit = insert_item(states[-1], ("proposals",), Item(f"p{number}"))
        lines += typed_lines(states[0], [edit])
        states.append(apply(states[-1], edit))
    few = fewer(lines)
    assert all(isinstance(line, Typed) for line in few)
    assert len(few) <= 3 + 4 * sum(isinstance(line.edits[0].after, ItemAt) for line in lines)
    read = [line for each in few if isinstance(line := line_from_data(line_to_data(each)), Typed)]
    assert after(data.draw(st.sampled_from(states)), read) == states[-1]


@given(strategies.reports(EXAMPLE), st.data())
def test_fewer_lines_come_to_the_same(report: Report, data: st.DataObject) -> None:
    edits = data.draw(strategies.edits(report, EXAMPLE))
    lines = typed_lines(report, edits)
    few = [line for line in fewer(lines) if isinstance(line, Typed)]
    assert after(report, few) == after(report, lines)


def test_hours_of_typing_and_a_huge_paste_leave_a_small_file_and_lose_no_word(desk: Desk, file: Path) -> None:
    pasted = "A very long paste. " * 15_000
    report, journal, wrote = desk.reports.get("draft"), Journal(file), 0
    for number in range(40):
        edit = set_value(report, ("findings",), from_plain(f"{pasted}{number}"))
        report = apply(report, edit)
        journal.note(Typed("draft", (edit,)))
        journal.note(Noted("draft", Note("n1", NOON, f"Ask {number}")))
        wrote += len(pasted)
    assert file.stat().st_size < wrote / 2
    desk.notes.keep("draft", Note("n1", NOON, "Ask 7"))
    replay(file, desk)
    assert desk.reports.get("draft").values == report.values
    assert [note.text for note in desk.notes.of("draft")] == ["Ask 39"]
    again = Journal(file)
    again.note(Typed("draft", chain(report, "Asia")))
    assert left_in(file).brought_up(desk.reports.get("draft")).group == "Asia"


def test_a_line_cut_off_spoils_none_that_the_next_start_adds(desk: Desk, file: Path) -> None:
    file.write_bytes(b'{"report": "draft", "edits": [{"path"')
    Journal(file).note(Typed("draft", chain(desk.reports.get("draft"), "Asia")))
    replay(file, desk)
    assert desk.reports.get("draft").group == "Asia"


def test_a_file_that_cannot_be_made_smaller_goes_on_growing(desk: Desk, file: Path) -> None:
    file.with_name(f"{file.name}.new").mkdir()
    report, journal = desk.reports.get("draft"), Journal(file)
    for number in range(5):
        edit = set_value(report, ("findings",), from_plain(f"{'Words. ' * 50_000}{number}"))
        report = apply(report, edit)
        journal.note(Typed("draft", (edit,)))
    replay(file, desk)
    assert desk.reports.get("draft").values == report.values
