"""Where a passage can go: the form's sections and questions, with the items that are there, and what each says now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Value, items, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Field, Kind
from gfmd_desktop.services.placing import can_take
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.panels.outline_model import part_name, short_title
from gfmd_desktop.ui.phrases import listed
from gfmd_desktop.ui.qt import ROOT_INDEX, AnyIndex, override
from gfmd_desktop.ui.review.passages_model import PASSAGE_MIME

_LONGEST = 160


class PlaceRole(IntEnum):
    """What a row tells beside its words."""

    PATH = Qt.ItemDataRole.UserRole + 1
    """Field ids and item ids in turn; () for a section."""
    ANSWER = Qt.ItemDataRole.UserRole + 2
    IS_EMPTY = Qt.ItemDataRole.UserRole + 3


@dataclass(slots=True, eq=False)
class _Node:
    """A section (no path), a question, an item of a list, or a question asked of it."""

    words: str
    path: Path = ()
    answer: str = ""
    takes: bool = False
    is_empty: bool = False
    parent: _Node | None = None
    children: list[_Node] = field(default_factory=list)
    row: int = 0
    number: int = 0
    """Among all nodes of the tree, from its root."""


class PlacesModel(QAbstractItemModel):
    """The form as a tree; passages may be dropped on it."""

    dropped = Signal(int, object)
    """A passage (its number) was dropped on a place (its path)."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._root = self._tree()
        self._nodes = _numbered(self._root)
        self._stop = review.listen(self._changed)

    def leave(self) -> None:
        """Follow the review no more."""
        self._stop()
        self.deleteLater()

    def index_of(self, path: Path) -> QModelIndex:
        """Return the index of a place, or of the closest one around it."""
        node, found = self._root, ROOT_INDEX
        while (inner := _towards(node, path)) is not None:
            node, found = inner, self._index_of(inner)
            if node.path == path:
                break
        return found

    @override
    def index(self, row: int, column: int, parent: AnyIndex = ROOT_INDEX) -> QModelIndex:
        children = self._node(parent).children
        return self._index_of(children[row]) if 0 <= row < len(children) and column == 0 else ROOT_INDEX

    @override
    def parent(self, index: AnyIndex) -> QModelIndex:  # type: ignore[override]  # Qt has a second one, of QObject
        node = self._node(index).parent
        return ROOT_INDEX if node is None or node is self._root else self._index_of(node)

    @override
    def rowCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return len(self._node(parent).children)

    @override
    def columnCount(self, parent: AnyIndex = ROOT_INDEX) -> int:
        return 1

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        node = self._node(index)
        if not node.path:
            return Qt.ItemFlag.ItemIsEnabled
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDropEnabled if node.takes else chosen

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: node.words,
            Qt.ItemDataRole.AccessibleTextRole: listed((node.words, node.answer)),
            PlaceRole.PATH: node.path,
            PlaceRole.ANSWER: node.answer,
            PlaceRole.IS_EMPTY: node.is_empty,
        }
        return answers.get(role)

    @override
    def mimeTypes(self) -> list[str]:
        return [PASSAGE_MIME]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        return data.hasFormat(PASSAGE_MIME) and self._node(parent).takes

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            self.dropped.emit(int(data.data(PASSAGE_MIME).data()), self._node(parent).path)
        return False  # the passage stays in its list

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)

    def _changed(self) -> None:
        """Keep the rows, and with them what is open and chosen, as long as no item comes or goes."""
        fresh = self._tree()
        if _shape(fresh) == _shape(self._root):
            _take_answers(self._root, fresh)
            for node in self._nodes:
                if node.children:
                    first, last = node.children[0], node.children[-1]
                    self.dataChanged.emit(self._index_of(first), self._index_of(last))
            return
        self.beginResetModel()
        self._root, self._nodes = fresh, _numbered(fresh)
        self.endResetModel()

    def _tree(self) -> _Node:
        template, root = self._review.template, _Node("")
        parts = {part.id: part_name(part) for part in template.parts}
        for section in template.sections:
            part = f"{parts[section.part]} · " if section.part else ""
            heading = _Node(f"{part}{short_title(section)}", parent=root)
            heading.children = [
                self._question(each, (), self._review.report.values, heading) for each in section.fields
            ]
            root.children.append(heading)
        return root

    def _question(self, asked: Field, above: Path, values: Mapping[str, Value], parent: _Node) -> _Node:
        path, value = (*above, asked.id), values.get(asked.id)
        node = _Node(asked.name, path, takes=can_take(self._review.template, path), parent=parent)
        if not asked.kind.repeats:
            said = _short(plain(rich(value)) if asked.kind is Kind.TEXT else line(value))
            node.answer, node.is_empty = said or _tr("nothing yet"), not said
            return node
        for number, item in enumerate(items(value), start=1):
            entry = _Node(f"{asked.name} {number}", (*path, item.id), parent=node)
            entry.children = [self._question(each, entry.path, item.values, entry) for each in asked.subfields]
            entry.answer = next((each.answer for each in entry.children if not each.is_empty), "")
            node.children.append(entry)
        node.is_empty = not node.children
        node.answer = _of_list(len(node.children), takes=node.takes)
        return node


def _towards(node: _Node, path: Path) -> _Node | None:
    """Return the child of a node that a path leads through."""
    for child in node.children:
        if child.path == path[: len(child.path)] and (child.path or _leads_to(child, path)):
            return child
    return None


def _leads_to(section: _Node, path: Path) -> bool:
    return any(child.path == path[:1] for child in section.children)


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


def _numbered(root: _Node) -> list[_Node]:
    """Return all nodes, each knowing where it is."""
    nodes = list(_walk(root))
    for number, node in enumerate(nodes):
        node.number = number
        for row, child in enumerate(node.children):
            child.row = row
    return nodes


def _shape(node: _Node) -> list[tuple[str, Path]]:
    return [(each.words, each.path) for each in _walk(node)]


def _take_answers(old: _Node, fresh: _Node) -> None:
    for before, after in zip(_walk(old), _walk(fresh), strict=True):
        before.answer, before.is_empty = after.answer, after.is_empty


def _of_list(count: int, *, takes: bool) -> str:
    if not takes:
        return ""
    return _tr("{0} so far · add one more").format(count) if count else _tr("nothing yet")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("PlacesModel", words)
