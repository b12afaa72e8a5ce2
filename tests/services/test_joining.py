"""A hand-over file is taken in: its history and notes come along, and only what both changed since they met is asked about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange import handover, report_file
from gfmd_desktop.interchange.handed import HandOver, Revision
from gfmd_desktop.services.arriving import ArrivalReader
from gfmd_desktop.services.handing_over import HandingOver, place_for, write_checked
from gfmd_desktop.services.importing import Proposal
from gfmd_desktop.services.library import Added, AddOutcome
from tests.example_template import EXAMPLE
from tests.libraries import Desk, desk_at, draft, template_for

READER = ArrivalReader(template_for, lambda: (EXAMPLE,))


@dataclass(frozen=True)
class Pair:
    """Two laptops and a folder between them."""

    here: Desk
    there: Desk
    file: Path

    def carry(self, giver: Desk, *, with_notes: bool = False) -> HandOver:
        handing = HandingOver(giver.library, template_for, giver.clock)
        given = handing.handed("draft", "Handed over", with_notes=with_notes)
        write_checked(given, self.file, template_for)
        return given

    def take(self, taker: Desk) -> tuple[Proposal, Added]:
        proposal = taker.importing.propose(READER.read(self.file))
        return proposal, taker.importing.take(proposal)

    def both_have(self) -> None:
        self.here.reports.add(draft())
        self.carry(self.here)
        self.take(self.there)


def write(desk: Desk, field: str, words: str) -> Report:
    desk.clock.pass_time(60)
    return desk.editing.apply("draft", set_value(desk.reports.get("draft"), (field,), words)).report


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with ExitStack() as opened:
        here, there = (opened.enter_context(desk_at(tmp_path / name / "library.sqlite")) for name in ("a", "b"))
        yield Pair(here, there, tmp_path / "4.1.gfmd")


def test_a_report_that_is_new_here_brings_its_history(pair: Pair) -> None:
    pair.here.reports.add(draft())
    for words in ("One", "Two", "Three"):
        write(pair.here, "theme", words)
    pair.there.clock.now = pair.here.clock.now
    pair.carry(pair.here)
    assert pair.take(pair.there)[1].outcome is AddOutcome.NEW
    for revision in range(1, 5):
        states = [desk.editing.as_it_was_at("draft", revision) for desk in (pair.here, pair.there)]
        assert states[0] == states[1]
    assert [step.at for step in pair.here.editing.history("draft")] == [
        step.at for step in pair.there.editing.history("draft")
    ]
    assert not pair.there.editing.undo("draft").changed


def test_a_past_that_does_not_lead_to_its_report_is_left_out(pair: Pair) -> None:
    given = HandOver(draft(), (Revision(1, (set_value(Report("draft", draft().template), ("theme",), "Else"),)),))
    pair.file.write_bytes(handover.write(given))
    assert pair.take(pair.there)[1].report == draft()
    assert len(pair.there.editing.history("draft")) == 1


def test_what_each_changed_elsewhere_is_merged_without_a_question(pair: Pair) -> None:
    pair.both_have()
    write(pair.here, "theme", "Here")
    write(pair.there, "mood", "calm")
    pair.carry(pair.there)
    proposal, added = pair.take(pair.here)
    assert (proposal.conflicts, added.outcome, added.edits) == ((), AddOutcome.UPDATED, 1)
    assert (added.report.values["theme"], added.report.values["mood"]) == ("Here", "calm")
    assert pair.take(pair.here)[1].outcome is AddOutcome.ALREADY_THERE


def test_who_undid_what_came_is_brought_it_again(pair: Pair) -> None:
    pair.both_have()
    write(pair.there, "mood", "calm")
    pair.carry(pair.there)
    pair.take(pair.here)
    pair.here.editing.undo("draft")
    assert pair.take(pair.here)[1].report.values["mood"] == "calm"


def test_without_a_common_state_every_difference_asks(pair: Pair) -> None:
    pair.here.reports.add(draft(theme="Here"))
    pair.there.clock.pass_time(60)
    pair.there.reports.add(draft(theme="There"))
    pair.carry(pair.there)
    proposal = pair.here.importing.propose(READER.read(pair.file))
    assert [conflict.path for conflict in proposal.conflicts] == [("theme",)]


def test_notes_come_once_and_name_their_file(pair: Pair) -> None:
    pair.both_have()
    note = pair.there.notes.add("draft", "Ana said more.")
    pair.carry(pair.there)
    assert pair.take(pair.here)[1].notes == 0
    pair.carry(pair.there, with_notes=True)
    assert [pair.take(pair.here)[1].notes for _ in range(2)] == [1, 0]
    assert [each.text for each in pair.here.notes.of("draft")] == ["Ana said more.\n— 4.1.gfmd"]
    pair.carry(pair.here, with_notes=True)
    assert pair.take(pair.there)[1].notes == 0, "it is the note that was written there"
    pair.there.notes.change(note.id, "Ana said more. Ask her.")
    pair.carry(pair.there, with_notes=True)
    assert [pair.take(pair.here)[1].notes for _ in range(2)] == [1, 0]
    assert len(pair.here.notes.of("draft")) == 2


def test_what_came_back_and_was_not_taken_in_is_never_replaced(pair: Pair) -> None:
    pair.both_have()
    mine = pair.carry(pair.here)
    assert place_for(pair.file, mine, template_for) == pair.file
    write(pair.there, "mood", "calm")
    pair.carry(pair.there)
    handing = HandingOver(pair.here.library, template_for)
    assert place_for(pair.file, handing.given("draft"), template_for).name == "4.1 (2).gfmd"
    pair.take(pair.here)
    assert place_for(pair.file, handing.given("draft"), template_for) == pair.file


def test_a_report_file_the_library_once_said_brings_nothing(pair: Pair) -> None:
    pair.here.reports.add(draft())
    write(pair.here, "theme", "Later")
    old = pair.file.with_suffix(".json")
    old.write_bytes(report_file.write(draft()))
    proposal = pair.here.importing.propose(READER.read(old))
    assert pair.here.importing.take(proposal).outcome is AddOutcome.ALREADY_THERE


@pytest.mark.parametrize("revision", [1, 2, 40], ids=["older", "as new", "newer"])
def test_a_report_file_never_replaces_what_was_written_here_whatever_its_number(pair: Pair, revision: int) -> None:
    pair.here.reports.add(draft())
    mine = write(pair.here, "theme", "Mine")
    file = pair.file.with_suffix(".json")
    file.write_bytes(report_file.write(replace(draft(), values={"theme": "Theirs"}, revision=revision)))
    proposal = pair.here.importing.propose(READER.read(file))
    assert [conflict.path for conflict in proposal.conflicts] == [("theme",)]
    pair.here.importing.take(proposal)
    kept = pair.here.reports.get(mine.id)
    assert "Mine" in str(kept.values["theme"])
    assert "Theirs" in str(kept.values["theme"])
    again = pair.here.importing.propose(READER.read(file))
    assert (again.edits, again.conflicts) == ((), ())


def test_a_report_that_was_only_received_follows_the_newest_file_without_a_question(pair: Pair) -> None:
    pair.here.reports.add(draft())
    file = pair.file.with_suffix(".json")
    file.write_bytes(report_file.write(replace(draft(), values={"theme": "Newer"}, revision=9)))
    pair.here.importing.take(pair.here.importing.propose(READER.read(file)))
    assert pair.here.reports.get("draft").values["theme"] == "Newer"
    file.write_bytes(report_file.write(replace(draft(), values={"theme": "Older"}, revision=5)))
    with pytest.raises(Refused) as refused:
        pair.here.importing.propose(READER.read(file))
    assert refused.value.reason is Refusal.OLDER_THAN_LIBRARY
