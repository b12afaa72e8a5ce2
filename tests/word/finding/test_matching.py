"""Official words found in lines: broken, edited, numbered otherwise, in one line with the answer, in another order."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.finding.lines import Cell, lines_of
from gfmd_desktop.word.finding.matching import match
from gfmd_desktop.word.finding.recognising import LEAST_CONFIDENCE, candidates
from tests.word.forms import OFFICIAL, official

FORM_2016, FORM_2017, FORM_2018 = (official(name).template for name in OFFICIAL)


def in_body(*texts: str) -> list[tuple[int, str, Cell | None]]:
    return [(number, text, None) for number, text in enumerate(texts)]


def in_table(*rows: tuple[str, ...]) -> list[tuple[int, str, Cell | None]]:
    cells = [(row, column, text) for row, said in enumerate(rows) for column, text in enumerate(said)]
    return [(number, text, Cell(0, row, column)) for number, (row, column, text) in enumerate(cells)]


def found(texts: list[tuple[int, str, Cell | None]], template: Template) -> dict[str, str]:
    """Return what each line begins ("field/sub-field/number"), "official" for other official words, by its text."""
    matching = match(lines_of(texts), template)
    said = {}
    for number, text, _ in texts:
        each = matching.found.get(number)
        if each is not None:
            begun = each.begins
            name = f"{begun.field}/{begun.subfield}/{begun.item}".rstrip("/0") if begun else ""
            said[text] = name or "official"
    return said


def rest(text: str, template: Template) -> str:
    """Return what of a line alone is not official."""
    return text[match(lines_of(in_body(text)), template).found[0].end :]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("NAME OF RAPPORTEUR(S)", "rapporteurs"),
        ("Name  of\u00a0rapporteur (s):", "rapporteurs"),
        ("Name of rapporteurs", "rapporteurs"),
        ("a) Governance mechanisms", "governance"),
        ("1) Governance mechanisms", "governance"),
        ("Governance mechanism:", "governance"),
        ("ﬁve is no label", None),
        ("7. Inspiring Quotes", "quotes"),
        ("Other informations", "other_information"),
        ("Women", "women"),
        ("Women are half of all migrants.", None),
        ("Global compact talks went well.", None),
    ],
)
def test_labels_are_known_whatever_their_numbering_case_and_marks(text: str, field: str | None) -> None:
    assert found(in_body(text), FORM_2016).get(text) == field


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Name of rapporteur: Ana Ruiz", "Ana Ruiz"),
        ("Name of rapporteur(s) – Ana Ruiz", "Ana Ruiz"),
        ("1. Women: they lead the way", "they lead the way"),
        ("Session # and theme:\u20284.1 Multilateral", "4.1 Multilateral"),
        ("Session # and theme\t4.1: Multilateral", "4.1: Multilateral"),
    ],
)
def test_an_answer_on_the_line_of_its_label_is_told_apart(text: str, answer: str) -> None:
    assert rest(text, FORM_2016) == answer


def test_questions_with_their_answer_on_one_line_are_items() -> None:
    heading = "3. What are the two questions on this theme we want to ask governments in Common Space?"
    texts = in_body(heading, "Question 1: Why?", "question 2 : How?")
    assert [found(texts, FORM_2017)[text] for _, text, _ in texts] == [
        "government_questions",
        "government_questions/question/1",
        "government_questions/question/2",
    ]


def test_equal_labels_belong_to_the_recommendation_above_them() -> None:
    action = "Action(s) for this recommendation (up to two maximum)."
    rows = [
        ("Recommendation 1 and who targeted to", "a"),
        (action, "b"),
        ("Recommendation 2 and who targeted to", "c"),
        (action, "d"),
    ]
    matching = match(lines_of(in_table(*rows)), FORM_2016)
    assert [each.begins.item for each in matching.found.values() if each.begins] == [1, 1, 2, 2]


def test_more_blocks_than_the_form_has_are_blocks_all_the_same() -> None:
    rows = [(f"Recommendation {number} and who targeted to", "words") for number in range(1, 8)]
    matching = match(lines_of(in_table(*rows)), FORM_2016)
    assert [each.begins.item for each in matching.found.values() if each.begins] == list(range(1, 8))


def test_a_label_broken_over_two_rows_is_one_label() -> None:
    rows = in_table(
        ("Recommendation 1 and who targeted to", "words"),
        ("Indicator(s) of change or success on this", "fewer deaths"),
        ("recommendation (up to two maximum)", ""),
    )
    said = found(rows, FORM_2016)
    assert said["Indicator(s) of change or success on this"] == "recommendations/indicators/1"
    assert said["recommendation (up to two maximum)"] == "official"


GUIDANCE = FORM_2016.sections[1].guidance[0].text


@given(st.lists(st.integers(1, 28), min_size=1, max_size=4, unique=True))
def test_guidance_set_in_other_lines_is_no_answer(breaks: list[int]) -> None:
    tokens = GUIDANCE.split(" ")
    cuts = [0, *sorted(breaks), len(tokens)]
    lines = [" ".join(tokens[one:other]) for one, other in pairwise(cuts)]
    texts = in_body("1. Progress: inspiring practices, partnerships and tools", *lines, "New York gives a card.")
    matching = match(lines_of(texts), FORM_2016)
    assert [text for number, text, _ in texts if number not in matching.found] == ["New York gives a card."]


@pytest.mark.parametrize(
    "edited",
    [
        GUIDANCE.replace("identified during the session", "identified in the session"),
        GUIDANCE.replace("concretely", "concretly"),
        GUIDANCE.upper(),
        GUIDANCE.replace(",", ""),
        GUIDANCE + ".",
    ],
)
def test_guidance_somebody_edited_is_no_answer(edited: str) -> None:
    texts = in_body("1. Progress: inspiring practices, partnerships and tools", edited, "An answer.")
    assert set(found(texts, FORM_2016)) == {texts[0][1], edited}


def test_an_answer_typed_behind_the_guidance_is_the_answer() -> None:
    text = "Provide here any other information you think relevant. We met in Dhaka."
    assert rest(text, FORM_2016) == "We met in Dhaka."


def test_a_label_in_another_place_than_the_templates_is_found_and_in_doubt() -> None:
    texts = in_body("8. Other information", "Words.", "Name of rapporteur(s)", "Ana", "7. Inspiring quotes", "“Yes.”")
    matching = match(lines_of(texts), FORM_2016)
    begun = {each.begins.field: each.is_certain for each in matching.found.values() if each.begins}
    assert set(begun) == {"other_information", "rapporteurs", "quotes"}
    assert not all(begun.values())


def test_words_beside_a_label_are_an_answer_even_when_they_sound_like_a_label() -> None:
    texts = in_table(("1. Women:", "Governance mechanisms"), ("2. Children:", "Other information"))
    assert set(found(texts, FORM_2016)) == {"1. Women:", "2. Children:"}


def test_lone_numbers_are_labels_only_in_a_cell_before_an_answer() -> None:
    assert found(in_body("1.", "2."), FORM_2016) == {}
    heading = "4. Implementing related targets of the 2030 Sustainable Development Agenda"
    texts = [
        *in_body(heading),
        *((number + 1, text, cell) for number, text, cell in in_table(("1.", "a"), ("2.", "b"))),
    ]
    assert found(texts, FORM_2016) == {
        heading: "sdg_lessons",
        "1.": "sdg_lessons/lesson/1",
        "2.": "sdg_lessons/lesson/2",
    }


@pytest.mark.parametrize("template", [FORM_2016, FORM_2017, FORM_2018], ids=OFFICIAL)
def test_a_form_is_recognised_by_its_own_words_alone(template: Template) -> None:
    lines = [section.title for section in template.sections]
    best, *others = candidates(lines_of(in_body(*lines)), (FORM_2016, FORM_2017, FORM_2018))
    assert best.template is template
    assert best.confidence > LEAST_CONFIDENCE > max(other.confidence for other in others)


def test_a_part_alone_is_recognised_as_well_as_the_whole() -> None:
    lines = [section.title for section in FORM_2018.sections if section.part == "B"]
    best = candidates(lines_of(in_body(*lines)), (FORM_2016, FORM_2017, FORM_2018))[0]
    assert best.template is FORM_2018
    assert best.confidence > 0.5


@given(st.lists(st.text(max_size=60), max_size=12))
def test_whatever_a_file_says_finding_ends_and_cuts_inside_the_text(texts: list[str]) -> None:
    matching = match(lines_of(in_body(*texts)), FORM_2016)
    assert all(0 <= each.end <= len(texts[number]) for number, each in matching.found.items())
