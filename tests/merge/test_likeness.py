"""Which wordings count as the same idea: measured on ideas and their wordings (tests/data/merge/pairs.json)."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.merge.clusters import Member, clusters
from gfmd_desktop.merge.likeness import SAME_IDEA, Likeness, percent_alike, shared_words
from gfmd_desktop.merge.plain_words import OwnWording
from tests.example_template import EXAMPLE
from tests.strategies import texts

IDEAS = json.loads((Path(__file__).resolve().parents[1] / "data" / "merge" / "pairs.json").read_text("utf-8"))["ideas"]
WORDING = OwnWording((EXAMPLE,), ("Asia", "Europe"))


def likeness(text: str) -> Likeness:
    return Likeness(WORDING.words_of(text))


def test_wordings_of_one_idea_are_found_and_those_of_two_are_not_mixed_up() -> None:
    wordings = [(number, likeness(text)) for number, idea in enumerate(IDEAS) for text in idea["wordings"]]
    same: list[int] = []
    different: list[int] = []
    for (idea, one), (other_idea, other) in combinations(wordings, 2):
        (same if idea == other_idea else different).append(percent_alike(one, other))
    found = sum(percent >= SAME_IDEA for percent in same)
    wrong = sum(percent >= SAME_IDEA for percent in different)
    assert found / len(same) >= 0.94
    assert found / (found + wrong) >= 0.98


@given(texts(), texts())
def test_likeness_has_no_direction_and_a_text_is_like_itself(one: str, other: str) -> None:
    assert percent_alike(likeness(one), likeness(other)) == percent_alike(likeness(other), likeness(one))
    assert percent_alike(likeness(one), likeness(one)) in ((100,) if likeness(one).stems else (0,))


@given(texts(), texts(), st.integers(0, 100))
def test_asking_for_a_least_figure_changes_no_other_figure(one: str, other: str, least: int) -> None:
    percent = percent_alike(likeness(one), likeness(other))
    assert percent_alike(likeness(one), likeness(other), least) == (percent if percent >= least else 0)


@pytest.mark.parametrize(
    ("text", "origin", "rest"),
    [
        ("(From Asia Group) Embed rights", ["From", "the", "Asia", "group"][2], "Embed rights"),
        ("(Asia) Donors", "Asia", "Donors"),
        ("(From Europe and Mediterranean group) Leverage", "Europe and Mediterranean", "Leverage"),
        ("[europe]: Leverage", "europe", ": Leverage"),
        ("(Groupe Asia) Garantir", "Asia", "Garantir"),
        ("(see above) Donors", None, "(see above) Donors"),
        ("(i) Donors", None, "(i) Donors"),
        ("Donors (Asia)", None, "Donors (Asia)"),
    ],
)
def test_an_origin_typed_by_hand_is_known(text: str, origin: str | None, rest: str) -> None:
    assert WORDING.origin_of(text) == (origin, rest)


def test_the_forms_own_wording_says_nothing() -> None:
    assert likeness("What was found? Firewalls.").stems == likeness("Firewalls").stems


def test_shared_words_are_those_that_tell_most() -> None:
    plains = [WORDING.words_of("Ensure firewalls for migrants"), WORDING.words_of("Firewalls help migrants")]
    assert shared_words(plains, {"migran": 9, "firewa": 2}) == ("firewalls", "migrants")


ALIKE = {("a", "b"): 90, ("b", "c"): 80, ("a", "d"): 70, ("b", "d"): 70}
MEMBERS = [Member("a", 0), Member("b", 1), Member("c", 2), Member("d", 3)]


def alike(one: str, other: str) -> int:
    return ALIKE.get((one, other), 0) or ALIKE.get((other, one), 0)


def test_clusters_do_not_chain() -> None:
    assert clusters(MEMBERS, alike) == (("a", "b", "d"), ("c",))


def test_what_one_group_says_twice_stays_apart() -> None:
    assert clusters([Member("a", 0), Member("b", 0)], alike) == (("a",), ("b",))


def test_newcomers_join_clusters_and_part_none() -> None:
    assert clusters(MEMBERS, alike, together=[["b", "c"], ["a"]]) == (("a", "d"), ("b", "c"))


def test_what_somebody_parted_does_not_meet_again() -> None:
    assert clusters(MEMBERS, alike, apart=[["a", "b"]]) == (("a", "d"), ("b", "c"))
