"""Pages as a PDF: fonts embedded, text that can be searched, and nothing in it about anybody.

The same pages give the same bytes: Qt writes the time of day and a random id, which are taken out again.
"""

from __future__ import annotations

import re
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from gfmd_desktop.domain.sheet import Paper, Sheet
from gfmd_desktop.pages.document import Document, lay_out
from gfmd_desktop.pages.faces import UNITS_PER_INCH
from gfmd_desktop.pages.text_layer import with_plain_arabic

CREATOR = "gfmd_desktop"
_UNITS_PER_POINT = 20
_DATE = re.compile(rb"(?<=Date )\(D:[^)]*\)")
_NO_DATE = b"(D:19800101000000Z)"
_METADATA = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>"""


def to_pdf(sheet: Sheet, title: str) -> bytes:
    """Return a sheet as a PDF that carries a title, this program's name, and no date."""
    application = QGuiApplication.instance() or _application()
    pdf = write_pdf(lay_out(sheet), title)
    del application  # alive until here: without one Qt has no fonts
    return pdf


def _application() -> QGuiApplication:
    """Make a Qt application for a command: without a display, and writing fonts in the same order every time."""
    QHashSeed.setDeterministicGlobalSeed()
    return QGuiApplication([CREATOR, "-platform", "offscreen"])


def write_pdf(document: Document, title: str) -> bytes:
    """Return a document as a PDF; there must be a running Qt application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    writer.setDocumentXmpMetadata(_METADATA.format(title=escape(title), creator=CREATOR).encode())
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, title))))
    _paint(document, writer)
    return with_plain_arabic(_undated(bytes(buffer.data().data())))


def page_layout(paper: Paper) -> QPageLayout:
    """Return a sheet of paper for a printer or PDF; margins are in the pages already."""
    size = QSizeF(paper.width / _UNITS_PER_POINT, paper.height / _UNITS_PER_POINT)
    page_size = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    made = QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    made.setMode(QPageLayout.Mode.FullPageMode)
    return made


def _paint(document: Document, writer: QPdfWriter) -> None:
    writer.setPageLayout(page_layout(document.pages[0].paper))
    painter = QPainter(writer)
    for index, page in enumerate(document.pages):
        if index:
            writer.setPageLayout(page_layout(page.paper))
            writer.newPage()
        page.paint(painter)
    painter.end()


def _undated(pdf: bytes) -> bytes:
    """Replace the date of making by a constant of the same length: the file's table of places stays right."""
    return _DATE.sub(lambda date: _NO_DATE.ljust(len(date.group())), pdf)
