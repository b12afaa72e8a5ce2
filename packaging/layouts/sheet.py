"""The parts of a Word file beside its text: styles, numbering, settings, footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element
from wml import ANSWER, Anchors, paragraph, root, run, w

FONT: Final = "Calibri"
BULLETS: Final = "•◦▪"
NUMBERS: Final = ("decimal", "lowerLetter", "lowerRoman")
LEVELS: Final = 9
INK: Final = "1F3864"
GREY: Final = "6B6B6B"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and taste of one form; lengths in twentieths of a point, sizes in half points."""

    left: int
    right: int
    top: int
    bottom: int
    title_size: int
    answer_gap: int
    question_bold: bool = True
    fill: str = "D9E2F3"
    band_fill: str = "D9E2F3"
    border: str = "7F7F7F"
    width: int = 11906
    height: int = 16838

    @property
    def text_width(self) -> int:
        """Width between the margins."""
        return self.width - self.left - self.right

    def section_properties(self, footer: str) -> Element:
        """Make the page set-up; `footer` is the footer's relationship id."""
        reference = w("footerReference", type="default")
        reference.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", footer)
        margins = {"top": self.top, "right": self.right, "bottom": self.bottom, "left": self.left}
        return w(
            "sectPr",
            reference,
            w("pgSz", w=self.width, h=self.height),
            w("pgMar", **margins, header=454, footer=425, gutter=0),
        )


def _fonts() -> Element:
    return w("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)


def _size(half_points: int) -> list[Element]:
    return [w("sz", val=half_points), w("szCs", val=half_points)]


def _bold() -> list[Element]:
    return [w("b"), w("bCs")]


def _spacing(before: int, after: int) -> Element:
    return w("spacing", before=before, after=after)


def _style(
    style_id: str, name: str, paragraph_look: Sequence[Element] = (), text_look: Sequence[Element] = ()
) -> Element:
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val="Normal"),
        w("qFormat"),
        w("pPr", paragraph_look) if paragraph_look else None,
        w("rPr", text_look) if text_look else None,
        type="paragraph",
        customStyle=1,
        styleId=style_id,
    )


def styles(sheet: Sheet) -> Element:
    """Make the styles part."""
    return root("styles", _defaults(), _built_in(sheet), _own(sheet))


def _defaults() -> Element:
    language = w("lang", val="en-GB", eastAsia="en-GB", bidi="ar-SA")
    return w(
        "docDefaults",
        w("rPrDefault", w("rPr", _fonts(), _size(22), language)),
        w("pPrDefault", w("pPr", w("spacing", before=0, after=0, line=252, lineRule="auto"))),
    )


