"""A file with a word in every place where readers of Word files are known to lose words."""

from __future__ import annotations

from typing import Final

from tests.word.walking.foreign import cell, changed, control, field, foreign, p, r, row, table, text_box

MARKS: Final = [f"MARK{number:02}" for number in range(1, 25)]
(
    PLAIN, LINK, INSERTED, MOVED, SMART, CUSTOM, SIMPLE, COMPLEX, BDO, DIR, BOX, BLOCK, RUN, ROW, CELL, INNER, NESTED, MERGED,
    NOTE, END_NOTE, HEADER, FOOTER, CUSTOM_BLOCK, MATHS,
) = MARKS  # fmt: skip

NOTES: Final = "<w:{0}s ROOT><w:{0} w:id='2'><w:p><w:r><w:t>{1}</w:t></w:r>{2}</w:p></w:{0}></w:{0}s>"
_BODY: Final = (
    p(PLAIN, '<w:hyperlink w:anchor="x">' + r(LINK) + "</w:hyperlink>")
    + p(changed("ins", r(INSERTED)), changed("del", "<w:r><w:delText>GONE</w:delText></w:r>"))
    + p(changed("moveFrom", r("GONE")), changed("moveTo", r(MOVED)))
    + p(f'<w:smartTag w:uri="u" w:element="place">{r(SMART)}</w:smartTag>', f"<w:customXml>{r(CUSTOM)}</w:customXml>")
    + p(f'<w:fldSimple w:instr=" DATE ">{r(SIMPLE)}</w:fldSimple>', field(" REF x ", r(COMPLEX)))
    + p(f'<w:bdo w:val="rtl">{r(BDO)}</w:bdo>', f'<w:dir w:val="rtl">{r(DIR)}</w:dir>')
    + p(text_box(p(BOX)))
    + control(p(BLOCK))
    + p(control(r(RUN)))
    + table(
        control(row(cell(p(ROW)), cell(p("x")))),
        row(control(cell(p(CELL))), cell(control(control(p(INNER))))),
        row(cell(table(row(cell(p(NESTED))), columns=1) + "<w:p/>"), cell("<w:p/>")),
        row(cell(p(MERGED), '<w:gridSpan w:val="2"/>')),
        row(cell(p("GONE")), cell(p("GONE")), properties='<w:del w:id="1" w:author="a"/>'),
    )
    + p('<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:r><w:endnoteReference w:id="2"/></w:r>')
    + f"<w:customXml>{p(CUSTOM_BLOCK)}</w:customXml>"
    + p(f"<m:oMath><m:r><m:t>{MATHS}</m:t></m:r></m:oMath>")
    + '<w:sectPr><w:headerReference r:id="h9" w:type="default"/><w:footerReference r:id="f9" w:type="default"/></w:sectPr>'
)
PROBE: Final = foreign(
    _BODY,
    {
        "footnotes": NOTES.format("footnote", NOTE, changed("del", r("GONE"))),
        "endnotes": NOTES.format("endnote", END_NOTE, changed("moveFrom", r("GONE"))),
        "header:h9": f"<w:hdr ROOT>{p(HEADER)}</w:hdr>",
        "footer:f9": f"<w:ftr ROOT>{control(p(FOOTER))}</w:ftr>",
    },
)
IN_ORDER: Final = (
    PLAIN, LINK, INSERTED, MOVED, SMART, CUSTOM, SIMPLE, COMPLEX, BDO, DIR, BOX, BLOCK, RUN, ROW, CELL, INNER, NESTED, MERGED, NOTE, END_NOTE,
    CUSTOM_BLOCK, MATHS,
)  # fmt: skip
"""The words of the body as they follow one another; `GONE` was deleted everywhere."""
