"""The custom-XML payload of an exported file: merge base and finer structure, never the value (what the page shows wins).

It holds the outgoing report, and hashes of the layout's paragraphs. Whether a place of the page still shows what was exported is found out by rendering
that report again, so a payload that was tampered with says nothing. It is found by its root element's name, and is untrusted
input like the rest of the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from gfmd_desktop.checked_json import strict
from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing
from gfmd_desktop.domain.plain_data import NotAValue, report_from_data, report_to_data
from gfmd_desktop.domain.report import Item, Report, Source, Value
from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block
from gfmd_desktop.domain.template import Field, Kind, Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import serialize

NAMESPACE = "urn:gfmd:report:1"
ROOT = f"{{{NAMESPACE}}}report"
_BASE = f"{{{NAMESPACE}}}base"
_OFFICIAL = f"{{{NAMESPACE}}}official"
_SCHEMA = "1"
_LONGEST_ID = 64
_ALL = ExportOptions(provenance=Provenance.SHOW)


@dataclass(frozen=True, slots=True)
class Payload:
    """The report as it was shown, None when that is damaged, and hashes of the layout's own words."""

    exported: Report | None
    official: frozenset[str]


NO_PAYLOAD = Payload(None, frozenset())


def build(report: Report, official: frozenset[str]) -> bytes:
    """Return the payload part of an outgoing report, with hashes of the layout's own words."""
    root = etree.Element(ROOT, {"schema": _SCHEMA}, nsmap={"g": NAMESPACE})
    etree.SubElement(root, _OFFICIAL).text = " ".join(sorted(official))
    data = report_to_data(report)
    etree.SubElement(root, _BASE).text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return serialize(root)


def parse(root: etree._Element) -> Payload:
    """Read a payload; one of another schema says nothing."""
    if root.get("schema") != _SCHEMA:
        return NO_PAYLOAD
    return Payload(_exported(root.findtext(_BASE, "")), frozenset(root.findtext(_OFFICIAL, "").split()))


def _exported(base: str) -> Report | None:
    try:
        report = report_from_data(strict.parse(base.encode(), ""), lambda _: True)
    except (Refused, ValueError, KeyError, TypeError, AttributeError, NotAValue):
        return None
    return report if _is_sound(report) else None


def fitted(base: Report, template: Template) -> Report:
    """Return a payload's report with the values that are of their fields' kinds, and only what may leave in an export."""
    fitting = {
        field.id: base.values[field.id]
        for field in template.fields()
        if field.id in base.values and _fits(field, base.values[field.id])
    }
    return outgoing(replace(base, values=fitting), template, _ALL)


def _is_sound(report: Report) -> bool:
    ids = list(_item_ids(report.values))
    proper = all(isinstance(each, str) and 0 < len(each) <= _LONGEST_ID for each in ids)
    return proper and len(set(ids)) == len(ids) and isinstance(report.group, str | None)


def _item_ids(values: Mapping[str, Value]) -> Iterator[object]:
    for value in values.values():
        for item in value:
            if isinstance(item, Item):
                yield item.id
                yield from _item_ids(item.values)


def _fits(field: Field, value: Value) -> bool:
    if field.kind in (Kind.LINE, Kind.CHOICE):
        return isinstance(value, str)
    if isinstance(value, str):
        return False
    if field.kind is Kind.TEXT:
        return all(isinstance(entry, Block) and _block_fits(entry) for entry in value)
    return all(isinstance(entry, Item) and _item_fits(field, entry) for entry in value)


def _block_fits(block: Block) -> bool:
    texts = [block.language, *[span.href for span in block.spans]]
    return block.level in range(MAX_LEVEL + 1) and all(text is None or isinstance(text, str) for text in texts)


def _item_fits(field: Field, item: Item) -> bool:
    known = {subfield.id: subfield for subfield in field.subfields}
    source = item.source or Source()
    return all(isinstance(text, str | None) for text in (source.report, source.group, source.item)) and all(
        key in known and _fits(known[key], value) for key, value in item.values.items()
    )
