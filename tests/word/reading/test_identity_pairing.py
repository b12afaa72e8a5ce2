"""Texts told to be the same ones after somebody edited, moved, added and removed some: sure, or asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.word.reading.identity_pairing import like_ones, paired

THEN = (
    "Open the ports to everybody who was rescued at sea, at any hour.",
    "Train judges and clerks in the languages that newcomers speak.",
    "Pay associations for reception within ninety days of every arrival.",
    "Let schools enrol children whatever papers their parents have.",
)
NEW = "Invite farmers to next year’s meeting about seasonal harvest contracts."


def test_what_nobody_touched_is_the_same_in_any_order() -> None:
    assert paired(THEN, THEN[::-1]).then == {0: 3, 1: 2, 2: 1, 3: 0}


def test_capitals_spaces_and_ways_of_writing_a_character_are_no_difference() -> None:
    assert paired(["Égalité  pour tous"], ["E\u0301GALITÉ pour tous"]).then == {0: 0}


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 0, 3, 1)])
def test_what_was_edited_is_the_same_wherever_it_went(order: tuple[int, ...]) -> None:
    edited = [
        "Open all ports to everybody rescued at sea, at any hour of the day.",
        "Train judges, lawyers and clerks in languages that newcomers speak.",
        "Pay associations for reception within sixty days of each arrival.",
        "Let schools enrol every child whatever papers the parents have.",
    ]
    found = paired(THEN, [edited[at] for at in order])
    assert found.then == dict(enumerate(order))
    assert found.unsure == {}


def test_what_is_new_is_nobodys_and_what_is_gone_is_missing() -> None:
    found = paired(THEN, [THEN[0], NEW, THEN[3]])
    assert (found.then, found.unsure) == ({0: 0, 2: 3}, {})


def test_half_of_the_words_are_enough_in_the_same_place_and_not_in_another() -> None:
    half = "Pay the people in every port for reception within ninety days, in full"
    assert paired(THEN, [THEN[0], THEN[1], half, THEN[3]]).then == {0: 0, 1: 1, 2: 2, 3: 3}
    elsewhere = paired(THEN, [half, THEN[0], THEN[1], THEN[3]])
    assert elsewhere.then == {1: 0, 2: 1, 3: 3}
    assert elsewhere.unsure == {0: (2,)}


def test_what_may_be_one_of_two_is_asked_about_the_likeliest_first() -> None:
    one, other = "Open the ports of the north to everybody.", "Open the ports of the south to everybody."
    found = paired([one, other], ["Open the ports of the north-east to everybody."])
    assert (found.then, found.unsure) == ({}, {0: (0, 1)})


def test_copies_are_new_behind_the_first_and_a_missing_one_of_equals_is_asked_about() -> None:
    same = "Same as above, for all of them."
    assert paired([same], [same, same]).then == {0: 0}
    assert paired([same, same], [same, same]).then == {0: 0, 1: 1}
    assert paired([same, same], [same]).unsure == {0: (0, 1)}


def test_blank_texts_are_nobodys() -> None:
    assert paired(["", " ", THEN[0]], [" ", "", THEN[0]]).then == {2: 2}


@given(then=st.lists(st.text(max_size=30), max_size=8), now=st.lists(st.text(max_size=30), max_size=8))
def test_nothing_is_paired_twice_and_what_is_unsure_is_not_paired(then: list[str], now: list[str]) -> None:
    found = paired(then, now)
    assert len(set(found.then.values())) == len(found.then)
    assert not found.unsure.keys() & found.then.keys()
    assert all(places for places in found.unsure.values())
    assert not {place for places in found.unsure.values() for place in places} & set(found.then.values())


@given(st.lists(st.text(min_size=1, max_size=40), max_size=12))
def test_the_same_list_is_the_same_item_by_item(texts: list[str]) -> None:
    said = [at for at, each in enumerate(texts) if each.strip()]
    found = paired(texts, texts)
    assert {at: found.then.get(at) for at in said} == {at: at for at in said}


def test_very_long_lists_are_compared_around_each_place() -> None:
    then = [f"Point {number} of the agenda, which nobody had read before the meeting began." for number in range(600)]
    now = [f"{text} Then it rained on number {number}." for number, text in enumerate(then)]
    found = paired(then, now)
    assert all(place == at for at, place in found.then.items())


def test_texts_that_still_stand_in_other_words_are_told() -> None:
    assert list(like_ones([THEN[0], NEW], ["Open all ports to everybody rescued at sea, at any hour."])) == [THEN[0]]
