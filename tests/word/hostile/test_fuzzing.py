"""Whatever happens to the bytes, the entries or the XML of a Word file: it is read or refused, and nothing else.

In the suite a few examples; GFMD_FUZZ_SECONDS says for how long to go on with others (`make soak`: five minutes).
"""

from __future__ import annotations

import os
import random
import re
import sys
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from functools import cache
from io import BytesIO
from itertools import count
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walked import Walked
from gfmd_desktop.word.reading.walking import walk
from tests.word.forms import all_forms
from tests.word.sample_reports import WELCOME
from tests.word.small_docx import CONTENT_TYPES, DOCUMENT, DOCUMENT_RELATIONSHIPS, small_parts, zipped
from tests.word.typist import parts_of
from tests.word.walking.probe import PROBE
from tests.word.wordlike import wordlike

SECONDS: Final = float(os.environ.get("GFMD_FUZZ_SECONDS", "0"))
Break = Callable[[dict[str, bytes], random.Random], bytes]

_TAG: Final = re.compile(rb"<[^<>]+>")
_NASTY: Final = (
    b"\0", b"\x0b", b"\xff\xfe", b"\xed\xa0\x80", b"&#11;", b"&#x110000;", b"&nbsp;", b"<!DOCTYPE a>", b"<!--", b"<![CDATA[", b"]]>", b"<?a?>",
    b'xmlns:w="x"', b'w:val=""', b'w:val="99999999999999999999"', b'w:val="-1"', b"http://purl.oclc.org/ooxml/", b"<w:p>", b"</w:p>", b"<w:tbl/>",
    b"<w:tr/>", b"<w:tc/>", b"<w:sdt/>", b"<w:del>", b"<mc:AlternateContent/>", b'<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
)  # fmt: skip


def read(docx: bytes) -> Walked | None:
    """Read a file as an import does; None when it was refused."""
    try:
        return walk(open_package(docx, "fuzzed.docx"))
    except Refused:
        return None


def flipped(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Change some bytes of the zip."""
    data = bytearray(zipped(parts))
    for _ in range(chance.randint(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def torn(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Cut a stretch of the zip out, or put one in twice."""
    data = zipped(parts)
    start, end = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:start] + data[end:] if chance.random() < 0.5 else data[:end] + data[start:]


def spoilt(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Put something nasty into the XML of a part, in some places."""
    name = chance.choice([DOCUMENT, DOCUMENT, DOCUMENT_RELATIONSHIPS, CONTENT_TYPES, *parts])
    data = parts[name]
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        data = data[:place] + chance.choice(_NASTY) + data[place + chance.choice((0, 0, 1, 9)) :]
    return zipped({**parts, name: data})


def shuffled(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Swap, double, drop and rename tags, so that the XML stays XML more often."""
    name = chance.choice([DOCUMENT, DOCUMENT, *(each for each in parts if each.endswith(".xml"))])
    tags = _TAG.findall(parts[name])
    names = sorted(set(re.findall(rb"(?<=[</])w:[A-Za-z]+", parts[name]))) or [b"w:p"]
    data = parts[name]
    for _ in range(chance.randint(1, 8)):
        kind, tag = chance.randrange(3), chance.choice(tags)
        if kind == 0:
            data = data.replace(tag, chance.choice(tags), 1)
        elif kind == 1:
            data = data.replace(chance.choice(names) + b">", chance.choice(names) + b">")
        else:
            data = re.sub(rb"\b" + chance.choice(names) + rb"\b", chance.choice(names), data)
    return zipped({**parts, name: data})


def rearranged(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Drop parts, swap what they hold, give them other names, compress them otherwise, double them."""
    names = list(parts)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            content, stored = parts[name], name
            fate = chance.random()
            if fate < 0.06:
                continue
            if fate < 0.12:
                content = parts[chance.choice(names)]
            elif fate < 0.18:
                stored = chance.choice(
                    (name.upper(), name.replace("/", "\\"), f"../{name}", f"/{name}", name + "/", "word/é\0.xml")
                )
            elif fate < 0.22:
                content = zlib.compress(content)
            method = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED))
            archive.writestr(zipfile.ZipInfo(stored), content, method)
    return buffer.getvalue()


BREAKS: Final[tuple[Break, ...]] = (flipped, torn, spoilt, shuffled, rearranged)


@cache
def files() -> tuple[dict[str, bytes], ...]:
    """Return the parts of sound files of several kinds."""
    return small_parts(), parts_of(PROBE), parts_of(wordlike(300)), parts_of(all_forms()[-1].fill(WELCOME))


def broken(breaks: Break, seed: int) -> bytes:
    """Return a broken file, the same for the same seed."""
    chance = random.Random(f"{breaks.__name__} {seed}")
    return breaks(chance.choice(files()), chance)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("breaks", BREAKS, ids=lambda each: each.__name__)
@given(st.integers(0, 2**32))
def test_a_broken_file_is_read_or_refused(breaks: Break, seed: int) -> None:
    read(broken(breaks, seed))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.skipif(not SECONDS, reason="GFMD_FUZZ_SECONDS does not say for how long")
@pytest.mark.parametrize("breaks", BREAKS, ids=lambda each: each.__name__)
def test_it_is_for_a_long_time(breaks: Break) -> None:
    until = time.monotonic() + SECONDS / len(BREAKS)
    found: Counter[str] = Counter()
    for seed in count():
        try:
            found["read" if read(broken(breaks, seed)) else "refused"] += 1
        except Exception as error:
            error.add_note(f"seed: {seed}")
            raise
        if time.monotonic() > until:
            break
    sys.stdout.write(f"{breaks.__name__}: {dict(found)}\n")
    assert found["refused"]
