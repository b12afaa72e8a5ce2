"""Reports, values and edits as plain data (dicts, lists, strings) and back: the one shape of report files, log and Word payload.

The shape tells its kind: a string is a line, entries with `spans` are blocks, entries with an `id` are items. Keys nobody here
knows are kept in `extra` and written back (docs: report file format).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from gfmd_desktop.domain import edits
from gfmd_desktop.domain.edits import Content, Edit, ItemAt, Path, Position
from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, Value, Waived
from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, Span

Data: TypeAlias = dict[str, Any]
_T = TypeVar("_T")

FORMAT, VERSION = "gfmd-report", 1
_REPORT_KEYS = frozenset(
    (
        "format",
        "version",
        "id",
        "revision",
        "template",
        "language",
        "group",
        "values",
        "nothing_said",
        "unplaced",
        "waived",
    )
)
_BLOCK_KEYS = frozenset(("kind", "level", "spans", "direction", "language"))
_SPAN_KEYS = frozenset(("text", "marks", "href"))
_ITEM_KEYS = frozenset(("id", "source"))
_SOURCE_KEYS = frozenset(("report", "group", "item"))
_UNPLACED_KEYS = frozenset(("text", "where"))
_WAIVED_KEYS = frozenset(("text", "reason", "source"))


class NotAValue(ValueError):
    """Data that is no line, no rich text and no list of items."""


def report_to_data(report: Report) -> Data:
    """Return a report as the data of a report file, keys in their documented order."""
    data: Data = {
        "format": FORMAT,
        "version": VERSION,
        "id": report.id,
        "revision": report.revision,
        "template": {"id": report.template.id, "version": report.template.version},
        "language": report.language,
    }
    if report.group is not None:
        data["group"] = report.group
    data["values"] = {key: value_to_data(value) for key, value in report.values.items()} | dict(report.foreign)
    data["nothing_said"] = sorted(report.nothing_said)
    data["unplaced"] = [unplaced_to_data(text) for text in report.unplaced]
    data["waived"] = [waived_to_data(text) for text in report.waived]
    return data | dict(report.extra)


def report_from_data(data: Data, known_field: Callable[[str], bool]) -> Report:
    """Return the report that valid report-file data describes; values of unknown fields become `foreign`."""
    values = data.get("values", {})
    return Report(
        id=data["id"],
        revision=data.get("revision", 0),
        template=TemplateRef(data["template"]["id"], data["template"]["version"]),
        language=data.get("language", "en"),
        group=data.get("group"),
        values={key: value_from_data(value) for key, value in values.items() if known_field(key)},
        nothing_said=frozenset(data.get("nothing_said", ())),
        unplaced=tuple(unplaced_from_data(text) for text in data.get("unplaced", ())),
        waived=tuple(waived_from_data(text) for text in data.get("waived", ())),
        foreign={key: value for key, value in values.items() if not known_field(key)},
        extra={key: value for key, value in data.items() if key not in _REPORT_KEYS},
    )


def value_to_data(value: Value) -> Any:
    """Return a value as plain data."""
    if isinstance(value, str):
        return value
    return [item_to_data(entry) if isinstance(entry, Item) else block_to_data(entry) for entry in value]


def value_from_data(data: Any) -> Value:
    """Return the value plain data describes; NotAValue when it is of no known shape."""
    if isinstance(data, str):
        return data
    if isinstance(data, list) and all(isinstance(entry, dict) for entry in data):
        try:
            if all("spans" in entry for entry in data):
                return tuple(block_from_data(entry) for entry in data)
            if all("id" in entry for entry in data):
                return tuple(item_from_data(entry) for entry in data)
        except (AttributeError, KeyError, TypeError, ValueError) as wrong_shape:
            raise NotAValue(data) from wrong_shape
    raise NotAValue(data)


def block_to_data(block: Block) -> Data:
    """Return a block of rich text as plain data."""
    data: Data = {
        "kind": block.kind.value,
        "level": block.level,
        "spans": [_span_to_data(span) for span in block.spans],
    }
    if block.direction is not None:
        data["direction"] = block.direction.value
    if block.language is not None:
        data["language"] = block.language
    return data | dict(block.extra)


def block_from_data(data: Data) -> Block:
    """Return the block of rich text plain data describes."""
    direction = data.get("direction")
    return Block(
        kind=BlockKind(data.get("kind", "paragraph")),
        level=data.get("level", 0),
        spans=tuple(_span_from_data(span) for span in data["spans"]),
        direction=Direction(direction) if direction is not None else None,
        language=data.get("language"),
        extra=_rest(data, _BLOCK_KEYS),
    )


def _span_to_data(span: Span) -> Data:
    data: Data = {"text": span.text, "marks": [mark.value for mark in Mark if mark in span.marks]}
    if span.href is not None:
        data["href"] = span.href
    return data | dict(span.extra)


def _span_from_data(data: Data) -> Span:
    if not isinstance(data["text"], str):
        raise NotAValue(data)
    marks = frozenset(map(Mark, data.get("marks", ())))
    return Span(data["text"], marks, data.get("href"), _rest(data, _SPAN_KEYS))


def item_to_data(item: Item) -> Data:
    """Return an item as plain data: its id, its sub-fields, its source."""
    data: Data = {"id": item.id} | {key: value_to_data(value) for key, value in item.values.items()}
    if item.source is not None:
        data["source"] = source_to_data(item.source)
    return data | dict(item.extra)


def item_from_data(data: Data) -> Item:
    """Return the item plain data describes; keys whose data is no value are kept as `extra`."""
    values: dict[str, Value] = {}
    extra: Data = {}
    for key, value in _rest(data, _ITEM_KEYS).items():
        try:
            values[key] = value_from_data(value)
        except NotAValue:
            extra[key] = value
    return Item(data["id"], values, _optional(data.get("source"), source_from_data), extra)


def source_to_data(source: Source) -> Data:
    """Return a source as plain data, without what is not known."""
    known = {"report": source.report, "group": source.group, "item": source.item}
    return {key: value for key, value in known.items() if value is not None} | dict(source.extra)


def source_from_data(data: Data) -> Source:
    """Return the source plain data describes."""
    rest = _rest(data, _SOURCE_KEYS)
    return Source(data.get("report"), data.get("group"), data.get("item"), rest)


def unplaced_to_data(text: Unplaced) -> Data:
    """Return a text that waits for a place as plain data."""
    return {"text": text.text, "where": text.where} | dict(text.extra)


def unplaced_from_data(data: Data) -> Unplaced:
    """Return the waiting text plain data describes."""
    return Unplaced(data["text"], data.get("where", ""), _rest(data, _UNPLACED_KEYS))


def waived_to_data(text: Waived) -> Data:
    """Return a text left out on purpose as plain data."""
    data: Data = {"text": text.text, "reason": text.reason}
    if text.source is not None:
        data["source"] = source_to_data(text.source)
    return data | dict(text.extra)


def waived_from_data(data: Data) -> Waived:
    """Return the text left out on purpose that plain data describes."""
    source = _optional(data.get("source"), source_from_data)
    return Waived(data["text"], data.get("reason", ""), source, _rest(data, _WAIVED_KEYS))


def edit_to_data(edit: Edit) -> Data:
    """Return an edit as plain data for the log."""
    return {"path": list(edit.path), "before": _content_to_data(edit.before), "after": _content_to_data(edit.after)}


def edit_from_data(data: Data) -> Edit:
    """Return the edit the log holds as plain data."""
    path = tuple(data["path"])
    return Edit(path, _content_from_data(path, data["before"]), _content_from_data(path, data["after"]))


def _content_to_data(content: Content) -> Any:
    match content:
        case None | bool() | str():
            return content
        case ItemAt(position, item):
            return {"at": position, "item": item_to_data(item)}
        case Position(position):
            return {"at": position}
        case _:
            return [_entry_to_data(entry) for entry in content]


def _entry_to_data(entry: Block | Item | Unplaced | Waived) -> Data:
    match entry:
        case Unplaced():
            return unplaced_to_data(entry)
        case Waived():
            return waived_to_data(entry)
        case Item():
            return item_to_data(entry)
        case Block():
            return block_to_data(entry)


def _content_from_data(path: Path, data: Any) -> Content:
    match path, data:
        case _, None | bool():
            return data
        case edits.UNPLACED, list():
            return tuple(unplaced_from_data(text) for text in data)
        case edits.WAIVED, list():
            return tuple(waived_from_data(text) for text in data)
        case _, {"at": int(position), "item": dict(item)}:
            return ItemAt(position, item_from_data(item))
        case _, {"at": int(position)}:
            return Position(position)
    return value_from_data(data)


def _rest(data: Mapping[str, Any], known: frozenset[str]) -> Data:
    return {} if data.keys() <= known else {key: value for key, value in data.items() if key not in known}


def _optional(data: Any, make: Callable[[Any], _T]) -> _T | None:
    return None if data is None else make(data)
