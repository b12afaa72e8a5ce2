"""What a merge came to, as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gfmd_desktop.cli.import_lines import account_data, place_of, shortened
from gfmd_desktop.cli.printing import counted
from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.plain_data import source_to_data
from gfmd_desktop.domain.template import Template
from gfmd_desktop.merge.merging import Merge
from gfmd_desktop.merge.plan_data import plan_to_data
from gfmd_desktop.merge.rows import Row, Why
from gfmd_desktop.merge.units import Unit
from gfmd_desktop.services import import_words, merge_words
from gfmd_desktop.services.merging import TwoHands
from gfmd_desktop.services.place_names import full_name
from gfmd_desktop.services.reports import OpenedReport

_ALIKE = (Why.SAME_IDEA, Why.SAME_WORDS, Why.BY_HAND)


def told_of_groups(merge: Merge, output: Path) -> Iterator[str]:
    """Yield what became of the groups' reports: the account, what says the same, what is too much, what has no place."""
    account = merge.recount.accounting
    accounted = account.placed + account.unplaced + account.waived
    groups = counted(len(merge.inputs), "group")
    yield f"{output}: {groups} merged, {accounted} of {counted(account.sentences, 'sentence')} accounted for"
    for row in _alike(merge):
        said = ", ".join(_number_of(merge.units[unit], merge) for unit in row.units)
        yield f"  {_field(row, merge)}: {merge_words.why(row)}: {said}{merge_words.shared(row.words)}"
    for over in over_limits(merge.report, merge.template):
        yield f"  {full_name(over.path, merge.report, merge.template)}: {over.count} of {over.field.limit}, choose later"
    for text in merge.report.unplaced:
        yield f"  No place yet: “{shortened(text.text)}”"
    if merge.report.unplaced and output.suffix.lower() != ".json":
        yield "  What has no place is not in this file: merge to .json too, which keeps it"
    for units in merge.sorted.conflicts:
        chosen, *others = (merge.units[unit.id] for unit in units)
        rest = ", ".join(f"{unit.text} ({unit.source.group})" for unit in others)
        yield f"  {merge.template.field(chosen.field or '').name}: {chosen.text} stands; {rest} waits for a place"
    for decision in merge.dropped:
        yield f"  Decide again, what it rests on has changed: {decision.deed.value} {', '.join(decision.units)}"


def groups_data(merge: Merge, opened: Sequence[OpenedReport], output: Path) -> dict[str, Any]:
    """Return what became of the groups' reports; `plan` is what `--plan` reads, with everything decided so far."""
    files = {each.report.id: each.file for each in opened}
    return {
        "output": str(output),
        "report": merge.report.id,
        "template": {"id": merge.template.id, "version": merge.template.revision},
        "groups": [
            {"report": each.report.id, "group": each.name, "file": files.get(each.report.id)} for each in merge.inputs
        ],
        "accounting": account_data(merge.recount.accounting),
        "undecided": merge.recount.open,
        "clusters": [_cluster_data(row, merge) for row in _alike(merge)],
        "repeats": [
            {"percent": link.percent, "item": _unit_data(link.unit, merge), "repeats": _unit_data(link.repeats, merge)}
            for link in merge.links
        ],
        "over_limit": [
            {"path": list(over.path), "count": over.count, "limit": over.field.limit}
            for over in over_limits(merge.report, merge.template)
        ],
        "conflicts": [
            {"field": units[0].field, "units": [_unit_data(unit.id, merge) for unit in units]}
            for units in merge.sorted.conflicts
        ],
        "news": [_unit_data(unit, merge) | {"why": why.value} for unit, why in merge.news.items()],
        "dropped": [{"do": each.deed.value, "units": list(each.units)} for each in merge.dropped],
        "plan": plan_to_data(merge.plan),
    }


def told_of_hands(hands: TwoHands, template: Template, output: Path) -> Iterator[str]:
    """Yield what became of one report from two hands."""
    changed, conflicts = len(hands.merged.edits), hands.merged.conflicts
    kept = f"{counted(len(conflicts), 'place')} changed on both sides, nothing of either is lost" if conflicts else ""
    yield f"{output}: {kept or counted(changed, 'change') + ' taken over, no place changed on both sides'}"
    for conflict in conflicts:
        yield f"  {place_of(conflict.path, hands.report, template)}: {import_words.conflict(conflict.kind)}"


def hands_data(hands: TwoHands, template: Template, output: Path) -> dict[str, Any]:
    """Return what became of one report from two hands."""
    return {
        "output": str(output),
        "report": hands.report.id,
        "revision": hands.report.revision,
        "changes": len(hands.merged.edits) + len(hands.merged.removals),
        "conflicts": [
            {
                "path": list(conflict.path),
                "field": conflict.path[-1] if conflict.path[0].startswith("@") else conflict.path[0],
                "kind": conflict.kind.value,
                "place": place_of(conflict.path, hands.report, template),
                "message": import_words.conflict(conflict.kind),
            }
            for conflict in hands.merged.conflicts
        ],
        "accounting": account_data(hands.accounting),
    }


def _alike(merge: Merge) -> Iterator[Row]:
    for row in merge.rows:
        if len(row.units) > 1 and row.why in _ALIKE and row.field and merge.template.field(row.field).kind.repeats:
            yield row


def _cluster_data(row: Row, merge: Merge) -> dict[str, Any]:
    return {
        "field": row.field,
        "percent": row.percent,
        "words": list(row.words),
        "items": [_unit_data(unit, merge) for unit in row.units],
    }


def _unit_data(unit_id: str, merge: Merge) -> dict[str, Any]:
    unit = merge.units[unit_id]
    source: Mapping[str, Any] = source_to_data(unit.source)
    return {"unit": unit.id, "field": unit.field, "text": unit.text, **source}


def _field(row: Row, merge: Merge) -> str:
    return merge.template.field(row.field).name if row.field else ""


def _number_of(unit: Unit, merge: Merge) -> str:
    """Return what a group calls its item: "Asia 1"."""
    mine = [each.id for each in merge.units.values() if (each.column, each.field) == (unit.column, unit.field)]
    return f"{merge.inputs[unit.column].name} {mine.index(unit.id) + 1}"
