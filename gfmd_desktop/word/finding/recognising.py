"""Which template a file fills: the one whose official words it shows most of, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.finding.lines import Line
from gfmd_desktop.word.finding.matching import Matching, match
from gfmd_desktop.word.finding.officials import Official, Role

LEAST_CONFIDENCE = 0.35
"""Below this share of its words a template is not taken by itself (docs/decisions/0016)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A template, how much of its official words a file shows (0 to 1), and where they were found."""

    template: Template
    confidence: float
    matching: Matching


def candidates(lines: Sequence[Line], templates: Iterable[Template]) -> tuple[Candidate, ...]:
    """Return how well each template fits, best first; of several revisions of one only the newest."""
    newest: dict[str, Template] = {}
    for template in templates:
        if template.id not in newest or newest[template.id].revision < template.revision:
            newest[template.id] = template
    found = [_candidate(lines, template) for template in newest.values()]
    return tuple(sorted(found, key=lambda each: (-each.confidence, each.template.id)))


def _candidate(lines: Sequence[Line], template: Template) -> Candidate:
    matching = match(lines, template)
    return Candidate(template, confidence(matching, template), matching)


def confidence(matching: Matching, template: Template) -> float:
    """Return the share of a template's headings and labels that were found, long ones counting more; of its best part if it has parts."""
    shares = [_share(matching, None), *(_share(matching, part.id) for part in template.parts)]
    return round(max(shares), 3)


def _share(matching: Matching, part: str | None) -> float:
    core = {each for each in matching.looked_for if _is_telling(each) and (part is None or each.part in (None, part))}
    whole = sum(map(_weight, core))
    return sum(_weight(each) for each in core & matching.seen) / whole if whole else 0.0


def _is_telling(official: Official) -> bool:
    return bool(official.key) and official.role is not Role.GUIDANCE and official.item <= 1


def _weight(official: Official) -> float:
    return float(len(official.key) ** 0.5)
