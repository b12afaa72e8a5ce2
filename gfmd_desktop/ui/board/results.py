"""What stands in the result, in the words of those who said it; made when it is looked at, and kept while nothing changes it."""

from __future__ import annotations

from collections.abc import Iterator

from gfmd_desktop.domain.outgoing import is_heading
from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.merge.decisions import Decision, Deed
from gfmd_desktop.merge.entries import Entry
from gfmd_desktop.merge.merging import Merge
from gfmd_desktop.merge.provenance import Words, attributed, words_of
from gfmd_desktop.merge.result import content_of, text_of
from gfmd_desktop.merge.units import Content
from gfmd_desktop.ui.board.lines import lead_content

_MADE = (Deed.COMBINE, Deed.EDIT)


class Results:
    """The texts of one merge's entries. A decision is the same object as long as nobody decides anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], tuple[Decision | None, RichText]] = {}

    def text(self, merge: Merge, entry: Entry) -> RichText:
        """Return what an entry says: of an item what it is known by, every word with the group that said it."""
        key = (entry.field, *(unit.id for unit in entry.units))
        kept = self._kept.get(key)
        if kept is None or kept[0] is not entry.decision:
            kept = self._kept[key] = (entry.decision, _text(merge, entry))
        return kept[1]

    def words(self, merge: Merge, entry: Entry) -> Iterator[tuple[Words, ...]]:
        """Yield an entry's paragraphs by who said them."""
        alone = entry.groups[0] if len(entry.groups) == 1 else None
        made = entry.decision is not None and entry.decision.deed in _MADE
        for block in self.text(merge, entry):
            yield tuple(each if each.group or made else Words(each.text, alone) for each in words_of(block))

    @staticmethod
    def content(merge: Merge, entry: Entry) -> Content:
        """Return all of what an entry says."""
        return content_of(merge.template.field(entry.field), entry)


def _text(merge: Merge, entry: Entry) -> RichText:
    field = merge.template.field(entry.field)
    if field.kind is Kind.CHOICE:
        return from_plain(entry.units[0].text)
    if field.kind is Kind.TEXT:
        return tuple(block for block in text_of(entry, field, merge.inputs) if not is_heading(block))
    lead = lead_content(content_of(field, entry), field)
    if isinstance(lead, str):
        return from_plain(lead)
    made = entry.decision is not None and entry.decision.deed in _MADE
    return attributed(lead, entry.units) if made else lead
