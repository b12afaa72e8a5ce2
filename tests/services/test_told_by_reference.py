"""Files that lost everything hidden come home by the reference line on their pages, and their items by what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.arrival import Doubt, NoticeKind
from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.report import Item, Report, TemplateRef, items, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.interchange import report_file
from gfmd_desktop.merge.settling import Choice
from gfmd_desktop.paths import resources
from gfmd_desktop.services.arriving import ArrivalReader, Incoming
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.library import AddOutcome
from tests.libraries import Desk, desk_at
from tests.word.forms import OFFICIAL, official
from tests.word.sample_reports import text
from tests.word.typist import OpenFile, w

TEMPLATES = tuple(official(name).template for name in OFFICIAL)
FORM = official("gfmd-csd-2016")
HIDDEN = ExportOptions(over_limit=OverLimitChoice.ANNEX, provenance=Provenance.HIDE)


def template_for(ref: TemplateRef) -> Template:
    return official(ref.id).template


def sample(name: str) -> Report:
    path = next((resources() / "samples").glob(f"{name}-*.json"))
    return report_file.read(path.read_bytes(), path.name, template_for)


SAMPLE = sample("2016")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "library.sqlite") as opened:
        opened.importing._reports.add(SAMPLE)
        yield opened


Away = Callable[[OpenFile], None]


def come_back(desk: Desk, folder: Path, away: Away = lambda _: None, options: ExportOptions = HIDDEN) -> Incoming:
    """Return what arrives of the sample after everything hidden was lost and somebody did something to it."""
    file = OpenFile(FORM.fill(SAMPLE, options))
    file.forget()
    away(file)
    path = folder / "copied.docx"
    path.write_bytes(file.save())
    importing = desk.importing
    return ArrivalReader(template_for, lambda: TEMPLATES, importing.as_it_was, importing.referred).read(path)


def recommendations(report: Report) -> tuple[Item, ...]:
    return items(report.values["recommendations"])


def said(item: Item) -> str:
    return plain(rich(item.values["recommendation"]))


@pytest.mark.parametrize("provenance", Provenance)
def test_untouched_it_brings_nothing_and_every_item_is_known(
    desk: Desk, tmp_path: Path, provenance: Provenance
) -> None:
    incoming = come_back(desk, tmp_path, options=replace(HIDDEN, provenance=provenance))
    assert NoticeKind.TOLD_BY_REFERENCE in {each.kind for each in incoming.arrival.notices}
    proposal = desk.importing.propose(incoming)
    assert (proposal.edits, proposal.removals, proposal.conflicts) == ((), (), ())
    assert desk.importing.take(proposal).outcome is AddOutcome.ALREADY_THERE


def test_a_word_changed_in_an_item_is_one_change_of_that_item(desk: Desk, tmp_path: Path) -> None:
    proposal = desk.importing.propose(
        come_back(desk, tmp_path, lambda file: file.retype("Pay those who receive", "Please pay those who receive"))
    )
    changed = next(item for item in recommendations(SAMPLE) if "Pay those" in said(item))
    assert [edit.path for edit in proposal.edits] == [("recommendations", changed.id, "recommendation")]
    assert (proposal.removals, proposal.conflicts) == ((), ())


def test_what_was_changed_here_since_stays(desk: Desk, tmp_path: Path) -> None:
    here = replace(SAMPLE, revision=desk.importing._reports.revision_of(SAMPLE.id))
    desk.editing.apply(SAMPLE.id, set_value(here, ("other_information",), text("Written here.")))
    proposal = desk.importing.propose(
        come_back(desk, tmp_path, lambda file: file.retype("Pay those who receive", "Please pay those who receive"))
    )
    assert len(proposal.edits) == 1
    assert proposal.merged.values["other_information"] == text("Written here.")


def write_over(file: OpenFile, old: str, new: str) -> None:
    """Put other words where a whole paragraph stands."""
    paragraph = file.paragraph(old)
    first, *others = paragraph.iter(w("t"))
    first.text = new
    for each in others:
        each.text = ""


def swap(file: OpenFile, one: str, other: str) -> None:
    """Let two paragraphs change places."""
    first, second = file.paragraph(one), file.paragraph(other)
    before, after = first.getparent(), second.getparent()
    assert before is not None
    assert after is not None
    here, there = before.index(first), after.index(second)
    before.remove(first)
    after.remove(second)
    before.insert(here, second)
    after.insert(there, first)


def messages(report: Report) -> tuple[Item, ...]:
    return items(report.values["priority_messages"])


FIRST, SECOND = messages(SAMPLE)
ONE, OTHER = (plain(rich(item.values["message"])) for item in (FIRST, SECOND))


def test_items_in_another_order_are_the_same_items(desk: Desk, tmp_path: Path) -> None:
    incoming = come_back(desk, tmp_path, lambda file: swap(file, ONE, OTHER))
    assert [item.id for item in messages(incoming.arrival.report)] == [SECOND.id, FIRST.id]
    assert incoming.arrival.doubted == ()


def test_an_item_written_anew_is_new_and_the_old_one_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    incoming = come_back(
        desk, tmp_path, lambda file: write_over(file, ONE, "Nobody asked the children what they want.")
    )
    assert {each.path[:1]: each.doubts for each in incoming.arrival.doubted if each.path} == {
        ("priority_messages",): (Doubt.NEW_ROW,)
    }
    proposal = desk.importing.propose(incoming)
    assert [removal.path for removal in proposal.removals] == [("priority_messages", FIRST.id)]
    assert len(messages(proposal.merged)) == 3


class TestAnItemThatMayBeOneOfTwo:
    """Some of each of two items stands where one stood: nobody can tell which one it is."""

    @pytest.fixture
    def deciding(self, desk: Desk, tmp_path: Path) -> Deciding:
        def away(file: OpenFile) -> None:
            beginnings = [" ".join(words.split()[:20]) for words in (ONE, OTHER)]
            write_over(file, ONE, " ".join(beginnings))
            file.remove(next(file.paragraph(OTHER).iterancestors(w("tr"))))

        incoming = come_back(desk, tmp_path, away)
        assert {each.doubts for each in incoming.arrival.doubted} == {(Doubt.ITEM_UNSURE,)}
        return Deciding(desk.importing.propose(incoming), FORM.template)

    def test_it_comes_in_as_new_and_both_are_asked_about(self, deciding: Deciding) -> None:
        assert [question.path[-1] for question in deciding.questions] == [FIRST.id, SECOND.id]
        assert {question.choices for question in deciding.questions} == {(Choice.MINE, Choice.THEIRS, Choice.SAME)}
        assert {question.theirs for question in deciding.questions} == {deciding.questions[0].theirs}
        assert len(messages(deciding.report)) == 3

    def test_said_to_be_one_of_them_that_one_has_its_words_and_the_new_one_is_gone(self, deciding: Deciding) -> None:
        new = deciding.questions[0].theirs
        deciding.choose(0, Choice.MINE)
        deciding.choose(1, Choice.SAME)
        assert [(item.id, plain(rich(item.values["message"]))) for item in messages(deciding.report)] == [
            (FIRST.id, ONE),
            (SECOND.id, new),
        ]

    def test_it_cannot_be_both(self, deciding: Deciding) -> None:
        for number in (0, 1):
            deciding.choose(number, Choice.SAME)
        assert [item.id for item in messages(deciding.report)] == [FIRST.id, SECOND.id]

    def test_what_no_page_shows_of_an_item_stays_with_it(self, deciding: Deciding) -> None:
        deciding.choose(0, Choice.SAME)
        assert messages(deciding.report)[0].source == FIRST.source


def test_a_question_that_lost_its_label_is_not_unanswered(desk: Desk, tmp_path: Path) -> None:
    def away(file: OpenFile) -> None:
        label = file.paragraph("1. Women:")
        file.remove(next(label.iterancestors(w("tr"))))

    proposal = desk.importing.propose(come_back(desk, tmp_path, away))
    assert (proposal.edits, proposal.removals, proposal.conflicts) == ((), (), ())


def test_a_form_filled_anew_is_another_report(desk: Desk, tmp_path: Path) -> None:
    other = replace(sample("2016"), id=SAMPLE.id, values={"session": "Ports", "women": text("They lead.")})

    file = OpenFile(FORM.fill(replace(other, revision=SAMPLE.revision), HIDDEN))
    file.forget()
    path = tmp_path / "other.docx"
    path.write_bytes(file.save())
    importing = desk.importing
    incoming = ArrivalReader(template_for, lambda: TEMPLATES, importing.as_it_was, importing.referred).read(path)
    assert not incoming.arrival.is_ours
    assert incoming.arrival.report.id != SAMPLE.id
    assert [each.kind for each in incoming.arrival.notices] == [NoticeKind.REFERENCE_NOT_BELIEVED]
    assert desk.importing.propose(incoming).is_new


def test_in_a_library_without_the_report_it_is_a_new_one(desk: Desk, tmp_path: Path) -> None:
    incoming = come_back(desk, tmp_path)
    path = tmp_path / "copied.docx"
    with desk_at(tmp_path / "elsewhere.sqlite") as elsewhere:
        there = elsewhere.importing
        incoming = ArrivalReader(template_for, lambda: TEMPLATES, there.as_it_was, there.referred).read(path)
    assert not incoming.arrival.is_ours
    assert incoming.arrival.report.id != SAMPLE.id
    assert incoming.arrival.notices == ()
    assert incoming.arrival.report.unplaced == ()


def test_of_a_revision_that_was_never_here_items_are_known_and_differences_asked_about(
    desk: Desk, tmp_path: Path
) -> None:
    later = replace(SAMPLE, revision=SAMPLE.revision + 7)
    file = OpenFile(FORM.fill(later, HIDDEN))
    file.forget()
    write_over(file, ONE, f"{ONE} We mean it.")
    path = tmp_path / "later.docx"
    path.write_bytes(file.save())
    importing = desk.importing
    incoming = ArrivalReader(template_for, lambda: TEMPLATES, importing.as_it_was, importing.referred).read(path)
    assert incoming.arrival.exported is None
    proposal = importing.propose(incoming)
    assert {conflict.path[:2] for conflict in proposal.conflicts} == {("priority_messages", FIRST.id)}
    assert proposal.removals == ()
