"""What the clipboard and things dropped bring into a field, and what a field puts there."""

from __future__ import annotations

import json
from collections.abc import Iterator

from PySide6.QtCore import QMimeData

from gfmd_desktop.domain.plain_data import NotAValue, block_to_data, value_from_data
from gfmd_desktop.domain.report import rich
from gfmd_desktop.domain.rich_text import RichText, is_blank

OWN_TYPE = "application/x-gfmd-rich-text"
"""Blocks as in a report file: what goes from field to field comes over whole."""
_RTF_TYPES = ("text/rtf", "application/rtf", "text/richtext")


def can_read(mime: QMimeData) -> bool:
    """Tell whether there is text in it; a dragged file is left to the window."""
    if mime.hasFormat(OWN_TYPE) or mime.hasHtml() or any(map(mime.hasFormat, _RTF_TYPES)):
        return True
    return mime.hasText() and not any(url.isLocalFile() for url in mime.urls())


def read(mime: QMimeData) -> RichText:
    """Return the best text there is: our own, else HTML, RTF, plain; nothing when it is only a picture."""
    return next((text for text in _readings(mime) if not is_blank(text)), ())


def read_without_formats(mime: QMimeData) -> RichText:
    """Return the plain text there is, lists as their signs tell."""
    from gfmd_desktop.ui.rich_text.plain_reading import read_plain  # noqa: PLC0415 - not before the first paint

    return read_plain(mime.text())


def written(text: RichText) -> QMimeData:
    """Return a text for the clipboard: for our own fields, as HTML and as plain text."""
    from gfmd_desktop.ui.rich_text.clip_writing import html_of, plain_of  # noqa: PLC0415 - not before the first paint

    mime = QMimeData()
    mime.setData(OWN_TYPE, json.dumps([block_to_data(block) for block in text]).encode())
    mime.setHtml(html_of(text))
    mime.setText(plain_of(text))
    return mime


def _readings(mime: QMimeData) -> Iterator[RichText]:
    from gfmd_desktop.ui.rich_text.html_reading import read_html  # noqa: PLC0415 - not before the first paint
    from gfmd_desktop.ui.rich_text.rtf_reading import read_rtf  # noqa: PLC0415 - nor this

    if mime.hasFormat(OWN_TYPE):
        yield _own(bytes(mime.data(OWN_TYPE).data()))
    if mime.hasHtml():
        yield read_html(mime.html())
    for kind in filter(mime.hasFormat, _RTF_TYPES):
        yield read_rtf(bytes(mime.data(kind).data()))
    if can_read(mime):
        yield read_without_formats(mime)


def _own(data: bytes) -> RichText:
    try:
        return rich(value_from_data(json.loads(data)))
    except (ValueError, NotAValue):
        return ()
