"""Following a link: only to the web or a mail program, only when somebody says so, and never without saying where it leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

_KINDS = ("http", "https", "mailto")


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """A link that can be opened: the words that say where it leads, and what opens it."""

    words: str
    act: Callable[[], None]


def offer(href: str | None, act: Callable[[], None] | None) -> LinkOffer | None:
    """Return the offer to open a link; None when there is none."""
    if href is None or act is None:
        return None
    return LinkOffer(QCoreApplication.translate("RichText", "Open {0}").format(destination(href)), act)


def destination(href: str) -> str:
    """Return what a link leads to: the host of a web page, the whole of a mail address."""
    url = QUrl(href)
    return url.path() if url.scheme() == "mailto" else url.host() or href


def described(href: str) -> str:
    """Return where a link leads, first the host and then the whole address, and how it is opened."""
    words = QCoreApplication.translate("RichText", "{0} (Ctrl with a click opens it)").format(destination(href))
    return f"{words}\n{href}"


def open_link(href: str) -> bool:
    """Open a web page in the browser, or a mail address in the mail program; False when it is neither."""
    from gfmd_desktop.ui.rich_text.addresses import safe_address  # noqa: PLC0415 - not before the first paint

    address = safe_address(href)
    url = QUrl(address) if address is not None else QUrl()
    return url.scheme() in _KINDS and QDesktopServices.openUrl(url)
