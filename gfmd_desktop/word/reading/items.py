"""The blocks of one item taken apart: its sub-fields by their labels, a person's name and organisation, a quote and its speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gfmd_desktop.domain.report import Item, Value, line
from gfmd_desktop.domain.template import CONSENT, NAME, ORGANISATION, QUOTE, SPEAKER, Consent, Field, Kind
from gfmd_desktop.word import anchors
from gfmd_desktop.word.page import PageBlock
from gfmd_desktop.word.reading.single import read_single, without_words
from gfmd_desktop.word.rendering import ANONYMOUS, ATTRIBUTION, label_words

_COMMA = re.compile("[,،]")
_LINE = Field("line", Kind.LINE, "")
_TEXT = Field("text", Kind.TEXT, "")


def apart(blocks: Iterable[PageBlock], labelled: Sequence[Field]) -> tuple[list[PageBlock], dict[str, list[PageBlock]]]:
    """Take sub-fields that stand behind a label inside another answer ("Target: …") apart from it, labels taken off."""
    own: list[PageBlock] = []
    held: dict[str, list[PageBlock]] = {}
    current = own
    for block in blocks:
        begun = _begun_by(block, labelled, held)
        if begun is not None:
            current = held.setdefault(begun.id, [])
        current.append(block)
        if begun is not None and begun.kind in (Kind.LINE, Kind.CHOICE):
            current = own
    return own, {field.id: without_label(held[field.id], label_words(field)) for field in labelled if field.id in held}


def _begun_by(block: PageBlock, labelled: Sequence[Field], held: dict[str, list[PageBlock]]) -> Field | None:
    """A label counts where it was exported, or where somebody typed it; in a paragraph that begins with other words it does not."""
    for field in labelled:
        anchor = anchors.parse(block.anchor) if block.anchor else None
        ours = anchor is None or anchor.name == field.id
        if ours and field.id not in held and block.block.text.startswith(label_words(field).strip()):
            return field
    return None


def without_label(blocks: Sequence[PageBlock], words: str) -> list[PageBlock]:
    """Take a label off; a paragraph that held only the label goes."""
    if not blocks:
        return []
    label = words if blocks[0].block.text.startswith(words) else words.strip()
    head, *rest = without_words(blocks, label)
    return [head, *rest] if head.block.text else rest


def person(blocks: Sequence[PageBlock]) -> dict[str, Value]:
    """Read "Name, Organisation"; what follows the first comma is the organisation."""
    name, *organisation = _COMMA.split(line(read_single(_LINE, blocks)), maxsplit=1)
    return {NAME: name.strip(), ORGANISATION: "".join(organisation).strip()}


def quote(blocks: Sequence[PageBlock], known: Item | None) -> dict[str, Value]:
    """Read a quote and, below it, the line that says who spoke."""
    place = next((at for at, each in enumerate(blocks) if each.block.text.startswith(ATTRIBUTION)), len(blocks))
    text, attribution, after = blocks[:place], blocks[place : place + 1], blocks[place + 1 :]
    words = without_words(attribution, ATTRIBUTION)
    exported = known.values.get(QUOTE) if known else None
    return {QUOTE: read_single(_TEXT, (*text, *after), exported)} | speaker(words, known)


def speaker(blocks: Sequence[PageBlock], known: Item | None) -> dict[str, Value]:
    """Read who spoke; a name counts as consented to only where consent was recorded for that name."""
    words = line(read_single(_LINE, blocks))
    recorded = line(known.values.get(CONSENT)) if known else ""
    if not words:
        return {CONSENT: recorded} if recorded else {}
    if words.casefold() == ANONYMOUS:
        return {CONSENT: recorded if recorded not in ("", Consent.APPROVED) else Consent.ANONYMOUS.value}
    consented = known is not None and line(known.values.get(SPEAKER)) == words
    return {SPEAKER: words, CONSENT: recorded if consented else Consent.NOT_ASKED.value}
