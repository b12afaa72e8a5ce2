"""A zipped template is read without being unpacked; whatever else is in the zip is refused."""

import io
import stat
import zipfile

import pytest

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.packing import MAX_ENTRIES, TemplateFiles, unpack


def zipped(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def refusal_of(packed: bytes) -> Refusal:
    with pytest.raises(Refused) as caught:
        unpack(packed, "t.zip")
    assert caught.value.subject == "t.zip"
    return caught.value.reason


def test_the_two_files_are_found() -> None:
    assert unpack(zipped({"template.json": b"{}", "layout.docx": b"PK"}), "t.zip") == TemplateFiles(b"{}", b"PK")


def test_a_layout_may_be_missing() -> None:
    assert unpack(zipped({"template.json": b"{}"}), "t.zip") == TemplateFiles(b"{}")


def test_they_may_lie_in_one_folder_among_what_desktops_leave_behind() -> None:
    litter = {
        "form/.DS_Store": b"x",
        "__MACOSX/form/._template.json": b"x",
        "form/Thumbs.db": b"x",
        "form/desktop.ini": b"",
    }
    assert unpack(zipped({"form/template.json": b"{}", "form/layout.docx": b"PK"} | litter), "t.zip").layout == b"PK"


def test_a_zip_without_a_template_is_none() -> None:
    assert refusal_of(zipped({"layout.docx": b"PK"})) is Refusal.BROKEN_TEMPLATE


@pytest.mark.parametrize(
    "name",
    [
        "../template.json",
        "/template.json",
        "a\\template.json",
        "C:template.json",
        "a/b/template.json",
        "evil.exe",
        "a/../layout.docx",
    ],
)
def test_names_that_lead_elsewhere_and_other_files_are_refused(name: str) -> None:
    assert refusal_of(zipped({name: b"x"})) is Refusal.UNSAFE_PACKAGE


def test_files_in_two_folders_are_refused() -> None:
    assert refusal_of(zipped({"a/template.json": b"{}", "b/layout.docx": b"PK"})) is Refusal.UNSAFE_PACKAGE


def test_a_file_that_is_there_twice_is_refused() -> None:
    assert refusal_of(zipped({"template.json": b"{}", "a/template.json": b"{}"})) is Refusal.UNSAFE_PACKAGE


def test_a_link_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        link = zipfile.ZipInfo("template.json")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "elsewhere")
    assert refusal_of(packed.getvalue()) is Refusal.UNSAFE_PACKAGE


def test_a_zip_that_swells_is_refused() -> None:
    assert refusal_of(zipped({"template.json": b" " * 20_000_000})) is Refusal.UNSAFE_PACKAGE


def test_a_zip_of_very_many_files_is_refused() -> None:
    assert refusal_of(zipped({f"{n}.txt": b"" for n in range(MAX_ENTRIES + 1)})) is Refusal.UNSAFE_PACKAGE


def test_a_password_is_asked_to_be_taken_off() -> None:
    packed = bytearray(zipped({"template.json": b"{}"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(signature) + offset] |= 1
    assert refusal_of(bytes(packed)) is Refusal.PASSWORD_PROTECTED


@pytest.mark.parametrize("packed", [b"", b"no zip", zipped({"template.json": b"{}" * 99})[:-30]])
def test_a_damaged_zip_is_refused(packed: bytes) -> None:
    assert refusal_of(packed) is Refusal.DAMAGED_PACKAGE


def test_damaged_contents_are_refused() -> None:
    packed = bytearray(zipped({"template.json": bytes(range(256)) * 20}))
    packed[60] ^= 0xFF
    assert refusal_of(bytes(packed)) is Refusal.DAMAGED_PACKAGE
