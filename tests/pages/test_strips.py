"""Columns are filled so that nothing is lost, nothing is cut, and what belongs together stays together where it can."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.pages.strips import Filled, Strip, fill, full_height, stack
from tests.pages.small_pages import Slab

ROOM = 100.0


@st.composite
def slabs(draw: st.DrawFn) -> list[Slab]:
    sizes = st.integers(1, 120)
    gaps = st.integers(0, 40)
    return [
        Slab(name, draw(sizes), draw(gaps), draw(gaps), draw(st.booleans()), draw(st.booleans()))
        for name in range(draw(st.integers(0, 25)))
    ]


def columns(strips: list[Slab]) -> list[Filled]:
    made: list[Filled] = []
    rest: tuple[Strip, ...] = tuple(strips)
    while rest:
        made.append(fill(rest, ROOM, top_gap=not made, forced=True))
        rest = made[-1].rest
    return made


def names(filled: Filled) -> list[int]:
    return [strip.name for strip in filled.strips if isinstance(strip, Slab)]


@given(slabs())
def test_every_strip_is_placed_once_and_in_order(strips: list[Slab]) -> None:
    assert [name for column in columns(strips) for name in names(column)] == list(range(len(strips)))


@given(slabs())
def test_nothing_reaches_beyond_the_column_but_what_is_alone_and_too_high(strips: list[Slab]) -> None:
    for column in columns(strips):
        assert column.height <= ROOM + 1 or len(column.placed) == 1


@given(slabs())
def test_strips_never_overlap_and_keep_the_wider_of_two_gaps(strips: list[Slab]) -> None:
    for column in columns(strips):
        for above, below in zip(column.placed, column.placed[1:], strict=False):
            gap = below.y - above.y - above.strip.height
            assert gap == max(above.strip.after, below.strip.before) == below.gap


@given(slabs())
def test_what_sticks_is_parted_only_where_all_of_the_column_sticks(strips: list[Slab]) -> None:
    made = columns(strips)
    for column, following in itertools.pairwise(made):
        last = column.placed[-1].strip
        if last.sticks and not following.placed[0].strip.starts_page:
            assert all(strip.sticks for strip in column.strips)


@given(slabs())
def test_a_strip_that_starts_a_page_stands_at_its_top(strips: list[Slab]) -> None:
    for column in columns(strips):
        assert not any(strip.starts_page for strip in column.strips[1:])


@given(slabs(), st.booleans())
def test_a_column_without_end_is_as_high_as_its_strips(strips: list[Slab], top_gap: bool) -> None:
    plain = [Slab(each.name, each.height, each.before, each.after) for each in strips]
    filled = fill(plain, 1e9, top_gap=top_gap)
    after = plain[-1].after if plain else 0
    assert filled.height + after == full_height(plain, top_gap=top_gap)
    assert filled.placed == stack(plain, top_gap=top_gap)


@given(slabs())
def test_a_stack_holds_every_strip_whatever_it_wants(strips: list[Slab]) -> None:
    assert [placed.strip for placed in stack(strips)] == strips


def test_a_heading_goes_to_the_next_page_with_what_it_heads() -> None:
    made = columns([Slab(0, 80), Slab(1, 10, sticks=True), Slab(2, 20)])
    assert [names(column) for column in made] == [[0], [1, 2]]


def test_without_force_a_column_too_low_for_anything_stays_empty() -> None:
    filled = fill([Slab(0, 50, sticks=True), Slab(1, 60)], ROOM)
    assert (names(filled), len(filled.rest)) == ([], 2)


def test_repeated_headings_alone_are_no_page() -> None:
    repeated = Slab(0, 60, sticks=True)
    filled = fill([repeated, Slab(1, 80), Slab(2, 10)], ROOM, forced=True, repeated=1)
    assert names(filled) == [0, 1]
