"""Hypothesis strategies for the domain: text as people type it, rich text, valid reports of any template, edits made one after another.

All text is legal in XML 1.0: no control characters, no surrogates, no U+FFFE and U+FFFF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations, compress, count
from typing import TypeVar
from uuid import UUID

from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, Value, Waived, is_empty
from gfmd_desktop.domain.report import items as items_of
from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, Direction, Mark, RichText, Span, normal
from gfmd_desktop.domain.template import Field, Kind, Template

Ids = Iterator[str]
Thing = TypeVar("Thing")

NOT_IN_XML = "\ufffe\uffff"

PHRASES = (
    "Make the global compact work on the ground.",
    "regardless of status",
    "(i) open talks; (ii) local groups, e.g. scouts",
    "“Mind the gap”, she said.",
    "Égalité des chances : où en est-on ?",
    "¿Quién decide? El municipio, ¡ya!",
    "حقوق العمال المهاجرين أولاً.",
    "كيف نحمي الأطفال؟",
    "الميثاق العالمي (GCM) للهجرة",
    "non\u00a0breaking 10\u00a0000\u202fkm",
    "🌍 one planet 👩🏽‍🌾",
    "cafe\u0301 \u200fمن\u200e x",
    "移民の権利。",
    "<b>&amp; \"quoted\" 'text'</b> ]]>",
    "  spaces  in  the  middle  and at the ends ",
    "_x000D_ {n} {{ braces }} %s \\n",
)
"""What people really type, and what trips programs up."""

MARKS = tuple(frozenset(marks) for size in range(len(Mark) + 1) for marks in combinations(Mark, size))
READY_TEXTS: tuple[RichText, ...] = (
    (),
    (Block(spans=(Span("Open talks."),)),),
    (Block(), Block(spans=(Span(" "),))),
    (Block(spans=(Span("(From Asia Group) Open talks."),)),),
    (
        Block(spans=(Span("Make the "), Span("compact", MARKS[1]), Span(" work.", MARKS[2]))),
        Block(BlockKind.BULLET, 0, (Span("local groups"),)),
        Block(BlockKind.BULLET, 1, (Span("e.g. "), Span("scouts", href="https://example.org"))),
        Block(BlockKind.NUMBER, 2, (Span("first", MARKS[-1]),)),
    ),
    (
        Block(spans=(Span("حقوق العمال أولاً. (GCM)"),), direction=Direction.RTL, language="ar"),
        Block(BlockKind.NUMBER, 0, (Span("كيف نحمي الأطفال؟"),), Direction.RTL, "ar"),
    ),
)
"""Rich text drawn at one stroke: most answers need not be new for a law to be tried, and laws are tried often."""

READY_KEYS: tuple[dict[str, object], ...] = ({}, {"x_new": None}, {"x_later": [{"k": "a"}], "x_new": {"spans": []}})
"""Keys that nobody here knows, drawn at one stroke."""

LANGUAGES = ("en", "fr", "es", "ar", "ar-MA", "pt-BR")
GROUPS = ("Asia", "Europe", "Latin America", "أفريقيا")


@cache
def characters() -> st.SearchStrategy[str]:
    """One character that may stand on a line: any but controls, surrogates, line and paragraph separators."""
    return st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters=NOT_IN_XML)


@cache
def texts(min_size: int = 0) -> st.SearchStrategy[str]:
    """A stretch of text on one line: now a real phrase, now any characters at all."""
    return st.one_of(st.sampled_from(PHRASES), st.text(characters(), min_size=min_size, max_size=30))


@cache
def lines(min_size: int = 0) -> st.SearchStrategy[str]:
    """The value of a `line`: one line of plain text."""
    joined = st.lists(texts(min_size), min_size=1, max_size=3).map(" ".join)
    return texts(min_size) | joined


@cache
def words() -> st.SearchStrategy[str]:
    """A line that shows something on the page."""
    return lines(min_size=1).filter(lambda line: bool(line.strip()))


@cache
def broken_texts() -> st.SearchStrategy[str]:
    """The text of a span: a stretch that may hold a line break (U+2028)."""
    return texts() | st.builds("{}\u2028{}".format, texts(), texts())


@cache
def links() -> st.SearchStrategy[str]:
    """An address a span may lead to."""
    return st.sampled_from(
        (
            "https://example.org/report?year=2018&lang=fr#part-b",
            "http://example.org/a%20b",
            "https://example.org/%D9%85",
            "mailto:desk@example.org?subject=Report%204.1",
        )
    )


@cache
def unknown_keys() -> st.SearchStrategy[dict[str, object]]:
    """Keys of a newer version of the format that nobody here knows."""
    values = st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(PHRASES),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("spans", "k")), inner, max_size=2),
        max_leaves=6,
    )
    return st.dictionaries(st.sampled_from(("x_new", "x_later")), values, max_size=2)


@cache
def _extras(unknown: bool) -> st.SearchStrategy[dict[str, object]]:
    return st.sampled_from(READY_KEYS) | unknown_keys() if unknown else st.just({})


@cache
def spans(*, unknown: bool = False) -> st.SearchStrategy[Span]:
    """A span with any marks, now and then a link; it may be empty."""
    return st.builds(Span, broken_texts(), st.sampled_from(MARKS), st.none() | links(), _extras(unknown))


@cache
def blocks(*, unknown: bool = False) -> st.SearchStrategy[Block]:
    """A paragraph or list entry of any level, in any of its states, not necessarily in normal form."""
    return st.builds(
        Block,
        kind=st.sampled_from(BlockKind),
        level=st.integers(0, MAX_LEVEL),
        spans=st.lists(spans(unknown=unknown), max_size=3).map(tuple),
        direction=st.sampled_from((None, *Direction)),
        language=st.sampled_from((None, *LANGUAGES)),
        extra=_extras(unknown),
    )


@cache
def raw_rich_texts(*, unknown: bool = False) -> st.SearchStrategy[RichText]:
    """Rich text as it may come in: empty spans, neighbours of one format, levels on paragraphs."""
    return st.lists(blocks(unknown=unknown), max_size=3).map(tuple)


@cache
def rich_texts(*, unknown: bool = False) -> st.SearchStrategy[RichText]:
    """Rich text in its normal form; blocks without text are part of it."""
    return raw_rich_texts(unknown=unknown).map(normal)


@cache
def sources() -> st.SearchStrategy[Source]:
    """Where an item came from: something of report, group and item is known."""
    return st.one_of(
        st.builds(Source, group=st.sampled_from(GROUPS)),
        st.builds(Source, st.uuids().map(str), st.none() | st.sampled_from(GROUPS), st.none() | st.uuids().map(str)),
    )


@cache
def unplaced_texts() -> st.SearchStrategy[Unplaced]:
    """A text that waits for a place."""
    return st.builds(Unplaced, words(), st.sampled_from(("", "after the table")))


@cache
def waived_texts() -> st.SearchStrategy[Waived]:
    """A text left out on purpose."""
    return st.builds(Waived, words(), st.sampled_from(("", "said above")), st.none() | sources())


def fresh_ids(first: int = 1) -> Ids:
    """Yield ids that look like those of real items, never one twice, the same in every run."""
    return (str(UUID(int=number, version=4)) for number in count(first))


@st.composite
def items(draw: st.DrawFn, field: Field, ids: Ids | None = None, *, unknown: bool = False) -> Item:
    """An item of a list, of people or of quotes, with values for some of its sub-fields."""
    return _draw_item(draw, field, ids or fresh_ids(), unknown=unknown)


@st.composite
def values(draw: st.DrawFn, field: Field, ids: Ids | None = None, *, unknown: bool = False) -> Value:
    """A value of a field's kind; lists grow beyond their limit now and then. It may be empty."""
    return _draw_value(draw, field, ids or fresh_ids(), unknown=unknown)


