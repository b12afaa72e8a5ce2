"""A plan as plain data and back: what is saved with a merge, and what `merge --plan` reads."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from gfmd_desktop.domain import plain_data
from gfmd_desktop.domain.report import Item
from gfmd_desktop.merge.decisions import Decision, Deed, Omission, Plan
from gfmd_desktop.merge.units import Content

FORMAT, VERSION = "gfmd-merge-plan", 1

_Data = dict[str, Any]


def plan_to_data(plan: Plan) -> _Data:
    """Return a plan as plain data, the same for the same plan."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "report": plan.report,
        "template": {"id": plan.template[0], "version": plan.template[1]},
        "seen": dict(sorted(plan.seen.items())),
        "rows": [list(row) for row in plan.rows],
        "apart": [list(units) for units in plan.apart],
        "decisions": [_decision_to_data(each) for each in plan.decisions],
        "order": {field: list(units) for field, units in sorted(plan.order.items())},
    }


def plan_from_data(data: _Data) -> Plan:
    """Return the plan that data describes which keeps to `schemas/merge-plan.schema.json`."""
    return Plan(
        report=data["report"],
        template=(data["template"]["id"], data["template"]["version"]),
        seen=dict(data.get("seen", {})),
        rows=tuple(tuple(row) for row in data.get("rows", ())),
        apart=tuple(tuple(units) for units in data.get("apart", ())),
        decisions=tuple(_decision_from_data(each) for each in data.get("decisions", ())),
        order={field: tuple(units) for field, units in data.get("order", {}).items()},
    )


def _decision_to_data(decision: Decision) -> _Data:
    data: _Data = {"do": decision.deed.value, "units": list(decision.units)}
    if decision.content is not None:
        data["content"] = _content_to_data(decision.content)
    if decision.reason:
        data["reason"] = decision.reason
    if decision.field is not None:
        data["field"] = decision.field
    if decision.omitted:
        data["omitted"] = [asdict(each) for each in decision.omitted]
    return data


def _decision_from_data(data: _Data) -> Decision:
    content = _content_from_data(data["content"]) if "content" in data else None
    omitted = tuple(Omission(each["unit"], each["sentence"], each["reason"]) for each in data.get("omitted", ()))
    reason, field = data.get("reason", ""), data.get("field")
    return Decision(Deed(data["do"]), tuple(data["units"]), content, reason, field, omitted)


def _content_to_data(content: Content) -> Any:
    return plain_data.item_to_data(content) if isinstance(content, Item) else plain_data.value_to_data(content)


def _content_from_data(data: Any) -> Content:
    if isinstance(data, dict):
        return plain_data.item_from_data(data)
    value = plain_data.value_from_data(data)
    if isinstance(value, tuple) and any(isinstance(entry, Item) for entry in value):
        raise plain_data.NotAValue(data)
    return value  # type: ignore[return-value]  # no items: rich text or a line
