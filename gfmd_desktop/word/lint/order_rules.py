"""Children in the order the schema demands, and nothing where it may not stand."""

from __future__ import annotations

from collections.abc import Iterator

from gfmd_desktop.word.lint.order import SEQUENCES, Sequence
from gfmd_desktop.word.lint.view import Exported, XmlPart, local
from gfmd_desktop.word.names import W_NS

_W: str = f"{{{W_NS}}}"


def children_in_order(exported: Exported) -> Iterator[str]:
    """Each child in its place, once where once is meant (the XSD sequences; `rPr` as Word writes it)."""
    for part in exported.word_parts():
        yield from _out_of_order(part)


def _out_of_order(part: XmlPart) -> Iterator[str]:
    for (tag, children), elements in part.shapes.items():
        sequence = SEQUENCES.get(tag)
        if sequence is None or not children:
            continue
        for words in _faults(sequence, children):
            for element in elements:
                yield part.finding(element, words)


def _faults(sequence: Sequence, children: tuple[str, ...]) -> Iterator[str]:
    last, before = -1, ""
    for child in children:
        if child in sequence.anywhere or not child.startswith(_W):
            continue
        place = sequence.places.get(child)
        if place is None:
            yield f"may not hold {local(child)}"
        elif place < last:
            yield f"has {local(child)} after {local(before)}, against the order"
        elif place == last and place not in sequence.repeated:
            yield f"has {local(child)} after {local(before)}, where only one may stand"
        else:
            last, before = place, child