def _built_in(sheet: Sheet) -> list[Element]:
    hyperlink = w("rPr", w("color", val="0563C1"), w("u", val="single"))
    footer = w("pPr", w("tabs", w("tab", val="right", pos=sheet.text_width)))
    no_margins = w("tblCellMar", [w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")])
    return [
        w("style", w("name", val="Normal"), w("qFormat"), type="paragraph", default=1, styleId="Normal"),
        w(
            "style",
            w("name", val="Default Paragraph Font"),
            w("uiPriority", val=1),
            w("semiHidden"),
            type="character",
            default=1,
            styleId="DefaultParagraphFont",
        ),
        w(
            "style",
            w("name", val="Normal Table"),
            w("uiPriority", val=99),
            w("semiHidden"),
            w("tblPr", w("tblInd", w=0, type="dxa"), no_margins),
            type="table",
            default=1,
            styleId="TableNormal",
        ),
        w(
            "style",
            w("name", val="No List"),
            w("uiPriority", val=99),
            w("semiHidden"),
            type="numbering",
            default=1,
            styleId="NoList",
        ),
        w(
            "style",
            w("name", val="Hyperlink"),
            w("basedOn", val="DefaultParagraphFont"),
            hyperlink,
            type="character",
            styleId="Hyperlink",
        ),
        w(
            "style",
            w("name", val="footer"),
            w("basedOn", val="Normal"),
            footer,
            w("rPr", w("color", val=GREY), _size(16)),
            type="paragraph",
            styleId="Footer",
        ),
    ]


def _own(sheet: Sheet) -> list[Element]:
    return [*_headings(sheet), *_questions(sheet), *_answers(sheet)]


def _together() -> list[Element]:
    return [w("keepNext"), w("keepLines")]


def _headings(sheet: Sheet) -> list[Element]:
    shade = [_frame(sheet.fill), w("shd", val="clear", color="auto", fill=sheet.fill)]
    edges = [w("ind", left=85, right=85), w("contextualSpacing")]
    return [
        _style("GFMDEvent", "GFMD Event", [*_together(), _spacing(0, 60), w("jc", val="center")], _size(24)),
        _style(
            "GFMDTitle",
            "GFMD Title",
            [*_together(), _spacing(60, 120), w("jc", val="center")],
            [*_bold(), *_size(sheet.title_size)],
        ),
        _style("GFMDSubtitle", "GFMD Subtitle", [*_together(), _spacing(0, 200), w("jc", val="center")], _size(24)),
        _style(
            "GFMDPart",
            "GFMD Part",
            [*_together(), *shade, _spacing(360, 160), *edges, w("outlineLvl", val=0)],
            [*_bold(), *_size(24)],
        ),
        _style("GFMDBand", "GFMD Band", [*_together(), _spacing(20, 40), w("outlineLvl", val=1)], _bold()),
    ]


def _questions(sheet: Sheet) -> list[Element]:
    weight = _bold() if sheet.question_bold else []
    return [
        _style(
            "GFMDQuestion",
            "GFMD Question",
            [*_together(), _spacing(240, 80), w("outlineLvl", val=1)],
            [*weight, w("color", val=INK)],
        ),
        _style("GFMDLabel", "GFMD Label", [_spacing(0, 40)]),
        _style("GFMDColumn", "GFMD Column Heading", [*_together(), _spacing(0, 40)], [w("i"), w("iCs")]),
        _style("GFMDGuidance", "GFMD Guidance", [*_together(), _spacing(0, 80)]),
        _style("GFMDNote", "GFMD Note", [_spacing(60, 40)], _size(18)),
    ]


def _answers(sheet: Sheet) -> list[Element]:
    annex_heading = [*_together(), _spacing(480, 120), w("outlineLvl", val=0)]
    end = [w("spacing", before=0, after=0, line=20, lineRule="exact")]
    return [
        _style(ANSWER, "GFMD Answer", [_spacing(0, sheet.answer_gap)]),
        _style("GFMDAnnexHeading", "GFMD Annex Heading", annex_heading, [*_bold(), *_size(26)]),
        _style("GFMDAnnexLabel", "GFMD Annex Label", [*_together(), _spacing(160, 60)], _bold()),
        _style("GFMDEnd", "GFMD End", end, _size(2)),
    ]


def _frame(colour: str) -> Element:
    return w(
        "pBdr", [w(side, val="single", sz=4, space=4, color=colour) for side in ("top", "left", "bottom", "right")]
    )


def numbering() -> Element:
    """Make the numbering part: one bulleted and one numbered list of nine levels, to be restarted for each answer."""
    bullets = [_level(level, "bullet", BULLETS[level % 3], 284) for level in range(LEVELS)]
    numbers = [_level(level, NUMBERS[level % 3], f"%{level + 1}.", 369) for level in range(LEVELS)]
    lists = [("GFMDBullets", "1F0A0001", bullets), ("GFMDNumbers", "1F0A0002", numbers)]
    return root(
        "numbering",
        [
            w(
                "abstractNum",
                w("nsid", val=key),
                w("multiLevelType", val="multilevel"),
                w("name", val=name),
                levels,
                abstractNumId=number,
            )
            for number, (name, key, levels) in enumerate(lists)
        ],
        [w("num", w("abstractNumId", val=number), numId=number + 1) for number in range(len(lists))],
    )


def _level(level: int, number_format: str, text: str, step: int) -> Element:
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=number_format),
        w("lvlText", val=text),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=step * (level + 1), hanging=step)),
        w("rPr", _fonts()) if number_format == "bullet" else None,
        ilvl=level,
    )


def settings() -> Element:
    """Make the settings part: today's Word, nothing about anybody."""
    uri = "http://schemas.microsoft.com/office/word"
    today = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    return root(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=709),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", [w("compatSetting", name=name, uri=uri, val=value) for name, value in today.items()]),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def font_table() -> Element:
    """Make the font table: the one font."""
    return root(
        "fonts",
        w(
            "font",
            w("panose1", val="020F0502020204030204"),
            w("charset", val="00"),
            w("family", val="swiss"),
            w("pitch", val="variable"),
            name=FONT,
        ),
    )


def footer(anchors: Anchors) -> Element:
    """Make the footer: the place of the reference line, and the page number."""
    page = [
        w("r", w("tab")),
        w("fldSimple", run("1"), instr=" PAGE "),
        run(" / "),
        w("fldSimple", run("1"), instr=" NUMPAGES "),
    ]
    return root("ftr", paragraph("Footer", anchors.around("ref"), page))
