"""Where the cursor belongs after a text was replaced by another, as by undo."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from gfmd_desktop.domain.rich_text import RichText, plain


def after_change(before: RichText, after: RichText, place: int) -> int:
    """Return the end of what differs, in Qt's positions; the old place where no letter does."""
    old, new = plain(before), plain(after)
    if old == new:
        return place
    shortest = min(len(old), len(new))
    same = _most(shortest, lambda length: old[:length] == new[:length])
    left = shortest - same
    behind = _most(left, lambda length: old[len(old) - length :] == new[len(new) - length :])
    return units(new[: len(new) - behind])


def units(text: str) -> int:
    """Count as Qt does: a letter beyond the first 65,536 counts two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _most(limit: int, holds: Callable[[int], bool]) -> int:
    """Return the greatest length up to a limit for which something holds that holds for all smaller ones."""
    return bisect_left(range(1, limit + 1), True, key=lambda length: not holds(length))
