"""Which shape each value of a report must have: the report schema, narrowed to the fields of one template."""

from __future__ import annotations

from typing import Any

from gfmd_desktop.checked_json.schema import shipped
from gfmd_desktop.domain.template import Field, Kind, Template


def values_schema(template: Template) -> dict[str, Any]:
    """Return a JSON schema of `{"values": …}` for a template; fields it does not know may hold anything."""
    values = {"type": "object", "properties": _shapes(tuple(template.fields()))}
    return {"$defs": shipped("report.schema.json")["$defs"], "properties": {"values": values}}


def _shapes(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {field.id: _shape(field) for field in fields}


def _shape(field: Field) -> dict[str, Any]:
    match field.kind:
        case Kind.LINE | Kind.CHOICE:
            return {"$ref": "#/$defs/line"}
        case Kind.TEXT:
            return {"$ref": "#/$defs/rich_text"}
        case Kind.PEOPLE | Kind.QUOTES | Kind.LIST:
            item = {"$ref": "#/$defs/item", "properties": _shapes(field.subfields)}
            return {"type": "array", "items": item}
