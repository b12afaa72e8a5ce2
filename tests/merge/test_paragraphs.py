"""Texts of two people made one, paragraph by paragraph: laws that hold for any texts, tried on small ones that differ a lot."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from gfmd_desktop.domain.rich_text import RichText, from_plain, plain
from gfmd_desktop.merge.order import merged_order, moves
from gfmd_desktop.merge.paragraphs import merged_text

WORDS = ("one of us", "one of them", "two of us", "two of them", "three", "four", "")
LINES = st.lists(st.sampled_from(WORDS), max_size=5)


def block(line: str) -> RichText:
    return from_plain(line) or from_plain("\n")[:1]


def text(*lines: str) -> RichText:
    return tuple(each for line in lines for each in block(line))


TEXTS = LINES.map(lambda lines: text(*lines))
DISTINCT = st.lists(st.sampled_from(WORDS), max_size=5, unique=True).map(lambda lines: text(*lines))


@given(TEXTS, TEXTS)
def test_what_one_side_left_alone_is_as_the_other_has_it(base: RichText, other: RichText) -> None:
    for merged in (merged_text(base, base, other), merged_text(base, other, base), merged_text(base, other, other)):
        assert (merged.blocks, merged.clashes) == (other, ())


@given(DISTINCT, DISTINCT, DISTINCT)
@example(text("a"), text("x", "y"), text("y", "z"))
@example(text("a", "b", "c one", "d"), text("a", "e one", "d", "c one"), text("a", "d", "b", "e one"))
@example(text("a", "b one", "c"), text("a", "c", "b one"), text("b one", "d one", "a"))
def test_merging_again_changes_nothing(base: RichText, mine: RichText, theirs: RichText) -> None:
    once = merged_text(base, mine, theirs).blocks
    assert merged_text(base, once, theirs).blocks == once


def test_a_paragraph_removed_here_and_doubled_there_settles_at_once() -> None:
    once = merged_text(text("a"), text("b"), text("a", "a")).blocks
    assert merged_text(text("a"), once, text("a", "a")).blocks == once


@given(TEXTS, TEXTS, TEXTS)
@example(text("a", "a", "b"), text("a", "b"), text("a", "c"))
def test_the_same_is_kept_whoever_merges(base: RichText, mine: RichText, theirs: RichText) -> None:
    one, other = merged_text(base, mine, theirs), merged_text(base, theirs, mine)
    assert Counter(one.blocks) == Counter(other.blocks)


@given(DISTINCT, DISTINCT, DISTINCT)
def test_whoever_merges_is_asked(base: RichText, mine: RichText, theirs: RichText) -> None:
    one, other = merged_text(base, mine, theirs), merged_text(base, theirs, mine)
    assert bool(one.clashes) == bool(other.clashes)


@given(TEXTS, TEXTS, TEXTS)
@example(text("a", "b", "a"), text("a"), text("b", "a"))
def test_nothing_new_is_lost_and_nothing_doubled(base: RichText, mine: RichText, theirs: RichText) -> None:
    merged = Counter(merged_text(base, mine, theirs).blocks)
    old, here, there = Counter(base), Counter(mine), Counter(theirs)
    assert not ((here | there) - old) - merged
    assert not merged - (here | there)
    assert not (old & here & there) - merged


KEYS = st.lists(st.integers(0, 6), max_size=7, unique=True)


@given(KEYS, KEYS)
def test_the_order_of_the_side_that_changed_it_stands(base: list[int], other: list[int]) -> None:
    assert merged_order(base, base, other, frozenset(other)) == other
    assert merged_order(base, other, base, frozenset(other)) == other


@given(KEYS, KEYS, KEYS)
def test_an_order_that_both_agree_on_stands(base: list[int], mine: list[int], theirs: list[int]) -> None:
    merged = merged_order(base, mine, theirs, frozenset(mine) | frozenset(theirs))
    assert sorted(merged) == sorted({*mine, *theirs})
    both = [key for key in mine if key in theirs]
    if both == [key for key in theirs if key in mine]:
        assert [key for key in merged if key in both] == both
        assert [key for key in merged if key in mine] == mine


@given(KEYS, KEYS)
def test_no_more_is_said_to_have_moved_than_needed(before: list[int], after: list[int]) -> None:
    moved = moves(before, after)
    assert [key for key in before if key in set(after) - moved] == [key for key in after if key in set(before) - moved]
    assert len(moved) <= max(0, len(set(before) & set(after)) - 1)


def test_new_paragraphs_stand_where_they_were_written() -> None:
    base = text("one of us", "three", "four")
    merged = merged_text(base, text("mine", *WORDS[:1], "three", "four"), text("one of us", "three", "theirs", "four"))
    assert plain(merged.blocks).split("\n") == ["mine", "one of us", "three", "theirs", "four"]


def test_a_paragraph_added_before_one_that_the_other_edited_stands_before_it() -> None:
    base = text("one of us", "three")
    merged = merged_text(base, text("one of us", "three and more"), text("one of us", "new", "three"))
    assert plain(merged.blocks).split("\n") == ["one of us", "new", "three and more"]
    assert merged.clashes == ()
