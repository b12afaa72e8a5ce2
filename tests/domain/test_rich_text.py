"""Rich text: one normal form that says the same, plain text both ways, and the direction a reader sees."""

import pytest
from hypothesis import given

from gfmd_desktop.domain.rich_text import (
    Block,
    BlockKind,
    Direction,
    Mark,
    RichText,
    Span,
    direction_of,
    first_strong_direction,
    from_plain,
    is_blank,
    normal,
    plain,
    word_count,
)
from tests import strategies as gfmd

BOLD = frozenset({Mark.BOLD})


@given(gfmd.raw_rich_texts(unknown=True))
def test_the_normal_form_is_reached_at_once(text: RichText) -> None:
    assert normal(normal(text)) == normal(text)


@given(gfmd.raw_rich_texts(unknown=True))
def test_the_normal_form_keeps_every_character_and_its_format(text: RichText) -> None:
    def characters(of: RichText) -> list[list[tuple[str, frozenset[Mark], str | None]]]:
        return [[(c, span.marks, span.href) for span in block.spans for c in span.text] for block in of]

    assert plain(normal(text)) == plain(text)
    assert characters(normal(text)) == characters(text)


@given(gfmd.raw_rich_texts(unknown=True))
def test_the_normal_form_keeps_what_a_block_is(text: RichText) -> None:
    for before, after in zip(text, normal(text), strict=True):
        assert (after.kind, after.direction, after.language) == (before.kind, before.direction, before.language)
        assert after.extra == before.extra
        assert after.level == (0 if before.kind is BlockKind.PARAGRAPH else before.level)


def test_neighbours_of_one_format_are_joined_and_empty_spans_dropped() -> None:
    spans = (
        Span("Make "),
        Span("", BOLD),
        Span("the "),
        Span("compact", BOLD),
        Span(" work", BOLD, "https://example.org"),
    )

    (block,) = normal((Block(spans=spans),))

    assert block.spans == (Span("Make the "), Span("compact", BOLD), Span(" work", BOLD, "https://example.org"))


@pytest.mark.parametrize(("level", "expected"), [(-1, 0), (0, 0), (2, 2), (7, 2)])
def test_list_entries_nest_three_levels_deep(level: int, expected: int) -> None:
    (block,) = normal((Block(BlockKind.NUMBER, level),))

    assert block.level == expected


@given(gfmd.broken_texts())
def test_plain_text_survives_as_rich_text(text: str) -> None:
    assert plain(from_plain(text)) == text


def test_every_line_of_plain_text_becomes_a_paragraph() -> None:
    assert from_plain("One\n\nTwo") == (Block(spans=(Span("One"),)), Block(), Block(spans=(Span("Two"),)))
    assert from_plain("") == ()


@pytest.mark.parametrize("text", ["", " \u00a0\t", "\n\n", "\u2028"])
def test_text_without_anything_to_read_is_blank(text: str) -> None:
    assert is_blank(from_plain(text))


@pytest.mark.parametrize("text", ["a", " – ", "\n\n؟", "👍"])
def test_text_with_anything_to_read_is_not_blank(text: str) -> None:
    assert not is_blank(from_plain(text))


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Make it work", Direction.LTR),
        ("حقوق العمال", Direction.RTL),
        ("2018: الميثاق", Direction.RTL),
        ("“(GCM) الميثاق", Direction.LTR),
        ("שלום", Direction.RTL),
        ("12 – 34 %", None),
        ("", None),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, direction: Direction | None) -> None:
    assert first_strong_direction(text) is direction


def test_a_blocks_own_direction_goes_before_its_text() -> None:
    assert direction_of(Block(spans=(Span("GCM"),), direction=Direction.RTL)) is Direction.RTL
    assert direction_of(Block(spans=(Span("الميثاق"),))) is Direction.RTL
    assert direction_of(Block(spans=(Span("1."),))) is Direction.LTR


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Make the compact work.", 4),
        ("  ", 0),
        ("– … ?", 0),
        ("Où en est-on ?", 3),
        ("حقوق العمال المهاجرين، أولاً", 4),
        ("10\u00a0000 people\u2028and more", 5),
        ("state/civil society 3.5 %", 3),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, words: int) -> None:
    assert word_count(text) == words
