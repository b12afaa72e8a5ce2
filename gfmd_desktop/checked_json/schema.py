"""A JSON schema that says where data breaks it, and how, in plain words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, TypeChecker, validators
from jsonschema.exceptions import ValidationError, best_match

from gfmd_desktop import paths
from gfmd_desktop.checked_json.fault_words import in_words
from gfmd_desktop.checked_json.strict import place_name


@dataclass(frozen=True, slots=True)
class Fault:
    """Where data breaks its schema ("" for the whole of it), and what is wrong there."""

    where: str
    what: str


class Schema:
    """A JSON schema (2020-12); stricter than the draft in two ways: 1.0 is no whole number, and a date is a real one."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._validator = _STRICT(_with_places(schema), format_checker=FormatChecker(["date"]))

    def first_fault(self, data: Any) -> Fault | None:
        """Return the clearest fault, None when the data keeps to the schema."""
        error = best_match(self._validator.iter_errors(data))
        return _fault(error) if error else None

    def faults(self, data: Any) -> Iterator[Fault]:
        """Yield every fault, in the order of the places in the data."""
        errors = sorted(self._validator.iter_errors(data), key=_place_in_order)
        yield from dict.fromkeys(_fault(error) for error in errors)


def shipped(file_name: str) -> dict[str, Any]:
    """Return the text of a schema shipped with the program as data."""
    data: dict[str, Any] = json.loads((paths.schemas() / file_name).read_text(encoding="utf-8"))
    return data


def _with_places(schema: Any) -> Any:
    """The same schema with `{"not": {}}` for `false`, of which jsonschema does not tell the place."""
    if isinstance(schema, Mapping):
        return {key: _with_places(value) for key, value in schema.items()}
    if isinstance(schema, list):
        return [_with_places(value) for value in schema]
    return {"not": {}} if schema is False else schema


def _is_whole_number(_checker: TypeChecker, value: object) -> bool:
    return type(value) is int


def _place_in_order(error: ValidationError) -> list[tuple[int, str]]:
    return [(step, "") if isinstance(step, int) else (0, step) for step in error.absolute_path]


def _fault(error: ValidationError) -> Fault:
    return Fault(place_name(list(error.absolute_path)), in_words(error))


_STRICT: Any = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_whole_number),
)
