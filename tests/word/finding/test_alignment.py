"""Monotone alignment: the best chain, whatever is offered."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.word.finding.alignment import Match, best_chain

MATCHES = st.lists(
    st.builds(
        lambda line, first, more, weight: Match(line, first, first + more, weight),
        st.integers(0, 6),
        st.integers(0, 6),
        st.integers(0, 2),
        st.integers(1, 50),
    ),
    max_size=9,
)


def follows(one: Match, other: Match) -> bool:
    return one.line < other.line and one.last < other.first


def is_chain(matches: tuple[Match, ...]) -> bool:
    return all(follows(one, other) for one, other in pairwise(matches))


def heaviest(matches: list[Match]) -> int:
    ordered = sorted(matches, key=lambda match: match.line)
    subsets = (chosen for size in range(len(ordered) + 1) for chosen in combinations(ordered, size))
    return max(sum(match.weight for match in chosen) for chosen in subsets if is_chain(chosen))


@given(MATCHES)
def test_no_chain_weighs_more_than_the_one_chosen(matches: list[Match]) -> None:
    chosen = best_chain(matches)
    assert is_chain(chosen)
    assert set(chosen) <= set(matches)
    assert sum(match.weight for match in chosen) == heaviest(matches)


@given(MATCHES, st.randoms())
def test_the_order_in_which_matches_are_offered_does_not_matter(matches: list[Match], random: Random) -> None:
    shuffled = list(matches)
    random.shuffle(shuffled)
    one, other = best_chain(matches), best_chain(shuffled)
    assert sum(match.weight for match in one) == sum(match.weight for match in other)


def test_equal_labels_land_in_their_own_blocks() -> None:
    """Lead, action, lead, action: each action could be any, and belongs to the lead above it."""
    leads = [Match(0, 0, 0, 60), Match(2, 2, 2, 60), Match(4, 4, 4, 60)]
    actions = [Match(line, place, place, 50) for line in (1, 3, 5) for place in (1, 3, 5)]
    assert [match.first for match in best_chain([*leads, *actions])] == [0, 1, 2, 3, 4, 5]


def test_of_equal_chains_the_earliest_is_taken() -> None:
    assert best_chain([Match(0, place, place, 10) for place in (3, 1, 2)]) == (Match(0, 1, 1, 10),)


def test_nothing_offered_is_nothing_chosen() -> None:
    assert best_chain([]) == ()
