"""The worst files that are still read, or refused: each in a process of its own, at most two seconds of the processor and 300 MB.

The processor is shared with other tests, so a time that is too long is taken again: the shortest of three counts.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest

from tests.word.small_docx import DOCUMENT, document, small_docx, small_parts
from tests.word.walking.foreign import foreign

_MEASURE: Final = r"""
import re, sys, time
from contextlib import suppress
from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walking import walk

data = open(sys.argv[1], "rb").read()
start = time.process_time()
with suppress(Refused):
    walk(open_package(data))
print(time.process_time() - start, re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())[1])
"""
_SECONDS, _KILOBYTES = 2, 300 * 1024

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux counts it")


def stored(blocks: str, method: int = zipfile.ZIP_STORED) -> bytes:
    """Return a file with this body that is not compressed, so that no ratio gives it away."""
    return zipped_as({**small_parts(), DOCUMENT: document(blocks)}, method)


def zipped_as(parts: dict[str, bytes], method: int) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def in_paragraph(content: str) -> bytes:
    return stored(f"<w:p>{content}</w:p>")


def nested(begin: str, depth: int, inside: str) -> str:
    ends = "".join(f"</{tag.split()[0]}>" for tag in reversed(begin.strip("<>").split("><")))
    return begin * depth + inside + ends * depth


def half_a_million_entries() -> bytes:
    whole, entries = small_docx(), (b"PK\x01\x02" + bytes(42)) * 500_000
    return whole + entries + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, len(entries), len(whole), 0)


def one_long_note() -> bytes:
    note = f"<w:footnotes ROOT><w:footnote w:id='2'><w:p><w:r><w:t>{'x' * 9_000_000}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    parts = foreign("<w:p>" + '<w:r><w:footnoteReference w:id="2"/></w:r>' * 120_000 + "</w:p>", {"footnotes": note})
    with zipfile.ZipFile(BytesIO(parts)) as archive:
        return zipped_as({name: archive.read(name) for name in archive.namelist()}, zipfile.ZIP_STORED)


def in_utf_16() -> bytes:
    text = document("<w:p><w:r><w:t>" + "é" * 7_000_000 + "</w:t></w:r></w:p>").decode().replace("UTF-8", "UTF-16")
    return zipped_as({**small_parts(), DOCUMENT: text.encode("utf-16")}, zipfile.ZIP_STORED)


_RUN: Final = "<w:r><w:t>x</w:t></w:r>"
_BOX: Final = "<w:r><w:pict><w:txbxContent><w:p>"
_GONE: Final = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
_FAST: Final[dict[str, Callable[[], bytes]]] = {
    "as many elements and texts as may be": lambda: stored("<w:p/>x" * 740_000),
    "as many attributes as may be": lambda: stored('<w:p a="" b="" c=""/>' * 185_000),
    "a bomb": lambda: stored("x" * 200_000_000, zipfile.ZIP_DEFLATED),
    "a well": lambda: stored("<w:sdt>" * 100_000, zipfile.ZIP_DEFLATED),
    "strict without end": lambda: stored('<a "http://purl.oclc.org/ooxml/x" ' * 500_000),
    "half a million entries": half_a_million_entries,
}
_SLOW: Final[dict[str, Callable[[], bytes]]] = {
    "as many paragraphs as may be": lambda: stored("<w:p/>" * 49_900),
    "as many runs as may be": lambda: in_paragraph(_RUN * 185_000),
    "as many breaks as may be": lambda: in_paragraph("<w:r>" + "<w:br/>" * 740_000 + "</w:r>"),
    "no look like another": lambda: in_paragraph(
        "".join(f'<w:r><w:rPr><w:color w:val="{n:06X}"/></w:rPr><w:t>x</w:t></w:r>' for n in range(80_000))
    ),
    "bookmarks without end": lambda: stored('<w:bookmarkStart w:name="_g1_i_a"/>' * 350_000 + "<w:p/>"),
    "controls without end": lambda: in_paragraph("<w:sdt/>" * 740_000),
    "a note shown again and again": one_long_note,
    "paragraphs without an end": lambda: stored(f"<w:p>{_GONE}{_RUN}</w:p>" * 49_000),
    "fields without an end": lambda: in_paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r>' * 75_000),
    "boxes in boxes": lambda: in_paragraph(nested(_BOX, 55, _RUN * 180_000)),
    "tables in tables": lambda: stored(nested("<w:tbl><w:tr><w:tc>", 80, "<w:p/>" * 49_000)),
    "alternatives in alternatives": lambda: in_paragraph(
        nested('<mc:AlternateContent><mc:Choice Requires="w">', 110, "<w:r/>" * 500_000)
    ),
    "spaces": lambda: in_paragraph("<w:r><w:t>" + " " * 9_000_000 + "</w:t></w:r>"),
    "forbidden characters without end": lambda: in_paragraph("<w:r><w:t>" + "&#1;" * 1_700_000 + "</w:t></w:r>"),
    "bad UTF-8 without end": lambda: in_paragraph("<w:r><w:t>@</w:t></w:r>").replace(b"@", b"\xe9" * 3_000_000),
    "UTF-16": in_utf_16,
}


@pytest.mark.parametrize("name", _FAST)
def test_it_takes_little(tmp_path: Path, name: str) -> None:
    measure(tmp_path, _FAST[name]())


@pytest.mark.slow
@pytest.mark.parametrize("name", _SLOW)
def test_it_takes_little_too(tmp_path: Path, name: str) -> None:
    measure(tmp_path, _SLOW[name]())


def measure(folder: Path, data: bytes) -> None:
    hostile = folder / "hostile.docx"
    hostile.write_bytes(data)
    for _ in range(3):
        ran = subprocess.run([sys.executable, "-c", _MEASURE, hostile], capture_output=True, text=True, check=True)
        seconds, kilobytes = ran.stdout.split()
        assert int(kilobytes) < _KILOBYTES
        if float(seconds) < _SECONDS:
            return
    pytest.fail(f"{seconds} seconds")
