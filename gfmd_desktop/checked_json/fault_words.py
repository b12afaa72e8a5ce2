"""What is wrong with data that breaks its schema, as a short clause a person without JSON can follow."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from jsonschema.exceptions import ValidationError

_LONGEST_QUOTE = 40
_TYPES = {
    "string": "a text",
    "object": "an object {…}",
    "array": "a list […]",
    "integer": "a whole number",
    "null": "null",
}
_Words = Callable[[Any, Any], str]


def in_words(error: ValidationError) -> str:
    """Return what is wrong at the error's place, without naming the place."""
    words = _WORDS.get(str(error.validator), _by_another_rule)
    return words(error, error.validator_value)


def _wrong_type(error: Any, wanted: Any) -> str:
    kinds = wanted if isinstance(wanted, list) else [wanted]
    return f"this must be {' or '.join(_TYPES[kind] for kind in kinds)}, not {_shown(error.instance)}"


def _missing(error: Any, wanted: Any) -> str:
    """jsonschema reports each missing key on its own, the key first in its message."""
    key = next(key for key in wanted if key not in error.instance and error.message.startswith(repr(key)))
    return f"“{key}” is missing"


def _other_value(error: Any, wanted: Any) -> str:
    return f"this must be {_shown(wanted)}, not {_shown(error.instance)}"


def _none_of(error: Any, wanted: Any) -> str:
    return f"this must be one of {_quoted([name for name in wanted if name])}, not {_shown(error.instance)}"


def _empty(_error: Any, _wanted: Any) -> str:
    return "this must not be empty"


def _too_long(_error: Any, wanted: Any) -> str:
    return f"this is too long (at most {wanted})"


def _too_small(error: Any, wanted: Any) -> str:
    return f"this must be {wanted} or more, not {_shown(error.instance)}"


def _too_great(error: Any, wanted: Any) -> str:
    return f"this must be {wanted} or less, not {_shown(error.instance)}"


def _misshapen(error: Any, wanted: Any) -> str:
    """What a pattern stands for, the schema says in `title`."""
    meaning = error.schema.get("title") or (wanted if error.validator == "format" else f"text of the form {wanted}")
    return f"{_shown(error.instance)} is not a valid {meaning}"


def _out_of_place(error: Any, _wanted: Any) -> str:
    """A key that this kind of thing cannot have, or that nothing has."""
    return f"“{error.absolute_path[-1]}” has no meaning here"


def _by_another_rule(error: Any, _wanted: Any) -> str:
    return str(error.message)


def _quoted(names: list[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _shown(value: Any) -> str:
    match value:
        case dict():
            return _TYPES["object"]
        case list():
            return _TYPES["array"]
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"


_WORDS: dict[str, _Words] = {
    "type": _wrong_type,
    "required": _missing,
    "const": _other_value,
    "enum": _none_of,
    "minLength": _empty,
    "minItems": _empty,
    "maxLength": _too_long,
    "maxItems": _too_long,
    "minimum": _too_small,
    "maximum": _too_great,
    "pattern": _misshapen,
    "format": _misshapen,
    "not": _out_of_place,
}
