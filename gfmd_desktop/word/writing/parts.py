"""One part alone: the pages of the other parts are left out, what belongs to every part stays."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.anchors import AnchorKind
from gfmd_desktop.word.elements import BODY, SECTION, TABLE, placed_anchors, rows


def keep_part(document: etree._Element, template: Template, part: str) -> None:
    """Remove the blocks of every other part; a table shared by parts loses only their rows."""
    body = document.find(BODY)
    if body is None:
        return
    owners = _owners(template)
    current: str | None = None
    for block in list(body):
        if block.tag == SECTION:
            continue
        seen = _parts_in(block, owners, current)
        if block.tag == TABLE and len(set(seen)) > 1:
            current = _keep_rows(block, owners, current, part)
            continue
        current = seen[-1]
        if current not in (None, part):
            body.remove(block)


def _keep_rows(
    table: etree._Element, owners: dict[tuple[AnchorKind, str], str | None], current: str | None, part: str
) -> str | None:
    for row in rows(table):
        current = _parts_in(row, owners, current)[-1]
        parent = row.getparent()
        if current not in (None, part) and parent is not None:
            parent.remove(row)
    return current


def _parts_in(
    block: etree._Element, owners: dict[tuple[AnchorKind, str], str | None], current: str | None
) -> list[str | None]:
    """Return the parts that begin inside a block, in order; the current one when none does."""
    keys = [(placed.anchor.kind, placed.anchor.name) for placed in placed_anchors(block)]
    return [owners[key] for key in keys if key in owners] or [current]


def _owners(template: Template) -> dict[tuple[AnchorKind, str], str | None]:
    """Say for every heading and label which part begins, or goes on, with it."""
    owners: dict[tuple[AnchorKind, str], str | None] = {}
    for section in template.sections:
        owners[(AnchorKind.HEADING, section.id)] = section.part
        owners |= {(AnchorKind.LABEL, field.id): section.part for field in section.fields}
    return owners | {(AnchorKind.HEADING, part.id): part.id for part in template.parts}
