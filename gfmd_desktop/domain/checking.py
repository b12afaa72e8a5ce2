"""Checking: a draft may be imperfect; this lists what to look at before it is handed over, and never changes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gfmd_desktop.domain.chatham_house import quotes_attributed, speakers_named
from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.domain.report import Report, is_empty, is_empty_item, line, rich
from gfmd_desktop.domain.rich_text import is_blank, word_count
from gfmd_desktop.domain.template import CONSENT, QUOTE, SPEAKER, Answer, Consent, Kind, Template
from gfmd_desktop.domain.texts import places

Rule = Callable[[Report, Template, "str | None"], Iterator[Problem]]


def check(report: Report, template: Template, part: str | None = None) -> tuple[Problem, ...]:
    """List the problems of a report, or of one part of it, in the template's order and by severity within a field."""
    found = [problem for rule in _RULES for problem in rule(report, template, part)]
    order = {field.id: place for place, field in enumerate(template.fields())}
    severities = list(Severity)
    return tuple(sorted(found, key=lambda p: (order.get(p.field_id, len(order)), severities.index(p.severity))))


def _over_limit(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for over in over_limits(report, template, part):
        first = over.beyond[0].id
        facts = {"limit": over.field.limit, "count": over.count, "beyond": len(over.beyond)}
        yield Problem(Code.OVER_LIMIT, Severity.ERROR, (*over.path, first), over.field.name, first, facts)


def _required_empty(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for field in template.fields(part):
        if field.answer is Answer.OPTIONAL or field.id in report.nothing_said:
            continue
        if is_empty(report.values.get(field.id, "")):
            severity = Severity.ERROR if field.answer is Answer.REQUIRED else Severity.WARNING
            yield Problem(Code.REQUIRED_EMPTY, severity, (field.id,), field.name)


def _required_empty_in_items(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    """Of sub-fields only `required` counts, and only in items that say something."""
    for listed in lists(report, template, part):
        required = [subfield for subfield in listed.field.subfields if subfield.answer is Answer.REQUIRED]
        for item in listed.entries:
            missing = [subfield for subfield in required if is_empty(item.values.get(subfield.id, ""))]
            for subfield in () if is_empty_item(item) else missing:
                path = (*listed.path, item.id, subfield.id)
                yield Problem(Code.REQUIRED_EMPTY, Severity.ERROR, path, subfield.name, item.id)


def _said_and_not_said(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for field in template.fields(part):
        if field.id in report.nothing_said and not is_empty(report.values.get(field.id, "")):
            yield Problem(Code.SAID_AND_NOT_SAID, Severity.WARNING, (field.id,), field.name)


def _empty_items(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for listed in lists(report, template, part):
        last_filled = max((at for at, item in enumerate(listed.entries) if not is_empty_item(item)), default=0)
        for number, item in enumerate(listed.entries[:last_filled], start=1):
            if is_empty_item(item):
                path, facts = (*listed.path, item.id), {"number": number}
                yield Problem(Code.EMPTY_ITEM, Severity.HINT, path, listed.field.name, item.id, facts)


def _consent_missing(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for listed in lists(report, template, part):
        for item in listed.entries if listed.field.kind is Kind.QUOTES else ():
            undecided = line(item.values.get(CONSENT)) in ("", Consent.NOT_ASKED)
            if undecided and not is_blank(rich(item.values.get(QUOTE))):
                severity = Severity.ERROR if line(item.values.get(SPEAKER)).strip() else Severity.WARNING
                path = (*listed.path, item.id, CONSENT)
                yield Problem(Code.CONSENT_MISSING, severity, path, listed.field.name, item.id)


def _speaker_named(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for named in speakers_named(report, template, part):
        item = named.place.item.id if named.place.item else None
        severity = Severity.ERROR if named.in_full else Severity.WARNING
        facts = {"name": named.words}
        yield Problem(Code.SPEAKER_NAMED, severity, named.place.path, template.field(named.place.top).name, item, facts)


def _quote_names(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    """What the words of a quote look like is a guess: it is said once, and never louder than a warning."""
    told = {named.place.path for named in speakers_named(report, template, part)}
    for named in quotes_attributed(report, template, part):
        if named.place.path not in told and named.place.item is not None:
            label, facts = template.field(named.place.top).name, {"name": named.words}
            yield Problem(Code.QUOTE_NAMES, Severity.WARNING, named.place.path, label, named.place.item.id, facts)


def _over_words(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for place in places(report, template, part):
        most, words = place.field.max_words, word_count(place.text)
        if most is not None and words > most:
            item = place.item.id if place.item else None
            facts = {"limit": most, "count": words}
            yield Problem(Code.OVER_WORDS, Severity.WARNING, place.path, place.field.name, item, facts)


def _not_an_option(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for place in places(report, template, part):
        allowed = {option.id for option in place.field.options}
        if place.field.kind is Kind.CHOICE and place.text not in allowed:
            item = place.item.id if place.item else None
            yield Problem(Code.NOT_AN_OPTION, Severity.ERROR, place.path, place.field.name, item, {"value": place.text})


def _unknown_fields(report: Report, template: Template, part: str | None) -> Iterator[Problem]:
    for field_id in report.foreign:
        yield Problem(Code.UNKNOWN_FIELD, Severity.WARNING, (field_id,), field_id)
    for listed in lists(report, template, part):
        known = {subfield.id for subfield in listed.field.subfields}
        for item in listed.entries:
            for key in (key for key, value in item.values.items() if key not in known and not is_empty(value)):
                yield Problem(Code.UNKNOWN_FIELD, Severity.WARNING, (*listed.path, item.id, key), key, item.id)


def _unplaced(report: Report, _template: Template, _part: str | None) -> Iterator[Problem]:
    if report.unplaced:
        yield Problem(Code.UNPLACED_TEXT, Severity.WARNING, (), facts={"count": len(report.unplaced)})


_RULES: tuple[Rule, ...] = (
    _over_limit,
    _required_empty,
    _required_empty_in_items,
    _said_and_not_said,
    _empty_items,
    _consent_missing,
    _speaker_named,
    _quote_names,
    _over_words,
    _not_an_option,
    _unknown_fields,
    _unplaced,
)
