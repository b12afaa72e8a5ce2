"""One part alone: the pages of the other parts are left out, what belongs to every part stays."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.elements import BODY, SECTION, TABLE, placed_anchors, rows

Owners = dict[tuple[AnchorKind, str], "str | None"]


def keep_part(document: etree._Element, template: Template, part: str) -> None:
    """Remove the blocks of every other part; a table shared by parts loses only their rows."""
    owners = _owners(template)
    current: str | None = None
    for body in document.iterchildren(BODY):
        for block in [child for child in body if child.tag != SECTION]:
            seen = _parts_in(block, owners, current)
            if block.tag == TABLE and len(set(seen)) > 1:
                _keep_rows(block, owners, current, part)
            elif seen[-1] not in (None, part):
                body.remove(block)
            current = seen[-1]


def _keep_rows(table: etree._Element, owners: Owners, current: str | None, part: str) -> None:
    for row in rows(table):
        current = _parts_in(row, owners, current)[-1]
        if current not in (None, part):
            _remove(row)
    if not rows(table):
        _remove(table)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _parts_in(block: etree._Element, owners: Owners, current: str | None) -> list[str | None]:
    """Return the parts that begin inside a block, in order; the current one when none does."""
    keys = [(placed.anchor.kind, placed.anchor.name) for placed in placed_anchors(block)]
    return [owners[key] for key in keys if key in owners] or [current]


def _owners(template: Template) -> Owners:
    """Say for every heading and label which part begins, or goes on, with it."""
    owners: Owners = {}
    for section in template.sections:
        owners[(AnchorKind.HEADING, section.id)] = section.part
        owners |= {(AnchorKind.LABEL, field.id): section.part for field in section.fields}
    return owners | {(AnchorKind.HEADING, part.id): part.id for part in template.parts}
