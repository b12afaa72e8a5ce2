"""JSON read strictly: UTF-8, no key twice, no NaN, no deep nesting, no character that a Word file cannot hold.

What a lenient reader would have to guess about is refused, so that nothing is half understood.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from gfmd_desktop.errors import Refusal, Refused

MAX_DEPTH = 64
Place = tuple[str | int, ...]
_NAME = re.compile(r"[A-Za-z_][\w-]*")
_NESTED = (dict, list)
_ESCAPED_UNFIT = re.compile(r"\\[ubfr]")
"""Escapes that may stand for a character that is unfit."""
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class _NotStrict(ValueError):
    """JSON that a lenient reader would have to guess about."""


def parse(content: bytes, subject: str) -> Any:
    """Return the data of a JSON file; Refused NOT_TEXT, NOT_JSON, BREAKS_SCHEMA (nesting) or for its characters."""
    text = _decoded(content, subject)
    try:
        data = json.loads(text, object_pairs_hook=_no_key_twice, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Refused(Refusal.NOT_JSON, subject, where=where, detail=error.msg) from None
    except ValueError as error:
        raise Refused(Refusal.NOT_JSON, subject, detail=str(error)) from None
    except RecursionError:
        raise _too_deep(subject) from None
    if _may_be_unfit(text) or _is_deep(data):
        check_characters(data, subject)
    return data


def _may_be_unfit(text: str) -> bool:
    """Tell whether any text or key of a file may hold an unfit character, itself or escaped, without looking at them one by one."""
    return not (text.isprintable() or _UNFIT.search(text) is None) or _ESCAPED_UNFIT.search(text) is not None


def _is_deep(data: Any) -> bool:
    """Tell whether data is nested too deeply, layer by layer: nobody asks yet where."""
    layer = [data] if isinstance(data, _NESTED) else []
    for _ in range(MAX_DEPTH):
        layer = [
            each
            for outer in layer
            for each in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(each, _NESTED)
        ]
    return bool(layer)


def check_characters(data: Any, subject: str) -> None:
    """Refuse control characters, lone surrogates and non-characters in any text or key, and nesting beyond MAX_DEPTH."""
    pending: list[tuple[Place, Any]] = [((), data)]
    while pending:
        place, value = pending.pop()
        if len(place) >= MAX_DEPTH and isinstance(value, dict | list):
            raise _too_deep(subject)
        if isinstance(value, str):
            _check_text(value, place, subject)
        elif isinstance(value, dict):
            for key in value:
                _check_text(key, place, subject)
            pending += [((*place, key), below) for key, below in value.items()]
        elif isinstance(value, list):
            pending += [((*place, index), below) for index, below in enumerate(value)]


def place_name(place: Sequence[str | int]) -> str:
    """Write a place in JSON data as people read it: `values.recommendations[2].actions[0]` (counted from 0)."""
    return "".join(_step(step) for step in place).removeprefix(".")


def _decoded(content: bytes, subject: str) -> str:
    """A byte order mark, as some editors write it, is no fault."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(Refusal.NOT_TEXT, subject, where=f"byte {error.start + 1}") from None


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        message = f"the key {json.dumps(twice)} stands twice in one object"
        raise _NotStrict(message)
    return data


def _no_constant(name: str) -> float:
    message = f"{name} is no number in JSON"
    raise _NotStrict(message)


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        message = f"the number {digits[:20]} is too large"
        raise _NotStrict(message)
    return number


def _check_text(text: str, place: Place, subject: str) -> None:
    found = _UNFIT.search(text)
    if found is None:
        return
    character = found.group()
    reason = Refusal.LONE_SURROGATE if unicodedata.category(character) == "Cs" else Refusal.CONTROL_CHARACTER
    raise Refused(reason, subject, where=place_name(place), detail=f"U+{ord(character):04X}")


def _too_deep(subject: str) -> Refused:
    return Refused(Refusal.BREAKS_SCHEMA, subject, detail=f"it is nested more than {MAX_DEPTH} levels deep")


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _NAME.fullmatch(step) else f"[{json.dumps(step)}]"
