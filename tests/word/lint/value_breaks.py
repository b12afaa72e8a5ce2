"""Values out of form, and what says too much."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import CONTROL, LAST_CELL, Break, with_property
from tests.word.small_docx import APP, CORE, CUSTOM, DOCUMENT, NUMBERING, SETTINGS, STYLES

BREAKS: Final = {
    "a measure that is not whole": Break(
        DOCUMENT, '<w:gridCol w:w="3000"/>', '<w:gridCol w:w="3000.5"/>', "has w '3000.5'"
    ),
    "an indent in words": Break(NUMBERING, 'w:left="360"', 'w:left="1cm"', "has left '1cm'"),
    "a size that is not whole": Break(STYLES, '<w:sz w:val="22"/>', '<w:sz w:val="10.5"/>', "has val '10.5'"),
    "a colour by name": Break(STYLES, '<w:color w:val="1F3864"/>', '<w:color w:val="blue"/>', "has val 'blue'"),
    "a shading of three digits": Break(DOCUMENT, 'w:fill="D9E2F3"', 'w:fill="#DEF"', "has fill '#DEF'"),
    "a switch in other words": Break(DOCUMENT, "<w:b/>", '<w:b w:val="yes"/>', "has val 'yes'"),
    "a date of a control": Break(
        DOCUMENT, CONTROL, with_property('<w:date w:fullDate="8.12.2016"/>'), "has fullDate '8.12.2016'"
    ),
    "a date of the file": Break(
        CORE,
        "<dc:title>",
        '<t:created xmlns:t="http://purl.org/dc/terms/">today</t:created><dc:title>',
        "is 'today', which is no date",
    ),
    "a revision id": Break(DOCUMENT, LAST_CELL, '<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">', "has rsidR"),
    "a revision id of a style": Break(
        STYLES,
        '<w:name w:val="Answer"/><w:basedOn w:val="Normal"/>',
        '<w:name w:val="Answer"/><w:basedOn w:val="Normal"/><w:rsid w:val="00AB12CD"/>',
        "is a revision id",
    ),
    "an author": Break(DOCUMENT, LAST_CELL, '<w:p w:author="Jane Leak" w14:paraId="1A2B3C4D">', "has author"),
    "a tracked change": Break(
        DOCUMENT, "<w:r><w:t>Band</w:t></w:r>", '<w:ins w:id="9"><w:r><w:t>Band</w:t></w:r></w:ins>', "a tracked change"
    ),
    "a comment on the text": Break(
        DOCUMENT, "<w:t>Band</w:t>", '<w:commentReference w:id="0"/>', "a tracked change or a comment"
    ),
    "where a picture came from": Break(
        DOCUMENT, 'name="Logo"', r'name="Logo" descr="D:\Jane\logo.png"', "names a file of somebody's machine"
    ),
    "where a picture came from, on another system": Break(
        DOCUMENT, 'name="Logo"', 'name="file:///jane/logo.png"', "names a file of somebody's machine"
    ),
    "revision ids in the settings": Break(
        SETTINGS, "<w:decimalSymbol", "<w:rsids/><w:decimalSymbol", "rsids has no place"
    ),
    "variables in the settings": Break(
        SETTINGS, "<w:decimalSymbol", "<w:docVars/><w:decimalSymbol", "docVars has no place"
    ),
    "an attached template": Break(
        SETTINGS, "<w:defaultTabStop", "<w:attachedTemplate/><w:defaultTabStop", "attachedTemplate has no place"
    ),
    "a document id": Break(
        SETTINGS, "<w:decimalSymbol", '<w14:docId w14:val="1"/><w:decimalSymbol', "docId has no place"
    ),
    "somebody who saved last": Break(
        CORE, "<dc:title>", "<cp:lastModifiedBy>J</cp:lastModifiedBy><dc:title>", "lastModifiedBy has no place"
    ),
    "a maker": Break(CORE, ">gfmd_desktop<", ">Jane Leak<", "names 'Jane Leak'"),
    "a company": Break(APP, "<Application>", "<Company>UN</Company><Application>", "Company has no place"),
    "another program": Break(APP, ">gfmd_desktop<", ">LibreOffice/7.4 Debian<", "names 'LibreOffice/7.4 Debian'"),
    "a property that is not ours": Break(CUSTOM, "gfmd.rev", "MSIP_Label", "is 'MSIP_Label', which is not ours"),
    "a property number": Break(CUSTOM, 'pid="2"', 'pid="1"', "has the number '1'"),
    "a long property": Break(CUSTOM, ">17<", f">{'7' * 256}<", "longer than Word keeps"),
    "a property of the file twice": Break(
        CUSTOM,
        "</Properties>",
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="gfmd.x"/></Properties>',
        "has 2 twice",
    ),
}
