"""JSON is read strictly: what would have to be guessed is refused, with the place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.checked_json import strict
from gfmd_desktop.errors import Refusal, Refused
from tests.strategies import texts

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | texts(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3),
    max_leaves=10,
)


def refusal_of(content: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        strict.parse(content, "file.json")
    assert caught.value.subject == "file.json"
    return caught.value


@given(PLAIN, st.booleans())
def test_what_json_can_say_is_read_as_it_was_meant(data: object, ascii_only: bool) -> None:
    assert strict.parse(json.dumps(data, ensure_ascii=ascii_only).encode(), "x") == data


def test_a_byte_order_mark_is_no_fault() -> None:
    assert strict.parse(b"\xef\xbb\xbf{}", "x") == {}


def test_a_fault_in_the_json_is_told_by_line_and_column() -> None:
    refused = refusal_of(b'{\n  "a": 1,\n  "b" 2\n}')
    assert (refused.reason, refused.where) == (Refusal.NOT_JSON, "line 3, column 7")


@pytest.mark.parametrize("text", ["", "{", "[1,]", "{'a': 1}", "nul", "1 2"])
def test_broken_json_is_refused(text: str) -> None:
    assert refusal_of(text.encode()).reason is Refusal.NOT_JSON


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "[1e999]", '{"a": 1, "a": 2}', "9" * 5000])
def test_what_other_readers_take_differently_is_refused(text: str) -> None:
    assert refusal_of(text.encode()).reason is Refusal.NOT_JSON


def test_a_key_given_twice_is_named() -> None:
    assert "“" not in refusal_of(b'{"group": 1, "group": 2}').detail
    assert '"group" stands twice' in refusal_of(b'{"group": 1, "group": 2}').detail


@pytest.mark.parametrize("content", ['{"a": "é"}'.encode("latin-1"), '{"a": 1}'.encode("utf-16"), b"\xed\xa0\x80"])
def test_other_encodings_than_utf_8_are_refused(content: bytes) -> None:
    assert refusal_of(content).reason is Refusal.NOT_TEXT


@pytest.mark.parametrize("levels", [strict.MAX_DEPTH + 1, 900, 100_000])
def test_deep_nesting_is_refused(levels: int) -> None:
    refused = refusal_of(b"[" * levels + b"]" * levels)
    assert refused.reason is Refusal.BREAKS_SCHEMA
    assert "nested" in refused.detail


@pytest.mark.parametrize("number", [0x00, 0x07, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x85, 0xFFFE, 0xFFFF])
def test_characters_that_no_word_file_holds_are_refused_with_their_place(number: int) -> None:
    refused = refusal_of(f'{{"values": {{"list": [0, {{"a b": "x\\u{number:04x}"}}]}}}}'.encode())
    assert refused.reason is Refusal.CONTROL_CHARACTER
    assert refused.where == 'values.list[1]["a b"]'
    assert refused.detail == f"U+{number:04X}"


def test_half_a_character_is_refused() -> None:
    refused = refusal_of(b'{"group": "\\ud83d"}')
    assert (refused.reason, refused.where) == (Refusal.LONE_SURROGATE, "group")


def test_keys_are_looked_at_like_texts() -> None:
    assert refusal_of(b'{"a": {"\\u0001": 1}}').where == "a"


def test_both_halves_of_a_character_are_one() -> None:
    assert strict.parse(b'"\\ud83c\\udf0d\\t\\n\\u2028"', "x") == "🌍\t\n\u2028"
