"""Every kind of wrong, hostile or odd file, and what becomes of it: refused with advice of its own, or read, with what to know."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Final

import pytest

from gfmd_desktop.domain.arrival import NoticeKind
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.wording import refusal
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walked import Walked
from gfmd_desktop.word.reading.walking import walk
from tests.word.small_docx import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    PACKAGE_RELATIONSHIPS,
    WORD_KIND,
    R,
    changed,
    document,
    entry,
    of_kind,
    small_docx,
    small_parts,
    with_body,
    zipped,
)
from tests.word.test_hostile_packages import ole, starting_with
from tests.word.walking.foreign import p

SMALL: Final = small_docx()
WORDS: Final = p("words")


def read(docx: bytes) -> Walked:
    try:
        return walk(open_package(docx))
    except Refused as refused:
        raise refused.about("hall.docx") from refused


def with_prologue(prologue: str, blocks: str = WORDS) -> bytes:
    return small_docx({DOCUMENT: document(blocks).replace(b"<w:document", prologue.encode() + b"<w:document", 1)})


def with_relationship(attributes: str) -> bytes:
    arrow = f'<Relationship Id="x1" {attributes}/></Relationships>'
    return small_docx({**changed(DOCUMENT_RELATIONSHIPS, "</Relationships>", arrow), DOCUMENT: document(WORDS)})


def stored_twice() -> bytes:
    buffer = BytesIO(SMALL)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(entry(DOCUMENT.upper()), document(WORDS))
    return buffer.getvalue()


def with_odd_names() -> bytes:
    parts = small_parts() | {DOCUMENT: document(WORDS)}
    odd = {"[content_types].xml": parts.pop(CONTENT_TYPES), "_RELS\\.rels": parts.pop(PACKAGE_RELATIONSHIPS)}
    return zipped({**odd, "word\\DOCUMENT.xml": parts.pop(DOCUMENT), **parts})


def attribute_bomb() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    return with_prologue(f"<!DOCTYPE a [{entities}]>", '<w:p w:rsidR="&e9;"/>')


REFUSED: Final[dict[str, tuple[Callable[[], bytes], Refusal, str]]] = {
    "empty": (lambda: b"", Refusal.EMPTY_FILE, "get a fresh copy"),
    "cut short": (lambda: SMALL[:-200], Refusal.DAMAGED_PACKAGE, "get a fresh copy"),
    "a password": (lambda: ole("EncryptionInfo", "EncryptedPackage"), Refusal.PASSWORD_PROTECTED, "save a copy without one"),
    "legacy Word": (lambda: ole("WordDocument"), Refusal.LEGACY_WORD, "save it as .docx"),
    "RTF": (lambda: b"{\\rtf1 words}", Refusal.OTHER_WRITER, "(RTF); open it in Word or LibreOffice and save it as .docx"),
    "HTML": (lambda: b"<html><body>words", Refusal.OTHER_WRITER, "(HTML); open it in Word or LibreOffice"),
    "OpenDocument": (
        lambda: starting_with("mimetype", b"application/vnd.oasis.opendocument.text"),
        Refusal.OTHER_WRITER,
        "(OpenDocument); open it in Word or LibreOffice",
    ),
    "PDF": (lambda: b"%PDF-1.7", Refusal.OTHER_FORMAT, "(PDF)"),
    "another zip": (lambda: starting_with("a.txt", b"words"), Refusal.NOT_A_WORD_FILE, "save it as .docx"),
    "an outside entity": (lambda: with_prologue('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), Refusal.UNSAFE_PACKAGE, "document type"),
    "an outside document type": (lambda: with_prologue('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'), Refusal.UNSAFE_PACKAGE, "document type"),
    "a bomb of entities": (attribute_bomb, Refusal.UNSAFE_PACKAGE, "document type"),
    "a well of controls": (lambda: with_body("<w:sdt>" * 10_000), Refusal.UNSAFE_PACKAGE, "depth"),
    "a bomb": (lambda: small_docx({DOCUMENT: document("x" * 30_000_000)}), Refusal.UNSAFE_PACKAGE, "far larger than it looks"),
    "far too many paragraphs": (lambda: with_body("<w:p/>" * 50_001), Refusal.TOO_MUCH_TEXT, "copy what is the report into a new file"),
    "a part stored twice": (stored_twice, Refusal.UNSAFE_PACKAGE, "part stored twice"),
    "a name outside": (lambda: small_docx({"../../evil": b"evil"}), Refusal.UNSAFE_PACKAGE, "name outside the package"),
    "XML that is none": (lambda: with_body("<w:p>"), Refusal.DAMAGED_PACKAGE, "at word/document.xml"),
    "another encoding": (
        lambda: small_docx({DOCUMENT: document(WORDS).replace(b"UTF-8", b"UTF-7")}), Refusal.DAMAGED_PACKAGE, "ncoding"
    ),
}  # fmt: skip
READ: Final[dict[str, tuple[Callable[[], bytes], set[NoticeKind]]]] = {
    "a template": (lambda: small_docx({**changed(CONTENT_TYPES, "document.main", "template.main"), DOCUMENT: document(WORDS)}), set()),
    "a part nobody needs is missing": (lambda: with_relationship(f'Type="{R}/header" Target="missing.xml"'), set()),
    "an arrow to nowhere": (lambda: with_relationship(f'Type="{R}/header" Target="NULL"'), set()),
    "an arrow outside": (lambda: with_relationship(f'Type="{R}/header" Target="../../../etc/passwd"'), set()),
    "an attached template elsewhere": (
        lambda: with_relationship(f'Type="{R}/attachedTemplate" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"'), set()
    ),
    "a broken character": (lambda: with_body(p("words\x0b")), {NoticeKind.REPAIRED}),
    "a reference to a broken character": (lambda: with_body(p("words&#11;")), {NoticeKind.REPAIRED}),
    "UTF-16": (
        lambda: small_docx({DOCUMENT: document(WORDS).decode().replace("UTF-8", "UTF-16").encode("utf-16")}), set()
    ),
    "odd names": (with_odd_names, set()),
    "a bomb in a picture": (lambda: small_docx({DOCUMENT: document(WORDS), "word/media/a.png": bytes(40_000_000)}), set()),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_its_own_reason_and_advice(name: str) -> None:
    build, reason, advice = REFUSED[name]
    with pytest.raises(Refused) as caught:
        read(build())
    sentence = refusal(caught.value)
    assert (caught.value.reason, caught.value.subject) == (reason, "hall.docx")
    assert sentence.startswith("hall.docx: ")
    assert advice in sentence


@pytest.mark.parametrize("name", READ)
def test_it_is_read(name: str) -> None:
    build, notices = READ[name]
    found = read(build())
    assert [each.text.strip() for each in found.blocks] == ["words"]
    assert {each.kind for each in found.notices} == notices


def test_macros_are_left_where_they_are() -> None:
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert read(of_kind(macro)).blocks == read(SMALL).blocks
    assert WORD_KIND not in macro
