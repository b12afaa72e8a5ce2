"""How the three official forms are drawn: which words stand where. The words themselves are the templates'."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml.etree import _Element as Element
from sheet import Sheet
from wml import Anchors, Cell, Row, paragraph, run, slot, table
from words import Words

LABEL_WIDTH = 2268
OPEN_HEIGHT = 680
ROW_HEIGHT = 400


@dataclass(frozen=True, slots=True)
class Form:
    """What the forms are made of; every piece takes its words by the id it has in the template."""

    words: Words
    sheet: Sheet
    anchors: Anchors = field(default_factory=Anchors)

    def part(self, part: str) -> Iterator[Element]:
        """Draw the band a part begins with."""
        title, *lines = self.words.part(part)
        yield paragraph("GFMDPart", self.anchors.around(f"at_{part}", title))
        yield from [paragraph("GFMDPart", line) for line in lines]

    def heading(self, section: str) -> Element:
        """Draw a question as a heading in the text."""
        title = self.words.title(section, emphasised=not self.sheet.question_bold)
        return paragraph("GFMDQuestion", self.anchors.around(section, title))

    def question(self, section: str) -> Iterator[Element]:
        """Draw a question as a heading with its answer under it."""
        yield from [self.heading(section), slot()]

    def guidance(self, section: str, anchor: str | None) -> list[Element]:
        """Draw a section's guidance; `anchor` when the answer follows it."""
        lines = self.words.guidance(section)
        if anchor:
            lines[-1] = self.anchors.around(anchor, lines[-1])
        return [paragraph("GFMDGuidance", line) for line in lines]

    def table(self, widths: Sequence[int], rows: Iterable[Row]) -> Element:
        """Draw a ruled table."""
        return table(widths, rows, self.sheet.border)

    def band(self, section: str, anchor: str | None = None) -> Row:
        """Draw a section's title across the table; `anchor` when it is the label of a field."""
        title = self.anchors.around(anchor or f"at_{section}", self.words.title(section))
        return Row([Cell([paragraph("GFMDBand", title)], span=2, fill=self.sheet.band_fill)], whole=True)

    def guidance_row(self, section: str, anchor: str | None = None) -> Row:
        """Draw a section's guidance across the table."""
        return Row([Cell(self.guidance(section, anchor), span=2)], whole=True)

    def open_row(self, columns: int) -> Row:
        """Draw room for an answer across the table."""
        return Row([Cell([slot()], span=columns)], height=OPEN_HEIGHT)

    def labelled(self, *fields: str, fill: str | None = None) -> list[Row]:
        """Draw a row of label and answer for each field."""
        return [self._row(name, self.words.label(name), fill) for name in fields]

    def prototype(self, listed: str) -> list[Row]:
        """Draw the rows of label and answer that are repeated for each item of a list."""
        return [self._row(f"{listed}_{sub}", label) for sub, label in self.words.item_labels(listed)]

    def _row(self, anchor: str, label: str, fill: str | None = None) -> Row:
        words = paragraph("GFMDLabel", self.anchors.around(anchor, [run(label)]))
        return Row([Cell([words], fill=fill), Cell([slot()])], height=ROW_HEIGHT)

    def columns(self, listed: str) -> list[Row]:
        """Draw a row of column headings and the row that is repeated for each item of a list."""
        columns = self.words.item_labels(listed)
        heads = [
            Cell([paragraph("GFMDColumn", self.anchors.around(f"{listed}_{sub}", [run(label)]))])
            for sub, label in columns
        ]
        answers = [Cell([slot()]) for _ in columns]
        return [Row(heads, whole=True, repeated=True), Row(answers, height=ROW_HEIGHT)]

    def session_theme(self) -> Element:
        """Draw the table of one row that names the session."""
        widths = (LABEL_WIDTH, self.sheet.text_width - LABEL_WIDTH)
        return self.table(widths, self.labelled("session", fill=self.sheet.fill))


def csd_2016(form: Form) -> Iterator[Element]:
    """Draw the form of 2016: one table over the whole report."""
    event, title = form.words.heading()
    yield paragraph("GFMDTitle", event)
    yield paragraph("GFMDTitle", [*title, *form.anchors.around("show_session")])
    yield form.table((3522, 6683), _rows_of_2016(form))
    yield paragraph("GFMDEnd")


