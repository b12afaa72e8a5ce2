"""What a report says, as plain lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gfmd_desktop.domain.report import Item, Report, Value, is_empty, items, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind
from gfmd_desktop.domain.template import Field
from gfmd_desktop.errors import Refused
from gfmd_desktop.templates.shelf import Shelf

_INDENT = "  "
_MARKS = {BlockKind.PARAGRAPH: "", BlockKind.BULLET: "• ", BlockKind.NUMBER: "# "}


def lines_of(report: Report, shelf: Shelf) -> Iterator[str]:
    """Yield the answers under the names of their fields; without the template, under their ids."""
    try:
        fields = tuple(shelf.template(report.template).fields())
    except Refused:
        fields = ()
    for field_id, value in _in_order(report.values, fields):
        if not is_empty(value):
            yield ""
            yield from _answer(field_id, value, fields, "")
    for text in report.unplaced:
        yield ""
        yield f"No place yet: {text.text}"


def _in_order(values: Mapping[str, Value], fields: tuple[Field, ...]) -> list[tuple[str, Value]]:
    order = {field.id: place for place, field in enumerate(fields)}
    return sorted(values.items(), key=lambda pair: order.get(pair[0], len(order)))


def _answer(field_id: str, value: Value, fields: tuple[Field, ...], indent: str) -> Iterator[str]:
    field = next((field for field in fields if field.id == field_id), None)
    name = field.name if field else field_id
    if isinstance(value, str):
        yield f"{indent}{name}: {value}"
        return
    yield f"{indent}{name}:"
    for block in rich(value):
        yield from _block(block, indent + _INDENT)
    for number, item in enumerate(items(value), start=1):
        yield from _item(number, item, field.subfields if field else (), indent + _INDENT)


def _block(block: Block, indent: str) -> Iterator[str]:
    for line in block.text.splitlines():
        yield f"{indent}{_INDENT * block.level}{_MARKS[block.kind]}{line}"


def _item(number: int, item: Item, fields: tuple[Field, ...], indent: str) -> Iterator[str]:
    yield f"{indent}{number}."
    for field_id, value in _in_order(item.values, fields):
        if not is_empty(value):
            yield from _answer(field_id, value, fields, indent + _INDENT)