# What is drawn from below is made once: hypothesis looks through every strategy it has not met, which takes longer than drawing.


@cache
def _texts_of_answers(*, unknown: bool) -> st.SearchStrategy[RichText]:
    return st.sampled_from(READY_TEXTS) | rich_texts(unknown=unknown)


@cache
def _numbers(most: int) -> st.SearchStrategy[int]:
    return st.integers(0, most)


@cache
def _answered(places: int) -> st.SearchStrategy[list[bool]]:
    """Which of some places hold anything."""
    return st.lists(st.booleans(), min_size=places, max_size=places)


@cache
def _origins() -> st.SearchStrategy[Source | None]:
    return st.none() | sources()


@cache
def _one_of(options: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(options)


def _draw_item(draw: st.DrawFn, field: Field, ids: Ids, *, unknown: bool) -> Item:
    item_id = next(ids)
    values = _draw_values(draw, field.subfields, ids, unknown=unknown)
    # Text and lists under an unknown key would read as an unknown sub-field; wrapped they are neither.
    extra = {key: {"k": value} for key, value in draw(_extras(unknown)).items()}
    return Item(item_id, values, draw(_origins()), extra)


def _draw_value(draw: st.DrawFn, field: Field, ids: Ids, *, unknown: bool) -> Value:
    match field.kind:
        case Kind.LINE:
            return draw(lines())
        case Kind.TEXT:
            return draw(_texts_of_answers(unknown=unknown))
        case Kind.CHOICE:
            return draw(_one_of(tuple(option.id for option in field.options)))
        case Kind.LIST | Kind.PEOPLE | Kind.QUOTES:
            most = min(field.limit or 3, 3) + 1
            return tuple(_draw_item(draw, field, ids, unknown=unknown) for _ in range(draw(_numbers(most))))


def _draw_values(draw: st.DrawFn, fields: Sequence[Field], ids: Ids, *, unknown: bool) -> dict[str, Value]:
    answered = compress(fields, draw(_answered(len(fields))))
    drawn = {field.id: _draw_value(draw, field, ids, unknown=unknown) for field in answered}
    return {key: value for key, value in drawn.items() if value != ()}


@cache
def _ids_of_reports() -> st.SearchStrategy[str]:
    return st.uuids(version=4).map(str)


@cache
def _groups() -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(GROUPS)


@cache
def _some_unplaced() -> st.SearchStrategy[tuple[Unplaced, ...]]:
    return st.lists(unplaced_texts(), max_size=2).map(tuple)


@cache
def _some_waived() -> st.SearchStrategy[tuple[Waived, ...]]:
    return st.lists(waived_texts(), max_size=2).map(tuple)


@st.composite
def reports(draw: st.DrawFn, template: Template, *, unknown: bool = False) -> Report:
    """A valid report of a template; an empty list or text is a missing field. `unknown`: with keys of a newer version.

    Limits may be exceeded and consents missing, as in a draft.
    """
    drawn = _draw_values(draw, tuple(template.fields()), fresh_ids(), unknown=unknown)
    unsaid = [field.id for field in template.fields() if is_empty(drawn.get(field.id, ""))]
    return Report(
        id=draw(_ids_of_reports()),
        template=TemplateRef(template.id, template.revision),
        revision=draw(_numbers(999)),
        language=draw(_one_of(LANGUAGES)),
        group=draw(_groups()),
        values=drawn,
        nothing_said=frozenset(compress(unsaid, draw(_answered(len(unsaid))))),
        unplaced=draw(_some_unplaced()),
        waived=draw(_some_waived()),
        foreign=draw(_extras(unknown)),
        extra=draw(_extras(unknown)),
    )


@st.composite
def edits(draw: st.DrawFn, report: Report, template: Template, max_size: int = 8) -> tuple[Edit, ...]:
    """Edits as a person makes them: each one on the report that the ones before it left behind."""
    made: list[Edit] = []
    ids = fresh_ids(first=1_000_000)
    for _ in range(draw(_numbers(max_size))):
        edit = _draw_edit(draw, report, template, ids)
        report = making.apply(report, edit)
        made.append(edit)
    return tuple(made)


@st.composite
def single_edits(draw: st.DrawFn, report: Report, template: Template, ids: Ids | None = None) -> Edit:
    """One edit of any sort that the report allows."""
    return _draw_edit(draw, report, template, ids or fresh_ids(first=2_000_000))


def _draw_edit(draw: st.DrawFn, report: Report, template: Template, ids: Ids) -> Edit:
    entries = tuple(item_paths(report, template))
    match draw(_numbers(4 if entries else 2)):
        case 0:
            return _draw_edit_beside_answers(draw, report, template)
        case 1:
            path, field = _draw_one(draw, tuple(field_paths(report, template, lambda kind: not kind.repeats)))
            value = _draw_value(draw, field, ids, unknown=False)
            return making.set_value(report, path, None if value == () or draw(st.booleans()) else value)
        case 2:
            path, field = _draw_one(draw, tuple(field_paths(report, template, lambda kind: kind.repeats)))
            item = _draw_item(draw, field, ids, unknown=False)
            return making.insert_item(report, path, item, draw(_places()))
        case 3:
            return making.remove_item(report, _draw_one(draw, entries))
        case _:
            return making.move_item(report, _draw_one(draw, entries), draw(_numbers(5)))


def _draw_edit_beside_answers(draw: st.DrawFn, report: Report, template: Template) -> Edit:
    match draw(_numbers(6)):
        case 0:
            return making.set_group(report, draw(_groups()))
        case 1:
            return making.set_language(report, draw(_one_of(LANGUAGES)))
        case 2:
            field = _draw_one(draw, tuple(template.fields()))
            return making.set_nothing_said(report, field.id, draw(st.booleans()))
        case 3:
            return making.set_unplaced(report, draw(_some_unplaced()))
        case 4:
            return making.set_waived(report, draw(_some_waived()))
        case 5:
            return making.set_foreign(report, "x_new", draw(unknown_keys()))
        case _:
            return making.set_extra(report, "x_new", draw(unknown_keys()))


def _draw_one(draw: st.DrawFn, things: Sequence[Thing]) -> Thing:
    return things[draw(_numbers(len(things) - 1))]


@cache
def _places() -> st.SearchStrategy[int | None]:
    return st.none() | _numbers(5)


def field_paths(
    report: Report, template: Template, wanted: Callable[[Kind], bool] = lambda _: True
) -> Iterator[tuple[Path, Field]]:
    """Yield the path of every field and of every existing item's sub-fields, with the field."""
    pending: list[tuple[Path, Field]] = [((field.id,), field) for field in template.fields()]
    while pending:
        path, field = pending.pop(0)
        if wanted(field.kind):
            yield path, field
        entries = items_of(making.value_at(report, path)) if field.kind.repeats else ()
        pending += [((*path, item.id, below.id), below) for item in entries for below in field.subfields]


def item_paths(report: Report, template: Template) -> Iterator[Path]:
    """Yield the path of every item, nested ones included."""
    for path, _ in field_paths(report, template, lambda kind: kind.repeats):
        yield from ((*path, item.id) for item in items_of(making.value_at(report, path)))
