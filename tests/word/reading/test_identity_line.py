"""The line "Ref GFMD-…" on the pages: read as it was printed, or typed anew by somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.rich_text import Block, Span
from gfmd_desktop.word.reading.identity_line import Reference, is_reference_line, reference_in, with_references_apart
from gfmd_desktop.word.reading.walked import Location, Story, Walked, WalkedBlock
from gfmd_desktop.word.writing.identity import reference, reference_code

ID = "6a0e5b0e-4c36-4b57-8f5c-0f0f0a3b1c01"
CODE = reference_code(ID, 17)


def walked(*body: str, footer: tuple[str, ...] = ()) -> Walked:
    def blocks(texts: tuple[str, ...], story: Story) -> tuple[WalkedBlock, ...]:
        return tuple(WalkedBlock(at, Block(spans=(Span(words),)), Location(story)) for at, words in enumerate(texts))

    return Walked(blocks(body, Story.BODY), blocks(footer, Story.FOOTER))


@given(report_id=st.uuids().map(str), revision=st.integers(0, 999_999_999), group=st.none() | st.just("Group B, Lima"))
def test_what_is_written_is_read_and_names_its_report_alone(report_id: str, revision: int, group: str | None) -> None:
    written = reference(Report(report_id, TemplateRef("t", 1), revision=revision, group=group))
    found = reference_in(walked(footer=(f"{written}\t1 / 2",)))
    assert found == Reference(reference_code(report_id, revision), revision)
    assert found.is_of(report_id)
    assert not found.is_of(ID)


@pytest.mark.parametrize(
    "line",
    [
        f"Ref {CODE}",
        f"Ref. {CODE}",
        f"Ref: {CODE.lower()}",
        CODE,
        f"  ref {CODE.replace('-', chr(0x2011))}  ",
        f"Ref {CODE.replace('-', ' – ')}",
        f"Ref {CODE}\t1 / 1",
        f"Ref {CODE} · Asia\tPage 2 of 3",
    ],
)
def test_people_and_editors_may_set_it_otherwise(line: str) -> None:
    assert is_reference_line(line)
    found = reference_in(walked(footer=(line,)))
    assert found is not None
    assert found.is_of(ID)


@pytest.mark.parametrize("line", [f"See {CODE} for more.", "Ref GFMD", f"{CODE} says that ports should open", "Ref 17"])
def test_a_sentence_that_names_one_is_no_reference_line(line: str) -> None:
    assert not is_reference_line(line)
    assert reference_in(walked(line)) is None


def test_digits_that_no_reference_has_are_the_letters_they_look_like() -> None:
    found = reference_in(walked(footer=(f"Ref {CODE.replace('O', '0').replace('I', '1').replace('B', '8')}",)))
    assert found is not None
    assert found.is_of(ID)


def test_a_slip_of_typing_names_no_report() -> None:
    wrong = reference_in(walked(footer=(f"Ref {reference_code(ID, 18)[:-1]}{CODE[-1]}",)))
    assert wrong is not None
    assert not wrong.is_of(ID)


def test_several_lines_that_are_the_same_are_one_and_others_are_none() -> None:
    line, other = f"Ref {CODE}", f"Ref {reference_code('other', 3)}"
    assert reference_in(walked(footer=(line, f"{line}\t2 / 2"))) is not None
    assert reference_in(walked(other, footer=(line,))) is None


def test_a_line_copied_among_the_text_belongs_to_no_answer() -> None:
    apart = with_references_apart(walked("They lead.", f"Ref {CODE}", footer=("1",)))
    assert [block.text for block in apart.blocks] == ["They lead."]
    assert [block.text for block in apart.apart] == ["1", f"Ref {CODE}"]
