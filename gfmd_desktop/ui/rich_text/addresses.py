"""Addresses a link may lead to, from what was typed, pasted or wrapped by a mail program."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.ui.rich_text.cleaning import clean

_MAIL = re.compile(r"[^\s@:/]+@[^\s@/]+\.[^\s@/]+")
_HOST = re.compile(r"([\w-]+\.)+[^\W\d_]{2,}([:/?#]\S*)?")
_WRAPPERS = (("safelinks.protection.outlook.com", "url"), ("www.google.com", "q"))
"""Hosts that stand before the address itself, which they carry in a parameter; the first with the reader's own mail address."""


def safe_address(href: str | None) -> str | None:
    """Return the address of a pasted link, None unless it is a web or mail address."""
    address = _unwrapped("".join(clean(href or "").split()))
    return address if is_safe_link(address) else None


def typed_address(typed: str) -> str | None:
    """Return the address somebody typed: "www.example.org" and "desk@example.org" will do; None when it is none."""
    words = clean(typed).strip()
    if _MAIL.fullmatch(words):
        words = f"mailto:{words}"
    elif _HOST.fullmatch(words):
        words = f"https://{words}"
    return words if is_safe_link(words) else None


def _unwrapped(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    for host, parameter in _WRAPPERS:
        if (parts.hostname or "").endswith(host) and parts.path in ("/", "", "/url"):
            return next(iter(parse_qs(parts.query).get(parameter, ())), address)
    return address
