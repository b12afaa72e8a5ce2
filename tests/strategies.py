"""Hypothesis strategies for the domain: text as people type it, rich text, valid reports of any template, edits made one after another.

All text is legal in XML 1.0: no control characters, no surrogates, no U+FFFE and U+FFFF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations, count
from uuid import UUID

from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import Item, Report, Source, TemplateRef, Unplaced, Value, Waived, is_empty
from gfmd_desktop.domain.report import items as items_of
from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, Direction, Mark, RichText, Span, normal
from gfmd_desktop.domain.template import Field, Kind, Template

Ids = Iterator[str]

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
    return unknown_keys() if unknown else st.just({})


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
    ids = ids or fresh_ids()
    item_id = next(ids)
    values = _draw_values(draw, field.subfields, ids, unknown=unknown)
    # Text and lists under an unknown key would read as an unknown sub-field; wrapped they are neither.
    extra = {key: {"k": value} for key, value in draw(_extras(unknown)).items()}
    return Item(item_id, values, draw(st.none() | sources()), extra)


@st.composite
def values(draw: st.DrawFn, field: Field, ids: Ids | None = None, *, unknown: bool = False) -> Value:
    """A value of a field's kind; lists grow beyond their limit now and then. It may be empty."""
    ids = ids or fresh_ids()
    match field.kind:
        case Kind.LINE:
            return draw(lines())
        case Kind.TEXT:
            return draw(st.sampled_from(READY_TEXTS) | rich_texts(unknown=unknown))
        case Kind.CHOICE:
            return draw(st.sampled_from(field.options)).id
        case Kind.LIST | Kind.PEOPLE | Kind.QUOTES:
            most = min(field.limit or 3, 3) + 1
            return tuple(draw(items(field, ids, unknown=unknown)) for _ in range(draw(st.integers(0, most))))


def _draw_values(draw: st.DrawFn, fields: Sequence[Field], ids: Ids, *, unknown: bool) -> dict[str, Value]:
    answered = draw(st.lists(st.booleans(), min_size=len(fields), max_size=len(fields)))
    drawn = {
        field.id: draw(values(field, ids, unknown=unknown))
        for field, is_answered in zip(fields, answered, strict=True)
        if is_answered
    }
    return {key: value for key, value in drawn.items() if value != ()}


@st.composite
def reports(draw: st.DrawFn, template: Template, *, unknown: bool = False) -> Report:
    """A valid report of a template; an empty list or text is a missing field. `unknown`: with keys of a newer version.

    Limits may be exceeded and consents missing, as in a draft.
    """
    drawn = _draw_values(draw, tuple(template.fields()), fresh_ids(), unknown=unknown)
    unsaid = [field.id for field in template.fields() if is_empty(drawn.get(field.id, ""))]
    return Report(
        id=str(draw(st.uuids(version=4))),
        template=TemplateRef(template.id, template.revision),
        revision=draw(st.integers(0, 999)),
        language=draw(st.sampled_from(LANGUAGES)),
        group=draw(st.none() | st.sampled_from(GROUPS)),
        values=drawn,
        nothing_said=frozenset(draw(st.lists(st.sampled_from(unsaid), unique=True)) if unsaid else ()),
        unplaced=tuple(draw(st.lists(unplaced_texts(), max_size=2))),
        waived=tuple(draw(st.lists(waived_texts(), max_size=2))),
        foreign=draw(_extras(unknown)),
        extra=draw(_extras(unknown)),
    )


@st.composite
def edits(draw: st.DrawFn, report: Report, template: Template, max_size: int = 8) -> tuple[Edit, ...]:
    """Edits as a person makes them: each one on the report that the ones before it left behind."""
    made: list[Edit] = []
    ids = fresh_ids(first=1_000_000)
    for _ in range(draw(st.integers(0, max_size))):
        edit = draw(single_edits(report, template, ids))
        report = making.apply(report, edit)
        made.append(edit)
    return tuple(made)


def single_edits(report: Report, template: Template, ids: Ids | None = None) -> st.SearchStrategy[Edit]:
    """One edit of any sort that the report allows."""
    ids = ids or fresh_ids(first=2_000_000)
    choices = [_edits_beside_answers(report, template), _settings(report, template), _insertions(report, template, ids)]
    entries = tuple(item_paths(report, template))
    if entries:
        choices += [_removals(report, entries), _moves(report, entries)]
    return st.one_of(choices)


def _edits_beside_answers(report: Report, template: Template) -> st.SearchStrategy[Edit]:
    field_ids = st.sampled_from([field.id for field in template.fields()])
    return st.one_of(
        st.builds(lambda group: making.set_group(report, group), st.none() | st.sampled_from(GROUPS)),
        st.builds(lambda language: making.set_language(report, language), st.sampled_from(LANGUAGES)),
        st.builds(lambda field, said: making.set_nothing_said(report, field, said), field_ids, st.booleans()),
        st.lists(unplaced_texts(), max_size=2).map(lambda texts: making.set_unplaced(report, tuple(texts))),
        st.lists(waived_texts(), max_size=2).map(lambda texts: making.set_waived(report, tuple(texts))),
        unknown_keys().map(lambda kept: making.set_foreign(report, "x_new", kept)),
        unknown_keys().map(lambda kept: making.set_extra(report, "x_new", kept)),
    )


@st.composite
def _settings(draw: st.DrawFn, report: Report, template: Template) -> Edit:
    path, field = draw(st.sampled_from(tuple(field_paths(report, template, lambda kind: not kind.repeats))))
    value = draw(values(field))
    return making.set_value(report, path, None if value == () or draw(st.booleans()) else value)


@st.composite
def _insertions(draw: st.DrawFn, report: Report, template: Template, ids: Ids) -> Edit:
    path, field = draw(st.sampled_from(tuple(field_paths(report, template, lambda kind: kind.repeats))))
    return making.insert_item(report, path, draw(items(field, ids)), draw(st.none() | st.integers(0, 5)))


def _removals(report: Report, entries: Sequence[Path]) -> st.SearchStrategy[Edit]:
    return st.sampled_from(entries).map(lambda path: making.remove_item(report, path))


def _moves(report: Report, entries: Sequence[Path]) -> st.SearchStrategy[Edit]:
    return st.builds(lambda path, to: making.move_item(report, path, to), st.sampled_from(entries), st.integers(0, 5))


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
