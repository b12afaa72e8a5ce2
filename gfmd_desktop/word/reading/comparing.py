"""Self-verification: what was written is read back and compared, place by place and value by value."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import Package, open_package
from gfmd_desktop.word.reading.reader import read


def differences(docx: bytes, expected: dict[str, RichText], report: Report, template: Template) -> tuple[str, ...]:
    """Name the places and fields of a written file that do not read back as the report; empty when all are identical."""
    back = read(docx, report.id, lambda _: template)
    places = [key for key in expected | back.shown if expected.get(key) != back.shown.get(key)]
    said, read_back = dict(report.values), dict(back.report.values)
    fields = [field for field in said | read_back if said.get(field) != read_back.get(field)]
    found = [f"place {key} does not show what the report says" for key in places]
    found += [f"field {field} does not come back as it is" for field in fields]
    if replace(back.report, values={}) != replace(report, values={}):
        found.append("the file does not name its report")
    return tuple(found)


def same_words(one: bytes, other: bytes) -> bool:
    """Tell whether two files show the same words in the same order."""
    return _words(open_package(one)) == _words(open_package(other))


def _words(package: Package) -> list[str]:
    root: etree._Element = package.xml(package.main_part())
    return [text.text or "" for text in root.iter(w("t")) if text.text]
