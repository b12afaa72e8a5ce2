"""Which shape each value of a report must have: the report schema, narrowed to the fields of one template."""

from __future__ import annotations

from typing import Any

from gfmd_desktop.checked_json.schema import shipped
from gfmd_desktop.domain.template import Field, Kind, Template

_Data = dict[str, Any]


def values_schema(template: Template) -> _Data:
    """Return a JSON schema of `{"values": …}` for a template; what it does not ask for may hold anything of a known shape."""
    definitions: _Data = shipped("report.schema.json")["$defs"]
    values = {
        "type": "object",
        "properties": _shapes(tuple(template.fields()), definitions),
        "additionalProperties": {"$ref": "#/$defs/value"},
    }
    return {"$defs": definitions, "properties": {"values": values}}


def _shapes(fields: tuple[Field, ...], definitions: _Data) -> _Data:
    return {field.id: _shape(field, definitions) for field in fields}


def _shape(field: Field, definitions: _Data) -> _Data:
    match field.kind:
        case Kind.LINE | Kind.CHOICE:
            return {"$ref": "#/$defs/line"}
        case Kind.TEXT:
            return {"$ref": "#/$defs/rich_text"}
        case Kind.PEOPLE | Kind.QUOTES | Kind.LIST:
            item: _Data = definitions["item"]
            properties = item["properties"] | _shapes(field.subfields, definitions)
            return {"type": "array", "items": item | {"properties": properties}}
