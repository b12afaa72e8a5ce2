"""A report is handed over with its past: every state it had here can be the base of a merge there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import set_group, set_value
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused, Trouble
from gfmd_desktop.interchange import handover
from gfmd_desktop.interchange.handed import HandOver
from gfmd_desktop.services.handing_over import HandingOver
from tests import strategies
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.libraries import Desk, desk_at

REPORT = Report("6a0e5b0e-4c36-4b57-8f5c-0f0f0a3b1c01", EXAMPLE_REF, 1, values={"theme": "Safe"})


def template_for(_: TemplateRef) -> Template:
    return EXAMPLE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "library.sqlite") as opened:
        yield opened


def test_every_state_it_had_comes_along(desk: Desk, tmp_path: Path) -> None:
    states = [desk.reports.add(REPORT).report]
    for value in ("Safe passage", "Safe passage for all"):
        desk.clock.pass_time(60)
        states.append(desk.editing.apply(REPORT.id, set_value(states[-1], ("theme",), value)).report)
    states.append(desk.editing.undo(REPORT.id).report)
    handing = HandingOver(desk.library, template_for)
    handing.write(handing.given(REPORT.id), tmp_path / "4.1.gfmd")
    there = handover.read((tmp_path / "4.1.gfmd").read_bytes(), "4.1.gfmd", template_for)
    for state in states:
        base = there.state_at(state.revision)
        assert base is not None
        assert say_the_same(base, state)


@given(st.data())
def test_the_past_leads_to_the_report(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    with desk_at(tmp_path_factory.mktemp("library") / "library.sqlite") as desk:
        report = desk.reports.add(data.draw(strategies.reports(EXAMPLE))).report
        for edit in data.draw(strategies.edits(report, EXAMPLE, max_size=4)):
            desk.clock.pass_time(60)
            report = desk.editing.apply(report.id, edit).report
        given_over = HandingOver(desk.library, template_for).given(report.id)
        last = given_over.revisions[-1].number if given_over.revisions else report.revision
        before = HandOver(Report(report.id, report.template, revision=-1), given_over.revisions).state_at(last)
        assert before is None or say_the_same(before, report)
        assert before is not None or not given_over.revisions


def test_notes_come_along_only_when_asked(desk: Desk) -> None:
    desk.reports.add(REPORT)
    desk.notes.add(REPORT.id, "Ana said more.")
    handing = HandingOver(desk.library, template_for)
    assert handing.given(REPORT.id).notes == ()
    assert [note.text for note in handing.given(REPORT.id, with_notes=True).notes] == ["Ana said more."]


def test_a_sealed_file_is_read_again_where_it_lies(desk: Desk, tmp_path: Path) -> None:
    report = desk.reports.add(REPORT).report
    handing = HandingOver(desk.library, template_for)
    handing.write(handing.given(report.id), tmp_path / "4.1.gfmd", "tinta sol")
    with pytest.raises(Refused) as refused:
        handover.read((tmp_path / "4.1.gfmd").read_bytes(), "", template_for)
    assert refused.value.reason is Refusal.PASSPHRASE_NEEDED


def test_a_stick_that_cannot_be_written_keeps_what_it_has(desk: Desk, tmp_path: Path) -> None:
    report = desk.reports.add(REPORT).report
    handing = HandingOver(desk.library, template_for)
    before = handing.given(report.id)
    handing.write(before, tmp_path / "4.1.gfmd")
    desk.editing.apply(report.id, set_group(report, "Asia"))
    with pytest.raises(Trouble):
        handing.write(handing.given(report.id), tmp_path / "pulled out" / "4.1.gfmd")
    assert handover.read((tmp_path / "4.1.gfmd").read_bytes(), "", template_for) == before
