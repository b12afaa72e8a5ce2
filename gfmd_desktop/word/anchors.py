"""Names of the hidden bookmarks that carry a field's identity through Word and LibreOffice (docs: template format).

`_g1_<field>` and `_g1_<row>_<subfield>` label an answer, `_g1_i_<row>_<subfield>` marks where an item written inside an answer
begins, `_g1_x_…` labels an answer in the annex, `_g1_at_<section or part>` is a heading, `_g1_show_<field>` a place that shows a line a second
time, `_g1_ref` the reference line.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import Enum

PREFIX = "_g1_"
REFERENCE = f"{PREFIX}ref"
ITEM_PREFIX = f"{PREFIX}i_"
ROW_ID_LENGTH = 12
_BYTES_OF_ROW_ID, _BITS_NOT_SHOWN = 8, 4
_PAIRS = tuple(
    one + other for one in "abcdefghijklmnopqrstuvwxyz234567" for other in "abcdefghijklmnopqrstuvwxyz234567"
)
"""Base 32 (RFC 4648), ten bits at a time: a report asks for hundreds of row ids, and `base64` goes byte by byte."""
_PAIR = len(_PAIRS) - 1
_PLACES = range(50, -1, -10)
_ROW = re.compile(rf"([a-z2-7]{{{ROW_ID_LENGTH}}})_([a-z][a-z0-9_]*)")


class AnchorKind(Enum):
    """What a bookmark of ours says about the paragraph it stands in."""

    LABEL = "label of a field"
    ROW_LABEL = "label of a sub-field in one item's row"
    ITEM = "start of an item inside an answer"
    ANNEX = "label of an answer in the annex"
    ANNEX_ROW = "label of an item's list in the annex"
    HEADING = "heading, no answer"
    SHOWN_AGAIN = "place where a line is shown a second time"
    REFERENCE = "reference line"


@dataclass(frozen=True, slots=True)
class Anchor:
    """One bookmark of ours: `name` is a field, sub-field, section or part; `row` the item's row id where there is one."""

    kind: AnchorKind
    name: str
    row: str = ""

    @property
    def ends_answers(self) -> bool:
        """Whether an answer above it is over when it comes."""
        return self.kind is not AnchorKind.ITEM


def row_id(item_id: str) -> str:
    """Return the short name a row carries in Word for an item: 60 bits of a hash, never its place in the list."""
    bits = int.from_bytes(hashlib.sha256(item_id.encode()).digest()[:_BYTES_OF_ROW_ID], "big") >> _BITS_NOT_SHOWN
    return "".join([_PAIRS[bits >> place & _PAIR] for place in _PLACES])


def label(field_id: str) -> str:
    """Return the bookmark name of a field's label."""
    return f"{PREFIX}{field_id}"


def prototype(list_id: str, subfield_id: str) -> str:
    """Return the bookmark name of a sub-field's label in a layout's prototype row, or of a column heading."""
    return f"{PREFIX}{list_id}_{subfield_id}"


def row_label(row: str, subfield_id: str) -> str:
    """Return the bookmark name of a sub-field's label in the row of one item."""
    return f"{PREFIX}{row}_{subfield_id}"


def item(row: str, subfield_id: str) -> str:
    """Return the bookmark name that marks where a sub-field of an item begins inside an answer."""
    return f"{ITEM_PREFIX}{row}_{subfield_id}"


def annex(field_id: str, row: str = "") -> str:
    """Return the bookmark name of a label in the annex: of a field, or of the list inside one item."""
    return f"{PREFIX}x_{row}_{field_id}" if row else f"{PREFIX}x_{field_id}"


def heading(place_id: str) -> str:
    """Return the bookmark name of a section's or part's heading."""
    return f"{PREFIX}at_{place_id}"


def shown_again(field_id: str) -> str:
    """Return the bookmark name of a place that shows a line a second time (a title that names the session)."""
    return f"{PREFIX}show_{field_id}"


def parse(name: str) -> Anchor | None:
    """Read a bookmark name; None when it is not one of ours. LibreOffice may add a suffix to copies: those are not ours."""
    if not name.startswith(PREFIX):
        return None
    if name == REFERENCE:
        return Anchor(AnchorKind.REFERENCE, "ref")
    rest = name.removeprefix(PREFIX)
    mark, parted, after = rest.partition("_")
    kinds = _MARKED.get(mark) if parted else None
    return _plain_or_row(rest, *_LABELS) if kinds is None else _plain_or_row(after, *kinds)


_LABELS = (AnchorKind.LABEL, AnchorKind.ROW_LABEL)
_MARKED = {
    "at": (AnchorKind.HEADING, AnchorKind.HEADING),
    "i": (AnchorKind.ITEM, AnchorKind.ITEM),
    "show": (AnchorKind.SHOWN_AGAIN, AnchorKind.SHOWN_AGAIN),
    "x": (AnchorKind.ANNEX, AnchorKind.ANNEX_ROW),
}
RESERVED_NAMES = ("ref",)
RESERVED_BEGINNINGS = tuple(f"{mark}_" for mark in _MARKED)
"""Field ids that would be mistaken for anchors of another kind; `templates check` refuses them."""


def _plain_or_row(rest: str, plain_kind: AnchorKind, row_kind: AnchorKind) -> Anchor:
    row = _ROW.fullmatch(rest)
    if row and plain_kind not in (AnchorKind.HEADING, AnchorKind.SHOWN_AGAIN):
        return Anchor(row_kind, row.group(2), row.group(1))
    return Anchor(plain_kind, rest)
