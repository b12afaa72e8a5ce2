"""Plain text keeps its lines, and lists typed with signs become lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.ui.rich_text.plain_reading import read_plain
from tests.ui.rich_text.blocks import LINE, outline


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", []),
        ("one", ["one"]),
        ("one\r\n\r\ntwo\r\n", ["one", "", "two"]),
        ("a\vb\fc\u2029d", [f"a{LINE}b", "c", "d"]),
        ("Asks:\n• one\n• two\nend", ["Asks:", "* one", "* two", "end"]),
        ("•\tone\no\ttwo\n\uf0a7\tthree\n•\tfour", ["* one", "  * two", "    * three", "* four"]),
        ("- one\n  - two\n      - three\n        - four", ["* one", "  * two", "    * three", "    * four"]),
        ("* one\n\n* two\n\nend", ["* one", "* two", "", "end"]),
        ("•tight\n·also", ["* tight", "* also"]),
        ("1. one\n2) two\n- x\n3. three", ["1 one", "1 two", "  * x", "1 three"]),
        ("3. three\n4. four", ["3. three", "4. four"]),
        ("2016. A good year", ["2016. A good year"]),
        ("1.5 million", ["1.5 million"]),
        ("– Bonjour\n-5 degrees\n-\n*", ["– Bonjour", "-5 degrees", "-", "*"]),
        ("  indented\ttab ", ["  indented\ttab "]),
    ],
)
def test_plain_text(typed: str, read: list[str]) -> None:
    assert outline(read_plain(typed)) == read


def test_control_characters_and_halves_of_letters_do_not_come_in() -> None:
    assert plain(read_plain("a\x00\x1b\ud800b\ufeff\ufffe\ud83d\ude00\ufffc")) == "ab😀"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60).filter(
        lambda text: "\ufeff" not in text
    )
)
def test_no_word_is_lost(typed: str) -> None:
    words = [word for word in typed.split() if any(map(str.isalnum, word)) and word[0].isalpha() and len(word) > 1]
    kept = plain(read_plain(typed))
    assert [word for word in words if word not in kept] == []
