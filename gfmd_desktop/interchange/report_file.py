"""The report file: a report as JSON that other programs and USB sticks carry (docs: report file format).

Reading is all or nothing: what cannot be understood as a whole is refused with the place and the reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from gfmd_desktop.checked_json import strict
from gfmd_desktop.checked_json.schema import Fault, Schema, shipped
from gfmd_desktop.domain import plain_data
from gfmd_desktop.domain.report import Report, TemplateRef, Value, items, rich
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange.value_shapes import values_schema

MAX_BYTES = 25 * 1024 * 1024
MAX_ANSWER = 1_000_000
"""Most characters of one answer."""

TemplateFor = Callable[[TemplateRef], Template]


def read(content: bytes, subject: str, template_for: TemplateFor) -> Report:
    """Return the report a file holds; Refused with the place and the reason when anything in it is not understood."""
    if len(content) > MAX_BYTES:
        raise Refused(Refusal.TOO_LARGE, subject, detail=str(MAX_BYTES))
    data = strict.parse(content, subject)
    _check_format(data, subject)
    _check_frame(data, subject)
    template = _template(data, subject, template_for)
    _check_values(data, template, subject)
    report = plain_data.report_from_data(data, template.has_field)
    _check_answers(report, subject)
    return report


def write(report: Report) -> bytes:
    """Return the bytes of a report's file, the same for the same report.

    Refused CONTROL_CHARACTER or LONE_SURROGATE, with the place, when it holds a character that reading would refuse.
    """
    data = plain_data.report_to_data(report)
    strict.check_characters(data, report.id)
    return (json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def _check_format(data: Any, subject: str) -> None:
    if not isinstance(data, dict) or data.get("format") != plain_data.FORMAT:
        other = data.get("format") if isinstance(data, dict) else None
        raise Refused(Refusal.NOT_A_REPORT, subject, detail=other if isinstance(other, str) else "")
    version = data.get("version")
    if type(version) is int and version > plain_data.VERSION:
        raise Refused(Refusal.NEWER_VERSION, subject, where="version", detail=str(version))


@cache
def _schema() -> Schema:
    return Schema(shipped("report.schema.json"))


@lru_cache(maxsize=16)
def _values_schema(template: Template) -> Schema:
    return Schema(values_schema(template))


def _check_frame(data: dict[str, Any], subject: str) -> None:
    """Everything but the answers, which take most of the time and are looked at once, with their template."""
    frame = data | {"values": {}} if isinstance(data.get("values"), dict) else data
    _refuse(_schema().first_fault(frame), Refusal.BREAKS_SCHEMA, subject)


def _check_values(data: dict[str, Any], template: Template, subject: str) -> None:
    """What no report could hold breaks the schema; what this one cannot is of the wrong kind."""
    fault = _values_schema(template).first_fault({"values": data.get("values", {})})
    if fault:
        _refuse(_schema().first_fault(data), Refusal.BREAKS_SCHEMA, subject)
        _refuse(fault, Refusal.WRONG_KIND, subject)


def _refuse(fault: Fault | None, reason: Refusal, subject: str) -> None:
    if fault:
        raise Refused(reason, subject, where=fault.where, detail=fault.what)


def _template(data: dict[str, Any], subject: str, template_for: TemplateFor) -> Template:
    ref = TemplateRef(data["template"]["id"], data["template"]["version"])
    try:
        return template_for(ref)
    except Refused as refused:
        if refused.reason is not Refusal.UNKNOWN_TEMPLATE:
            raise
        named = f"{ref.id}, revision {ref.version}"
        raise Refused(Refusal.UNKNOWN_TEMPLATE, subject, where="template", detail=named) from None


def _check_answers(report: Report, subject: str) -> None:
    seen: dict[str, strict.Place] = {}
    for place, value in _answers(report.values, ("values",)):
        if _length(value) > MAX_ANSWER:
            raise Refused(Refusal.TEXT_TOO_LONG, subject, where=strict.place_name(place), detail=str(MAX_ANSWER))
        for index, item in enumerate(items(value)):
            if item.id in seen:
                first = strict.place_name(seen[item.id])
                raise Refused(Refusal.REPEATED_ID, subject, where=strict.place_name((*place, index)), detail=first)
            seen[item.id] = (*place, index)


def _answers(values: Mapping[str, Value], above: strict.Place) -> Iterator[tuple[strict.Place, Value]]:
    for key, value in values.items():
        yield (*above, key), value
        for index, item in enumerate(items(value)):
            yield from _answers(item.values, (*above, key, index))


def _length(value: Value) -> int:
    return len(value) if isinstance(value, str) else sum(len(block.text) for block in rich(value))
