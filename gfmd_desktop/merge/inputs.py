"""What is merged: the reports of breakout groups, each under its name, and the form that the result fills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One group's report with its form and the name the group goes by; `key` tells it from the others, and is its id."""

    report: Report
    template: Template
    name: str
    key: str = ""


def prepared(inputs: Sequence[GroupReport]) -> tuple[GroupReport, ...]:
    """Return the reports each with a name and key of its own; a report given twice, word for word, counts once."""
    different: list[GroupReport] = []
    for each in inputs:
        if not any(each.report == other.report for other in different):
            different.append(each)
    names = _unique((each.name.strip() or str(at) for at, each in enumerate(different, start=1)), " ")
    keys = _unique((each.key or each.report.id for each in different), "~")
    return tuple(replace(each, name=name, key=key) for each, name, key in zip(different, names, keys, strict=True))


def target_template(inputs: Sequence[GroupReport]) -> Template:
    """Return the form most of the reports fill, in its newest revision; of equals, the first report's.

    Refused WRONG_KIND when a report is of another family of forms (`subject` its group, `where` "template").
    """
    used = Counter(each.template.id for each in inputs)
    wanted = max((each.template.id for each in inputs), key=used.__getitem__)
    template = max((each.template for each in inputs if each.template.id == wanted), key=lambda each: each.revision)
    for each in inputs:
        if each.template.family != template.family:
            raise Refused(Refusal.WRONG_KIND, each.name, where="template", detail=each.template.id)
    return template


def _unique(names: Iterable[str], gap: str) -> list[str]:
    taken: dict[str, None] = {}
    for name in names:
        number, unique = 1, name
        while unique in taken:
            number += 1
            unique = f"{name}{gap}{number}"
        taken[unique] = None
    return list(taken)
