"""A report template of the tests' own: every kind of field, two parts, lists in lists, all limits, nothing official."""

from datetime import date

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.rich_text import Block, Mark, Span
from gfmd_desktop.domain.template import (
    Answer,
    Field,
    FilledBy,
    Kind,
    Option,
    Part,
    Rows,
    Section,
    Template,
)

MORNING, EVENING = "M", "E"

TERMS = (Option("soon", "Soon"), Option("later", "Later"))

_GUIDANCE = (
    Block(spans=(Span("Describe, "), Span("up to two", frozenset({Mark.ITALIC})), Span(" of the proposals heard."))),
)

_PROPOSAL = (
    Field("proposal", Kind.TEXT, "Proposal {n} and who it is for", short_label="Proposal"),
    Field("addressee", Kind.LINE, "For", answer=Answer.OPTIONAL, shown_with="proposal"),
    Field("term", Kind.CHOICE, "Term", answer=Answer.OPTIONAL, options=TERMS),
    Field(
        "steps",
        Kind.LIST,
        "Step(s) (up to two).",
        short_label="Steps",
        limit=2,
        fields=(Field("step", Kind.TEXT, "{n}.", short_label="Step", max_words=40),),
    ),
)

_CIRCLE = (
    Field("topic", Kind.LINE, "Topic", labels=("First topic", "Second topic")),
    Field("members", Kind.PEOPLE, "Members", answer=Answer.OPTIONAL, limit=3),
    Field("sayings", Kind.QUOTES, "Heard there", answer=Answer.OPTIONAL, limit=1),
)

_OPENING = Section(
    "opening",
    "Opening",
    fields=(
        Field("hosts", Kind.PEOPLE, "Name of host(s)", short_label="Hosts", answer=Answer.REQUIRED, limit=3),
        Field("theme", Kind.LINE, "Theme:", answer=Answer.REQUIRED, max_words=12),
        Field(
            "mood",
            Kind.CHOICE,
            "Mood of the room",
            answer=Answer.OPTIONAL,
            options=(Option("calm", "Calm"), Option("lively", "Lively")),
        ),
    ),
)

_MORNING_SECTIONS = (
    Section(
        "findings",
        "1. What was found?",
        number="1",
        part=MORNING,
        guidance=_GUIDANCE,
        fields=(
            Field("findings", Kind.TEXT, "1. What was found?", short_label="Findings", max_words=60),
            Field(
                "examples",
                Kind.LIST,
                "Examples",
                limit=3,
                rows=Rows.FIXED,
                fields=(Field("example", Kind.TEXT, "{n}."),),
            ),
        ),
    ),
    Section(
        "proposals",
        "2. Proposals",
        number="2",
        part=MORNING,
        fields=(
            Field(
                "proposals", Kind.LIST, "Proposals", answer=Answer.REQUIRED, limit=2, rows=Rows.FIXED, fields=_PROPOSAL
            ),
            Field("quotes_m", Kind.QUOTES, "Quotes of the morning", answer=Answer.OPTIONAL, limit=2),
        ),
    ),
)

_EVENING_SECTIONS = (
    Section(
        "outlook",
        "1. What comes next?",
        number="1",
        part=EVENING,
        fields=(
            Field("outlook", Kind.TEXT, "1. What comes next?", short_label="Outlook"),
            Field("circles", Kind.LIST, "Circles", answer=Answer.OPTIONAL, fields=_CIRCLE),
            Field("quotes_e", Kind.QUOTES, "Quotes of the evening", answer=Answer.OPTIONAL, limit=2),
        ),
    ),
    Section("closing", "Other", fields=(Field("other", Kind.TEXT, "Anything else", answer=Answer.OPTIONAL),)),
)

EXAMPLE = Template(
    id="example",
    revision=3,
    title="An example of a report template",
    short_title="Example",
    family="example",
    language="en",
    filled_by=FilledBy.RAPPORTEUR,
    parts=(Part(MORNING, "Morning", day=date(2026, 3, 2)), Part(EVENING, "Evening", day=date(2026, 3, 4))),
    sections=(_OPENING, *_MORNING_SECTIONS, *_EVENING_SECTIONS),
)

EXAMPLE_REF = TemplateRef(EXAMPLE.id, EXAMPLE.revision)
