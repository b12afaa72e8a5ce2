"""What a file brought, as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gfmd_desktop.cli.printing import counted
from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.arrival import Arrival, Passage
from gfmd_desktop.domain.edits import GROUP, LANGUAGE, Path
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services import import_words
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.importing import Proposal
from gfmd_desktop.services.place_names import item_name

_LONGEST_QUOTE = 60
_BESIDE_ANSWERS = {GROUP: "Group", LANGUAGE: "Language"}


def wants_a_look(incoming: Incoming) -> bool:
    """Tell whether something in a file waits for a place, or stands in one that is in doubt."""
    return bool(incoming.arrival.report.unplaced or incoming.arrival.doubted)


def summary_of(incoming: Incoming) -> str:
    """Return one line on what was found in a file."""
    arrival, account = incoming.arrival, incoming.arrival.accounting
    said = [f"{incoming.template.short_title}{_how_sure(arrival)}"]
    if arrival.part:
        said.append(f"part {arrival.part}")
    said.append(f"{account.placed} of {counted(account.sentences, 'sentence')} placed")
    if account.unplaced:
        said.append(f"{account.unplaced} without a place")
    if arrival.doubted:
        said.append(f"{len(arrival.doubted)} in doubt")
    return ", ".join(said)


def findings_of(incoming: Incoming) -> Iterator[str]:
    """Yield a line for every doubt, every text without a place and every notice."""
    arrival = incoming.arrival
    for passage in arrival.doubted:
        place = place_of(passage.path, arrival.report, incoming.template) if passage.path else "No place yet"
        yield f"{place}: {', '.join(map(import_words.doubt, passage.doubts))}"
    for text in arrival.report.unplaced:
        after = f" (after “{shortened(text.where)}”)" if text.where else ""
        yield f"No place yet: “{shortened(text.text)}”{after}"
    for notice in arrival.notices:
        yield import_words.notice(replace(notice, detail=_called(notice.detail, incoming.template)))


def questions_of(proposal: Proposal, report: Report) -> Iterator[str]:
    """Yield a line for every conflict, and for every row that the file lacks."""
    template = proposal.incoming.template
    for conflict in proposal.conflicts:
        yield f"{place_of(conflict.path, report, template)}: {import_words.conflict(conflict.kind)}"
    for removal in proposal.removals:
        yield f"{place_of(removal.path, report, template)}: the file has it no more; it is kept, remove it if it should go"


def incoming_data(incoming: Incoming) -> dict[str, Any]:
    """Return what was found in a file, with the account of its sentences."""
    arrival, template = incoming.arrival, incoming.template
    placed = [each for each in arrival.passages if each.path is not None]
    return {
        "report": arrival.report.id,
        "revision": arrival.report.revision,
        "template": {"id": template.id, "version": template.revision},
        "confidence": round(arrival.confidence, 3),
        "templates": {name: round(share, 3) for name, share in arrival.templates.items()},
        "ours": arrival.is_ours,
        "part": arrival.part,
        "found": [_passage_data(each, incoming) for each in placed],
        "doubted": [_passage_data(each, incoming) for each in arrival.doubted],
        "unplaced": [{"text": text.text, "where": text.where} for text in arrival.report.unplaced],
        "notices": [
            {"kind": each.kind.value, "count": each.count, "detail": each.detail, "message": import_words.notice(each)}
            for each in arrival.notices
        ],
        "accounting": account_data(arrival.accounting),
    }


def account_data(account: Accounting) -> dict[str, int]:
    """Return an account of sentences."""
    return {
        "sentences": account.sentences,
        "placed": account.placed,
        "unplaced": account.unplaced,
        "waived": account.waived,
    }


def _passage_data(passage: Passage, incoming: Incoming) -> dict[str, Any]:
    place = place_of(passage.path, incoming.arrival.report, incoming.template) if passage.path else ""
    return {
        "field": passage.path[0] if passage.path else None,
        "path": list(passage.path or ()),
        "place": place,
        "text": plain(passage.blocks),
        "where": passage.where,
        "certainty": passage.certainty.value,
        "doubts": [doubt.value for doubt in passage.doubts],
        "sentences": passage.sentences,
    }


def place_of(path: Path, report: Report, template: Template) -> str:
    """Return a place in words; what stands beside the answers is called by its own name."""
    if path[0].startswith("@"):
        return _BESIDE_ANSWERS.get(path, "") or item_name(path[1:], report, template)
    return item_name(path, report, template)


def _called(detail: str, template: Template) -> str:
    """Return the name of the field that a notice is about; what names no field stays as it is."""
    fields = tuple(template.fields())
    while fields:
        found = next((field.name for field in fields if field.id == detail), None)
        if found:
            return found
        fields = tuple(below for field in fields for below in field.subfields)
    return detail


def _how_sure(arrival: Arrival) -> str:
    return "" if arrival.confidence >= 1 else f" ({arrival.confidence:.0%} sure)"


def shortened(text: str) -> str:
    """Return the beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[:_LONGEST_QUOTE].rstrip()}…"
