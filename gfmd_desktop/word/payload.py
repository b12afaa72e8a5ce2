"""The custom-XML payload of an exported file: merge base and finer structure, never the value (what the page shows wins).

It holds the outgoing report as shown, and per place a fingerprint of what the page showed, so that a reader can tell which places
nobody touched. It is found again by its root element's name, and is untrusted input like the rest of the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from gfmd_desktop.domain.plain_data import NotAValue, report_from_data, report_to_data
from gfmd_desktop.domain.report import Report
from gfmd_desktop.word.package import serialize
from gfmd_desktop.word.page import Page

NAMESPACE = "urn:gfmd:report:1"
ROOT = f"{{{NAMESPACE}}}report"
_PLACE = f"{{{NAMESPACE}}}place"
_ROWS = f"{{{NAMESPACE}}}rows"
_BASE = f"{{{NAMESPACE}}}base"
SCHEMA = "1"


@dataclass(frozen=True, slots=True)
class Payload:
    """What an exported file says about itself: the report as shown, a fingerprint per place, the rows of each list."""

    base: Report
    fingerprints: dict[str, str]
    rows: dict[str, tuple[str, ...]]


def build(report: Report, page: Page, fingerprints: Mapping[str, str]) -> bytes:
    """Return the payload part of an outgoing report, its page and what each place of the page shows."""
    root = etree.Element(ROOT, {"schema": SCHEMA}, nsmap={"g": NAMESPACE})
    for key, mark in fingerprints.items():
        etree.SubElement(root, _PLACE, {"key": key, "h": mark})
    for list_id, item_rows in page.rows.items():
        etree.SubElement(root, _ROWS, {"list": list_id, "ids": " ".join(each.row for each in item_rows)})
    data = report_to_data(report)
    etree.SubElement(root, _BASE).text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return serialize(root)


def parse(root: etree._Element) -> Payload | None:
    """Read a payload; None when it is of another schema or damaged: the page is then read without it."""
    base = root.find(_BASE)
    if root.get("schema") != SCHEMA or base is None:
        return None
    try:
        data: Any = json.loads(base.text or "")
        report = report_from_data(data, lambda _: True)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, NotAValue):
        return None
    marks = {str(place.get("key", "")): str(place.get("h", "")) for place in root.iterchildren(_PLACE)}
    rows = {str(each.get("list", "")): tuple(str(each.get("ids", "")).split()) for each in root.iterchildren(_ROWS)}
    return Payload(report, marks, rows)
