"""A small Word file with a little of everything our exports have, part by part, to be changed and broken by tests."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Final

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument"
WORD_KIND: Final = f"{_KIND}.wordprocessingml"
MAIN_KIND: Final = f"{WORD_KIND}.document.main+xml"

DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"
NUMBERING: Final = "word/numbering.xml"
SETTINGS: Final = "word/settings.xml"
FOOTER: Final = "word/footer1.xml"
CORE, APP, CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
CONTENT_TYPES: Final = "[Content_Types].xml"
PACKAGE_RELATIONSHIPS: Final = "_rels/.rels"
DOCUMENT_RELATIONSHIPS: Final = "word/_rels/document.xml.rels"

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ROOT: Final = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" mc:Ignorable="w14 w15"'
)

_PARTS: Final = {
    CONTENT_TYPES: f"""
        <Types xmlns="{_PACKAGE}/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Default Extension="png" ContentType="image/png"/>
          <Override PartName="/word/document.xml" ContentType="{WORD_KIND}.document.main+xml"/>
          <Override PartName="/word/styles.xml" ContentType="{WORD_KIND}.styles+xml"/>
          <Override PartName="/word/numbering.xml" ContentType="{WORD_KIND}.numbering+xml"/>
          <Override PartName="/word/settings.xml" ContentType="{WORD_KIND}.settings+xml"/>
          <Override PartName="/word/footer1.xml" ContentType="{WORD_KIND}.footer+xml"/>
          <Override PartName="/docProps/core.xml"
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
          <Override PartName="/docProps/app.xml" ContentType="{_KIND}.extended-properties+xml"/>
          <Override PartName="/docProps/custom.xml" ContentType="{_KIND}.custom-properties+xml"/>
          <Override PartName="/customXml/itemProps1.xml" ContentType="{_KIND}.customXmlProperties+xml"/>
        </Types>""",
    PACKAGE_RELATIONSHIPS: f"""
        <Relationships xmlns="{_PACKAGE}/relationships">
          <Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>
          <Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
          <Relationship Id="rId3" Type="{R}/extended-properties" Target="docProps/app.xml"/>
          <Relationship Id="rId4" Type="{R}/custom-properties" Target="docProps/custom.xml"/>
        </Relationships>""",
    DOCUMENT_RELATIONSHIPS: f"""
        <Relationships xmlns="{_PACKAGE}/relationships">
          <Relationship Id="rId1" Type="{R}/styles" Target="styles.xml"/>
          <Relationship Id="rId2" Type="{R}/numbering" Target="numbering.xml"/>
          <Relationship Id="rId3" Type="{R}/settings" Target="settings.xml"/>
          <Relationship Id="rId4" Type="{R}/footer" Target="footer1.xml"/>
          <Relationship Id="rId5" Type="{R}/hyperlink" Target="https://www.gfmd.org/" TargetMode="External"/>
          <Relationship Id="rId6" Type="{R}/customXml" Target="../customXml/item1.xml"/>
          <Relationship Id="rId7" Type="{R}/image" Target="media/logo.png"/>
        </Relationships>""",
    DOCUMENT: f"""
        <w:document {ROOT}><w:body>
          <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>
            <w:bookmarkStart w:id="1" w:name="_g1_at_session"/><w:r><w:t>Session report</w:t></w:r>
            <w:bookmarkEnd w:id="1"/></w:p>
          <w:tbl>
            <w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
            <w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>
            <w:tr><w:trPr><w:cantSplit/></w:trPr>
              <w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="2"/>
                  <w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/></w:tcPr>
                <w:p><w:r><w:t>Band</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr>
              <w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>
                <w:p><w:bookmarkStart w:id="2" w:name="_g1_progress"/><w:r><w:t>Progress</w:t></w:r>
                  <w:bookmarkEnd w:id="2"/></w:p></w:tc>
              <w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>
                <w:sdt>
                  <w:sdtPr><w:alias w:val="Progress"/><w:tag w:val="g1:progress"/><w:id w:val="-1203345671"/>
                    <w:lock w:val="sdtLocked"/></w:sdtPr>
                  <w:sdtContent>
                    <w:p><w:pPr><w:pStyle w:val="Answer"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
                      <w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">first </w:t></w:r>
                      <w:hyperlink r:id="rId5"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>link</w:t></w:r>
                      </w:hyperlink></w:p>
                    <w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr><w:r><w:t>second</w:t><w:br/></w:r></w:p>
                  </w:sdtContent></w:sdt></w:tc></w:tr>
            <w:tr>
              <w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>
              <w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>
                <w:p w14:paraId="1A2B3C4D"><w:sdt><w:sdtPr><w:tag w:val="g1:theme"/><w:id w:val="77"/></w:sdtPr>
                  <w:sdtContent><w:r><w:t>theme</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>
          </w:tbl>
          <w:p><w:hyperlink w:anchor="_g1_progress"><w:r><w:t>see above</w:t></w:r></w:hyperlink>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
          <w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo"/>
            <a:graphic><a:graphicData uri="{_DRAWING}/picture"/></a:graphic></wp:inline></w:drawing></w:r></w:p>
          <w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/>
          </w:sectPr>
        </w:body></w:document>""",
    STYLES: f"""
        <w:styles {ROOT}>
          <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr>
            </w:rPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
          <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
            <w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="120"/></w:pPr>
            <w:rPr><w:color w:val="1F3864"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Answer"><w:name w:val="Answer"/><w:basedOn w:val="Normal"/></w:style>
          <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>
          <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/></w:style>
        </w:styles>""",
    NUMBERING: f"""
        <w:numbering {ROOT}>
          <w:abstractNum w:abstractNumId="0"><w:nsid w:val="1F0A0001"/><w:multiLevelType w:val="multilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
              <w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        </w:numbering>""",
    SETTINGS: f"""
        <w:settings {ROOT}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>
          <w:characterSpacingControl w:val="doNotCompress"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
        </w:settings>""",
    FOOTER: f"""
        <w:ftr {ROOT}><w:p><w:bookmarkStart w:id="3" w:name="_g1_ref"/><w:bookmarkEnd w:id="3"/>
          <w:r><w:t>Ref</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>""",
    CORE: f"""
        <cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title>Form</dc:title><dc:creator>gfmd_desktop</dc:creator></cp:coreProperties>""",
    APP: f"""
        <Properties xmlns="{_OFFICE}/extended-properties"><Application>gfmd_desktop</Application></Properties>""",
    CUSTOM: f"""
        <Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">
          <property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="gfmd.rev"><vt:lpwstr>17</vt:lpwstr>
          </property></Properties>""",
    "customXml/item1.xml": """<g:report xmlns:g="urn:gfmd:report:1" schema="1"><g:base>{}</g:base></g:report>""",
    "customXml/_rels/item1.xml.rels": f"""
        <Relationships xmlns="{_PACKAGE}/relationships">
          <Relationship Id="rId1" Type="{R}/customXmlProps" Target="itemProps1.xml"/></Relationships>""",
    "customXml/itemProps1.xml": f"""
        <ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{{6B3F1C52-9D0E-4E0B-8C35-67666D640001}}"/>""",
}


