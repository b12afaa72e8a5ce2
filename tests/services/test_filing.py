"""A note finds the place it belongs to, whatever the template, and can be taken out of it again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.edits import Edit, apply, set_nothing_said, set_value, value_at
from gfmd_desktop.domain.report import Item, Report, Value, items, line, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, Span, from_plain, plain
from gfmd_desktop.domain.template import Section, Template
from gfmd_desktop.services.filing import Filing, file_below, file_note, is_quote, quotes_section, sections_by_key
from gfmd_desktop.services.place_names import full_name, short_name
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING
from tests.libraries import desk_at, draft
from tests.strategies import lines, reports
from tests.word.forms import official

NOTE = "open talks in every town"
SAID = "“Nobody asked us.”"
EMPTY = Report("r", EXAMPLE_REF)


def section(section_id: str) -> Section:
    return next(section for section in EXAMPLE.sections if section.id == section_id)


def after(report: Report, edits: Sequence[Edit]) -> Report:
    for edit in edits:
        report = apply(report, edit)
    return report


def filed(words: str, section_id: str, report: Report = EMPTY, near: tuple[str, ...] = ()) -> tuple[Report, Filing]:
    filing = file_note(words, section(section_id), report, near)
    assert filing is not None
    return after(report, filing.edits), filing


def words_at(report: Report, filing: Filing) -> str:
    value = value_at(report, filing.path)
    return plain(rich(value)) if isinstance(value, tuple) else line(value)


def with_values(**values: Value) -> Report:
    return Report("r", EXAMPLE_REF, values=values)


def test_a_note_becomes_a_new_item_of_a_list() -> None:
    report, filing = filed(NOTE, "proposals")
    report, second = filed("another", "proposals", report)
    assert words_at(report, filing) == NOTE
    assert words_at(report, second) == "another"
    assert [item.id for item in items(report.values["proposals"])] == [filing.path[1], second.path[1]]


def test_an_item_left_empty_is_filled_first() -> None:
    report = with_values(proposals=(Item("a"), Item("b", {"proposal": from_plain("said before")})))
    report, filing = filed(NOTE, "proposals", report)
    assert filing.path == ("proposals", "a", "proposal")
    assert len(items(report.values["proposals"])) == 2


def test_beyond_the_limit_notes_are_taken_too() -> None:
    report = EMPTY
    for number in range(5):
        report, _ = filed(f"note {number}", "proposals", report)
    assert len(items(report.values["proposals"])) == 5


def test_a_text_gets_a_paragraph_at_its_end() -> None:
    report, filing = filed(NOTE, "findings", with_values(findings=from_plain("First.")), ("findings",))
    assert words_at(report, filing) == f"First.\n{NOTE}"


def test_a_text_that_ends_in_a_list_gets_an_entry_of_it() -> None:
    entry = Block(BlockKind.BULLET, 1, (Span("one"),))
    report, filing = filed(NOTE, "findings", with_values(findings=(entry, Block())), ("findings",))
    assert value_at(report, filing.path) == (entry, Block(BlockKind.BULLET, 1, (Span(NOTE),)))


def test_a_line_is_filled_while_it_is_empty_and_left_alone_afterwards() -> None:
    report, filing = filed(NOTE, "opening", near=("theme",))
    assert filing.path == ("theme",)
    _, next_one = filed("Ada Lovelace, Engines", "opening", report, near=("theme",))
    assert next_one.path[0] == "hosts"


def test_people_get_a_new_person_with_the_organisation_behind_the_comma() -> None:
    report, filing = filed("Ada Lovelace, Engines", "opening")
    person = items(report.values["hosts"])[0]
    assert dict(person.values) == {"name": "Ada Lovelace", "organisation": "Engines"}
    assert filing.path == ("hosts", person.id, "name")


def test_a_choice_takes_no_note() -> None:
    _, filing = filed(NOTE, "opening", near=("mood",))
    assert filing.path[0] == "hosts"


@pytest.mark.parametrize("words", ["“a”", '"a"', "«a»", "„a“", "'a'", "  “a"])
def test_a_quotation_mark_at_the_start_tells_a_quote(words: str) -> None:
    assert is_quote(words)


def test_other_words_are_no_quote() -> None:
    assert not is_quote("she said “no”")
    assert not is_quote("")


def test_a_quote_goes_to_the_quotes_with_consent_not_asked() -> None:
    report, _ = filed(SAID, "proposals")
    quote = items(report.values["quotes_m"])[0]
    assert dict(quote.values) == {"quote": from_plain(SAID), "consent": "not_asked"}


def test_who_said_it_leaves_the_quote_since_only_consent_lets_a_name_be_printed() -> None:
    for note in (f"{SAID} - Ada Lovelace, Engines", f"{SAID} (Ada Lovelace, Engines)"):
        report, _ = filed(note, "proposals")
        quote = items(report.values["quotes_m"])[0]
        assert dict(quote.values) == {
            "quote": from_plain(SAID),
            "speaker": "Ada Lovelace, Engines",
            "consent": "not_asked",
        }


def test_words_that_go_on_behind_a_quote_stay_with_it() -> None:
    note = "“Safe cities”: the model of one town is worth copying."
    report, _ = filed(note, "proposals")
    assert items(report.values["quotes_m"])[0].values["quote"] == from_plain(note)


def test_a_quote_in_a_section_without_quotes_is_taken_as_any_note() -> None:
    report, filing = filed(SAID, "closing")
    assert words_at(report, filing) == SAID


def test_filing_takes_back_that_nothing_was_said() -> None:
    report = apply(EMPTY, set_nothing_said(EMPTY, "findings", nothing_said=True))
    report, _ = filed(NOTE, "findings", report)
    assert report.nothing_said == frozenset()


def test_where_somebody_writes_is_preferred_to_the_first_field() -> None:
    assert filed(NOTE, "findings")[1].path == ("findings",)
    assert filed(NOTE, "findings", near=("examples", "x", "example"))[1].path[0] == "examples"


def test_an_action_goes_into_the_item_somebody_writes_in() -> None:
    report = with_values(
        proposals=(Item("a", {"proposal": from_plain("one")}), Item("b", {"proposal": from_plain("two")}))
    )
    filing = file_below(NOTE, section("proposals"), report, ("proposals", "a", "addressee"))
    assert filing is not None
    assert filing.path[:3] == ("proposals", "a", "steps")
    assert words_at(after(report, filing.edits), filing) == NOTE
    last = file_below(NOTE, section("proposals"), report)
    assert last is not None
    assert last.path[1] == "b"


def test_a_quote_goes_into_the_quotes_of_an_item() -> None:
    report = with_values(circles=(Item("a", {"topic": "one"}),))
    filing = file_below(SAID, section("outlook"), report)
    assert filing is not None
    assert filing.path[:3] == ("circles", "a", "sayings")


def test_without_an_item_there_is_nothing_to_file_below() -> None:
    assert file_below(NOTE, section("proposals"), EMPTY) is None
    assert (
        file_below(NOTE, section("findings"), with_values(examples=(Item("a", {"example": from_plain("x")}),))) is None
    )


def keys_of(template: Template, part: str | None = None) -> dict[int, str]:
    return {key: section.id for key, section in sections_by_key(template, part).items()}


def test_keys_stand_for_the_sections_numbers_and_the_others_take_what_is_left() -> None:
    assert keys_of(EXAMPLE) == {1: "findings", 2: "proposals", 3: "outlook", 4: "closing", 5: "opening"}
    assert keys_of(EXAMPLE, EVENING) == {1: "outlook", 2: "closing", 3: "opening"}


KEYS_OF_2016 = (
    "progress recommendations governance sdg_lessons women_children priority_messages quotes other_information session"
)
KEYS_OF_2017 = "non_negotiables mechanisms government_questions quotes_a next_steps longer_term_steps quotes_b session"
KEYS_OF_2018 = (
    "concerns good_practices counter_productive government_questions quotes_a"
    " lessons existing_networks linking_movements collective_action quotes_b"
)


@pytest.mark.parametrize(
    ("template_id", "keys"),
    [("gfmd-csd-2016", KEYS_OF_2016), ("gfmd-csd-2017", KEYS_OF_2017), ("gfmd-csd-2018", KEYS_OF_2018)],
)
def test_every_section_that_takes_notes_has_one_key_in_the_whole_form(template_id: str, keys: str) -> None:
    found = keys_of(official(template_id).template)
    assert list(found.values()) == keys.split()
    assert list(found) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0][: len(found)]


def test_each_part_has_its_own_quotes() -> None:
    morning, evening = quotes_section(EXAMPLE, MORNING), quotes_section(EXAMPLE, EVENING)
    assert (morning and morning.id, evening and evening.id) == ("proposals", "outlook")


def test_a_place_has_a_full_name_and_a_short_one() -> None:
    step = Item("s", {"step": from_plain("x")})
    report = with_values(proposals=(Item("a"), Item("b", {"steps": (step,)})), outlook=from_plain("x"))
    path = ("proposals", "b", "steps", "s", "step")
    assert full_name(path, report, EXAMPLE) == "Proposals 2, Steps 1, Step"
    assert short_name(path, report, EXAMPLE) == "P2 S1"
    assert short_name(("outlook",), report, EXAMPLE) == "O"


def test_a_place_that_is_gone_has_no_short_name() -> None:
    assert short_name(("proposals", "gone", "proposal"), EMPTY, EXAMPLE) == ""


@given(reports(EXAMPLE), lines(min_size=1), st.sampled_from(EXAMPLE.sections))
def test_filing_any_note_keeps_its_words_and_can_be_taken_back(report: Report, words: str, into: Section) -> None:
    filing = file_note(words, into, report)
    if filing is None or not words.strip():
        return
    done = after(report, filing.edits)
    taken_back = after(done, [edit.inverse for edit in reversed(filing.edits)])
    assert {key: value for key, value in taken_back.values.items() if value} == {
        key: value for key, value in report.values.items() if value
    }
    kept = words_at(done, filing)
    assert is_quote(words) or words.strip() in kept or words.startswith(kept)


def test_one_undo_takes_a_note_out_of_a_text_and_leaves_what_was_typed_just_before(tmp_path: Path) -> None:
    with desk_at(tmp_path / "library.sqlite") as desk:
        desk.reports.add(draft())
        typed = desk.editing.apply("draft", set_value(draft(), ("findings",), from_plain("Typed."))).report
        filing = file_note(NOTE, section("findings"), typed, ("findings",))
        assert filing is not None
        desk.editing.apply("draft", *filing.edits)
        left = desk.editing.undo("draft").report
    assert left.values["findings"] == from_plain("Typed.")