def _rows_of_2016(form: Form) -> Iterator[Row]:
    yield form.band("session")
    yield from form.labelled("rapporteurs", "session")
    yield from _repeated(form, "progress")
    yield from _repeated(form, "recommendations")
    yield from [form.band("governance"), form.guidance_row("governance")]
    yield from form.labelled("governance", "global_compact")
    yield from _repeated(form, "sdg_lessons")
    yield from [form.band("women_children"), form.guidance_row("women_children")]
    yield from form.labelled("women", "children")
    yield from _repeated(form, "priority_messages")
    for section in ("quotes", "other_information"):
        yield from [form.band(section), form.guidance_row(section, section), form.open_row(2)]


def _repeated(form: Form, section: str) -> list[Row]:
    return [form.band(section), form.guidance_row(section, section), *form.prototype(section)]


def csd_2017(form: Form) -> Iterator[Element]:
    """Draw the form of 2017: questions as headings on the first day, the commitments of the second in one table."""
    event, subtitle, title, sessions = form.words.heading()
    yield from [paragraph("GFMDEvent", event), paragraph("GFMDEvent", subtitle)]
    yield from [paragraph("GFMDTitle", title), paragraph("GFMDSubtitle", sessions)]
    yield form.session_theme()
    yield from form.part("A")
    yield from form.question("non_negotiables")
    yield form.heading("mechanisms")
    yield form.table((6236, form.sheet.text_width - 6236), form.columns("mechanisms"))
    yield from form.question("government_questions")
    yield paragraph("GFMDQuestion", form.anchors.around("at_quotes_a", form.words.title("quotes_a")))
    yield from [*form.guidance("quotes_a", "quotes_a"), slot()]
    yield from form.part("B")
    yield form.table((2835, form.sheet.text_width - 2835), _commitments(form))
    yield paragraph("GFMDEnd")


def _commitments(form: Form) -> Iterator[Row]:
    for steps in ("next_steps", "longer_term_steps"):
        yield from [form.band(steps, steps), *form.prototype(steps)]
    yield from [form.band("quotes_b"), form.guidance_row("quotes_b", "quotes_b"), form.open_row(2)]


def csd_2018(form: Form) -> Iterator[Element]:
    """Draw the form of 2018: two sections of questions, a box for quotes at the end of each."""
    yield from [paragraph("GFMDTitle", line) for line in form.words.heading()]
    yield form.session_theme()
    yield from form.part("A")
    for question in ("concerns", "good_practices", "counter_productive", "government_questions"):
        yield from form.question(question)
    yield from _quotes_box(form, "quotes_a")
    yield from form.part("B")
    for question in ("lessons", "existing_networks", "linking_movements", "collective_action"):
        yield from form.question(question)
    yield from _quotes_box(form, "quotes_b")


def _quotes_box(form: Form, quotes: str) -> Iterator[Element]:
    label, (guidance,), (note,) = (
        run(form.words.label(quotes), ["bold"]),
        form.words.field_guidance(quotes),
        form.words.guidance(quotes),
    )
    words = form.anchors.around(quotes, [label, run(" "), *guidance])
    rows = [
        Row([Cell([paragraph("GFMDGuidance", words)])], whole=True),
        form.open_row(1),
        Row([Cell([paragraph("GFMDNote", form.anchors.around(f"at_{quotes}", note))])], whole=True),
    ]
    yield table((form.sheet.text_width,), rows, form.sheet.border, ruled=False)
    yield paragraph("GFMDEnd")


Drawing = Callable[[Form], Iterator[Element]]
FORMS: dict[str, tuple[Sheet, Drawing]] = {
    "gfmd-csd-2016": (
        Sheet(left=1134, right=567, top=567, bottom=907, title_size=24, answer_gap=60),
        csd_2016,
    ),
    "gfmd-csd-2017": (
        Sheet(left=1134, right=1134, top=1021, bottom=1134, title_size=32, answer_gap=80, band_fill="EDF2FA"),
        csd_2017,
    ),
    "gfmd-csd-2018": (
        Sheet(left=1134, right=1134, top=1021, bottom=1134, title_size=30, answer_gap=100, question_bold=False),
        csd_2018,
    ),
}
