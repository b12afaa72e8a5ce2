"""What Python 3.11 and Qt lack for classes that stand on Qt's."""

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
"""What Qt hands a model or a delegate to say which row is meant."""
ROOT_INDEX = QModelIndex()
"""What rows of a list or of a tree's first level have above them."""

_Method = TypeVar("_Method", bound=Callable[..., Any])


def override(method: _Method) -> _Method:
    """Mark a method that Qt calls: its name and shape are Qt's (`typing.override` is Python 3.12's)."""
    return method


def isolated(words: str) -> str:
    """Return somebody's words so that they keep their own direction in a window of the other one (Unicode isolates)."""
    return f"\u2068{words}\u2069"
