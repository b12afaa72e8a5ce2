"""Two layouts of the example template: one gives rows to every list it can, one has every answer in running text.

Neither has a style or numbering of ours; what a report needs of them is made when it is written.
"""

from __future__ import annotations

from tests.word.small_docx import with_body

_SECTION = '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


class Sheet:
    """Blocks of a layout, written down one after another."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._anchors = 0

    def label(self, words: str, anchor: str = "") -> str:
        """Return a label paragraph, its bookmark around the words."""
        self._anchors += 1
        start = f'<w:bookmarkStart w:id="{self._anchors}" w:name="_g1_{anchor}"/>' if anchor else ""
        end = f'<w:bookmarkEnd w:id="{self._anchors}"/>' if anchor else ""
        return f"<w:p>{start}<w:r><w:t>{words}</w:t></w:r>{end}</w:p>"

    def add(self, *blocks: str) -> None:
        """Put blocks below what there is."""
        self._blocks += blocks

    def ask(self, words: str, anchor: str) -> None:
        """Put a label and a slot below it."""
        self.add(self.label(words, anchor), SLOT)

    def docx(self) -> bytes:
        """Return the Word file."""
        return with_body("".join(self._blocks) + _SECTION)


SLOT = (
    '<w:p><w:pPr><w:keepLines/><w:spacing w:after="40"/><w:ind w:left="40"/></w:pPr>'
    '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
    "</w:r></w:p>"
)


def row(*cells: str) -> str:
    """Return a table row; a cell is given by its blocks."""
    return f"<w:tr>{''.join(f'<w:tc><w:tcPr/>{cell}</w:tc>' for cell in cells)}</w:tr>"


def table(columns: int, *rows: str) -> str:
    """Return a table."""
    grid = '<w:gridCol w:w="3000"/>' * columns
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def in_rows() -> bytes:
    """Return the layout with tables: label | answer, one-cell tables, prototype rows, columns."""
    sheet = Sheet()
    label = sheet.label
    sheet.add(label("An example of a report"))
    sheet.add(
        table(
            2,
            row(label("Name of host(s)", "hosts"), SLOT),
            row(label("Theme:", "theme"), SLOT),
        )
    )
    sheet.add(label("Mood of the room", "mood"), table(1, row(SLOT)))
    sheet.add(label("Morning", "at_M"))
    sheet.add(
        table(
            2,
            row(label("1. What was found?", "findings"), SLOT),
            row(label("Examples", "examples"), "<w:p/>"),
            row(label("1.", "examples_example"), SLOT),
            row(label("2. Proposals", "proposals"), "<w:p/>"),
            row(label("Proposal 1 and who it is for", "proposals_proposal"), SLOT),
            row(label("Term", "proposals_term"), SLOT),
            row(label("Step(s) (up to two).", "proposals_steps"), SLOT),
        )
    )
    sheet.add("<w:p/>", table(1, row(label("Quotes of the morning", "quotes_m")), row(SLOT), row(label("Thank you."))))
    sheet.add(label("Evening", "at_E"))
    sheet.ask("1. What comes next?", "outlook")
    sheet.add(label("Circles", "circles"))
    headings = (("First topic", "topic"), ("Members", "members"), ("Heard there", "sayings"))
    sheet.add(table(3, row(*(label(words, f"circles_{name}") for words, name in headings)), row(SLOT, SLOT, SLOT)))
    sheet.ask("Quotes of the evening", "quotes_e")
    sheet.add(label("Other", "at_closing"))
    sheet.ask("Anything else", "other")
    return sheet.docx()


def in_running_text() -> bytes:
    """Return the layout without a table: a label, the answer below it."""
    sheet = Sheet()
    sheet.ask("Name of host(s)", "hosts")
    sheet.ask("Theme:", "theme")
    sheet.ask("Mood of the room", "mood")
    sheet.add(sheet.label("Morning", "at_M"))
    sheet.ask("1. What was found?", "findings")
    sheet.ask("Examples", "examples")
    sheet.ask("2. Proposals", "proposals")
    sheet.ask("Quotes of the morning", "quotes_m")
    sheet.add(sheet.label("Evening", "at_E"))
    sheet.ask("1. What comes next?", "outlook")
    sheet.ask("Circles", "circles")
    sheet.ask("Quotes of the evening", "quotes_e")
    sheet.add(sheet.label("Other", "at_closing"))
    sheet.ask("Anything else", "other")
    return sheet.docx()
