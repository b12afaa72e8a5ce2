"""Small reports with a little of everything, told by hand."""

from __future__ import annotations

from gfmd_desktop.domain.report import Item, Report, TemplateRef
from gfmd_desktop.domain.rich_text import Block, BlockKind, Mark, RichText, Span
from tests.example_template import EXAMPLE_REF


def text(*paragraphs: str) -> RichText:
    """Return paragraphs of plain words."""
    return tuple(Block(spans=(Span(words),) if words else ()) for words in paragraphs)


def listed(kind: BlockKind, *entries: str) -> RichText:
    """Return list entries; each tab before an entry is a level."""
    return tuple(Block(kind, len(each) - len(each.lstrip("\t")), (Span(each.lstrip("\t")),)) for each in entries)


def bullets(*entries: str) -> RichText:
    """Return bulleted entries; each tab before an entry is a level."""
    return listed(BlockKind.BULLET, *entries)


def numbers(*entries: str) -> RichText:
    """Return numbered entries; each tab before an entry is a level."""
    return listed(BlockKind.NUMBER, *entries)


def steps(*words: str) -> tuple[Item, ...]:
    """Return the steps of a proposal."""
    return tuple(Item(f"id of {each}", {"step": text(each)}) for each in words)


FINDINGS = (
    Block(spans=(Span("Cities "), Span("do", frozenset({Mark.BOLD})), Span(" welcome newcomers."))),
    *bullets("language courses", "\tin the evening", "a card for all"),
)

WELCOME = Report(
    id="6a0e5b0e-4c36-4b57-8f5c-0f0f0a3b1c01",
    template=EXAMPLE_REF,
    revision=17,
    language="en",
    group="Asia",
    nothing_said=frozenset({"other"}),
    values={
        "hosts": (
            Item("host-ana", {"name": "Ana Ruiz", "organisation": "Network X"}),
            Item("host-li", {"name": "Li"}),
        ),
        "theme": "Safe passage",
        "mood": "lively",
        "findings": FINDINGS,
        "examples": (
            Item("example-card", {"example": text("New York hands a card to everybody.")}),
            Item("example-guard", {"example": text("The coast guard was trained.")}),
        ),
        "proposals": (
            Item(
                "proposal-talks",
                {
                    "proposal": text("Open the talks.", "All of them."),
                    "addressee": "states",
                    "term": "soon",
                    "steps": steps("write a letter", "meet the minister", "publish the minutes"),
                },
            ),
            Item("proposal-courts", {"proposal": text("Let courts decide."), "steps": steps("train judges")}),
            Item("proposal-ports", {"proposal": text("Keep ports open."), "addressee": "cities"}),
        ),
        "quotes_m": (
            Item("quote-sea", {"quote": text("The sea is no border."), "speaker": "Amina Said", "consent": "approved"}),
            Item("quote-door", {"quote": text("A door opens twice."), "consent": "anonymous"}),
        ),
        "outlook": text("We meet again in spring."),
        "circles": (
            Item(
                "circle-work",
                {
                    "topic": "Work",
                    "members": (Item("member-joy", {"name": "Joy Oko"}), Item("member-tom", {"name": "Tom"})),
                    "sayings": (Item("saying-pay", {"quote": text("Pay is respect."), "consent": "not_asked"}),),
                },
            ),
            Item("circle-school", {"topic": "School"}),
        ),
        "quotes_e": (Item("quote-boat", {"quote": text("One boat, many names."), "consent": "anonymous"}),),
    },
)
"""Over its limits twice: a third proposal, a third step of the first one."""

REAL_2016 = TemplateRef("gfmd-csd-2016", 1)