def small_parts() -> dict[str, bytes]:
    """Return the parts of a file that is fine, in the order they are stored; they may be changed."""
    parts = {name: _compact(text).encode() for name, text in _PARTS.items()}
    return {**parts, "word/media/logo.png": b"\x89PNG\r\n\x1a\n"}


def small_docx(changed: Mapping[str, bytes] | None = None) -> bytes:
    """Return the file, with parts added or replaced."""
    return zipped({**small_parts(), **(changed or {})})


def changed(part: str, old: str, new: str) -> dict[str, bytes]:
    """Return one part with words in it replaced, all of them."""
    before = small_parts()[part].decode()
    if old not in before:
        raise ValueError(old)
    return {part: before.replace(old, new).encode()}


def of_kind(content_type: str) -> bytes:
    """Return the file with another content type of its main part."""
    return small_docx(changed(CONTENT_TYPES, MAIN_KIND, content_type))


def with_body(blocks: str) -> bytes:
    """Return the file with other blocks in its body."""
    return small_docx({DOCUMENT: document(blocks)})


def document(blocks: str) -> bytes:
    """Return a document part with these blocks in its body."""
    return f"{_HEAD}<w:document {ROOT}><w:body>{blocks}</w:body></w:document>".encode()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of parts in their order, with the dates and flags of our exports."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(entry(name), data)
    return buffer.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """Return the zip entry our exports have for a part."""
    made = zipfile.ZipInfo(name, EPOCH)
    made.compress_type, made.create_system = zipfile.ZIP_DEFLATED, 0
    return made


def _compact(text: str) -> str:
    lines = re.sub(r"\s*\n\s*(?=<)", "", text.strip())
    return _HEAD + re.sub(r"\s*\n\s*", " ", lines)
