"""Which links of a layout may stand in an export."""

from __future__ import annotations

import re
from typing import Final

from gfmd_desktop.domain.outgoing import is_safe_link

_BROKEN: Final = re.compile(r"[\s\\]")


def may_stay(address: str) -> bool:
    """Tell whether an address leads to the web or to a mailbox, and not to a file of somebody's machine."""
    return is_safe_link(address) and not _BROKEN.search(address)
