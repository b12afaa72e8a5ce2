"""An answer brought to another form's question: what fits goes in, what does not waits for a place, and nothing is dropped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from gfmd_desktop.domain import plain_data
from gfmd_desktop.domain.report import Item, Value, is_empty, items, line, rich
from gfmd_desktop.domain.rich_text import Block, from_plain, plain
from gfmd_desktop.domain.template import CONSENT, SPEAKER, Consent, Field, Kind


@dataclass(frozen=True, slots=True)
class Stray:
    """A text that has no place in the form, and where it stood."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """What of an answer fits a question (None: nothing), and what does not."""

    value: Value | None
    strays: tuple[Stray, ...] = ()


def fit(value: Value, source: Field, target: Field | None) -> Fitted:
    """Return an answer to `source` as an answer to `target`, the same question in the form that is filled."""
    if is_empty(value):
        return Fitted(None)
    if target is not None and _is_like(source, target):
        if source.kind.repeats:
            return _fit_items(items(value), source, target)
        fitted = _fit_single(value, source, target)
        if fitted is not None:
            return Fitted(fitted)
    return Fitted(None, tuple(strays_of(value, source)))


def strays_of(value: Value, field: Field) -> Iterator[Stray]:
    """Yield the texts of an answer that has no place, one for each item of a list."""
    if not field.kind.repeats:
        yield Stray(_words(value, field), field.name)
        return
    for number, item in enumerate(items(value), start=1):
        where = f"{field.name} {number}"
        if field.kind is Kind.QUOTES:
            yield from _strays_of_quote(item, field, where)
        elif (text := words_of_item(item, field)).strip():
            yield Stray(text, where)


def _strays_of_quote(quote: Item, field: Field, where: str) -> Iterator[Stray]:
    """The speaker waits apart, with the consent: whoever finds a place for the words does not name anybody by that."""
    consent = line(quote.values.get(CONSENT)) or Consent.NOT_ASKED.value
    for below in field.subfields:
        text = _words(quote.values.get(below.id, ""), below)
        if below.id != CONSENT and text.strip():
            told = f", {_words(consent, field.subfield(CONSENT))}" if below.id == SPEAKER else ""
            yield Stray(text, f"{where}, {below.name}{told}" if told else where)


def foreign_strays(foreign: Mapping[str, object]) -> Iterator[Stray]:
    """Yield what the report's own form does not ask for either, as text; of what is no text, its data."""
    for key, data in foreign.items():
        text = "\n".join(_texts_in(data))
        if text.strip():
            yield Stray(text, key)


def fits(value: Value, field: Field) -> bool:
    """Tell whether a value has the shape of a field's answers."""
    if isinstance(value, str):
        return field.kind in (Kind.LINE, Kind.CHOICE)
    if field.kind.repeats:
        return all(isinstance(entry, Item) for entry in value)
    return field.kind is Kind.TEXT and all(isinstance(entry, Block) for entry in value)


def words_of_item(item: Item, field: Field) -> str:
    """Return all an item says, a line for each of its places; choices (a consent) are no words."""
    return "\n".join(_lines(item.values, field.subfields))


_SINGLE = (Kind.LINE, Kind.TEXT)


def _is_like(source: Field, target: Field) -> bool:
    return source.kind is target.kind or (source.kind in _SINGLE and target.kind in _SINGLE)


def _fit_single(value: Value, source: Field, target: Field) -> Value | None:
    if source.kind is target.kind:
        if source.kind is Kind.CHOICE and not any(option.id == value for option in target.options):
            return None
        return value
    if target.kind is Kind.TEXT:
        return from_plain(line(value))
    blocks = rich(value)
    return blocks[0].text if len(blocks) == 1 and len(blocks[0].text.splitlines()) == 1 else None


def _fit_items(entries: tuple[Item, ...], source: Field, target: Field) -> Fitted:
    kept: list[Item] = []
    strays: list[Stray] = []
    for number, item in enumerate(entries, start=1):
        values: dict[str, Value] = {}
        for key, value in item.values.items():
            fitted = _fit_subvalue(key, value, source, target)
            strays += [Stray(each.text, f"{source.name} {number}, {each.where}") for each in fitted.strays]
            if fitted.value is not None:
                values[key] = fitted.value
        kept.append(replace(item, values=values))
    return Fitted(tuple(kept), tuple(strays))


def _fit_subvalue(key: str, value: Value, source: Field, target: Field) -> Fitted:
    there = target.subfield(key) if target.has_subfield(key) else None
    if source.has_subfield(key):
        return fit(value, source.subfield(key), there)
    if there is None or fits(value, there):
        return Fitted(value)  # what neither form asks for is kept for the newer program that wrote it
    data = {key: plain_data.value_to_data(value)}
    return Fitted(None, tuple(foreign_strays(data)))


def _words(value: Value, field: Field) -> str:
    if field.kind is Kind.CHOICE:
        return next((option.label for option in field.options if option.id == value), line(value))
    return plain(rich(value)) if field.kind is Kind.TEXT else line(value)


def _lines(values: Mapping[str, Value], fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        value = values.get(field.id)
        if value is None or field.kind is Kind.CHOICE:
            continue
        if field.kind.repeats:
            for item in items(value):
                yield from _lines(item.values, field.subfields)
        elif not is_empty(value):
            yield _words(value, field)


def _texts_in(data: Any) -> Iterator[str]:
    """Yield the texts of rich text and lines in any nesting; other data as JSON."""
    match data:
        case str():
            yield data
        case {"spans": list(spans)}:
            yield "".join(str(span.get("text", "")) for span in spans if isinstance(span, dict))
        case {"id": _, **rest}:
            for each in rest.values():
                yield from _texts_in(each)
        case list():
            for each in data:
                yield from _texts_in(each)
        case None | bool():
            return
        case _:
            yield json.dumps(data, ensure_ascii=False)
