"""What follows from a template alone, worked out once: many files come in for a few templates, and those never change."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from gfmd_desktop.domain.template import Template

_MOST_TEMPLATES = 64
Made = TypeVar("Made")


class _Itself:
    """A template as a key, known by itself: to hash or compare all it says would take longer than most of what is kept."""

    __slots__ = ("template",)

    def __init__(self, template: Template) -> None:
        self.template = template

    def __hash__(self) -> int:
        return id(self.template)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.template is self.template


def once_per_template(make: Callable[[Template], Made]) -> Callable[[Template], Made]:
    """Keep what `make` returns for the last few templates; it must be something nobody changes."""
    kept = lru_cache(maxsize=_MOST_TEMPLATES)(lambda itself: make(itself.template))

    @wraps(make)
    def ask(template: Template) -> Made:
        return kept(_Itself(template))

    return ask
