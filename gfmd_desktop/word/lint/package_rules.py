"""The zip around the parts: what Word insists on, and nothing that depends on machine or clock."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Final

from gfmd_desktop.word.lint.view import Exported
from gfmd_desktop.word.package import CONTENT_TYPES

_NAME: Final = re.compile(r"(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*|\.rels)")
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_LENGTH_OF_END: Final = 22
_ZIP64_VERSION: Final = 45
_FLAGS: Final = ((0x1, "is encrypted"), (0x8, "has a data descriptor"))


def content_types_come_first(exported: Exported) -> Iterator[str]:
    """Word's own files begin with the content types, and some readers want them there."""
    if not exported.entries or exported.entries[0].orig_filename != CONTENT_TYPES:
        yield f"{CONTENT_TYPES}: is not the first entry"


def names_are_unique(exported: Exported) -> Iterator[str]:
    """No name twice, not even in other capitals."""
    seen: set[str] = set()
    for entry in exported.entries:
        folded = entry.orig_filename.casefold()
        if folded in seen:
            yield f"{entry.orig_filename}: is stored twice"
        seen.add(folded)


def names_are_plain(exported: Exported) -> Iterator[str]:
    """No backslashes, no way out of the package, no folders of their own."""
    for entry in exported.entries:
        name = entry.orig_filename
        if name != CONTENT_TYPES and not _NAME.fullmatch(name):
            yield f"{name}: is no plain part name"


def entries_are_plain(exported: Exported) -> Iterator[str]:
    """No encryption, data descriptors, zip64, other compression or extra fields."""
    for entry in exported.entries:
        name = entry.orig_filename
        yield from (f"{name}: {words}" for flag, words in _FLAGS if entry.flag_bits & flag)
        if entry.compress_type not in _METHODS:
            yield f"{name}: has compression {entry.compress_type}"
        if entry.extract_version >= _ZIP64_VERSION:
            yield f"{name}: needs zip64"
        if entry.extra:
            yield f"{name}: has an extra field"


def entries_name_no_machine(exported: Exported) -> Iterator[str]:
    """Fixed dates, no system, no comments: the same report gives the same bytes."""
    for entry in exported.entries:
        if entry.date_time != _LONG_AGO:
            yield f"{entry.orig_filename}: has the date {entry.date_time}"
        if entry.create_system != 0:
            yield f"{entry.orig_filename}: names the system {entry.create_system}"
        if entry.comment:
            yield f"{entry.orig_filename}: has a comment"


def nothing_stands_around_the_zip(exported: Exported) -> Iterator[str]:
    """Nothing before the first entry or after the end, no comment."""
    if not exported.data.startswith(b"PK\x03\x04") or exported.data[-_LENGTH_OF_END:][:4] != b"PK\x05\x06":
        yield "file: has bytes around the zip"
    if exported.comment:
        yield "file: has a comment"
