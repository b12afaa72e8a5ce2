"""Items packed into one cell, as rapporteurs pack them, are told apart; the texts are invented after real ones."""

from __future__ import annotations

import pytest
from hypothesis import given

from gfmd_desktop.domain.rich_text import RichText, from_plain, plain
from gfmd_desktop.ui.rich_text.splitting import split_into_items, with_entries
from tests import strategies
from tests.ui.rich_text.blocks import LINE, bold, bullet, number, p


@pytest.mark.parametrize(
    ("packed", "items"),
    [
        (
            "Reach the 'many' without 'mass media' by: (i) going through sports clubs, e.g. (local) teams (ii) using what is there.",
            [
                "Reach the 'many' without 'mass media' by: going through sports clubs, e.g. (local) teams",
                "using what is there.",
            ],
        ),
        (
            "(i) cities get funds; (ii) states listen; (iii) both report",
            ["cities get funds", "states listen", "both report"],
        ),
        ("1) one 2) two 3) three", ["one", "two", "three"]),
        ("1. one 2. two, see 4.1 and 2.5 million 3. three", ["one", "two, see 4.1 and 2.5 million", "three"]),
        ("a) open b) local (with schools) c) fair", ["open", "local (with schools)", "fair"]),
        (
            "These include: a. Gender b. Children c. Ending detention",
            ["These include: Gender", "Children", "Ending detention"],
        ),
        ("(A) first (B) second", ["first", "second"]),
        ("(1) rules; and (2) money", ["rules; and", "money"]),
        (
            "• (Asia) donors help • networks meet (Colombo, Doha) • the Compact binds",
            ["(Asia) donors help", "networks meet (Colombo, Doha)", "the Compact binds"],
        ),
        ("We ask:•one•two", ["We ask:one", "two"]),
        ("- open talks - inter-faith groups - fair work", ["open talks", "inter-faith groups", "fair work"]),
        ("Please: – one – two", ["Please: one", "two"]),
        ("أ) الأول ب) الثاني", ["الأول", "الثاني"]),
        ("(١) الأول (٢) الثاني", ["الأول", "الثاني"]),
        (f"one{LINE}two\nthree", ["one", "two", "three"]),
    ],
)
def test_items_are_told_apart(packed: str, items: list[str]) -> None:
    assert [plain(item) for item in split_into_items(from_plain(packed))] == items


@pytest.mark.parametrize(
    "single",
    [
        "",
        "one sentence",
        "(i) only one",
        "Firewalls - Directive on victims - applies to 27 states",
        "col·laboració i col·lectius",
        "Article 2. says so, 3. too",
        "(ii) second (iii) third",
        "Women, men (a few) and b) others",
    ],
)
def test_what_nothing_parts_is_one_item(single: str) -> None:
    text = from_plain(single)
    assert split_into_items(text) == [text]


def test_marks_stay_with_their_words() -> None:
    text = (p("(i) ", bold("open"), " talks; (i", bold("i) local"), " groups"),)
    assert split_into_items(text) == [(p(bold("open"), " talks"),), (p(bold("local"), " groups"),)]


def test_entries_of_a_list_are_items_each_with_the_entries_below_it() -> None:
    text = (p("We ask:"), bullet("one"), number("inner", level=1), bullet("innermost", level=2), bullet("two"))
    assert split_into_items(text) == [
        (p("We ask:"), p("one"), number("inner"), bullet("innermost", level=1)),
        (p("two"),),
    ]


@given(strategies.rich_texts())
def test_no_word_is_lost(text: RichText) -> None:
    words = [word for word in plain(text).split() if word.isalpha() and len(word) > 1]
    items = " ".join(plain(item) for item in split_into_items(text))
    assert [word for word in words if word not in items] == []


def test_packed_blocks_become_lists_behind_the_words_before_them() -> None:
    text = (p("We ask: (i) open ", bold("talks"), "; (ii) groups"), p("no signs"), bullet("both: • one • two"))
    assert with_entries(text) == (
        p("We ask:"),
        number("open ", bold("talks")),
        number("groups"),
        p("no signs"),
        bullet("both:"),
        bullet("one", level=1),
        bullet("two", level=1),
    )


@given(strategies.rich_texts())
def test_no_word_is_lost_in_entries_either(text: RichText) -> None:
    kept = [word for word in plain(text).split() if word.isalpha() and len(word) > 1]
    entries = plain(with_entries(text))
    assert [word for word in kept if word not in entries] == []
