"""How the three official forms are drawn: which words stand where. The words themselves are the templates'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml.etree import _Element as Element
from sheet import Sheet
from wml import Anchors, Cell, Row, paragraph, run, slot, table
from words import Words

SHEETS = {
    "gfmd-csd-2016": Sheet(left=1134, right=567, top=567, bottom=907, title_size=24, question_bold=True),
    "gfmd-csd-2017": Sheet(left=1134, right=1134, top=1021, bottom=1134, title_size=32, question_bold=True),
    "gfmd-csd-2018": Sheet(left=1134, right=1134, top=1021, bottom=1134, title_size=30, question_bold=False),
}


@dataclass(frozen=True, slots=True)
class Form:
    """One form being drawn: its words, its sheet, its anchors."""

    words: Words
    sheet: Sheet
    anchors: Anchors = field(default_factory=Anchors)

    def body(self, template_id: str) -> list[Element]:
        """Draw everything between the page's margins."""
        draw = {"gfmd-csd-2016": self._of_2016, "gfmd-csd-2017": self._of_2017, "gfmd-csd-2018": self._of_2018}
        return list(draw[template_id]())

    # --- 2016: one table over the whole report

    def _of_2016(self) -> Iterator[Element]:
        event, title = self.words.heading()
        yield paragraph("GFMDTitle", event)
        yield paragraph("GFMDTitle", title)
        yield self._table((3522, 6683), self._rows_of_2016())
        yield paragraph("GFMDEnd")

    def _rows_of_2016(self) -> Iterator[Row]:
        yield from [self._band("session"), self._labelled("rapporteurs"), self._labelled("session")]
        yield from [self._band("progress"), self._guidance("progress", "progress")]
        yield from self._prototype("progress")
        yield from [self._band("recommendations"), self._guidance("recommendations", "recommendations")]
        yield from self._prototype("recommendations")
        yield from [self._band("governance"), self._guidance("governance")]
        yield from [self._labelled("governance"), self._labelled("global_compact")]
        yield from [self._band("sdg_lessons"), self._guidance("sdg_lessons", "sdg_lessons")]
        yield from self._prototype("sdg_lessons")
        yield from [self._band("women_children"), self._guidance("women_children")]
        yield from [self._labelled("women"), self._labelled("children")]
        yield from [self._band("priority_messages"), self._guidance("priority_messages", "priority_messages")]
        yield from self._prototype("priority_messages")
        for section in ("quotes", "other_information"):
            yield from [self._band(section), self._guidance(section, section), self._open_row(2)]

    # --- 2017: questions as headings, then the commitments in one table

    def _of_2017(self) -> Iterator[Element]:
        event, subtitle, title, sessions = self.words.heading()
        yield from [paragraph("GFMDEvent", event), paragraph("GFMDEvent", subtitle)]
        yield from [paragraph("GFMDTitle", title), paragraph("GFMDEvent", sessions)]
        yield self._table((2268, self.sheet.text_width - 2268), [self._labelled("session", shaded=True)])
        yield from self._part("A")
        yield from self._question("non_negotiables")
        yield self._heading("mechanisms")
        yield self._table((6236, self.sheet.text_width - 6236), self._columns("mechanisms"))
        yield from self._question("government_questions")
        yield paragraph("GFMDQuestion", self.anchors.around("at_quotes_a", self.words.title("quotes_a")))
        yield from [*self._told("quotes_a", "quotes_a"), slot()]
        yield from self._part("B")
        yield self._table((2835, self.sheet.text_width - 2835), self._commitments())
        yield paragraph("GFMDEnd")

    def _commitments(self) -> Iterator[Row]:
        for steps in ("next_steps", "longer_term_steps"):
            yield self._across([paragraph("GFMDBand", self.anchors.around(steps, self.words.title(steps)))])
            yield from self._prototype(steps)
        yield from [self._band("quotes_b"), self._guidance("quotes_b", "quotes_b"), self._open_row(2)]

    # --- 2018: two sections of questions, a box for quotes at the end of each

    def _of_2018(self) -> Iterator[Element]:
        yield from [paragraph("GFMDTitle", line) for line in self.words.heading()]
        yield self._table((2268, self.sheet.text_width - 2268), [self._labelled("session", shaded=True)])
        yield from self._part("A")
        for question in ("concerns", "good_practices", "counter_productive", "government_questions"):
            yield from self._question(question)
        yield from self._quotes_box("quotes_a")
        yield from self._part("B")
        for question in ("lessons", "existing_networks", "linking_movements", "collective_action"):
            yield from self._question(question)
        yield from self._quotes_box("quotes_b")

    def _quotes_box(self, quotes: str) -> Iterator[Element]:
        (guidance,) = self.words.field_guidance(quotes)
        words = [run(self.words.label(quotes), ["bold"]), run(" "), *guidance]
        (note,) = self.words.guidance(quotes)
        rows = [
            Row([Cell([paragraph("GFMDGuidance", self.anchors.around(quotes, words))])], whole=True),
            self._open_row(1),
            Row([Cell([paragraph("GFMDNote", self.anchors.around(f"at_{quotes}", note))])], whole=True),
        ]
        yield paragraph("GFMDEnd")
        yield table((self.sheet.text_width,), rows, self.sheet.border, ruled=False)
        yield paragraph("GFMDEnd")

    # --- what forms are made of

    def _table(self, widths: Sequence[int], rows: Iterable[Row]) -> Element:
        return table(widths, rows, self.sheet.border)

    def _part(self, part: str) -> Iterator[Element]:
        yield paragraph("GFMDPart", self.anchors.around(f"at_{part}", self.words.part(part)))
        yield from [paragraph("GFMDPartText", line) for line in self.words.part_guidance(part)]

    def _heading(self, section: str) -> Element:
        return paragraph("GFMDQuestion", self.anchors.around(section, self.words.title(section)))

    def _question(self, section: str) -> Iterator[Element]:
        yield from [self._heading(section), slot()]

    def _told(self, section: str, anchor: str | None) -> list[Element]:
        lines = self.words.guidance(section)
        if anchor:
            lines[-1] = self.anchors.around(anchor, lines[-1])
        return [paragraph("GFMDGuidance", line) for line in lines]

    def _across(self, content: Sequence[Element], columns: int = 2) -> Row:
        return Row([Cell(content, span=columns, fill=self.sheet.fill)], whole=True)

    def _band(self, section: str) -> Row:
        title = self.anchors.around(f"at_{section}", self.words.title(section))
        return self._across([paragraph("GFMDBand", title)])

    def _guidance(self, section: str, anchor: str | None = None) -> Row:
        return Row([Cell(self._told(section, anchor), span=2)], whole=True)

    def _open_row(self, columns: int) -> Row:
        return Row([Cell([slot()], span=columns)], height=680)

    def _labelled(self, name: str, *, shaded: bool = False) -> Row:
        return self._answered(name, self.words.label(name), self.sheet.fill if shaded else None)

    def _prototype(self, listed: str) -> list[Row]:
        return [self._answered(f"{listed}_{sub}", label) for sub, label in self.words.item_labels(listed)]

    def _answered(self, anchor: str, label: str, fill: str | None = None) -> Row:
        words = paragraph("GFMDLabel", self.anchors.around(anchor, [run(label)]))
        return Row([Cell([words], fill=fill), Cell([slot()])], height=400)

    def _columns(self, listed: str) -> list[Row]:
        columns = self.words.item_labels(listed)
        heads = [
            Cell([paragraph("GFMDColumn", self.anchors.around(f"{listed}_{sub}", [run(label)]))])
            for sub, label in columns
        ]
        return [
            Row(heads, whole=True, repeated=True),
            Row([Cell([slot()]) for _ in columns], height=400),
        ]
