"""A broken schema is told with its place and in words."""

from typing import Any

import pytest

from gfmd_desktop.checked_json.schema import Fault, Schema


def fault(schema: dict[str, Any], data: object) -> Fault | None:
    return Schema(schema).first_fault(data)


@pytest.mark.parametrize(
    ("schema", "data", "what"),
    [
        ({"type": "string"}, 4, "this must be a text, not 4"),
        ({"type": ["string", "null"]}, [], "this must be a text or null, not a list […]"),
        ({"type": "integer"}, 1.0, "this must be a whole number, not 1.0"),
        ({"type": "array"}, {"a": 1}, "this must be a list […], not an object {…}"),
        ({"required": ["a", "b"]}, {"a": 1}, "“b” is missing"),
        ({"const": 1}, 0, "this must be 1, not 0"),
        ({"enum": ["ltr", "rtl", None]}, "up", 'this must be one of “ltr”, “rtl”, not "up"'),
        ({"minLength": 1}, "", "this must not be empty"),
        ({"minItems": 1}, [], "this must not be empty"),
        ({"maxLength": 3}, "four", "this is too long (at most 3)"),
        ({"minimum": 1}, 0, "this must be 1 or more, not 0"),
        ({"maximum": 2}, 3, "this must be 2 or less, not 3"),
        ({"title": "id", "pattern": "^[a-z]+$"}, "X", '"X" is not a valid id'),
        ({"pattern": "^[a-z]+$"}, "X", '"X" is not a valid text of the form ^[a-z]+$'),
        ({"format": "date"}, "2017-02-30", '"2017-02-30" is not a valid date'),
    ],
)
def test_each_rule_has_its_words(schema: dict[str, Any], data: object, what: str) -> None:
    assert fault(schema, data) == Fault("", what)


@pytest.mark.parametrize(
    "rule", [{"properties": {"limit": False}}, {"properties": {"max": True}, "additionalProperties": False}]
)
def test_a_key_ruled_out_or_unknown_is_named(rule: dict[str, Any]) -> None:
    schema = {"properties": {"list": rule}}
    assert fault(schema, {"list": {"limit": 3}}) == Fault("list.limit", "“limit” has no meaning here")


def test_long_texts_are_quoted_short() -> None:
    found = fault({"type": "integer"}, "x" * 100)
    assert found is not None
    assert len(found.what) < 100


def test_all_faults_come_in_the_order_of_the_data() -> None:
    schema = {"items": {"type": "string"}}
    places = [found.where for found in Schema(schema).faults([1, "a", *[0] * 10])]
    assert places == ["[0]", *(f"[{place}]" for place in range(2, 12))]


def test_data_that_keeps_to_the_schema_has_no_fault() -> None:
    assert fault({"format": "date"}, "2018-12-04") is None
