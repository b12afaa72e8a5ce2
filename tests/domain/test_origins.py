"""An origin typed by hand is known at both ends of a text, however people write the group's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.origins import says_origin
from tests.strategies import GROUPS


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("(From Asia Group) Embed rights", "Asia"),
        ("(Asia) Donors help", "Asia Group"),
        ("  [ASIA]: Donors help", "Asia"),
        ("Donors help. (Asia group).", "Asia"),
        ("Asia: donors help", "Asia"),
        ("(From Europe and Mediterranean group) Leverage", "Europe and Mediterranean Group"),
        ("(Europe, Asia) Both", "Asia, Europe"),
        ("(Asia and Europe) Both", "Asia"),
        ("(Groupe Amérique latine) Garantir", "Amerique Latine"),
        ("(De l’Afrique) Garantir", "Afrique"),
        ("(من مجموعة آسيا) نص", "آسيا"),
        ("(Group 2) Talk", "Group 2"),
        ("Talk (group B)", "B"),
    ],
)
def test_a_text_that_names_its_group_at_an_end_says_where_it_is_from(text: str, group: str) -> None:
    assert says_origin(text, group)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Embed rights", "Asia"),
        ("(Asia) Donors help", "Asia, Europe"),
        ("(Eastern Europe) Leverage", "Europe"),
        ("Networks (Asia, Colombo process) meet", "Asia"),
        ("Migrants in Asia say: donors help", "Asia"),
        ("Help in Asia", "Asia"),
        ("(2) Talk", "Group 2"),
        ("(a) Talk", "A"),
        ("(From the group) Talk", "Group"),
        ("()", "Asia"),
        ("", "Asia"),
        ("(Asia) Talk", " "),
    ],
)
def test_another_group_a_list_number_or_a_word_in_passing_is_no_origin(text: str, group: str) -> None:
    assert not says_origin(text, group)


@given(st.text(max_size=30), st.sampled_from(GROUPS))
def test_what_a_text_says_at_one_end_it_says_whatever_else_it_holds(words: str, group: str) -> None:
    rest = words.translate(str.maketrans("", "", "()[]"))
    assert says_origin(f"(From {group} Group) {rest}", group)
    assert says_origin(f"{rest} ({group})", group)
